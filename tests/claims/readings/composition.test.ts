import { describe, expect, test } from 'vitest';
import { compose, FORCEFUL, isSoft } from '../../../src/claims/readings/composition.ts';
import { told } from '../told.ts';

/** An outer word, an act of friendship and one of force, and what the two make. */
type Row = readonly [sentence: string, ...claims: string[]];

const OUTER_WORDS: readonly (readonly [kind: string, rows: readonly Row[]])[] = [
  [
    'a promise of cooperation is AGREE, of force THREATEN',
    [
      ['Peru promised to send aid to Chile.', 'AGREE Peru → Chile'],
      ['Peru vowed to attack Chile.', 'THREATEN Peru → Chile'],
      ['Peru promised to criticise Chile.', 'ACCUSE Peru → Chile, future'],
      ['Peru is ready to negotiate with Chile.', 'AGREE Peru → Chile'],
      ['Peru is prepared to bomb Chile.', 'THREATEN Peru → Chile'],
      ['Peru agreed not to support Chile.', 'REJECT Peru → Chile'],
      ['Peru promised not to attack Chile.', 'AGREE Peru → Chile'],
      ["Peru's plan to bomb Chile angered Norway.", 'ASSAULT Peru → Chile, hypothetical'],
    ],
  ],
  [
    'a refusal of cooperation is REJECT',
    [
      ['Peru refused to meet Chile.', 'REJECT Peru → Chile'],
      ['Peru declined to support Chile.', 'REJECT Peru → Chile'],
      ['Peru failed to support Chile.', 'REJECT Peru → Chile'],
      ['Peru ruled out sending troops to Chile.', 'REJECT Peru → Chile'],
      ["Peru's refusal to recognise Chile angered Norway.", 'REJECT Peru → Chile'],
      ['Peru will not agree to meet Chile.', 'REJECT Peru → Chile'],
      ['Peru has no plans to meet Chile.', 'REJECT Peru → Chile'],
    ],
  ],
  [
    'a hostile act that is refused or not promised is negated',
    [
      ['Peru declined to condemn Chile.', 'ACCUSE Peru → Chile, negated'],
      ["Peru's refusal to attack Chile angered Norway.", 'ASSAULT Peru → Chile, negated'],
      ['Peru is not planning to attack Chile.', 'ASSAULT Peru → Chile, negated'],
      ['Peru has no plan to attack Chile.', 'ASSAULT Peru → Chile, negated'],
    ],
  ],
  [
    'who did not leave it undone did it, unless it was only not ruled out',
    [
      ['Peru did not fail to attack Chile.', 'ASSAULT Peru → Chile'],
      ['Peru did not rule out attacking Chile.', 'ASSAULT Peru → Chile, hypothetical'],
      ['Peru has not decided whether to attack Chile.', 'ASSAULT Peru → Chile, hypothetical'],
    ],
  ],
  [
    'a clause with "that" under a verb of asking or warning reports what was',
    [
      ['Peru reminded Norway that it had attacked Chile.', 'ASSAULT Peru → Chile, says Peru'],
      ['Peru insisted that Norway attacked Chile.', 'ASSAULT Norway → Chile, says Peru'],
      [
        'Peru warned Norway that Chile had attacked Kenya.',
        'THREATEN Peru → Norway',
        'ASSAULT Chile → Kenya, says Peru',
      ],
    ],
  ],
  [
    'who is warned not to would do it',
    [['Norway warned Peru not to attack Chile.', 'THREATEN Norway → Peru', 'ASSAULT Peru → Chile, hypothetical']],
  ],
  [
    'a threat is THREATEN, whatever it threatens',
    [
      ['Peru threatened to bomb Chile.', 'THREATEN Peru → Chile'],
      ['Peru threatened to cut ties with Chile.', 'THREATEN Peru → Chile'],
      ['Peru warned that it would bomb Chile.', 'THREATEN Peru → Chile'],
      ["Peru's threat to bomb Chile angered Norway.", 'THREATEN Peru → Chile'],
      ['Peru did not threaten to bomb Chile.', 'THREATEN Peru → Chile, negated'],
    ],
  ],
  [
    'a request is REQUEST, and what is asked for has not happened',
    [
      ['Peru urged Chile to attack Norway.', 'REQUEST Peru → Chile', 'ASSAULT Chile → Norway, hypothetical'],
      ['Peru called on Chile to support Norway.', 'REQUEST Peru → Chile', 'SUPPORT Chile → Norway, hypothetical'],
      [
        'Chile was urged by Peru to sign the treaty with Norway.',
        'REQUEST Peru → Chile',
        'SUPPORT Chile → Norway, hypothetical',
      ],
      ['Peru demanded that Chile apologise.', 'REQUEST Peru → Chile'],
    ],
  ],
  [
    'a charge is ACCUSE, and what is charged is said by the accuser',
    [
      ['Peru accused Chile of violating the ceasefire.', 'ACCUSE Peru → Chile'],
      [
        'Chile was accused by Peru of arming rebels.',
        'ACCUSE Peru → Chile',
        'AID Chile → rebels, hypothetical, says Peru',
      ],
      [
        'Norway charged Ana Belko with arming rebels.',
        'ACCUSE Norway → Ana Belko',
        'AID Ana Belko → rebels, hypothetical, says Norway',
      ],
    ],
  ],
  [
    'a denial negates, and the denier says so',
    [
      ['Peru denied that Norway attacked Chile.', 'ASSAULT Norway → Chile, negated, says Peru'],
      ['Peru denied that it attacked Chile.', 'ASSAULT Peru → Chile, negated'],
      ['Peru denied attacking Chile.', 'ASSAULT Peru → Chile, negated'],
      ['It is not the case that Peru attacked Chile.', 'ASSAULT Peru → Chile, negated'],
      ['It is false that Peru attacked Chile.', 'ASSAULT Peru → Chile, negated'],
      ['Claims that Norway attacked Chile were rejected.', 'ASSAULT Norway → Chile, negated'],
      ['Norway published false reports that Peru attacked Chile.', 'ASSAULT Peru → Chile, negated, says Norway'],
    ],
  ],
  [
    'a denied word of saying or vouching leaves its clause open',
    [
      ['Norway does not believe that Peru attacked Chile.', 'ASSAULT Peru → Chile, hypothetical, says Norway'],
      ['Norway could not confirm that Peru attacked Chile.', 'ASSAULT Peru → Chile, hypothetical, says Norway'],
      ['Norway declined to confirm that Peru attacked Chile.', 'ASSAULT Peru → Chile, hypothetical, says Norway'],
      ['Reports that Peru attacked Chile have not been confirmed.', 'ASSAULT Peru → Chile, hypothetical'],
      ['Peru neither confirmed nor denied that it attacked Chile.', 'ASSAULT Peru → Chile, hypothetical, says Peru'],
      ['Norway found no evidence of an attack by Peru on Chile.', 'ASSAULT Peru → Chile, hypothetical'],
      ['There is no doubt that Peru attacked Chile.', 'ASSAULT Peru → Chile'],
      ['Norway did not know that Peru had attacked Chile.', 'ASSAULT Peru → Chile, says Norway'],
    ],
  ],
  [
    'to stop cooperation is SANCTION, to stop force RETREAT',
    [
      ['Peru suspended aid to Chile.', 'SANCTION Peru → Chile'],
      ['Peru stopped supporting Chile.', 'SANCTION Peru → Chile'],
      ['Peru broke off talks with Chile.', 'SANCTION Peru → Chile'],
      ['Peru stopped shelling Chile.', 'RETREAT Peru → Chile'],
      ['Peru did not stop shelling Chile.'],
    ],
  ],
  [
    'what is prevented did not happen',
    [
      ['Peru prevented Norway from attacking Chile.', 'ASSAULT Norway → Chile, negated'],
      ['Peru kept Norway from attacking Chile.', 'ASSAULT Norway → Chile, negated'],
      ['Peru did not stop Norway from attacking Chile.', 'ASSAULT Norway → Chile'],
      ['Peru did not succeed in attacking Chile.', 'ASSAULT Peru → Chile, negated'],
    ],
  ],
  [
    'what is permitted has not happened yet',
    [
      ['Peru allowed Norway to bomb Chile.', 'CONCEDE Peru → Norway', 'ASSAULT Norway → Chile, hypothetical'],
      ['Peru let Norway arrest Ana Belko.', 'CONCEDE Peru → Norway', 'COERCE Norway → Ana Belko, hypothetical'],
    ],
  ],
  [
    'a beginning or a going on is the act itself',
    [
      ['Peru began bombing Chile.', 'ASSAULT Peru → Chile'],
      ['Peru continued to support Chile.', 'SUPPORT Peru → Chile'],
      ['Peru resumed talks with Chile.', 'CONSULT Peru → Chile'],
    ],
  ],
  [
    'what is wished, weighed or feared has not happened',
    [
      ['Peru wants to attack Chile.', 'ASSAULT Peru → Chile, hypothetical'],
      ['Peru hopes to sign a treaty with Chile.', 'SUPPORT Peru → Chile, hypothetical'],
      ['Peru considered bombing Chile.', 'ASSAULT Peru → Chile, hypothetical'],
      ['Peru is likely to bomb Chile.', 'ASSAULT Peru → Chile, hypothetical'],
      ['Norway feared that Peru would attack Chile.', 'ASSAULT Peru → Chile, hypothetical'],
      ['The possibility that Peru would attack Chile worried Norway.', 'ASSAULT Peru → Chile, hypothetical'],
      ["Peru's attempt to bomb Chile angered Norway.", 'ASSAULT Peru → Chile, hypothetical'],
    ],
  ],
];

