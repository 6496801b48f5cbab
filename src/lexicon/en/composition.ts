/**
 * What an outer verb or noun makes of the event in its clause, as coders of event data add codes.
 *
 * - `promise`: a future act by the subject; cooperation becomes AGREE.
 * - `refuse`: a hostile act is negated; any other becomes REJECT.
 * - `threaten`: a future act by the subject, THREATEN.
 * - `request`: REQUEST to the object; the inner act is hypothetical and its subject the object.
 * - `accuse`: ACCUSE of the object; the inner act is hypothetical, its subject the object, the accuser its speaker.
 * - `deny`: the inner act is negated, the denier its speaker.
 * - `stop`: what was going on ends; aid or talks become SANCTION, violence RETREAT.
 * - `aspect`: the inner act, at its beginning, middle or end.
 * - `prevent`: the inner act did not come about.
 * - `hypothetical`: wished, weighed or feared, not done.
 * - `permit`: the object acts, the subject lets it.
 */
export type CompositionClass =
  | 'promise'
  | 'refuse'
  | 'threaten'
  | 'request'
  | 'accuse'
  | 'deny'
  | 'stop'
  | 'aspect'
  | 'prevent'
  | 'hypothetical'
  | 'permit';

export interface CompositionWords {
  readonly verbs: readonly string[];
  /** Nouns that take the clause: "the offer to talk", "a threat to leave". */
  readonly nouns: readonly string[];
  /** After a form of be: "is ready to talk". */
  readonly adjectives: readonly string[];
}

