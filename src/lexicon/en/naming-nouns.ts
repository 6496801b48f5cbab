/**
 * Nouns that make "called X a N" an event: a charge (ACCUSE) or praise (SUPPORT). Singular; with an adjective of the
 * other list ("a great leader", "a weak leader") nouns of neither list count as well.
 */
// biome-ignore format: rows of a word list
export const chargingNouns: readonly string[] = [
  'killer', 'murderer', 'assassin', 'butcher', 'liar', 'thug', 'dictator', 'terrorist', 'criminal', 'war criminal',
  'thief', 'coward', 'traitor', 'tyrant', 'fascist', 'nazi', 'racist', 'sexist', 'misogynist', 'antisemite', 'bigot',
  'extremist', 'fanatic', 'fraud', 'fraudster', 'cheat', 'crook', 'gangster', 'mobster', 'bully', 'monster', 'devil',
  'demon', 'animal', 'pig', 'dog', 'rat', 'snake', 'clown', 'fool', 'idiot', 'moron', 'madman', 'lunatic', 'maniac',
  'psychopath', 'sociopath', 'autocrat', 'despot', 'warmonger', 'aggressor', 'occupier', 'oppressor', 'puppet',
  'stooge', 'lackey', 'spy', 'foreign agent', 'traitor to the nation', 'collaborator', 'hypocrite', 'demagogue',
  'charlatan', 'conman', 'con man', 'predator', 'rapist', 'abuser', 'paedophile', 'pedophile', 'parasite', 'loser',
  'failure', 'disgrace', 'embarrassment', 'menace', 'threat', 'danger', 'enemy', 'enemy of the people', 'adversary',
  'pariah', 'rogue state', 'terrorist state', 'state sponsor of terrorism', 'scandal', 'outrage', 'crime', 'war crime',
  'crime against humanity', 'genocide', 'lie', 'farce', 'sham', 'joke', 'mistake', 'blunder', 'betrayal', 'provocation',
  'act of aggression', 'act of war', 'act of terror', 'violation', 'witch hunt', 'hoax', 'nightmare', 'catastrophe',
  'disaster', 'insult', 'smear', 'absurdity', 'blackmail', 'extortion', 'cancer', 'evil', 'evil empire', 'regime',
  'junta',
];

// biome-ignore format: rows of a word list
export const praisingNouns: readonly string[] = [
  'hero', 'friend', 'good friend', 'great friend', 'ally', 'partner', 'trusted partner', 'leader', 'great leader',
  'statesman', 'stateswoman', 'patriot', 'champion', 'visionary', 'genius', 'saint', 'martyr', 'inspiration', 'icon',
  'legend', 'giant', 'brother', 'sister', 'role model', 'model', 'example', 'beacon', 'pillar', 'bulwark', 'bastion',
  'cornerstone', 'lifeline', 'miracle', 'gentleman', 'man of honour', 'man of honor', 'man of peace', 'peacemaker',
  'freedom fighter', 'liberator', 'defender', 'democrat', 'reformer', 'pioneer', 'trailblazer', 'success', 'triumph',
  'milestone', 'breakthrough', 'victory', 'historic step', 'step forward', 'good man', 'good woman', 'great man',
  'great woman', 'honest man', 'decent man', 'great president', 'great ally',
];

/** "called X weak", "described X as dangerous". */
// biome-ignore format: rows of a word list
export const chargingAdjectives: readonly string[] = [
  'weak', 'dangerous', 'reckless', 'corrupt', 'crooked', 'illegal', 'illegitimate', 'unlawful', 'unjust', 'unfair',
  'unacceptable', 'intolerable', 'outrageous', 'shameful', 'disgraceful', 'disgusting', 'despicable', 'deplorable',
  'cowardly', 'barbaric', 'brutal', 'cruel', 'inhuman', 'inhumane', 'evil', 'wicked', 'murderous', 'criminal', 'racist',
  'fascist', 'authoritarian', 'dictatorial', 'hypocritical', 'dishonest', 'deceitful', 'incompetent', 'irresponsible',
  'unfit', 'stupid', 'foolish', 'ridiculous', 'absurd', 'baseless', 'groundless', 'false', 'provocative', 'aggressive',
  'hostile', 'destructive', 'counterproductive', 'arrogant', 'cynical', 'immoral', 'unprecedented', 'toxic',
  'treacherous', 'heinous', 'abhorrent', 'crazy', 'insane', 'mad', 'wrong', 'very bad', 'bad', 'terrible', 'horrible',
  'awful', 'disastrous', 'unworthy', 'biased', 'rigged',
];

