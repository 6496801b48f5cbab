import { describe, expect, it } from 'vitest';
import { keepSure } from '../../src/model/confidence.ts';
import type { DocumentId, SourceDocument } from '../../src/model/records.ts';
import { extractDocument } from '../../src/pipeline.ts';

const document: SourceDocument = {
  id: 'd' as DocumentId,
  text: 'Peru expelled the Bolivian ambassador on Monday. Gunmen near the border attacked a patrol, Chile said.',
  title: '',
  language: 'en',
  date: '2024-03-14',
};
const records = extractDocument(document);

describe('only what is sure', () => {
  it('is everything at 0', () => {
    expect(keepSure(records, 0)).toBe(records);
  });

  it.each([0.3, 0.6, 0.8, 0.95])('is nothing below %s, and names nobody who is gone', (least) => {
    const kept = keepSure(records, least);
    const there = new Set(kept.mentions.map((m) => m.id));
    for (const { confidence } of [...kept.mentions, ...kept.claims, ...kept.ties])
      expect(confidence).toBeGreaterThanOrEqual(least);
    for (const claim of kept.claims)
      for (const id of [...claim.sources, ...claim.targets, claim.speaker, claim.place])
        if (id) expect(there).toContain(id);
    for (const { of } of kept.mentions) if (of) expect(there).toContain(of);
  });

  it('leaves out something', () => {
    expect(keepSure(records, 0.95).mentions.length).toBeLessThan(records.mentions.length);
  });
});
