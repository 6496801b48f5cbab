/** Words that stand with an event and say how it is counted, carried, placed or judged. Lower case, lemmas. */

/** Count or cut up an event that stands after "of": "a series of attacks", "ten days of talks". */
// biome-ignore format: rows of a word list
export const measureNouns: ReadonlySet<string> = new Set([
  'day', 'days', 'week', 'month', 'hour', 'series', 'round', 'wave', 'number', 'spate', 'string', 'set', 'dozen',
  'kind', 'form', 'phase', 'package', 'hundred', 'thousand', 'score', 'handful', 'couple', 'ten',
  'half', 'third', 'quarter', 'part', 'most', 'much', 'bulk', 'majority', 'remainder', 'portion', 'share', 'rest',
]);

/** Hold what stands after "of" and is given, sent or sold: "20 trucks of flour". */
// biome-ignore format: rows of a word list
export const containerNouns: ReadonlySet<string> = new Set([
  'truck', 'lorry', 'truckload', 'plane', 'planeload', 'shipload', 'boatload', 'shipment', 'consignment', 'convoy', 'cargo',
  'container', 'crate', 'box', 'bag', 'sack', 'tonne', 'ton', 'kilo', 'litre', 'barrel', 'dose', 'load', 'batch', 'supply',
  'plane-load', 'lorryload', 'lorry-load', 'boat-load', 'truck-load', 'parcel', 'pallet', 'share', 'wave', 'dozen',
]);

/** Counted in millions as coins are, and worth none: "two million people". */
export const worthlessNouns: ReadonlySet<string> = new Set([
  'people',
  'person',
  'man',
  'woman',
  'child',
  'reason',
  'time',
  'year',
  'vote',
  'voter',
  'mile',
  'kilometre',
  'word',
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
  'put under', 'place under',
]);

/** Hurt and kill by themselves, and belong to nobody by where they are: "a roadside bomb in Xanadu". */
// biome-ignore format: rows of a word list
export const causeNouns: ReadonlySet<string> = new Set([
  'bomb', 'mine', 'landmine', 'explosion', 'blast', 'explosive', 'device', 'rocket', 'missile', 'shell', 'mortar',
  'grenade', 'bullet', 'shot', 'gunshot', 'shrapnel', 'gunfire', 'crossfire', 'drone', 'fire', 'blaze', 'flood', 'flooding', 'earthquake',
  'quake', 'tsunami', 'storm', 'hurricane', 'cyclone', 'typhoon', 'tornado', 'lightning', 'avalanche', 'landslide',
  'mudslide', 'eruption', 'volcano', 'drought', 'famine', 'heatwave', 'crash', 'accident', 'collision', 'derailment',
  'collapse', 'virus', 'disease', 'outbreak', 'epidemic', 'pandemic', 'cholera',
]);

/** Speak for the state whose they are, even under a name: "Xanadu's Royal Navy". */
// biome-ignore format: rows of a word list
export const stateNouns: ReadonlySet<string> = new Set([
  'government', 'cabinet', 'ministry', 'minister', 'department', 'parliament', 'congress', 'senate', 'assembly',
  'council', 'court', 'tribunal', 'president', 'presidency', 'palace', 'house', 'army', 'navy', 'force', 'guard', 'corps',
  'police', 'military', 'troop', 'soldier', 'bank', 'embassy', 'mission', 'delegation', 'authority', 'administration',
  'agency', 'bureau', 'service', 'office', 'commission', 'committee', 'command', 'junta', 'regime', 'state', 'republic',
  'kingdom', 'king', 'queen', 'prosecutor', 'official', 'diplomat', 'envoy', 'spokesman', 'spokeswoman', 'leader',
  'forces', 'chief', 'secretary', 'chancellor', 'premier', 'judge', 'ambassador', 'consulate', 'team', 'side', 'people',
]);

/** Verbs of beginning and going on: they carry every event noun ("resumed talks", "sped up the withdrawal"). */
// biome-ignore format: rows of a word list
export const phaseVerbs: ReadonlySet<string> = new Set([
  'begin', 'start', 'open', 'resume', 'renew', 'restart', 'reopen', 'continue', 'pursue', 'seek', 'complete', 'speed',
  'speed up', 'step up', 'accelerate',
]);

/** Their subject would do what their object tells: "weighed sanctions", "is preparing an attack". */
// biome-ignore format: rows of a word list
export const deliberatingVerbs: ReadonlySet<string> = new Set([
  'consider', 'contemplate', 'mull', 'weigh', 'debate', 'discuss', 'ponder', 'prepare', 'plan', 'plot', 'envisage',
]);

/** Say what an act brings about; that it did not leaves the act a fact: "the embargo did not work". */
// biome-ignore format: rows of a word list
export const effectVerbs: ReadonlySet<string> = new Set([
  'work', 'succeed', 'help', 'deter', 'harm', 'hurt', 'change', 'spur', 'solve', 'affect', 'impress', 'surprise', 'anger',
  'achieve', 'produce', 'yield', 'resolve', 'damage', 'satisfy', 'convince', 'suffice', 'weaken', 'strengthen', 'silence',
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
  'REQUEST'], ['call', 'REQUEST'], ['appeal', 'REQUEST'], ['plea', 'REQUEST'],
]);

/** Words that end the head of a group told with its place or side: "embassy in", "troops from". */
export const headEnds: ReadonlySet<string> = new Set(['of', 'in', 'from', 'at', 'near', 'to', 'for', 'throughout']);
