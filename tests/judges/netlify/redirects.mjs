import { join } from 'node:path';
import { parseAllRedirects } from '@netlify/redirect-parser';
import redirector from 'netlify-redirector';

/** The site's _redirects as Netlify's own parser reads them, and the matcher that Netlify's tools ask. */
export async function readRedirects(folder) {
  const { redirects, errors } = await parseAllRedirects({ redirectsFiles: [join(folder, '_redirects')], configRedirects: [], minimal: true });
  const matcher = await redirector.parseJSON(JSON.stringify(redirects.map(rule => ({ ...rule, path: rule.from }))), {});
  return {
    rules: redirects,
    errors: errors.map(error => error.message),
    /** The rule for a decoded path, or null. As Netlify does, it looks at the first two letters of Accept-Language; the cookie wins. */
    find({ path, acceptLanguage = '', cookie = '' }) {
      const chosen = /(?:^|;\s*)nf_lang=([^;]+)/.exec(cookie)?.[1];
      const headers = { 'x-language': chosen ?? acceptLanguage.slice(0, 2) };
      return matcher.match({
        scheme: 'https', host: 'localhost', path, query: '', headers, cookieValues: {},
        getHeader: name => headers[name.toLowerCase()] ?? '',
        getCookie: () => '',
      });
    },
  };
}
