import { LinkChecker } from 'linkinator';
import { serve } from '../server.mjs';

export default {
  name: 'linkinator',

  async judge(site) {
    const server = await serve(site.folder);
    try {
      // From the root on: a stylesheet is read only on the way, and only below the page it began with.
      const crawled = await check(site, server.origin, ['/'], true);
      const seen = new Set(crawled.map(link => link.url));
      // A former address is linked from nowhere, and answers with a redirect as it should.
      const unlinked = site.pages.filter(page => page.kind !== '').map(page => encodeURI(page.path)).filter(path => !seen.has(server.origin + path));
      const links = [...crawled, ...unlinked.length > 0 ? await check(site, server.origin, unlinked, false) : []];
      return links
        .filter(link => link.state === 'BROKEN')
        .map(link => `${decodeURI(link.parent ?? '')} -> ${decodeURI(link.url)}: ${link.status ?? link.failureDetails?.[0]}`.replaceAll(server.origin, ''));
    } finally {
      await server.stop();
    }
  },

  plants: [
    { fault: 'a link to a page that is not there', in: 'article', from: '</main>', to: '<a href="/planted/">planted</a></main>', found: /\/planted\/: 404/ },
    { fault: 'a link to a part that is not there', in: 'article', from: '</main>', to: '<a href="#planted-part">planted</a></main>', found: /#planted-part/ },
    { fault: 'a picture that is not there', in: 'home', from: '</main>', to: '<img src="/media/planted.svg" alt=""></main>', found: /planted\.svg: 404/ },
    { fault: 'a canonical address that is not there', in: 'page', from: /(rel="canonical" href=")([^"]*)/, to: '$1$2planted-canonical/', found: /planted-canonical/ },
    { fault: 'a font that is not there', in: '.css', from: /$/, to: '\n@font-face { font-family: x; src: url(/assets/planted.woff2) }', found: /planted\.woff2: 404/ },
    { fault: 'a link that takes a detour', in: 'month', from: /<a href="([^"]+)\/"/, to: '<a href="$1"', found: /301|redirect/i },
  ],
};

async function check(site, origin, paths, recurse) {
  const { links } = await new LinkChecker().check({
    path: paths.map(path => origin + path),
    recurse,
    concurrency: 20,
    checkCss: true,
    checkFragments: true,
    // Canonical addresses and those of other languages are full ones; they lead to this server too.
    urlRewriteExpressions: [{ pattern: new RegExp(`^${site.baseUrl}`), replacement: origin }],
    // Other hosts are asked by nobody: a test must not depend on them, nor they bear it.
    linksToSkip: async link => !link.startsWith(origin) && !link.startsWith(site.baseUrl),
    // A link of the site's own names the address itself.
    redirects: 'error',
  });
  return links;
}
