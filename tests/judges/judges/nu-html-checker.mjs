import { join } from 'node:path';
import { findTool, run } from '../process.mjs';

const jar = new URL('../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url).pathname;

export default {
  name: 'nu-html-checker',
  missing: () => findTool('java') ? null : 'there is no Java here',

  async judge(site) {
    // Feeds and sitemaps are not HTML; their judges are in tests/Output.
    const { errors } = await run('java', [
      '-Xss1m', '-jar', jar, '--Werror', '--format', 'json', '--skip-non-html', '--also-check-css', '--also-check-svg', site.folder,
    ]);
    return JSON.parse(errors).messages.map(({ url, lastLine, message }) =>
      `${decodeURI(url ?? '').replace(`file:${join(site.folder, '/')}`, '')}(${lastLine ?? 0}): ${message}`);
  },

  plants: [
    { fault: 'an element that ends elsewhere', in: 'article', from: '</main>', to: '<p><b>planted</p></main>', found: /“b”/ },
    { fault: 'an id that stands twice', in: 'home', from: '</main>', to: '<i id="main"></i></main>', found: /Duplicate ID “main”/ },
    { fault: 'a date that is none', in: 'archive', from: '</main>', to: '<time datetime="2025-13-41">planted</time></main>', found: /2025-13-41/ },
    { fault: 'a property that CSS does not know', in: '.css', from: /$/, to: '\np { planted: 1 }', found: /planted/ },
  ],
};
