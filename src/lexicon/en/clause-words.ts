/**
 * Words that tell where a clause begins, whose it is and whether its act is a fact. Lower case, verbs as infinitives.
 */

/** Open a clause that hangs on another one: "Xanadu left because Zog came". */
// biome-ignore format: rows of a word list
export const subordinators: ReadonlySet<string> = new Set([
  'because', 'although', 'though', 'while', 'whereas', 'if', 'unless', 'whether', 'when', 'where', 'once', 'as',
]);

/** Prepositions that open a clause as often as a phrase: "after Xanadu left", "after the talks". */
// biome-ignore format: rows of a word list
export const clausalPrepositions: ReadonlySet<string> = new Set([
  'after', 'before', 'since', 'until', 'till', 'as', 'than', 'like', 'amid', 'despite',
]);

/** Their infinitive is the subject's own act even with an object between: "promised Xanadu to leave". */
// biome-ignore format: rows of a word list
export const subjectControlVerbs: ReadonlySet<string> = new Set([
  'promise', 'threaten', 'vow', 'pledge', 'offer', 'agree', 'use', 'meet', 'visit', 'block', 'blockade', 'march', 'gather',
  'besiege', 'storm', 'attack', 'occupy', 'close', 'shut', 'ambush', 'kill', 'bomb', 'travel', 'protest', 'rally', 'seize',
  'surround', 'strike', 'boycott', 'burn', 'shell', 'raid', 'cross', 'enter', 'leave', 'quit', 'cut', 'kidnap', 'abduct',
]);

/** Their "to" leads to a place, and who goes there does what the infinitive says: "flew to Xanadu to meet Zog". */
// biome-ignore format: rows of a word list
export const motionVerbs: ReadonlySet<string> = new Set([
  'fly', 'go', 'travel', 'come', 'return', 'head', 'sail', 'drive', 'rush', 'hurry', 'move', 'walk', 'flee', 'send',
  'dispatch', 'deploy', 'set off', 'set out', 'journey', 'cross', 'march', 'ride', 'run', 'lead',
]);

/**
 * Their infinitive is what is offered or planned only when no object stands between: "offered to help", not "offered
 * troops to help".
 */
// biome-ignore format: rows of a word list
export const objectlessVerbs: ReadonlySet<string> = new Set([
  'offer', 'propose', 'plan', 'prepare', 'arrange', 'pledge', 'commit', 'contract',
]);

/** Take a clause as their complement without being verbs of saying: "learned that Xanadu had left", "saw Zog leave". */
// biome-ignore format: rows of a word list
export const cognitionVerbs: ReadonlySet<string> = new Set([
  'believe', 'think', 'know', 'learn', 'hear', 'see', 'show', 'mean', 'understand', 'conclude', 'find', 'discover',
  'realise', 'realize', 'suspect', 'doubt', 'argue', 'guess', 'assume', 'feel', 'ensure', 'prove', 'indicate', 'recall',
  'note', 'decide', 'agree',
]);

/** Have a clause as their object and never a person: "said Xanadu and Zog had left". */
// biome-ignore format: rows of a word list
export const objectlessSpeech: ReadonlySet<string> = new Set([
  'say', 'claim', 'add', 'insist', 'argue', 'allege', 'contend', 'think', 'hope', 'assert', 'reply', 'complain', 'agree',
]);

/** Open a gerund and leave its act a fact: "answered by recalling its envoy", "left after meeting Zog". */
// biome-ignore format: rows of a word list
export const factualOpeners: ReadonlySet<string> = new Set([
  'by', 'after', 'before', 'while', 'when', 'since', 'on', 'upon', 'in', 'with', 'as', 'during', 'including', 'like',
  'amid',
]);

/** Deny what is said when words of saying are their object: "rejected claims that", "dismissed the report that". */
// biome-ignore format: rows of a word list
export const dismissingVerbs: ReadonlySet<string> = new Set([
  'reject', 'dismiss', 'deny', 'dispute', 'refute', 'rebut', 'rubbish', 'contradict', 'debunk', 'disprove',
]);

/** Vouch for a clause after a form of be; negated they deny it ("is not true that") or leave it open ("is not sure that"). */
// biome-ignore format: rows of a word list
export const vouchingWords: ReadonlyMap<string, 'deny' | 'hypothetical'> = new Map([
  ['true', 'deny'], ['case', 'deny'], ['truth', 'deny'], ['correct', 'deny'], ['right', 'deny'], ['accurate', 'deny'],
  ['sure', 'hypothetical'],
  ['certain', 'hypothetical'], ['clear', 'hypothetical'], ['convinced', 'hypothetical'], ['confident', 'hypothetical'],
  ['proven', 'hypothetical'], ['obvious', 'hypothetical'], ['evident', 'hypothetical'],
]);

/** Their clause is a fact even when they are negated: "did not know that Xanadu had attacked". */
// biome-ignore format: rows of a word list
export const factiveVerbs: ReadonlySet<string> = new Set([
  'know', 'realise', 'realize', 'mention', 'learn', 'note', 'reveal', 'disclose', 'recall', 'hear', 'see', 'understand',
  'announce', 'explain', 'observe', 'lament', 'remind', 'discover',
]);

/** Tell stories: what happens in them happened nowhere. */
// biome-ignore format: rows of a word list
export const fictionNouns: ReadonlySet<string> = new Set([
  'film', 'movie', 'novel', 'thriller', 'opera', 'musical', 'sitcom', 'comedy', 'drama', 'cartoon', 'legend', 'myth',
  'fable', 'poem', 'tale', 'screenplay',
]);

/** Passive before an infinitive they vouch for it: "was seen to attack". */
export const perceivedVerbs: ReadonlySet<string> = new Set(['see', 'know', 'hear', 'find', 'observe', 'show', 'prove']);

/** With "no" before them they leave their clause a fact: "no doubt that". */
export const doubtNouns: ReadonlySet<string> = new Set(['doubt', 'question', 'denying']);

/** Leave undone: who did not do so did it ("did not fail to attack"); "did not rule out attacking" leaves it open. */
// biome-ignore format: rows of a word list
export const omittingVerbs: ReadonlySet<string> = new Set([
  'fail', 'neglect', 'omit', 'forgo', 'refuse', 'decline', 'hesitate', 'refrain', 'abstain', 'stop', 'shy',
]);
