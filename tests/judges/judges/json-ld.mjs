import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../process.mjs';

const modules = new URL('../node_modules/', import.meta.url).pathname;

export default {
  name: 'json-ld',

  /** Each block becomes a constant of the type it says it is, and TypeScript says whether that is so. */
  async judge(site) {
    const findings = [];
    const blocks = [];
    for (const page of site.pages) {
      for (const [, text] of page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        try {
          blocks.push({ page, value: JSON.parse(text) });
        } catch (error) {
          findings.push(`${page.path}: no JSON: ${error.message}`);
        }
      }
    }

    const folder = mkdtempSync(join(tmpdir(), 'json-ld-'));
    try {
      const lines = ["import type * as schema from 'schema-dts';"];
      for (const [index, { value }] of blocks.entries())
        lines.push(`export const block${index}: schema.WithContext<schema.${value['@type']}> = ${JSON.stringify(value)};`);
      writeFileSync(join(folder, 'blocks.ts'), lines.join('\n') + '\n');
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
        compilerOptions: { strict: true, noEmit: true, skipLibCheck: true, types: [], paths: { 'schema-dts': [join(modules, 'schema-dts')] } },
        files: ['blocks.ts'],
      }));
      const { output } = await run(join(modules, '.bin/tsc'), ['--project', folder, '--pretty', 'false']);
      for (const line of output.split('\n').filter(line => line !== '')) {
        const [, row, message] = /blocks\.ts\((\d+),\d+\): (.*)/.exec(line) ?? [];
        findings.push(row ? `${blocks[row - 2].page.path}: ${message}` : line);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    return findings;
  },

  plants: [
    { fault: 'a property that schema.org does not know', in: 'home', from: '</main>', to: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","planted":"x"}</script></main>', found: /planted/ },
    { fault: 'a headline that is a number', in: 'article', from: /"headline":"(?:[^"\\]|\\.)*"/, to: '"headline":42', found: /'number' is not assignable/ },
    { fault: 'a type that schema.org does not know', in: 'page', from: '</main>', to: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"PlantedType"}</script></main>', found: /PlantedType/ },
    { fault: 'a block that is no JSON', in: 'archive', from: '</main>', to: '<script type="application/ld+json">{"@context":</script></main>', found: /no JSON/ },
  ],
};
