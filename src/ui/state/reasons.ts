/**
 * Why something was read in a sentence, in words. A rule id names how the act was found (`verb:meet`), what the words
 * around it make of it (`promise>verb:talk`), and whether a side was guessed (`+near`); the ids are given in the room
 * of claims. One text for each family; a test asks for all that the rooms write.
 */

/** `{}` is the word of the rule. */
const found: Readonly<Record<string, string>> = {
  verb: 'The verb “{}” tells what was done: its subject did it, to whom its object names.',
  pair: 'The verb “{}” and its object together tell what was done; the verb alone could mean much else.',
  phrasal: 'The verb “{}” tells what was done, and to whom.',
  noun: 'The noun “{}” tells what was done; the names that belong to it are the two sides.',
  light: 'The words “{}” together tell what was done; the noun says more than the verb.',
  naming: 'One says something bad of the other, or agrees to it: that counts as an accusation.',
  reproach: 'The verb “{}” holds a bad deed against the other: that counts as an accusation.',
  must: 'One says that the other has to do it (“{}”): that counts as a demand.',
  'tie:role-name': 'An office stands right before a name, as in “Ruritanian president Rudolf Zog”.',
  'tie:role-comma-name': 'An office and a name stand side by side, as in “the president of Ruritania, Rudolf Zog”.',
  'tie:name-comma-role': 'A name and an office stand side by side, as in “Rudolf Zog, president of Ruritania”.',
  'tie:copula': 'The sentence says that somebody is, was or became it.',
  'tie:relations': 'The sentence speaks of relations or ties between the two.',
  'co-mention': 'The sentence names both. Nothing in it was found that one did to the other.',
};

/** What words around the act make of it. */
const judged: Readonly<Record<string, string>> = {
  promise: 'It is promised, offered or planned.',
  refuse: 'It is refused or left undone.',
  threaten: 'It is threatened or warned of.',
  request: 'It is asked for or demanded.',
  accuse: 'It is what somebody is accused of.',
  deny: 'It is denied.',
  stop: 'It is stopped.',
  aspect: 'It begins, goes on or ends.',
  prevent: 'It was kept from happening.',
  hypothetical: 'It is wished for, weighed or feared, not told as done.',
  permit: 'It is allowed or made possible.',
  will: 'It is said of the future.',
  'will-not': 'It is said that it will not happen.',
  'would-not': 'It is said that it would not be done, which counts as refusing.',
  off: 'It was called off.',
  not: 'It is said that it is not done, which counts as refusing.',
};

const guessed = 'To whom is not said outright: the nearest name after the verb was taken.';

/** A sentence or two; null where the rule is none of ours. */
export function reasonOf(rule: string): string | null {
  const near = rule.endsWith('+near');
  const [base, ...outer] = (near ? rule.slice(0, -'+near'.length) : rule).split('>').reverse() as [string, ...string[]];
  const text = found[base] ?? found[base.slice(0, base.indexOf(':'))];
  const judgements = outer.map((kind) => judged[kind]);
  if (text === undefined || judgements.includes(undefined)) return null;
  const word = base
    .slice(base.indexOf(':') + 1)
    .replace(/\+to$/, ' to …')
    .replace('+', ' … ');
  return [text.replace('{}', word), ...judgements, near && guessed].filter(Boolean).join(' ');
}
