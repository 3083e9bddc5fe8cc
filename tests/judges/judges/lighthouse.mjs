import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { isExecutable } from '../process.mjs';
import { serve } from '../server.mjs';

/** The least score of each category. */
const wanted = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 95 };

/** Performance is measured, and whatever else the machine does makes it worse, never better: the best of these counts. */
const attempts = 3;

// The same places in the same order as tests/Browser/Chromium.cs.
const chromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path => path && isExecutable(path));

export default {
  name: 'lighthouse',
  missing: () => chromium ? null : 'there is no Chromium here',

  async judge(site) {
    const server = await serve(site.folder);
    const chrome = await launch({ chromePath: chromium, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'], logLevel: 'silent' });
    try {
      const findings = [];
      for (const page of site.typical.filter(({ kind }) => kind === 'home' || kind === 'article'))
        findings.push(...await judgePage(server.origin + encodeURI(page.path), chrome.port, page.path));
      return findings;
    } finally {
      chrome.kill();
      await server.stop();
    }
  },

  plants: [
    { fault: 'a page that says nothing of itself', in: 'home', from: /<meta name="description"[^>]*>/, to: '', found: /seo/ },
    { fault: 'a button without a name', in: 'home', from: '</main>', to: '<button></button></main>', found: /accessibility.*button-name/ },
    { fault: 'a script that the security policy stops', in: 'home', from: '</main>', to: '<script>document.write(1)</script></main>', found: /best-practices.*errors-in-console/ },
  ],
};

async function judgePage(url, port, path) {
  let best = 0;
  for (let attempt = 1; ; attempt++) {
    // The phone, the network and the throttling (simulated, not applied) are Lighthouse's own.
    const { lhr } = await lighthouse(url, { port, output: 'json', logLevel: 'silent', onlyCategories: Object.keys(wanted) });
    const findings = [];
    for (const [id, least] of Object.entries(wanted)) {
      const score = Math.round((lhr.categories[id].score ?? 0) * 100);
      if (id === 'performance')
        best = Math.max(best, score);
      if ((id === 'performance' ? best : score) < least)
        findings.push(`${path}: ${id} ${score} of ${least}: ${getReasons(lhr, id)}`);
    }
    const isOnlySlow = findings.length === 1 && best < wanted.performance;
    if (!isOnlySlow || attempt === attempts)
      return findings;
  }
}

function getReasons(lhr, category) {
  return lhr.categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9)
    .map(({ id }) => `${id} (${lhr.audits[id].displayValue || lhr.audits[id].title})`)
    .join(', ');
}
