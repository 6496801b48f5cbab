import { describe, expect, it } from 'vitest';
import { annotationLine, indexActors } from '../../src/exports/annotations.ts';
import type { DocumentRecords } from '../../src/model/records.ts';
import { affair, corpusOf } from '../graph/small-corpus.ts';

interface Line {
  readonly [key: string]: unknown;
  readonly text: string;
  readonly mentions: readonly { start: number; end: number; actor: string | null; sentence: number }[];
  readonly events: readonly {
    sources: number[];
    targets: number[];
    speaker?: number;
    trigger: { start: number; end: number };
  }[];
  readonly ties: readonly { source: number; target: number }[];
  readonly actors: readonly { id: string; country: string | null }[];
}

const corpus = corpusOf(affair);
const [document] = corpus.documents.filter((d) => d.id === 'gazette.txt');
const mentions = corpus.mentions.filter((m) => m.documentId === 'gazette.txt');
const records: DocumentRecords = {
  document: document!,
  sentences: document!.sentences.map((s) => ({ ...s, stems: '', quoteMarks: [] })),
  mentions,
  claims: corpus.claims.filter((c) => c.documentId === 'gazette.txt'),
  ties: corpus.ties,
};
const line = annotationLine(records, mentions, indexActors(corpus.actors));
const read = JSON.parse(line) as Line;
const words = ({ start, end }: { start: number; end: number }): string => read.text.slice(start, end);

describe('a line of annotations', () => {
  it('is one line', () => {
    expect(line).not.toContain('\n');
  });

  it('names what the document lacks as null', () => {
    expect(read).toMatchObject({ schemaVersion: 1, id: 'gazette.txt', date: '2024-05-02', url: null });
  });

  it('lists mentions in the order of the text, each with its actor', () => {
    expect(read.mentions.map((m) => [words(m), m.actor])).toEqual([
      ['Ana Sol', 'person:ana-sol'],
      ['Northmark', 'country:NMK'],
      ['Kor Dell', 'person:kor-dell'],
      ['Sol', 'person:ana-sol'],
      ['Dell', 'person:kor-dell'],
      ['River Watch', 'organization:river-watch'],
      ['River Watch', 'organization:river-watch'],
      ['Northmark', 'country:NMK'],
    ]);
  });

  it('names participants and speakers by the place of their mention', () => {
    const denied = read.events.find((e) => words(e.trigger) === 'did not pay')!;
    expect(denied.sources.map((i) => words(read.mentions[i]!))).toEqual(['Sol']);
    expect(denied.targets.map((i) => words(read.mentions[i]!))).toEqual(['Dell']);
    expect(words(read.mentions[denied.speaker!]!)).toBe('River Watch');
    expect(read.ties.map((t) => [read.mentions[t.source]!.actor, read.mentions[t.target]!.actor])).toEqual([
      ['person:ana-sol', 'country:NMK'],
    ]);
  });

  it('lists the actors that the document mentions', () => {
    expect(read.actors.map((a) => [a.id, a.country])).toEqual([
      ['country:NMK', 'NMK'],
      ['organization:river-watch', null],
      ['person:ana-sol', null],
      ['person:kor-dell', null],
    ]);
  });

  it('cannot name a mention that is not there', () => {
    expect(() => annotationLine(records, [], indexActors([]))).toThrow(RangeError);
  });
});
