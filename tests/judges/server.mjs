import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readHeaders } from './netlify/headers.mjs';
import { readRedirects } from './netlify/redirects.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder on 127.0.0.1 as Netlify does: compressed, with the site's own _headers and _redirects as Netlify's parsers
 * read them. Returns the origin and a way to stop.
 */
export async function serve(folder) {
  const headers = await readHeaders(folder);
  const redirects = await readRedirects(folder);

  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    // Netlify makes a smaller copy; here the file itself will do.
    const path = url.pathname === '/.netlify/images' ? url.searchParams.get('url') ?? '/' : decodeURIComponent(url.pathname);
    for (const [name, value] of headers.getFor(path))
      response.setHeader(name, value);

    const rule = redirects.find({ path, acceptLanguage: request.headers['accept-language'], cookie: request.headers.cookie });
    if (rule?.force && rule.status < 400)
      return response.writeHead(rule.status, { Location: rule.to }).end();

    const file = findFile(folder, path);
    if (file)
      return send(request, response, 200, file);
    if (findFile(folder, path + '/'))
      return response.writeHead(301, { Location: encodeURI(path + '/') }).end();
    if (rule && rule.status < 400)
      return response.writeHead(rule.status, { Location: rule.to }).end();
    send(request, response, 404, findFile(folder, rule?.to ?? '/404.html'));
  });

  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => new Promise(resolve => (server.close(resolve), server.closeAllConnections())),
  };
}

/** A file of the site at a decoded path, a folder's index.html at the path with a slash. */
export function findFile(folder, path) {
  const file = join(folder, path.endsWith('/') ? path + 'index.html' : path);
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function send(request, response, status, file) {
  if (file === null)
    return response.writeHead(status).end();

  const type = types[extname(file)] ?? 'application/octet-stream';
  const bytes = readFileSync(file);
  response.setHeader('Content-Type', type);
  if (/text|json|xml|javascript/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? ''))
    return response.writeHead(status, { 'Content-Encoding': 'gzip' }).end(gzipSync(bytes));
  response.writeHead(status).end(bytes);
}
