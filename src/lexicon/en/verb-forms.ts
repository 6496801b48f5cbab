/**
 * Irregular forms, form → infinitive, lower case: what no rule of spelling gives back. Forms that are verbs of their own as
 * well ("wound", "lay", "bid") are left out.
 */
// biome-ignore format: rows of a word list
export const verbForms: Readonly<Record<string, string>> = {
  arisen: 'arise', arose: 'arise', ate: 'eat', beaten: 'beat', became: 'become', began: 'begin', begun: 'begin',
  bent: 'bend', besought: 'beseech', blew: 'blow', blown: 'blow', bore: 'bear', borne: 'bear', bought: 'buy',
  broke: 'break', broken: 'break', brought: 'bring', browbeaten: 'browbeat', built: 'build', burnt: 'burn',
  came: 'come', caught: 'catch', chose: 'choose', chosen: 'choose', dealt: 'deal', decreed: 'decree', drawn: 'draw',
  dreamt: 'dream', drew: 'draw', dug: 'dig', driven: 'drive', drove: 'drive', dying: 'die', eaten: 'eat', fallen: 'fall',
  fed: 'feed', fell: 'fall', felt: 'feel', fled: 'flee', fleeing: 'flee', flew: 'fly', flown: 'fly', forbade: 'forbid',
  forbidden: 'forbid', foresaw: 'foresee', foreseen: 'foresee', forgave: 'forgive', forgiven: 'forgive',
  forgone: 'forgo', forwent: 'forgo', fought: 'fight', found: 'find', froze: 'freeze', frozen: 'freeze', gave: 'give',
  given: 'give', gone: 'go', got: 'get', gotten: 'get', heard: 'hear', held: 'hold', hung: 'hang', kept: 'keep',
  knew: 'know', known: 'know', laid: 'lay', lambasted: 'lambast', lambasting: 'lambast', leant: 'lean', learnt: 'learn',
  led: 'lead', left: 'leave', lent: 'lend', lit: 'light', lost: 'lose', lying: 'lie', made: 'make', meant: 'mean',
  met: 'meet', mown: 'mow', overflew: 'overfly', overflown: 'overfly', overran: 'overrun', oversaw: 'oversee',
  overseen: 'oversee', overthrew: 'overthrow', overthrown: 'overthrow', paid: 'pay', pled: 'plead', quizzes: 'quiz',
  ran: 'run', rang: 'ring', rebuilt: 'rebuild', retaken: 'retake', retook: 'retake', risen: 'rise', rose: 'rise',
  rung: 'ring', said: 'say', sank: 'sink', sat: 'sit', saw: 'see', seen: 'see', sent: 'send', shaken: 'shake',
  shook: 'shake', shot: 'shoot', shown: 'show', slain: 'slay', slew: 'slay', sold: 'sell', sought: 'seek',
  spelt: 'spell', spoke: 'speak', spoken: 'speak', stole: 'steal', stolen: 'steal', stood: 'stand', stricken: 'strike', stuck: 'stick',
  striven: 'strive', strove: 'strive', struck: 'strike', sunk: 'sink', swept: 'sweep', swore: 'swear', sworn: 'swear',
  swung: 'swing', taken: 'take', taught: 'teach', thought: 'think', threw: 'throw', thrown: 'throw', told: 'tell',
  took: 'take', tore: 'tear', torn: 'tear', undergone: 'undergo', understood: 'understand', undertaken: 'undertake',
  undertook: 'undertake', underwent: 'undergo', underwritten: 'underwrite', underwrote: 'underwrite', undid: 'undo',
  undone: 'undo', upheld: 'uphold', went: 'go', withdrawn: 'withdraw', withdrew: 'withdraw', withheld: 'withhold',
  won: 'win', written: 'write', wrote: 'write',
};

/** Past forms that are adjectives, nouns or other verbs as well: "a broken promise", "a rose", "the lost year". */
// biome-ignore format: rows of a word list
export const unsurePasts: ReadonlySet<string> = new Set([
  'left', 'shot', 'saw', 'rose', 'felt', 'fell', 'found', 'lit', 'rung', 'bent', 'known', 'given', 'broken', 'frozen',
  'stolen', 'stricken', 'sworn', 'torn', 'fallen', 'written', 'driven', 'spoken', 'chosen', 'drawn', 'shaken', 'gone',
  'lost', 'won', 'sold', 'burnt', 'undone', 'borne', 'mown', 'sunk', 'slain', 'beaten',
]);

/** Past forms that are no participles: "troops withdrew" tells of nobody who was withdrawn. */
// biome-ignore format: rows of a word list
export const onlyPast: ReadonlySet<string> = new Set([
  'arose', 'ate', 'became', 'began', 'blew', 'bore', 'broke', 'came', 'chose', 'drew', 'drove', 'fell', 'flew', 'forbade',
  'foresaw', 'forgave', 'froze', 'gave', 'grew', 'hid', 'knew', 'overflew', 'overran', 'oversaw', 'overthrew', 'ran', 'rang',
  'retook', 'rose', 'sang', 'sank', 'saw', 'shook', 'slew', 'spoke', 'stole', 'strove', 'swore', 'threw', 'took', 'tore',
  'undertook', 'underwent', 'underwrote', 'undid', 'went', 'withdrew', 'wore', 'wrote', 'swam', 'sprang', 'shrank', 'woke',
]);

/** Verbs whose past form is their base form. */
// biome-ignore format: rows of a word list
export const samePast: ReadonlySet<string> = new Set([
  'beat', 'hit', 'cut', 'put', 'set', 'shut', 'let', 'quit', 'hurt', 'reset', 'spread', 'cast', 'bid',
]);

/** Plurals without an s → their lemma. */
// biome-ignore format: rows of a word list
export const pluralNouns: ReadonlyMap<string, string> = new Map([
  ['men', 'man'], ['women', 'woman'], ['people', 'people'], ['police', 'police'], ['troops', 'troops'],
]);
