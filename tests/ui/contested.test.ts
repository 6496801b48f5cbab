import { describe, expect, test } from 'vitest';
import { contestedEvents, isContested, tellingsOf } from '../../src/ui/state/contested.ts';
import { corpus, pairs } from '../../src/ui/state/dataset.ts';
import { changeFilters } from '../../src/ui/state/session.ts';
import { visiblePairs } from '../../src/ui/state/visible.ts';
import type { Telling, ToldClaim } from '../graph/small-corpus.ts';
import { opened } from './opened.ts';

const ana = 'person:ana-ruiz';
const ghana = 'country:GHA';
const togo = 'country:TGO';

const telling = (id: string, trigger: string, claim: Partial<ToldClaim>): Telling => ({
  id,
  text: `[Ghana|${ghana}] ${trigger} [Togo|${togo}].\n[Ana Ruiz|${ana}] met [Togo|${togo}].`,
  claims: [
    { event: 'envoy', trigger, sources: [ghana], targets: [togo], ...claim },
    { event: `met ${id}`, trigger: 'met', sources: [ana], targets: [togo] },
  ],
});

const contestedPairs = (): string[] =>
  [...pairs.value.values()].filter(isContested).map(({ source, target }) => `${source} ${target}`);

describe('tellings disagree', () => {
  test('where one act is told as two', () => {
    opened([
      telling('a', 'recalled', { type: 'SANCTION', phrase: 'recalled' }),
      telling('b', 'summoned', { type: 'ACCUSE', phrase: 'summoned' }),
    ]);
    expect(contestedPairs()).toEqual([`${ghana} ${togo}`]);
    const event = corpus.value.events.find(({ id }) => contestedEvents.value.has(id))!;
    expect(tellingsOf(event).sort()).toEqual(['recalled', 'summoned']);
  });

  test('where one denies what another states', () => {
    opened([
      telling('a', 'recalled', { type: 'SANCTION', phrase: 'recalled' }),
      telling('b', 'never recalled', { type: 'SANCTION', phrase: 'recalled', modality: 'negated' }),
    ]);
    expect(contestedPairs()).toEqual([`${ghana} ${togo}`]);
  });

  test('nowhere else, nor when one of the two articles is left out', () => {
    opened([telling('a', 'recalled', { type: 'SANCTION' }), telling('b', 'called back', { type: 'SANCTION' })]);
    expect(contestedPairs()).toEqual([]);
    opened([telling('a', 'recalled', { type: 'SANCTION' }), telling('b', 'summoned', { type: 'ACCUSE' })]);
    changeFilters({ contested: true });
    expect(visiblePairs.value.map(({ source, target }) => `${source} ${target}`)).toEqual([`${ghana} ${togo}`]);
    changeFilters({ without: ['b'] });
    expect(contestedPairs()).toEqual([]);
    expect(visiblePairs.value).toEqual([]);
  });
});
