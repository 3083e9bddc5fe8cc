import { relative } from 'node:path';
import { findTool, run } from '../process.mjs';

const schema = new URL('../schemas/atom.rnc', import.meta.url).pathname;

export default {
  name: 'atom',
  missing: () => findTool('jing') ? null : 'there is no jing here (Debian: apt install jing)',

  /** Each feed against the schema of RFC 4287. */
  async judge(site) {
    const feeds = site.files.filter(file => file.endsWith('feed.xml')).map(file => `${site.folder}/${file}`);
    const { output } = await run('jing', ['-c', schema, ...feeds]);
    return output.split('\n').filter(line => line !== '').map(line => relative(site.folder, line));
  },

  plants: [
    { fault: 'an entry without an id', in: 'feed.xml', from: /(<entry[^]*?)<id>.*?<\/id>/, to: '$1', found: /missing required element "id"/ },
    { fault: 'a date without a time', in: 'feed.xml', from: /<updated>.*?<\/updated>/, to: '<updated>2025-08-16</updated>', found: /"updated" invalid/ },
    { fault: 'an element that Atom does not know', in: 'feed.xml', from: '</feed>', to: '<planted/></feed>', found: /"planted" not allowed/ },
  ],
};
