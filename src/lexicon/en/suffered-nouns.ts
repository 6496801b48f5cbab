/** Event nouns that a person owns as the one it is done to: "Navarro's arrest", "her poisoning", "his expulsion". */
// biome-ignore format: rows of a word list
export const sufferedNouns: readonly string[] = [
  'arrest', 'detention', 'imprisonment', 'incarceration', 'jailing', 'poisoning', 'killing', 'murder', 'assassination',
  'kidnapping', 'abduction', 'expulsion', 'deportation', 'extradition', 'conviction', 'sentencing', 'indictment',
  'prosecution', 'torture', 'beating', 'execution', 'shooting', 'stabbing', 'release', 'pardon', 'impeachment',
  'ouster', 'removal', 'dismissal', 'exile', 'house arrest', 'capture', 'persecution', 'rescue', 'acquittal',
];
