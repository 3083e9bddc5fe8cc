import { findFile } from '../server.mjs';
import { readHeaders } from '../netlify/headers.mjs';
import { readRedirects } from '../netlify/redirects.mjs';

export default {
  name: 'netlify',

  async judge(site) {
    const redirects = await readRedirects(site.folder);
    const headers = await readHeaders(site.folder);
    return [
      ...redirects.errors.map(error => `_redirects: ${error}`),
      ...headers.errors.map(error => `_headers: ${error}`),
      ...judgeTable(site, redirects),
      ...judgeTargets(site, redirects),
      ...judgeHeaders(site, headers),
    ];
  },

  plants: [
    { fault: 'a condition that is misspelt', in: '_redirects', from: 'Language=fa', to: 'Langauge=fa', found: /^_redirects: |asked in de/ },
    { fault: 'a rule that sends everybody to one language', in: '_redirects', from: /^/, to: '/ /de/ 302!\n', found: /\/ asked in fa/ },
    { fault: 'a rule to a page that is not there', in: '_redirects', from: /^/, to: '/planted /planted-target/ 301\n', found: /planted-target/ },
    { fault: 'a missing address that is answered in another language', in: '_redirects', from: '/fa/* /fa/404.html', to: '/fa/* /de/404.html', found: /\/fa\/nothing\/ .*de\/404/ },
    { fault: 'a security policy that lets inline scripts run', in: '_headers', from: /Content-Security-Policy: /, to: "$&script-src 'unsafe-inline'; ", found: /unsafe-inline/ },
    { fault: 'a page that is kept for a year', in: '_headers', from: '/assets/*', to: '/*', found: /immutable/ },
  ],
};

/** Path, language asked for and cookie, against where the reader must end. */
function judgeTable(site, redirects) {
  const rows = [];
  for (const language of site.languages) {
    const other = site.languages.find(code => code !== language) ?? 'en';
    rows.push(
      { path: '/', acceptLanguage: language, expected: `302 /${language}/` },
      { path: '/', acceptLanguage: `${language}-XX,${other};q=0.8`, expected: `302 /${language}/` },
      { path: '/', acceptLanguage: other, cookie: `a=b; nf_lang=${language}`, expected: `302 /${language}/` },
      // Who was sent a link reads the page behind it, whatever language the browser prefers.
      { path: `/${language}/`, acceptLanguage: other, expected: 'the page' },
      { path: site.pages.find(page => page.kind === 'article' && page.language === language).path, acceptLanguage: other, expected: 'the page' },
      { path: `/${language}/nothing/`, acceptLanguage: other, expected: `404 /${language}/404.html` });
  }
  rows.push({ path: '/', acceptLanguage: 'xx', expected: 'the page' }, { path: '/', expected: 'the page' });

  return rows.flatMap(({ expected, ...request }) => {
    const rule = redirects.find(request);
    const shown = rule && (rule.force || !findFile(site.folder, request.path)) ? `${rule.status} ${rule.to}` : 'the page';
    return shown === expected ? [] : [`${request.path} asked in ${request.acceptLanguage} (cookie: ${request.cookie}): ${shown} instead of ${expected}`];
  });
}

function judgeTargets(site, redirects) {
  return redirects.rules
    .filter(({ to }) => to.startsWith('/') && !/[:*]/.test(to))
    .flatMap(({ from, to }) => {
      const path = decodeURI(to);
      if (from === to)
        return [`_redirects: ${from} leads to itself`];
      return findFile(site.folder, path) ? [] : [`_redirects: ${from} leads to ${to}, which is not there`];
    });
}

function judgeHeaders(site, headers) {
  const findings = [];
  for (const file of site.files) {
    const path = '/' + file;
    const values = Object.fromEntries(headers.getFor(path).map(([name, value]) => [name.toLowerCase(), value]));
    const policy = values['content-security-policy'] ?? '';
    if (!policy.includes("default-src 'none'") || policy.includes('unsafe'))
      findings.push(`${path}: Content-Security-Policy: ${policy}`);
    if (values['x-content-type-options'] !== 'nosniff')
      findings.push(`${path}: no X-Content-Type-Options`);
    // Only what carries a hash of its content in its name may be kept for good.
    if (values['cache-control']?.includes('immutable') && !/\.[0-9a-f]{8,}\./.test(file))
      findings.push(`${path}: immutable, and without a hash in its name`);
  }
  return findings;
}
