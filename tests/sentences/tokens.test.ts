import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/sentences/tokens.ts';

const texts = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokens', () => {
  const cases: readonly (readonly [text: string, tokens: readonly string[]])[] = [
    ['Anna’s dog', ['Anna', '’s', 'dog']],
    ["the rebels' camp", ['the', 'rebels', "'", 'camp']],
    ['They didn’t and can’t', ['They', 'did', 'n’t', 'and', 'can', 'n’t']],
    ['they’re O’Brien’s', ['they', '’re', 'O’Brien', '’s']],
    ['Russia-US and al-Haddad', ['Russia', '-', 'US', 'and', 'al', '-', 'Haddad']],
    ['re-election of a 10-year-old', ['re-election', 'of', 'a', '10-year-old']],
    ['COVID-19, F-16 and X-ray', ['COVID-19', ',', 'F-16', 'and', 'X-ray']],
    ['J. Cole of the U.S. left.', ['J.', 'Cole', 'of', 'the', 'U.S.', 'left', '.']],
    ['3.5 and 1,000 at 10:30 on 1996-12-06', ['3.5', 'and', '1,000', 'at', '10:30', 'on', '1996-12-06']],
    ['wait ... -- no', ['wait', '...', '--', 'no']],
    ['delay“Ivan said', ['delay', '“', 'Ivan', 'said']],
    ["Canada 's flag", ['Canada', "'s", 'flag']],
    ['news.example says', ['news', '.', 'example', 'says']],
  ];
  for (const [text, tokens] of cases) it(text, () => expect(texts(text)).toEqual(tokens));

  it('a contracted verb keeps its exact span', () => {
    const text = 'They can’t go';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['They', 'ca', 'n’t', 'go']);
  });

  it('stand in order, do not overlap, and leave only white space between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[\s\p{C}]*$/u);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{C}]*$/u);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('takes linear time for runs of dots, dashes, quotes and hyphens', () => {
    for (const unit of ['.', '-', '“', "'", 'a-', 'A.', "n't", '1,']) {
      const before = process.cpuUsage();
      tokenize(unit.repeat(100_000));
      expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
    }
  });
});