// biome-ignore format: rows of a word list
export const composition: Readonly<Record<CompositionClass, CompositionWords>> = {
  promise: {
    verbs: [
      'agree', 'promise', 'pledge', 'vow', 'offer', 'commit', 'undertake', 'consent', 'volunteer', 'swear', 'guarantee',
      'assure', 'plan', 'intend', 'prepare', 'aim', 'decide', 'resolve', 'opt', 'choose', 'propose', 'arrange',
      'contract', 'mean', 'sign up', 'gear up', 'get ready', 'stand ready', 'express willingness', 'express readiness',
      'look forward to',
    ],
    nouns: [
      'promise', 'pledge', 'vow', 'offer', 'commitment', 'agreement', 'undertaking', 'willingness', 'readiness',
      'intention', 'plan', 'decision', 'guarantee', 'assurance', 'invitation', 'oath', 'determination', 'resolve',
      'move', 'deal', 'proposal', 'preparation', 'consent',
    ],
    adjectives: [
      'ready', 'willing', 'prepared', 'poised', 'set', 'due', 'determined', 'happy', 'committed', 'keen', 'eager',
      'inclined', 'glad', 'pleased', 'open', 'bound', 'scheduled', 'slated', 'resolved',
    ],
  },
  refuse: {
    verbs: [
      'refuse', 'decline', 'fail', 'reject', 'rule out', 'neglect', 'omit', 'forgo', 'abstain from', 'refrain from',
      'balk at', 'baulk at', 'resist', 'oppose', 'object to', 'stop short of', 'shy away from', 'back away from',
      'renege on', 'hesitate', 'turn down',
    ],
    nouns: [
      'refusal', 'failure', 'reluctance', 'unwillingness', 'inability', 'rejection', 'opposition', 'resistance',
      'hesitation',
    ],
    adjectives: ['unwilling', 'reluctant', 'unable', 'loath', 'hesitant', 'opposed'],
  },
  threaten: {
    verbs: ['threaten', 'warn', 'menace', 'dare'],
    nouns: ['threat', 'warning', 'ultimatum'],
    adjectives: [],
  },
  request: {
    verbs: [
      'ask', 'urge', 'order', 'tell', 'call on', 'call upon', 'call for', 'press', 'pressure', 'pressurise',
      'pressurize', 'demand', 'beg', 'implore', 'beseech', 'entreat', 'instruct', 'command', 'direct', 'exhort',
      'petition', 'lobby', 'request', 'require', 'appeal to', 'appeal for', 'appeal', 'plead with', 'plead', 'push',
      'push for', 'press for', 'prod', 'nudge', 'goad', 'advise', 'encourage', 'recommend', 'persuade', 'remind',
      'oblige', 'summon', 'mandate', 'insist', 'insist on', 'want', 'expect',
    ],
    nouns: [
      'call', 'demand', 'request', 'appeal', 'order', 'plea', 'petition', 'instruction', 'command', 'recommendation',
      'pressure', 'requirement', 'push',
    ],
    adjectives: [],
  },
  accuse: {
    verbs: ['arrest', 'detain', 'jail', 'imprison', 'sentence', 'fine', 'try', 'prosecute', 'deport', 'expel', 'punish', 
      'accuse', 'suspect', 'charge', 'blame', 'criticise', 'criticize', 'condemn', 'denounce', 'convict', 'acquit',
      'indict', 'fault', 'investigate', 'sue', 'allege',
    ],
    nouns: ['accusation', 'allegation', 'charge', 'suspicion', 'claim', 'complaint'],
    adjectives: ['guilty', 'responsible'],
  },
  deny: {
    verbs: [
      'deny', 'dispute', 'refute', 'rebut', 'disclaim', 'gainsay', 'contradict', 'disavow', 'rubbish',
    ],
    nouns: ['denial', 'rebuttal', 'refutation'],
    adjectives: [
      'false', 'untrue', 'wrong', 'incorrect', 'inaccurate', 'baseless', 'unfounded', 'groundless', 'fabricated',
    ],
  },
  stop: {
    verbs: [
      'stop', 'halt', 'end', 'suspend', 'cease', 'cut off', 'break off', 'discontinue', 'terminate', 'quit', 'give up',
      'abandon', 'call off', 'pause', 'interrupt', 'freeze', 'scrap', 'wind down', 'phase out', 'finish', 'cancel',
      'withdraw from', 'pull out of', 'walk out of', 'drop',
    ],
    nouns: ['end', 'halt', 'suspension', 'cessation', 'termination', 'pause', 'cancellation', 'stop', 'freeze'],
    adjectives: [],
  },
  aspect: {
    verbs: [
      'begin', 'start', 'commence', 'continue', 'keep', 'keep on', 'go on', 'carry on', 'try', 'attempt', 'seek',
      'help', 'manage', 'resume', 'restart', 'proceed', 'rush', 'hasten', 'hurry', 'move', 'succeed in',
      'go ahead with', 'set about', 'set out', 'use', 'dare', 'come', 'go', 'get', 'serve', 'act', 'work', 'strive',
      'struggle', 'remain', 'end up', 'finish', 'be involved in', 'engage in', 'take part in', 'participate in',
      'resort to', 'respond by', 'retaliate by', 'be forced', 'prompt', 'cause', 'induce', 'spur', 'lead', 'force', 'unite', 'vote', 'meet',
    ],
    nouns: [
      'attempt', 'effort', 'bid', 'campaign', 'drive', 'beginning', 'start', 'continuation', 'resumption', 'operation',
      'role', 'part', 'success', 'right', 'power',
    ],
    adjectives: ['able', 'quick', 'first', 'busy', 'responsible for'],
  },
  prevent: {
    verbs: [
      'prevent', 'block', 'avoid', 'avert', 'forestall', 'foil', 'thwart', 'stave off', 'head off', 'ward off',
      'fend off', 'deter', 'discourage', 'dissuade', 'prohibit', 'forbid', 'ban', 'bar', 'hinder',
      'obstruct', 'preclude', 'impede', 'escape', 'evade', 'guard against', 'protect',
    ],
    nouns: ['prevention', 'avoidance', 'deterrence'],
    adjectives: [],
  },
  hypothetical: {
    verbs: [
      'want', 'hope', 'wish', 'consider', 'contemplate', 'mull', 'weigh', 'debate', 'discuss', 'ponder', 'think about',
      'think of', 'plan for', 'plot', 'conspire', 'scheme', 'suggest', 'advocate', 'recommend', 'favour', 'favor',
      'support', 'fear', 'expect', 'anticipate', 'predict', 'forecast', 'foresee', 'imagine', 'envisage', 'envision',
      'speculate', 'doubt', 'wonder', 'ask whether', 'seek', 'need', 'would like', 'would rather', 'be tempted',
      'aspire', 'long', 'desire', 'dream of', 'look to', 'tend', 'seem', 'appear', 'risk', 'be likely', 'pretend',
      'float', 'urge', 'talk about', 'talk of', 'warn of', 'prepare for', 'authorise', 'authorize', 'be supposed',
    ],
    nouns: [
      'hope', 'wish', 'desire', 'fear', 'possibility', 'prospect', 'chance', 'likelihood', 'risk', 'suggestion', 'idea',
      'expectation', 'prediction', 'speculation', 'doubt', 'option', 'plot', 'conspiracy', 'need', 'talk', 'danger',
      'probability', 'temptation', 'ambition', 'scenario', 'concern',
    ],
    adjectives: [
      'likely', 'unlikely', 'possible', 'probable', 'conceivable', 'impossible', 'necessary', 'supposed', 'expected',
      'feared', 'tempted', 'afraid', 'free', 'eligible', 'unsure', 'uncertain', 'unclear', 'doubtful', 'unconfirmed',
      'unproven', 'unverified', 'sceptical', 'skeptical', 'questionable',
    ],
  },
  permit: {
    verbs: [
      'allow', 'permit', 'let', 'authorise', 'authorize', 'enable', 'license', 'entitle', 'empower', 'clear', 'approve',
      'invite',
    ],
    nouns: [
      'permission', 'authorisation', 'authorization', 'licence', 'license', 'clearance', 'approval', 'mandate',
      'invitation',
    ],
    adjectives: ['allowed', 'free', 'entitled', 'permitted', 'authorised', 'authorized'],
  },
};
