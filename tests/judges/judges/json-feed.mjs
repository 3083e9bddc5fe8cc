import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const schema = JSON.parse(readFileSync(new URL('../schemas/json-feed-1.1.schema.json', import.meta.url), 'utf8'));
const validate = addFormats(new Ajv({ allErrors: true })).compile(schema);

export default {
  name: 'json-feed',

  /** Each feed against a schema written from the specification of JSON Feed 1.1. */
  judge: site => site.files.filter(file => file.endsWith('feed.json')).flatMap(file =>
    validate(JSON.parse(site.read(file))) ? [] : validate.errors.map(({ instancePath, message, params }) =>
      `${file}${instancePath}: ${message} ${JSON.stringify(params)}`)),

  plants: [
    { fault: 'a version that is none', in: 'feed.json', from: 'jsonfeed.org/version/1.1', to: 'jsonfeed.org/version/1.2', found: /\/version: must be equal to constant/ },
    { fault: 'an item with a number for its id', in: 'feed.json', from: /"id": ".*?"/, to: '"id": 42', found: /\/id: must be string/ },
    { fault: 'a date without a time', in: 'feed.json', from: /("date_published": "\d+-\d+-\d+)T.*?"/, to: '$1"', found: /date_published: must match format/ },
    { fault: 'a member that JSON Feed does not know', in: 'feed.json', from: '"version"', to: '"planted": 1, "version"', found: /planted/ },
  ],
};
