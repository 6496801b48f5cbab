/** Saying: who stands behind a statement, and how firmly the text stands behind the speaker. */

/** `neutral`: the text reports; `claim`: the text keeps its distance; `deny`: the speaker says that it is not so. */
export type Attribution = 'neutral' | 'claim' | 'deny';

// biome-ignore format: rows of a word list
export const speechVerbs: Readonly<Record<Attribution, readonly string[]>> = {
  neutral: [
    'say', 'tell', 'announce', 'add', 'note', 'state', 'report', 'declare', 'explain', 'comment', 'remark', 'observe',
    'mention', 'reply', 'respond', 'answer', 'reveal', 'disclose', 'confirm', 'acknowledge', 'admit', 'concede',
    'recall', 'recount', 'indicate', 'signal', 'emphasise', 'emphasize', 'stress', 'underline', 'underscore',
    'reiterate', 'repeat', 'affirm', 'reaffirm', 'point out', 'continue', 'conclude', 'write', 'tweet', 'post',
    'testify', 'rule', 'find', 'show', 'believe', 'think', 'know', 'feel', 'hear', 'learn', 'read', 'estimate',
    'predict', 'forecast', 'suggest', 'quip', 'joke', 'caution', 'elaborate', 'clarify', 'specify', 'relate', 'narrate',
    'cite', 'describe', 'warn', 'exclaim', 'shout', 'yell', 'whisper', 'murmur', 'mutter', 'go on to say', 'spell out',
    'make clear', 'broadcast', 'publish', 'proclaim', 'pronounce', 'remind', 'vow', 'promise', 'pledge', 'agree',
    'chime in', 'sum up', 'argue', 'reason', 'recommend', 'complain', 'lament', 'inform', 'assure', 'brief', 'notify',
    'advise', 'quote',
  ],
  claim: [
    'claim', 'allege', 'contend', 'maintain', 'insist', 'assert', 'purport', 'profess', 'suspect', 'speculate', 'imply',
    'hint', 'insinuate', 'surmise', 'theorise', 'theorize', 'boast', 'brag', 'swear', 'charge', 'protest', 'presume',
    'suppose', 'assume', 'counter', 'retort', 'shoot back', 'submit', 'make out', 'convince', 'persuade',
  ],
  deny: ['deny', 'dispute', 'refute', 'rebut', 'disclaim', 'disavow', 'contradict', 'doubt'],
};

/** Take the one addressed as their object: "told Peru that". */
// biome-ignore format: rows of a word list
export const addresseeVerbs: readonly string[] = [
  'tell', 'inform', 'assure', 'brief', 'notify', 'advise', 'remind', 'warn', 'convince', 'persuade', 'promise',
];

/** A noun of saying or thinking, and what its clause ("the claim that …") is taken for. */
export interface SayingNoun {
  /** Singular. */
  readonly noun: string;
  /**
   * `clause`: a clause with "that" belongs to the noun (nouns of a composition class do so anyway). `speaker`: its
   * owner says what the clause tells ("Zog's report that Xanadu attacked"). `verdict`: its owner makes the judgement
   * that the clause holds ("his view that Zog is a liar").
   */
  readonly takes: readonly ('clause' | 'speaker' | 'verdict')[];
}

export const sayingNouns: readonly SayingNoun[] = [
  { noun: 'report', takes: ['clause', 'speaker'] },
  { noun: 'claim', takes: ['clause', 'speaker', 'verdict'] },
  { noun: 'statement', takes: ['clause', 'speaker', 'verdict'] },
  { noun: 'comment', takes: ['clause', 'speaker', 'verdict'] },
  { noun: 'remark', takes: ['clause', 'speaker', 'verdict'] },
  { noun: 'accusation', takes: ['speaker', 'verdict'] },
  { noun: 'allegation', takes: ['speaker', 'verdict'] },
  { noun: 'charge', takes: ['speaker', 'verdict'] },
  { noun: 'announcement', takes: ['clause', 'speaker'] },
  { noun: 'complaint', takes: ['speaker'] },
  { noun: 'assertion', takes: ['speaker', 'verdict'] },
  { noun: 'suggestion', takes: ['clause', 'speaker', 'verdict'] },
  { noun: 'assessment', takes: ['verdict'] },
  { noun: 'view', takes: ['clause', 'verdict'] },
  { noun: 'belief', takes: ['clause', 'verdict'] },
  { noun: 'fact', takes: ['clause'] },
  { noun: 'news', takes: ['clause'] },
  { noun: 'rumour', takes: ['clause'] },
  { noun: 'rumor', takes: ['clause'] },
  { noun: 'word', takes: ['clause'] },
  { noun: 'conclusion', takes: ['clause'] },
  { noun: 'evidence', takes: ['clause'] },
  { noun: 'proof', takes: ['clause'] },
  { noun: 'sign', takes: ['clause'] },
  { noun: 'indication', takes: ['clause'] },
];

/** Who is told and adds nothing to what is said: "Zog told reporters". */
// biome-ignore format: rows of a word list
export const addressees: ReadonlySet<string> = new Set([
  'reporter', 'journalist', 'parliament', 'lawmaker', 'agency', 'television', 'radio', 'newspaper', 'conference',
  'crowd', 'audience', 'supporter', 'court', 'judge', 'tribunal', 'inquiry', 'panel', 'committee', 'commission', 'council',
  'senate', 'congress', 'briefing', 'meeting', 'rally', 'forum', 'summit', 'interviewer', 'daily', 'weekly', 'channel',
  'broadcaster', 'network', 'station', 'magazine', 'website', 'investigator', 'assembly', 'afp', 'reuters', 'ap', 'bbc', 'cnn',
]);
