import { describe, expect, test } from 'vitest';
import type { EventType } from '../../src/lexicon/event-type.ts';
import { eventTypes } from '../../src/lexicon/event-types.ts';
import type { DocumentId, DocumentRecords, MentionId } from '../../src/model/records.ts';
import { extractDocument } from '../../src/pipeline.ts';

const MARK = /\[([^\]|]+)\|(source|target)\]/g;

/** A definition carries its own proof: what its examples say is found, what they show as something else is not. */
describe.each(eventTypes.map((type) => [type.id, type] as const))('%s', (_, type) => {
  test.each(type.examples.found)('finds: %s', (example) => {
    const text = example.replace(MARK, '$1');
    const wanted = [...example.matchAll(MARK)].map(([, name, role]) => ({ name: bare(name!), role: role! }));
    const records = read(text);
    const said = claimsOf(records, type).map((claim) => ({
      source: claim.sources.map((id) => nameOf(records, id)),
      target: claim.targets.map((id) => nameOf(records, id)),
    }));
    const hit = said.some((claim) =>
      wanted.every(({ name, role }) => (role === 'source' ? claim.source : claim.target).includes(name)),
    );
    expect(hit, JSON.stringify(said)).toBe(true);
  });

  test.each(type.examples.ignored)('leaves: %s', (example) => {
    const found = claimsOf(read(example), type).filter((claim) => claim.modality === 'asserted');
    expect(found.map((claim) => claim.evidence.rule)).toEqual([]);
  });
});

function read(text: string): DocumentRecords {
  return extractDocument({ id: 'example' as DocumentId, text, title: '', language: 'en', date: '2024-05-17' });
}

function claimsOf(records: DocumentRecords, type: EventType) {
  return records.claims.filter((claim) => claim.type === type.id);
}

function nameOf(records: DocumentRecords, id: MentionId): string {
  const { span } = records.mentions.find((mention) => mention.id === id)!;
  return bare(records.document.text.slice(span.start, span.end));
}

function bare(name: string): string {
  return name.replace(/^the /i, '');
}
