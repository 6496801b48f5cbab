import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composition } from '../../src/lexicon/en/composition.ts';
import { eventTypes } from '../../src/lexicon/event-types.ts';
import type { DocumentId } from '../../src/model/records.ts';
import { extractDocument } from '../../src/pipeline.ts';
import { reasonOf } from '../../src/ui/state/reasons.ts';

describe('why a sentence is here', () => {
  test.each([
    ['verb:meet', 'The verb “meet” tells what was done: its subject did it, to whom its object names.'],
    [
      'promise>light:continue+conversation',
      'The words “continue … conversation” together tell what was done; the noun says more than the verb. It is promised, offered or planned.',
    ],
    ['noun:offer+to', 'The noun “offer to …” tells what was done; the names that belong to it are the two sides.'],
    [
      'deny>verb:attack+near',
      'The verb “attack” tells what was done: its subject did it, to whom its object names. It is denied. To whom is not said outright: the nearest name after the verb was taken.',
    ],
    ['tie:copula', 'The sentence says that somebody is, was or became it.'],
  ])('%s', (rule, reason) => {
    expect(reasonOf(rule)).toBe(reason);
  });

  test.each(['', 'other-tool', 'sneeze>verb:meet'])('a rule that is none of ours has none: %s', (rule) => {
    expect(reasonOf(rule)).toBeNull();
  });
});

describe('every rule has its words', () => {
  test('those that the example shows', () => {
    const texts = readdirSync('seeds').map((name) => readFileSync(join('seeds', name), 'utf8'));
    const rules = rulesOf(texts);
    expect(rules.length).toBeGreaterThan(30);
    expect(rules.filter((rule) => reasonOf(rule) === null)).toEqual([]);
  });

  test('those of the examples of every event type', () => {
    const unmarked = (text: string): string => text.replace(/\[([^|\]]+)\|[^\]]+\]/g, '$1');
    const texts = eventTypes.flatMap(({ examples }) => examples.found.map((each) => unmarked(String(each))));
    expect(rulesOf(texts).filter((rule) => reasonOf(rule) === null)).toEqual([]);
  });

  test('those that the rooms can write', () => {
    const written = sources('src/claims').flatMap((text) => [
      ...[...text.matchAll(/rule: `([a-z]+:)/g)].map(([, family]) => `${family}word`),
      ...[...text.matchAll(/'(tie:[a-z-]+)'/g)].map(([, rule]) => rule!),
      ...[...text.matchAll(/change\('[A-Z]+', '([a-z-]+)'/g)].map(([, outer]) => `${outer}>verb:word`),
    ]);
    const outer = Object.keys(composition).map((kind) => `${kind}>verb:word`);
    const rules = [...new Set([...written, ...outer, 'co-mention'])];
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter((rule) => reasonOf(rule) === null)).toEqual([]);
  });
});

function rulesOf(texts: readonly string[]): string[] {
  const rules = texts.flatMap((text, index) => {
    const id = `${index}.txt` as DocumentId;
    const { claims, ties } = extractDocument({ id, text, title: '', language: 'en' });
    return [...claims, ...ties].map(({ evidence }) => evidence.rule);
  });
  return [...new Set(rules)];
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : [readFileSync(path, 'utf8')];
  });
}
