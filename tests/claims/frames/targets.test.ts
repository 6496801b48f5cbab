import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

describe('to whom it is done', () => {
  test.each([
    ['whose the accounts are', 'Norway froze accounts belonging to Ana Belko.', 'SANCTION Norway → Ana Belko'],
    ['not what stands behind a particle', 'Norway removed Ana Belko from office.', 'SANCTION Norway → Ana Belko'],
    ['people before the place', 'Two Chileans were seized from their homes in Peru.', 'COERCE ? → Chileans'],
    [
      'a side by what it holds, before where',
      'Norway shelled the militia positions in Peru.',
      'ASSAULT Norway → militia',
    ],
    ["a person's own men", "Peru attacked Ana Belko's bodyguards.", "ASSAULT Peru → Ana Belko's bodyguards"],
    ['whom an office speaks for', 'Peru criticised a spokesman for Norway.', 'ACCUSE Peru → Norway'],
    ['what a ban is on', 'Peru imposed a ban on trade with Chile.', 'SANCTION Peru → Chile'],
    ['who struck, by what the act drew', "Peru's raid on Chile drew a rebuke.", 'ACCUSE ? → Peru'],
    ['whom an object is for', 'Peru signed an accord to supply Chile.', 'SUPPORT Peru → Chile'],
  ])('%s: %s', (_, sentence, claim) => {
    expect(told(sentence)).toContain(claim);
  });

  test.each([
    ['who is blamed is unknown', 'Peru blamed a sect for the bombing.', 'ACCUSE Peru'],
    [
      'who helps is not hit',
      'Peruvian troops drove out the looters with the help of Norway.',
      'ASSAULT Peruvian troops → looters',
    ],
    ['who is sent gets no help', 'Peru sent doctors.', undefined],
  ])('nobody else where %s: %s', (_, sentence, claim) => {
    expect(told(sentence)).toEqual(claim === undefined ? [] : [claim]);
  });

  test('a treaty that somebody signed is his and not that of who approves it', () => {
    expect(told('Parliament approved a treaty that Peru signed with Chile.')).toEqual(['SUPPORT Peru → Chile']);
  });
});
