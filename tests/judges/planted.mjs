import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Site } from './site.mjs';

/** Whether a judge finds each fault that is planted in a small copy of the site; what it overlooked. */
export async function prove(judge, site) {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    copy(site, folder);
    for (const plant of judge.plants)
      sow(plant, folder);
    const findings = await judge.judge(new Site(folder, site.baseUrl));
    return judge.plants
      .filter(({ found }) => !findings.some(finding => found.test(finding)))
      .map(({ fault }) => `overlooked: ${fault}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Everything but most pages: of each kind one in each language is enough. */
function copy(site, folder) {
  const kept = new Set(site.typical.map(page => page.file));
  for (const file of site.files.filter(file => !file.endsWith('.html') || file.endsWith('404.html') || kept.has(file)))
    cpSync(join(site.folder, file), join(folder, file), { recursive: true });
}

/** A place is a kind of page, the end of a file's name, or a name; the first that fits gets the fault. */
function sow({ fault, in: place, from, to }, folder) {
  const site = new Site(folder, '');
  const file = site.pages.find(page => page.kind === place)?.file ?? site.files.find(name => name.endsWith(place));
  const before = file ? site.read(file) : '';
  const after = before.replace(from, to);
  if (after === before)
    throw new Error(`There is no place for the fault "${fault}": ${file ?? place} does not hold ${from}.`);
  writeFileSync(join(folder, file), after);
}
