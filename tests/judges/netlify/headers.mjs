import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';

/** The site's _headers as Netlify's own parser reads them. */
export async function readHeaders(folder) {
  const { headers, errors } = await parseAllHeaders({ headersFiles: [join(folder, '_headers')], configHeaders: [], minimal: true });
  return {
    rules: headers,
    errors: errors.map(error => error.message),
    /** Name and value of each header of a path. */
    getFor: path => headers.filter(rule => applies(rule.for, path)).flatMap(rule => Object.entries(rule.values)),
  };
}

function applies(pattern, path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}
