import { describe, expect, test } from 'vitest';
import { tagOf } from './words.ts';

describe('a noun that the tagger takes for a verb', () => {
  test.each([
    ['after an article', 'The *attack* killed two men .', 'attack'],
    ['after "any more"', '[Peru] will not send any more *weapons* to [Chile] .', 'weapon'],
    ['after an adjective', 'A deadly *raid* on [Peru] angered [Chile] .', 'raid'],
    ['after a number', 'Two *strikes* on [Peru] angered [Chile] .', 'strike'],
    ['after a preposition', 'The two sides were in *talks* .', 'talk'],
    ['an event that "of" goes on with', 'The *shelling* of [Peru] went on .', 'shelling'],
    ['a gerund after an actor before "of"', '[Peru] *bombing* of [Chile] angered [Kenya] .', 'bombing'],
    ['at the head of a sentence', '*Talks* between [Peru] and [Chile] began .', 'talk'],
    ['after a verb', '[Peru] rejected *calls* by [Chile] .', 'call'],
    ['an event behind "that"', '[Peru] said that *talks* with [Chile] had failed .', 'talk'],
    ['a plural in a sentence that has its verb', 'The power *lines* into [Peru] were cut .', 'line'],
    ['after an infinitive', '[Peru] opened the road to allow *aid* into [Chile] .', 'aid'],
    ['"arms" before a noun', '[Peru] lifted the *arms* embargo .', 'arm'],
    ['a title before its name', '*Judge* [Ana Belko:judge] opened the trial .', 'judge'],
    ['where one is taken', '[Peru] took [Chile] to *court* .', 'court'],
    ['the second of two objects', '[Peru] granted [Ana Belko] *asylum* .', 'asylum'],
    ['a strike of a kind', '[Peru] called off its indefinite general *strike* in Lima .', 'strike'],
    ['inside what a number counts', '[Peru] deployed two navy *patrol* ships .', 'patrol'],
    ['a plural after "to"', '[Peru] bowed to *demands* from [Chile] .', 'demand'],
    ['an event that "for" goes on with', '*Backing* for [Peru] came from [Chile] .', 'backing'],
    ['a gerund between article and "of"', 'The *boarding* of the ship angered [Peru] .', 'boarding'],
    ['a compound of a singular with whose it is', 'A [Peru] fishing *boat* south of [Lima] sank .', 'boat'],
    ['a compound of a singular', 'The men left a sinking fishing *boat* south of [Lima] .', 'boat'],
    ['craft behind whose they are', '[Peru] transport *planes* dropped food .', 'plane'],
    ['hardly ever a verb', '[Peru] moved *armour* along the frontier .', 'armour'],
    ['a base form before a hyphen', '[Peru] went back to *post* - war levels .', 'post'],
  ])('%s: %s', (_, sentence, lemma) => {
    expect(tagOf(sentence)).toMatchObject({ pos: 'noun', lemma });
  });
});

describe('a verb that the tagger takes for a noun or an adjective', () => {
  test.each([
    ['after a modal', '[Peru] will *pressure* [Chile] .', 'pressure', 'infinitive'],
    ['after a modal and an adverb', '[Peru] will soon *face* [Chile] .', 'face', 'infinitive'],
    ['after "did" and "not"', "[Peru] did n't *regret* the raid .", 'regret', 'infinitive'],
    ['after "no longer"', '[Peru] no longer *supports* [Chile] .', 'support', 'present'],
    ['after "did" and its subject', 'Nor did [Peru] *attack* [Chile] .', 'attack', 'infinitive'],
    ['a gerund after a form of be', '[Peru] is *weighing* sanctions .', 'weigh', 'gerund'],
    ['after "to" before its object', '[Peru] began to *shell* the town .', 'shell', 'infinitive'],
    ['an irregular past', '[Peru] *struck* the town .', 'strike', 'past'],
    ['a past after an actor before an object', '[soldiers+] *massacred* [Peru] .', 'massacre', 'past'],
    ['in a sentence without another verb', '[Peru] *cut* funding .', 'cut', 'past'],
    ['a participle after a form of be', 'The man was *jailed* .', 'jail', 'past'],
    ['a participle before "by"', 'The men *wounded* by [Peru] left .', 'wound', 'past'],
    ['a past after a date', '[Peru] today *rejected* the plan .', 'reject', 'past'],
    [
      'a base form in what is asked for',
      '[Peru] demanded that [Chile] *release* [Ana Belko] .',
      'release',
      'infinitive',
    ],
    ['a gerund before its object', '[Peru] accused [Chile] of *bombing* [Kenya] .', 'bomb', 'gerund'],
    ['a gerund after a form of be', '[Peru] is *considering* sanctions .', 'consider', 'gerund'],
    ['a past after "but"', '[Peru] arrested two men but *released* a third .', 'release', 'past'],
    ['a gerund behind a group, before its object', '[Rebels+] *holding* two men left [Peru] .', 'hold', 'gerund'],
    ['a gerund behind a group, before where', '[Ministers+] *meeting* in Lima condemned [Peru] .', 'meet', 'gerund'],
    ['a past form like the base form', '[Peru] *cut* phone lines and jailed two men .', 'cut', 'past'],
    ['the present of a lead', '[Peru] *masses* armour along the frontier .', 'mass', 'present'],
    ['the present of a lead, with a particle', '[Peru] *hits* out at [Chile] , recalls an envoy .', 'hit', 'present'],
    [
      'the present of a lead, behind "and"',
      '[Peru] recalls an envoy and *halts* trains to [Chile] .',
      'halt',
      'present',
    ],
    ['a past behind an aside', '[Ana Belko] , in a speech , *pressed* [Peru] to leave .', 'press', 'past'],
  ])('%s: %s', (_, sentence, lemma, form) => {
    expect(tagOf(sentence)).toMatchObject({ pos: 'verb', lemma, form });
  });
});

