import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

type Row = readonly [word: string, sentence: string, ...claims: string[]];

const WORDS: readonly (readonly [what: string, rows: readonly Row[]])[] = [
  [
    'told as a fact',
    [
      ['past', 'Peru attacked Chile.', 'ASSAULT Peru → Chile'],
      ['present', 'Peru attacks Chile.', 'ASSAULT Peru → Chile'],
      ['perfect', 'Peru has attacked Chile.', 'ASSAULT Peru → Chile'],
      ['progressive', 'Peru is attacking Chile.', 'ASSAULT Peru → Chile'],
      ['passive', 'Chile was attacked by Peru.', 'ASSAULT Peru → Chile'],
      ['passive without a doer', 'Chile was attacked.', 'ASSAULT ? → Chile'],
      ['"not only"', 'Peru not only attacked Chile.', 'ASSAULT Peru → Chile'],
      ['"only then did"', 'Only then did Peru attack Chile.', 'ASSAULT Peru → Chile'],
      ['"not" before another', 'Peru, not Norway, attacked Chile.', 'ASSAULT Peru → Chile'],
      ['"not … but"', 'Peru attacked not Norway but Chile.', 'ASSAULT Peru → Chile'],
      ['the first to do it', 'Norway was the first country to recognise Peru.', 'SUPPORT Norway → Peru'],
      ['among those who did it', 'Norway was among the last countries to attack Peru.', 'ASSAULT Norway → Peru'],
      [
        'what one does to say something',
        'Peruvian workers linked arms to oppose Chile.',
        'ACCUSE Peruvian workers → Chile',
      ],
      ['"when" with a past', 'Norway left when Peru attacked Chile.', 'ASSAULT Peru → Chile'],
      ['"before" with a past', 'Norway left before Peru attacked Chile.', 'ASSAULT Peru → Chile'],
    ],
  ],
  [
    'to come',
    [
      ['"will" and force', 'Peru will bomb Chile.', 'ASSAULT Peru → Chile, future'],
      ['"will" and cooperation', 'Peru will meet Chile.', 'AGREE Peru → Chile, future'],
      ['"about to"', 'Peru is about to bomb Chile.', 'ASSAULT Peru → Chile, future'],
      ['"will" of the doer himself', '"We will bomb Chile," Peru said.', 'THREATEN Peru → Chile'],
      ['"would" in reported speech', 'Peru said it would send aid to Chile.', 'AGREE Peru → Chile, future, says Peru'],
      ['"is to"', 'Norway is to train Chilean soldiers.', 'AGREE Norway → Chilean soldiers, future'],
      ['a coming event noun', 'Planned talks between Peru and Chile worried Norway.', 'CONSULT Peru + Chile, future'],
    ],
  ],
  [
    'possible, conditional or asked for',
    [
      ['"would"', 'Peru would meet Chile.', 'CONSULT Peru → Chile, hypothetical'],
      ['"could"', 'Peru could attack Chile.', 'ASSAULT Peru → Chile, hypothetical'],
      ['"may"', 'Peru may attack Chile.', 'ASSAULT Peru → Chile, hypothetical'],
      ['"might"', 'Peru might recognise Chile.', 'SUPPORT Peru → Chile, hypothetical'],
      ['"should have"', 'Peru should have supported Chile.', 'SUPPORT Peru → Chile, hypothetical'],
      ['"would have"', 'Peru would have attacked Chile.', 'ASSAULT Peru → Chile, hypothetical'],
      ['"whether"', 'Norway asked whether Peru attacked Chile.', 'ASSAULT Peru → Chile, hypothetical'],
      [
        '"if"',
        'If Peru attacks Chile, Norway will send aid to Peru.',
        'ASSAULT Peru → Chile, hypothetical',
        'AGREE Norway → Peru, future',
      ],
      [
        '"unless"',
        'Peru will attack Chile unless Norway sends aid to Peru.',
        'ASSAULT Peru → Chile, future',
        'AID Norway → Peru, hypothetical',
      ],
      [
        '"when" below "will"',
        'Norway will send aid to Kenya when Peru attacks Chile.',
        'AGREE Norway → Kenya, future',
        'ASSAULT Peru → Chile, hypothetical',
      ],
      [
        '"before" with a present',
        'Norway will not negotiate with Peru before Peru releases Chilean sailors.',
        'REJECT Norway → Peru',
        'RETREAT Peru → Chilean sailors, hypothetical',
      ],
      [
        'a possible event noun',
        'Possible sanctions by Peru against Chile worried Norway.',
        'SANCTION Peru → Chile, hypothetical',
      ],
      ['"had" before the subject', 'Norway would leave had Peru attacked Chile.', 'ASSAULT Peru → Chile, hypothetical'],
      [
        '"should" before the subject',
        'Should Peru attack Chile, Norway would leave.',
        'ASSAULT Peru → Chile, hypothetical',
      ],
      ['"must", said by another', 'Norway said Peru must leave Chile.', 'REQUEST Norway → Peru'],
    ],
  ],
  [
    'not so',
    [
      ['"not"', 'Peru has not attacked Chile.', 'ASSAULT Peru → Chile, negated'],
      ['"never"', 'Peru never attacked Chile.', 'ASSAULT Peru → Chile, negated'],
      ['"no" before the object', 'Peru signed no treaty with Chile.', 'SUPPORT Peru → Chile, negated'],
      ['"without"', 'Peru left without meeting Chile.', 'CONSULT Peru → Chile, negated'],
      ['"did not"', 'Peru did not support Chile.', 'SUPPORT Peru → Chile, negated'],
      ['"will not" and force', 'Peru will not bomb Chile.', 'ASSAULT Peru → Chile, negated'],
      ['"will not" and cooperation: a refusal', 'Peru will not support Chile.', 'REJECT Peru → Chile'],
      ['"not yet"', 'Peru has not yet attacked Chile.', 'ASSAULT Peru → Chile, negated'],
      ['"no longer"', 'Peru can no longer attack Chile.', 'ASSAULT Peru → Chile, negated'],
      ['"almost"', 'Chile was almost attacked by Peru.', 'ASSAULT Peru → Chile, negated'],
      ['"hardly ever"', 'Peru hardly ever attacked Chile.', 'ASSAULT Peru → Chile, negated'],
      ['"neither" before the subject', 'Neither Peru nor Norway met Chile.', 'CONSULT Peru + Norway → Chile, negated'],
      ['"neither" before the object', 'Peru met neither Chile nor Norway.', 'CONSULT Peru → Chile + Norway, negated'],
      [
        '"neither" before verbs',
        'Peru neither attacked Chile nor met Norway.',
        'ASSAULT Peru → Chile, negated',
        'CONSULT Peru → Norway, negated',
      ],
      ['"none of"', 'None of the Kenyan troops attacked Chile.', 'ASSAULT Kenyan troops → Chile, negated'],
      ['"not one of"', 'Not one of the Kenyan troops attacked Chile.', 'ASSAULT Kenyan troops → Chile, negated'],
      ['"no one": an act of nobody', 'No one in Peru attacked Chile.'],
      [
        '"or" under a negation',
        'Peru has not attacked Chile or met Norway.',
        'ASSAULT Peru → Chile, negated',
        'CONSULT Peru → Norway, negated',
      ],
      [
        '"nor" before a modal',
        'Peru did not attack Chile, nor will Peru attack Norway.',
        'ASSAULT Peru → Chile, negated',
        'ASSAULT Peru → Norway, negated',
      ],
      ['"never" before the subject', 'Never has Peru attacked Chile.', 'ASSAULT Peru → Chile, negated'],
      [
        '"instead of"',
        'Peru met Norway instead of attacking Chile.',
        'CONSULT Peru → Norway',
        'ASSAULT Peru → Chile, negated',
      ],
      ['what it is not', 'Norway is not a country that attacks Chile.', 'ASSAULT ? → Chile, negated'],
      ['"does not support": a refusal', 'Peru does not support Chile.', 'REJECT Peru → Chile'],
    ],
  ],
];

describe.each(WORDS)('%s', (_, rows) => {
  test.each(rows.map(([word, sentence, ...claims]) => [word, sentence, claims] as const))(
    '%s: %s',
    (_word, sentence, claims) => {
      expect(told(sentence)).toEqual(claims);
    },
  );
});
