// Usage: node judge.mjs SITE BASE-URL [NAME…]
// Lets every judge, or those named, look at a built site, and at a copy with planted faults. The last line is the count.
import { resolve } from 'node:path';
import atom from './judges/atom.mjs';
import htmlValidate from './judges/html-validate.mjs';
import jsonFeed from './judges/json-feed.mjs';
import jsonLd from './judges/json-ld.mjs';
import lighthouse from './judges/lighthouse.mjs';
import linkinator from './judges/linkinator.mjs';
import netlify from './judges/netlify.mjs';
import nuHtmlChecker from './judges/nu-html-checker.mjs';
import stylelint from './judges/stylelint.mjs';
import { prove } from './planted.mjs';
import { Site } from './site.mjs';

// Lighthouse measures, so it comes when nothing else is at work.
const judges = [nuHtmlChecker, htmlValidate, stylelint, linkinator, jsonLd, atom, jsonFeed, netlify, lighthouse];
const shown = 20;

const [folder, baseUrl, ...names] = process.argv.slice(2);
const site = new Site(resolve(folder), baseUrl);
const count = { passed: 0, failed: 0, skipped: 0 };

const unknown = names.filter(name => !judges.some(judge => judge.name === name));
if (unknown.length > 0)
  throw new Error(`There is no judge ${unknown.join(', ')}; there are ${judges.map(judge => judge.name).join(', ')}.`);

for (const judge of judges.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const reason = judge.missing?.();
  if (reason && process.env.CI !== 'true') {
    console.log(`skipped ${judge.name}: ${reason}`);
    count.skipped += 2;
    continue;
  }

  await tell(judge.name, reason ? () => [reason] : () => judge.judge(site));
  await tell(`${judge.name} finds planted faults`, reason ? () => [reason] : () => prove(judge, site));
}

console.log(`judges: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 ? 1 : 0;

async function tell(name, judge) {
  const start = Date.now();
  const findings = await Promise.resolve().then(judge).catch(error => [`it broke down: ${error.stack}`]);
  const took = `${((Date.now() - start) / 1000).toFixed(1)} s`;
  if (findings.length === 0) {
    count.passed++;
    console.log(`ok ${name} (${took})`);
    return;
  }

  count.failed++;
  console.log(`FAILED ${name}: ${findings.length} findings (${took})`);
  for (const finding of findings.slice(0, shown))
    console.log(`  ${finding}`);
  if (findings.length > shown)
    console.log(`  and ${findings.length - shown} more`);
}
