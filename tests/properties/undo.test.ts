/** Undo through the whole pipeline: the corpus that a log gives, in bytes, whatever was done and undone before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentId, Edit, SourceDocument } from '../../src/model/records.ts';
import { buildCorpus, extractDocument } from '../../src/pipeline.ts';

const texts = [
  'Kenyan President Samuel Otieno met Portuguese President Marta Alvarez on Monday. Otieno praised Alvarez.',
  'Portugal accused Kenya of delaying the treaty. Marta Alvarez warned Kenya. Mr Otieno rejected the charge.',
];
const documents = texts.map(
  (text, at): SourceDocument => ({ id: `d${at}.txt` as DocumentId, text, title: `d${at}`, language: 'en' }),
);
const records = documents.map((document) => extractDocument(document));

/** Where the words first stand in a document. */
function place(document: number, words: string): Edit['targets'][number] {
  const start = texts[document]!.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { documentId: documents[document]!.id, start, end: start + words.length };
}

const choices: readonly Omit<Edit, 'id'>[] = [
  { kind: 'merge', targets: [place(0, 'Samuel Otieno'), place(1, 'Marta Alvarez')] },
  { kind: 'merge', targets: [place(1, 'Portugal'), place(1, 'Kenya')] },
  { kind: 'split', targets: [place(1, 'Otieno')], value: 'Otieno' },
  { kind: 'rename', targets: [place(0, 'Marta Alvarez')], value: 'M. Alvarez' },
  { kind: 'reject', targets: [place(0, 'met')] },
  { kind: 'reject', targets: [place(1, 'accused')] },
  { kind: 'confirm', targets: [place(1, 'warned')] },
  { kind: 'group', targets: [place(0, 'Samuel Otieno'), place(0, 'Marta Alvarez')], value: 'presidents' },
  { kind: 'lexicon', targets: [], value: '[{"name":"treaty","kind":"organization"}]' },
];

const bytesOf = (log: readonly Edit[]): string => JSON.stringify(buildCorpus(records, [], log));

test('1,000 random sequences of edits and undos: each undo restores the bytes from before the edit', () => {
  const untouched = bytesOf([]);
  const steps = fc.array(fc.oneof(fc.constantFrom(...choices), fc.constant('undo' as const)), { maxLength: 8 });
  fc.assert(
    fc.property(steps, (sequence) => {
      const log: Edit[] = [];
      const before: string[] = [untouched];
      const undo = (): void => {
        if (!log.pop()) return;
        before.pop();
        expect(bytesOf(log) === before.at(-1)).toBe(true);
      };
      for (const step of sequence) {
        if (step === 'undo') undo();
        else {
          log.push({ ...step, id: `edit:${String(log.length + 1).padStart(6, '0')}` });
          before.push(bytesOf(log));
        }
      }
      while (log.length > 0) undo();
      expect(bytesOf(log) === untouched).toBe(true);
    }),
    { seed: 11, numRuns: 1000 },
  );
});

test('most of those edits change something', () => {
  const untouched = { ...JSON.parse(bytesOf([])), edits: [] };
  const changed = choices.filter((choice) => {
    const corpus = JSON.parse(bytesOf([{ ...choice, id: 'edit:000001' }]));
    return JSON.stringify({ ...corpus, edits: [] }) !== JSON.stringify(untouched);
  });
  // A group and a confirmation are kept beside what was read.
  expect(changed.length).toBeGreaterThanOrEqual(choices.length - 3);
});
