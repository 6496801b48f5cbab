import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openTerm, runTagger } from '../../src/grammar/compromise.ts';
import { readContext } from '../../src/grammar/context.ts';
import { askWords } from '../../src/grammar/word-states.ts';
import { sentences as news } from '../quality/news-sentences.ts';

/** The tags that decide which class a word is read as. */
const DECISIVE = [
  'Date',
  'Value',
  'Verb',
  'PastTense',
  'Participle',
  'Gerund',
  'Infinitive',
  'Determiner',
  'Preposition',
];
const CLASSES = [...DECISIVE, 'Conjunction', 'Pronoun', 'Adverb', 'Adjective', 'Noun'];

const seeds = new URL('../../seeds/', import.meta.url);
const articles = readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => readFileSync(new URL(file, seeds), 'utf8').split(/(?<=[.!?])\s+/));
const sentences = [...articles, ...news.map(([sentence]) => sentence)]
  .map((sentence) => sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [])
  // Without small letters compromise is asked for the whole.
  .filter((words) => words.length > 3 && words.some((word) => /^[a-z]/.test(word)));

const classesOf = (tags: ReadonlySet<string>): string => CLASSES.filter((name) => tags.has(name)).join(' ');

it('reads words by their neighbours as compromise does', () => {
  const words = sentences.map((texts) => texts.flatMap((text, i) => askWords([text], i === 0)));
  const ours = words.flatMap((list) => readContext(list).map(({ tags }) => classesOf(tags)));
  const whole = sentences.map((texts) => texts.map(openTerm));
  runTagger(whole);
  const theirs = whole.flatMap((terms) => terms.map(({ tags }) => classesOf(tags)));
  const texts = sentences.flat();
  const different = texts.flatMap((text, i) => (ours[i] === theirs[i] ? [] : [`${text}: ${theirs[i]} → ${ours[i]}`]));
  expect(texts.length).toBeGreaterThan(2500);
  // Names of places and organisations and commands in the middle of a quote are read otherwise.
  expect(different.length / texts.length, different.join('\n')).toBeLessThan(0.001);
});