// biome-ignore format: rows of a word list
export const praisingAdjectives: readonly string[] = [
  'great', 'brave', 'courageous', 'heroic', 'honest', 'decent', 'wise', 'brilliant', 'outstanding', 'excellent',
  'remarkable', 'exemplary', 'constructive', 'responsible', 'reliable', 'trustworthy', 'loyal', 'strong', 'historic',
  'fair', 'legitimate', 'generous', 'inspiring', 'honourable', 'honorable', 'noble', 'indispensable', 'successful',
  'fantastic', 'wonderful', 'terrific', 'friendly', 'good', 'positive', 'encouraging', 'welcome',
];

/**
 * Verbs that hold something up: with a bad deed of somebody as object they reproach him with it ("pointed to Zog's
 * crimes").
 */
// biome-ignore format: rows of a word list
export const reproachVerbs: readonly { readonly verb: string; readonly slots: readonly string[] }[] = [
  { verb: 'point', slots: ['to', 'at'] },
  { verb: 'highlight', slots: ['object'] },
  { verb: 'cite', slots: ['object'] },
  { verb: 'recall', slots: ['object'] },
  { verb: 'mention', slots: ['object'] },
  { verb: 'underline', slots: ['object'] },
  { verb: 'underscore', slots: ['object'] },
  { verb: 'expose', slots: ['object'] },
  { verb: 'refer', slots: ['to'] },
  { verb: 'allude', slots: ['to'] },
  { verb: 'evoke', slots: ['object'] },
  { verb: 'invoke', slots: ['object'] },
  { verb: 'bring', slots: ['object'] },
  { verb: 'complain', slots: ['about', 'of', 'over'] },
  { verb: 'protest', slots: ['object', 'against', 'at', 'over'] },
];

/** Bad deeds that are no event of their own. Singular. */
// biome-ignore format: rows of a word list
export const badDeeds: readonly string[] = [
  'slavery', 'massacre', 'genocide', 'crime', 'war crime', 'abuse', 'atrocity', 'violation', 'corruption', 'aggression',
  'interference', 'meddling', 'hypocrisy', 'racism', 'apartheid', 'occupation', 'colonialism', 'oppression', 'brutality',
  'repression', 'cruelty', 'torture', 'killing', 'slaughter', 'bombing', 'invasion', 'lie', 'failure', 'breach',
  'misconduct', 'negligence', 'discrimination', 'persecution', 'impunity', 'injustice', 'barbarity', 'savagery',
  'inhumanity', 'wrongdoing', 'disinformation', 'propaganda', 'espionage', 'hacking', 'terrorism', 'extortion',
];

/** Verbs of naming: "called X a N", "described X as N", "compared X to N". */
// biome-ignore format: rows of a word list
export const namingVerbs: readonly { readonly verb: string; readonly link: 'none' | 'as' | 'to' | 'with' }[] = [
  { verb: 'call', link: 'none' },
  { verb: 'brand', link: 'none' },
  { verb: 'brand', link: 'as' },
  { verb: 'label', link: 'none' },
  { verb: 'label', link: 'as' },
  { verb: 'dub', link: 'none' },
  { verb: 'deem', link: 'none' },
  { verb: 'consider', link: 'none' },
  { verb: 'declare', link: 'none' },
  { verb: 'describe', link: 'as' },
  { verb: 'denounce', link: 'as' },
  { verb: 'condemn', link: 'as' },
  { verb: 'portray', link: 'as' },
  { verb: 'depict', link: 'as' },
  { verb: 'paint', link: 'as' },
  { verb: 'characterise', link: 'as' },
  { verb: 'characterize', link: 'as' },
  { verb: 'regard', link: 'as' },
  { verb: 'dismiss', link: 'as' },
  { verb: 'hail', link: 'as' },
  { verb: 'praise', link: 'as' },
  { verb: 'refer to', link: 'as' },
  { verb: 'see', link: 'as' },
  { verb: 'view', link: 'as' },
  { verb: 'compare', link: 'to' },
  { verb: 'compare', link: 'with' },
  { verb: 'liken', link: 'to' },
];

/**
 * What one does or lays down: who calls it outrageous accuses the one whose it is ("said Zog's decision was
 * shameful").
 */
// biome-ignore format: rows of a word list
export const deedNouns: ReadonlySet<string> = new Set([
  'decision', 'move', 'action', 'act', 'policy', 'plan', 'behaviour', 'behavior', 'conduct', 'rhetoric', 'word',
  'attack', 'law', 'order', 'approach', 'response', 'proposal', 'demand', 'threat',
]);