describe.each(OUTER_WORDS)('%s', (_, rows) => {
  test.each(rows.map(([sentence, ...claims]) => [sentence, claims] as const))('%s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});

describe('the table', () => {
  const plain = { negated: false, outerNegated: false, noun: false };

  test.each(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT'])('%s is soft', (id) => {
    expect(isSoft(id)).toBe(true);
    expect(FORCEFUL.has(id)).toBe(false);
    expect(compose('promise', { ...plain, id })).toMatchObject({ type: 'AGREE', kept: true });
  });

  test.each(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'])('%s is force', (id) => {
    expect(isSoft(id)).toBe(false);
    expect(compose('promise', { ...plain, id })).toMatchObject({ type: 'THREATEN', modality: 'asserted' });
  });

  test.each(['accuse', 'request', 'permit', 'hypothetical'] as const)('an act under "%s" is never a fact', (kind) => {
    for (const negated of [true, false])
      expect(compose(kind, { ...plain, negated, id: 'ASSAULT' })).toMatchObject({
        modality: 'hypothetical',
        kept: false,
      });
  });

  test.each(['deny', 'prevent'] as const)('an act under "%s" is negated', (kind) => {
    expect(compose(kind, { ...plain, id: 'AID' })).toMatchObject({ type: 'AID', modality: 'negated' });
  });

  test('no act is surer for the words around it', () => {
    const kinds = ['promise', 'refuse', 'threaten', 'stop', 'deny', 'accuse', 'request', 'permit', 'prevent'] as const;
    for (const kind of kinds)
      for (const id of ['AID', 'ASSAULT', 'ACCUSE'])
        expect(compose(kind, { ...plain, id })?.trust ?? 0).toBeLessThanOrEqual(1);
  });
});

test('who offers is who stands behind "by"', () => {
  expect(told('Norway condemned an offer by Peru to arm Chilean rebels.')).toContain('AGREE Peru → Chilean rebels');
});
