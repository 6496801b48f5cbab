import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/model/records.ts';
import { recordsOf } from './marked.ts';

function phrases(text: string, keep: (mention: Mention) => boolean): string[] {
  const { mentions } = recordsOf(text);
  return mentions
    .filter(keep)
    .map(
      (m) =>
        `${text.slice(m.span.start, m.span.end)}|${m.country ?? '-'}${m.sector === undefined ? '' : ` ${m.sector}`}`,
    );
}
const groups = (text: string): string[] => phrases(text, (m) => m.kind === 'group' && m.form === 'description');
const descriptions = (text: string): string[] => phrases(text, (m) => m.kind === 'person' && m.form === 'description');

describe('groups', () => {
  const cases: readonly (readonly [text: string, found: readonly string[]])[] = [
    ['Russian diplomats left.', ['Russian diplomats|RUS GOV']],
    ['The Israeli government met.', ['Israeli government|ISR GOV']],
    [
      'Senior Hungarian and Romanian officials agreed.',
      ['Hungarian and Romanian officials|HUN GOV', 'Romanian officials|ROU GOV'],
    ],
    ['Syrian government forces advanced.', ['Syrian government forces|SYR MIL']],
    ['Iran’s parliament voted.', ['Iran’s parliament|IRN LEG']],
    ['Kenyan riot police fired.', ['Kenyan riot police|KEN COP']],
    ['In the capital, police in Kenya fired.', ['police in Kenya|KEN COP']],
    ['Gunmen killed two soldiers.', ['Gunmen|- UAF', 'soldiers|- MIL']],
    ['They met U.S. weapons inspectors.', ['U.S. weapons inspectors|USA GOV']],
    ['In Lima, state television reported it.', ['state television|- JRN']],
    ['A witness said so.', ['witness|- CVL']],
    ['They shot a Taliban commander.', ['Taliban commander|AFG MIL']],
    ['3,000 people fled.', ['people|- CVL']],
  ];
  for (const [text, found] of cases) it(text, () => expect(groups(text)).toEqual(found));

  it('do not swallow a verb', () => {
    expect(groups('French jets bombed rebels.')).toEqual(['French jets|FRA MIL', 'rebels|- REB']);
  });
});

describe('descriptions', () => {
  const cases: readonly (readonly [text: string, found: readonly string[]])[] = [
    ['It blamed the Russian leader.', ['Russian leader|RUS GOV']],
    ['He left, said his spokesman.', ['his spokesman|- GOV']],
    ['They heard the American’s remark.', ['American|USA']],
    ['Germany’s chancellor flew in.', ['Germany’s chancellor|DEU GOV']],
    ['They met the president of Chile.', ['president of Chile|CHL GOV']],
    ['He met the U.N. secretary-general.', ['U.N. secretary-general|- GOV']],
  ];
  for (const [text, found] of cases) it(text, () => expect(descriptions(text)).toEqual(found));

  it('are not made of a role that stands with a name', () => {
    expect(descriptions('Turkish president Emre Yilmaz and his spokesman, Ali Demir, left.')).toEqual([]);
  });

  it('one who reigns is a title in capitals, too', () => {
    const { mentions } = recordsOf('At noon the Pope appealed.');
    expect(mentions.map((m) => [m.form, m.role])).toEqual([['title', 'pope']]);
  });

  it('a title alone is a title', () => {
    const { mentions } = recordsOf('At noon the chancellor resigned.');
    expect(mentions.map((m) => [m.form, m.role])).toEqual([['title', 'chancellor']]);
  });
});

it('an adjective in capitals stands between an article and its group', () => {
  const { mentions } = recordsOf('Peru met the Zorbist government and the Islamist militants.');
  expect(mentions.filter((m) => m.kind === 'group').map((m) => m.name)).toEqual(['government', 'islamist militants']);
});

it('who is said to speak is not the one named before the comma', () => {
  const { mentions } = recordsOf('Peru arrested Ivan Petrov, a senior official said.');
  const person = mentions.find((m) => m.form === 'name' && m.kind === 'person');
  expect(person?.name).toBe('Ivan Petrov');
  expect(person?.role).toBeUndefined();
});

describe('roles', () => {
  const cases: readonly (readonly [text: string, role: string, country: string | undefined])[] = [
    ['Turkish president Emre Yilmaz spoke.', 'president', 'TUR'],
    ['US Secretary of State Ann Miller spoke.', 'secretary of state', 'USA'],
    ['The president of Chile, Pablo Rojas, spoke.', 'president', 'CHL'],
    ['Pablo Rojas, then vice president of Chile, spoke.', 'former vice president', 'CHL'],
    ['It was former President Pablo Rojas.', 'former president', undefined],
    ['White House press secretary Ann Miller spoke.', 'press secretary', 'USA'],
    ['It was acting foreign minister Ann Miller.', 'acting foreign minister', undefined],
  ];
  for (const [text, role, country] of cases)
    it(text, () => {
      const person = recordsOf(text).mentions.find((m) => m.kind === 'person' && m.form === 'name');
      expect([person?.role, person?.country]).toEqual([role, country]);
    });
});
