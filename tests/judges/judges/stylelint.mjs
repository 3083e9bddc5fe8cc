import { join } from 'node:path';
import stylelint from 'stylelint';

const config = {
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': 'always',
    'declaration-block-no-duplicate-properties': true,
    'no-invalid-double-slash-comments': true,
    'color-no-invalid-hex': true,
    'font-family-no-missing-generic-family-keyword': true,
    'media-feature-name-no-unknown': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
  },
};

export default {
  name: 'stylelint',

  async judge(site) {
    const files = site.files.filter(file => file.endsWith('.css')).map(file => join(site.folder, file));
    const { results } = await stylelint.lint({ files, config, configBasedir: new URL('..', import.meta.url).pathname });
    return results.flatMap(result => result.warnings.map(({ line, column, text }) =>
      `${result.source.slice(site.folder.length)}(${line},${column}): ${text}`));
  },

  plants: [
    { fault: 'a margin on the left', in: '.css', from: /$/, to: '\n.p1 { margin-left: 1em }', found: /margin-left/ },
    { fault: 'text set to the right', in: '.css', from: /$/, to: '\n.p2 { text-align: right }', found: /text-align/ },
    { fault: 'a float to the left', in: '.css', from: /$/, to: '\n.p3 { float: left }', found: /float/ },
    { fault: 'a place from the left', in: '.css', from: /$/, to: '\n.p4 { position: absolute; left: 0 }', found: /"left"|inset-inline|left:/ },
  ],
};
