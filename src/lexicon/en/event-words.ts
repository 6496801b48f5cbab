/** Words that stand with an event and say how it is counted, carried, placed or judged. Lower case, lemmas. */

/** Count or cut up an event that stands after "of": "a series of attacks", "ten days of talks". */
// biome-ignore format: rows of a word list
export const measureNouns: ReadonlySet<string> = new Set([
  'day', 'days', 'week', 'month', 'hour', 'series', 'round', 'wave', 'number', 'spate', 'string', 'set', 'dozen',
  'kind', 'form', 'phase', 'package',
]);

/** Carry the event noun before them: "a mediation mission", "a bombing campaign". */
// biome-ignore format: rows of a word list
export const carrierNouns: ReadonlySet<string> = new Set([
  'mission', 'campaign', 'effort', 'operation', 'process', 'attempt', 'drive', 'attack',
]);

/** What only the officers of a state do: "was arrested in Xanadu" is done by Xanadu. */
// biome-ignore format: rows of a word list
export const stateActs: ReadonlySet<string> = new Set([
  'arrest', 'detain', 'jail', 'imprison', 'deport', 'convict', 'sentence', 'indict', 'execute', 'extradite', 'prosecute',
]);

/** Verbs of beginning and going on: they carry every event noun ("resumed talks", "sped up the withdrawal"). */
// biome-ignore format: rows of a word list
export const phaseVerbs: ReadonlySet<string> = new Set([
  'begin', 'start', 'open', 'resume', 'renew', 'restart', 'reopen', 'continue', 'pursue', 'seek', 'complete', 'speed',
  'speed up', 'step up', 'accelerate',
]);

/** Tell an act that is only tried or allowed: "efforts to restore ties", "the right to strike Xanadu". */
// biome-ignore format: rows of a word list
export const attemptNouns: ReadonlySet<string> = new Set([
  'attempt', 'effort', 'bid', 'drive', 'push', 'struggle', 'right', 'power',
]);

/** Before an event noun: it may never happen ("possible sanctions", "any attack"). */
// biome-ignore format: rows of a word list
export const possibleAdjectives: ReadonlySet<string> = new Set([
  'possible', 'potential', 'alleged', 'threatened', 'feared', 'proposed', 'hypothetical', 'any', 'further', 'would-be',
]);

/** Before an event noun: it is still to come ("planned talks"). */
// biome-ignore format: rows of a word list
export const comingAdjectives: ReadonlySet<string> = new Set([
  'planned', 'upcoming', 'forthcoming', 'scheduled', 'coming', 'future', 'impending', 'imminent', 'next',
]);

/** Noun of an offer or demand → the event that making it is, whatever its infinitive says: "Zog's offer to call". */
// biome-ignore format: rows of a word list
export const promisedActs: ReadonlyMap<string, string> = new Map([
  ['offer', 'AGREE'], ['promise', 'AGREE'], ['pledge', 'AGREE'], ['vow', 'AGREE'], ['proposal', 'AGREE'], ['readiness',
  'AGREE'], ['willingness', 'AGREE'], ['refusal', 'REJECT'], ['threat', 'THREATEN'], ['demand', 'REQUEST'], ['request',
  'REQUEST'], ['call', 'REQUEST'],
]);

/** Words that end the head of a group told with its place or side: "embassy in", "troops from". */
export const headEnds: ReadonlySet<string> = new Set(['of', 'in', 'from', 'at', 'near', 'to', 'for', 'throughout']);
