import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

const config = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Any case is right by the standard; lower case compresses with the rest.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Only what comes from another host needs a hash of its content, and nothing does.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The ids of headings are their own words, in any script, as the standard allows; the strict form wants ASCII.
    'valid-id': ['error', { relaxed: true }],
    // A headline is as long as its editors make it; 70 characters is what some search engines show.
    'long-title': 'off',
    // Where a template writes nothing, the spaces before it remain: a dozen bytes, none of them shown.
    'no-trailing-whitespace': 'off',
  },
};

export default {
  name: 'html-validate',

  async judge(site) {
    const validator = new HtmlValidate(config);
    const findings = [];
    for (const page of site.pages) {
      const report = await validator.validateFile(join(site.folder, page.file));
      for (const message of report.results.flatMap(result => result.messages))
        findings.push(`${page.path}(${message.line},${message.column}): ${message.ruleId}: ${message.message}`);
    }
    return findings;
  },

  plants: [
    { fault: 'a picture without a text for those who do not see it', in: 'article', from: '</main>', to: '<img src="/x.svg" width="1" height="1"></main>', found: /wcag\/h37|alt/ },
    { fault: 'a second first heading', in: 'home', from: '</main>', to: '<h1>planted</h1></main>', found: /multiple <h1>|heading/i },
    { fault: 'a link that says nothing', in: 'archive', from: '</main>', to: '<a href="/planted/"></a></main>', found: /wcag\/h30/ },
    { fault: 'a style that the security policy forbids', in: 'page', from: '</main>', to: '<p style="color: red">planted</p></main>', found: /no-inline-style/ },
  ],
};
