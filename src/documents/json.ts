/** One document as JSON in a file of its own: the record of a JSON line, over as many lines as it likes. */
import { readRecord } from './jsonl.ts';
import { type Reader, refuse } from './reader.ts';

export const json: Reader = {
  id: 'json',
  label: 'JSON, one article a file',
  endings: ['.json'],
  unit: 'file',
  read(text, origin) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return refuse(origin, 'bad-json', 'is not JSON; write one document, as {"text": "…"}');
    }
    if (Array.isArray(value)) {
      return refuse(origin, 'bad-record', 'is a list; write one document a line, in a file that ends in .jsonl');
    }
    return readRecord(value, origin);
  },
};
