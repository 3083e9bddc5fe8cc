import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A built site: its files, and its pages by kind and language, found in the output and named nowhere. */
export class Site {
  /**
   * @param {string} folder the output of a build
   * @param {string} baseUrl the address it was built for
   */
  constructor(folder, baseUrl) {
    this.folder = folder;
    this.baseUrl = baseUrl;
    this.files = readdirSync(folder, { recursive: true })
      .filter(name => statSync(join(folder, name)).isFile())
      .map(name => name.replaceAll('\\', '/'))
      .sort();
    this.pages = this.files.filter(file => file.endsWith('.html')).map(file => new Page(file, this.read(file)));
    this.languages = this.pages.filter(page => page.kind === 'home').map(page => page.language);
    if (this.languages.length === 0)
      throw new Error(`${folder} holds no page whose body has the class page-home: it is no site, or its theme names kinds otherwise.`);
  }

  read(file) {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** The longest page of each kind in each language: the one with the most to object to. */
  get typical() {
    const found = new Map();
    for (const page of this.pages) {
      const key = `${page.kind} ${page.language}`;
      if (page.html.length > (found.get(key)?.html.length ?? 0))
        found.set(key, page);
    }
    return [...found.values()];
  }
}

class Page {
  constructor(file, html) {
    this.file = file;
    this.html = html;
    /** From the site's root, decoded. */
    this.path = '/' + file.replace(/(^|\/)index\.html$/, '$1');
    /** What the theme calls it, the class of the body; empty: a page that no theme wrote, at a former address. */
    this.kind = /<body class="page-([a-z-]+)/.exec(html)?.[1] ?? '';
    this.language = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
  }
}