describe('an adjective or adverb that the tagger takes for a verb', () => {
  test.each([
    ['a gerund that says what kind of event', 'The *hacking* attacks went on .', 'adjective'],
    ['a base form after a form of be', '[Peru] was *free* to leave .', 'adjective'],
    ['a base form between "it" and "that"', '[Peru] made it *clear* that [Chile] left .', 'adjective'],
    ['a past form after a verb of being so', 'The council remained *divided* .', 'adjective'],
    ['"back" after a verb', '[Peru] hit *back* at [Chile] .', 'adverb'],
    ['"here" behind an object', '[Peru] held talks *here* with [Chile] .', 'adverb'],
    ['a participle behind "to"', '[Peru] granted an amnesty to *jailed* members .', 'adjective'],
    ['"back" before an object', '[Peru] handed *back* ten boats to [Chile] .', 'adverb'],
    ['"go" behind "let"', '[Peru] let [Ana Belko] *go* .', 'adverb'],
    ['"home" behind who is moved', '[Peru] brought [soldiers+] *home* from [Chile] .', 'adverb'],
    ['a gerund of a kind', '[Police+] broke up a [Chile] *smuggling* ring .', 'adjective'],
    ['a compound of a participle', 'A *long-delayed* loan angered [Peru] .', 'adjective'],
    ['a belief before a name', 'The *leftist* [Front] left .', 'adjective'],
    ['"back" between noun and "to"', '[Peru] handed the islands *back* to [Chile] .', 'adverb'],
    ['a compound before an actor', 'The *war-torn* [Peru] asked for help .', 'adjective'],
    ['where on the compass', 'The bomb *west* of [Lima] killed two men .', 'adverb'],
    ['what a group does by itself', '[Peru] arrested *striking* [miners+] .', 'adjective'],
    ['"most" before it', "[Peru] seized the country 's most *wanted* men .", 'adjective'],
    ['"up" of "up to" before a number', 'It arrested *up* to 500 men .', 'adverb'],
    ['"to" of "up to" before a number', 'It arrested up *to* 500 men .', 'adverb'],
  ])('%s: %s', (_, sentence, pos) => {
    expect(tagOf(sentence).pos).toBe(pos);
  });
});

describe('an event noun that the tagger takes for an adjective', () => {
  test.each([
    ['after an article before a preposition', '[Peru] launched an *offensive* against [Chile] .', 'offensive'],
    ['between an article and "of"', 'It was a *kind* of war .', 'kind'],
  ])('%s: %s', (_, sentence, lemma) => {
    expect(tagOf(sentence)).toMatchObject({ pos: 'noun', lemma });
  });
});

describe('what is right stays', () => {
  test.each([
    ['a plain past form', '[Peru] *attacked* [Chile] .', 'verb'],
    ['a plain present form', '[Peru] *accuses* [Chile] .', 'verb'],
    ['a gerund after its verb', '[Peru] stopped *shelling* [Chile] .', 'verb'],
    ['a participle between article and noun', 'The *captured* men left .', 'verb'],
    ['an adjective before its noun', 'A *bitter* quarrel began .', 'adjective'],
    ['an event of somebody', '[Peru] *attacks* on [Chile] killed ten .', 'noun'],
    ['talks of somebody', '[Peru] *talks* with [Chile] failed .', 'noun'],
    ['a noun before its verb', 'The *report* angered [Peru] .', 'noun'],
  ])('%s: %s', (_, sentence, pos) => {
    expect(tagOf(sentence).pos).toBe(pos);
  });
});
