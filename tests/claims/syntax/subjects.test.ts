import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../src/claims/syntax/clauses.ts';
import { parse } from './parsed.ts';

/**
 * How each verb finds its subject: `*verb*`, `[subject]` its head word, or each of a list. A passive has the one it is
 * done to as its subject.
 */
type Row = readonly [way: string, sentence: string, relation: Relation];

const adjacent: Row[] = [
  ['the phrase before it', '[Peru] *recalled* its envoy.', 'main'],
  ['over an adverb', '[Peru] quietly *recalled* its envoy.', 'main'],
  ['over a date', '[Peru] on Monday *recalled* its envoy.', 'main'],
  ['auxiliaries and negation between', '[Peru] has not openly *recalled* its envoy.', 'main'],
  ['all of a list', '[Peru], [Chile] and [Kenya] *recalled* their envoys.', 'main'],
  ['the head, not what "of" hangs on it', 'The [decision] of Peru *angered* Chile.', 'main'],
  ['the head over two phrases', 'The [decision] of Peru on the islands *angered* Chile.', 'main'],
  ['the possessed, not the possessor', "Peru's [decision] *angered* Chile.", 'main'],
  ['behind an opening phrase', 'In Lima, [Peru] *recalled* its envoy.', 'main'],
  ['over a time with its article', '[Ana Belko] at the weekend *met* Peru.', 'main'],
  ['not what the sentence opens with', 'Amid a row over Kenya, [Peru] and [Chile] *recalled* their envoys.', 'main'],
  ['all of a list behind "after"', 'Peru left after [police] and [soldiers] *clashed*.', 'adverbial'],
  ['before an object with a participle', '[Peru] *rejected* a request for four men wanted over a robbery.', 'main'],
  ['before a particle and a later participle', '[Peru] *turned* down a request for coins kept in Lima.', 'main'],
  ['before an object that ends in a participle', '[Chile] *admitted* monitors to towns closed to Peru.', 'main'],
  [
    'who agrees, before a later verb',
    '[Peru] and [Chile] *agreed* to talks, years after a row over grazing land soured ties.',
    'main',
  ],
  ['before a passive behind "after"', '[Peru] *recalled* its envoy after a maid from Chile was shot.', 'main'],
  ['around an adverb between commas', '[Peru], however, *recalled* its envoy.', 'main'],
  ['the patient of a passive', '[Ana Belko] was *arrested* by Peru.', 'main'],
];

const overParentheses: Row[] = [
  ['an apposition', '[Ana Belko], the mayor of Lima, *met* Viktor Lund.', 'main'],
  ['a relative clause', '[Peru], which met Chile, *praised* Norway.', 'main'],
  ['a prepositional phrase', '[Peru], under pressure from Chile, *expelled* the envoy.', 'main'],
  ['a participle', '[Peru], angered by Chile, *expelled* the envoy.', 'main'],
  ['a phrase before a verb of saying', '[Peru], under pressure from Chile, *announced* a ban.', 'main'],
  ['a participle with its doer, of the phrase before it', '[Peru], *backed* by Chile, attacked Norway.', 'reduced'],
  [
    'of who stands before a verb that needs an object',
    'Peru called on Chile to try [soldiers] *suspected* of theft.',
    'reduced',
  ],
  ['before "by", in front of a list', 'The [sanctions] *imposed* by Peru on judges and officials hurt.', 'reduced'],
  ['of the person before it, behind an argument', 'Norway freed [Ana Belko], *convicted* by a court.', 'reduced'],
  ['what is foreseen of a thing', 'Ana Belko left Peru for [talks] *expected* to last a week.', 'reduced'],
  ['what is believed of a thing', 'Norway attacked Peru in a [raid] *believed* to have hurt Chile.', 'reduced'],
  ['a participle with a date', '[Ana Belko], *arrested* last week, met Viktor Lund.', 'reduced'],
  ['a participle behind the clause, of its subject', '[Peru] attacked Chile, *backed* by Norway.', 'reduced'],
  ['an aside in brackets', '[Peru] (and not Chile) *recalled* its envoy.', 'main'],
];

const ofAnother: Row[] = [
  ['of a relative clause: what stands before "who"', 'Norway praised [Ana Belko], who *met* Viktor Lund.', 'relative'],
  ['of a relative clause: who, not where', 'The [rebels] in the east who *attacked* Peru left.', 'relative'],
  ['of "that" after a phrase', 'The [treaty] that *angered* Peru was signed.', 'relative'],
  [
    'of a relative clause with "that": not what is signed',
    'Norway approved a treaty that [Peru] *signed*.',
    'relative',
  ],
  ['the verb behind a relative clause', 'The [men] who fought Ana Belko *left* Peru.', 'main'],
  ['the possessed behind "whose"', 'The rebels whose [leader] *met* Peru left.', 'relative'],
  ['the one before "whose", behind that clause', 'The [rebels] whose leader met Peru *left* Chile.', 'main'],
  ['the doer behind "whose"', 'The rebels whose leader [Peru] *killed* left.', 'relative'],
  ['the one before "whose", behind a doer', 'The [rebels] whose leader Peru killed have *left* Chile.', 'main'],
  ['what somebody calls so', '[What] Peru called a lie was *condemned* by Chile.', 'main'],
  ['who is first to do it', 'The first [ship] to visit Peru was *seized* by Chile.', 'main'],
  [
    'a report, past two clauses inside it',
    'A [report] that Peru armed rebels fighting the army was *denied* by Norway.',
    'main',
  ],
  ['of a cleft sentence', 'It was Chile that [Peru] *attacked*.', 'relative'],
  ['those', '[Those] *arrested* by Peru met Chile.', 'reduced'],
  ['who is given something, in an aside', '[Ana Belko], *granted* asylum by Peru, left Chile.', 'reduced'],
  [
    'what is said of the one before "which"',
    'The [raid], which Peru said *killed* two men, angered Chile.',
    'complement',
  ],
  [
    'of a second participle in an aside',
    '[Ana Belko], ousted by the army and *exiled* to Peru, left Chile.',
    'reduced',
  ],
  ['the verb behind "once"', '[Peru], once ruled by Chile, *left* the pact.', 'main'],
  ['what somebody says of the phrase before', 'Peru left the [men] it said *planned* a coup.', 'complement'],
  [
    'what somebody says of the one before "that"',
    'The [rebels] that Peru says *killed* two men left Chile.',
    'complement',
  ],
  ['the verb behind what is said so', 'The [rebels] that Peru says killed two men *fled* Chile.', 'main'],
  ['the verb behind a clause of whom', 'The [men] whom Peru freed have *fled* Chile.', 'main'],
  [
    'the verb behind a clause with "that" and another act',
    'The [bridge] that Peru closed after a raid by rebels was *reopened* by Chile.',
    'main',
  ],
  [
    'the verb behind a clause of where',
    '[Peru], where two men accused of theft are on trial, *urged* Chile to leave.',
    'main',
  ],
  ['two phrases side by side at the start', 'The men the [army] *held* near Lima have left Chile.', 'relative'],
  [
    'the verb behind a clause of neither',
    '[Peru] and [Chile], neither of which has a coast, have *left* the pact.',
    'main',
  ],
  ['of a cleft sentence with a parenthesis', 'It was [Peru], not Chile, that *left* the talks.', 'relative'],
  ['of a second verb', '[Peru] met Chile and *praised* Norway.', 'coordinate'],
  ['of a third verb', '[Peru] met Chile, praised Norway and *recalled* its envoy.', 'coordinate'],
  ['of a verb behind a semicolon', '[Peru] met Chile; *praised* Norway.', 'main'],
  ['a second clause has its own', 'Peru met Chile, and [Norway] *praised* Kenya.', 'main'],
  ['of a shortened clause', '[Peru] will answer if *attacked* by Chile.', 'adverbial'],
];

const subordinate: Row[] = [
  ['after "that"', 'Norway said that [Peru] *attacked* Chile.', 'complement'],
  ['without "that"', 'Norway said [Peru] *attacked* Chile.', 'complement'],
  ['a phrase with another one behind a verb of saying', 'Norway said [talks] with Peru would *begin*.', 'complement'],
  ['behind a participle in what is said', 'Norway said the [men] held in Chile had *left*.', 'complement'],
  ['two groups side by side', 'Norway told reporters [soldiers] from Peru had *left*.', 'complement'],
  ['a list behind a verb of saying', 'Norway said [Peru] and [Chile] had *left*.', 'complement'],
  ['of an event noun behind "that"', 'Norway said that [talks] with Peru had *failed*.', 'complement'],
  ['a base form in what is asked for', 'Norway demanded that [Peru] *release* Ana Belko.', 'complement'],
  ['past the one addressed', 'Norway told reporters [Peru] had *attacked* Chile.', 'complement'],
  ['a second clause of what is said', 'Norway said that Peru left and [Chile] *stayed*.', 'complement'],
  ['of a noun of saying', 'The claim that [Peru] *attacked* Chile was false.', 'complement'],
  ['the verb behind such a noun', 'The [claim] that Peru attacked Chile *angered* Norway.', 'main'],
  ['after "if"', 'Norway will leave if [Peru] *attacks* Chile.', 'adverbial'],
  ['after "after"', 'Norway left after [Peru] *attacked* Chile.', 'adverbial'],
  ['after "after", over a place', 'Norway protested after a [gang] in the hills *seized* two men.', 'adverbial'],
  [
    'after "after", over a place, behind a whole clause',
    'Norway expelled Peru after [police] in the town *seized* two men.',
    'adverbial',
  ],
  [
    'the verb behind a participle and such a clause',
    'The [men] held after police in the town raided Peru *told* Chile.',
    'main',
  ],
  ['after "because"', 'Norway left because [Peru] *attacked* Chile.', 'adverbial'],
  ['the main verb behind such a clause', 'After Peru attacked Chile, [Norway] *left*.', 'main'],
  ['inverted after a quote', '"Peru left," *said* [Ana Belko].', 'main'],
  ['inverted, with its name in apposition', '"Peru left," *said* his spokesman, [Ivan Orlov].', 'main'],
  ['inverted without a quote', 'Peru left, *said* [Ana Belko].', 'main'],
  ['the verb behind the infinitive of a noun', "Peru's [decision] to recall its envoy *angered* Chile.", 'main'],
  ['a passive behind the infinitive of a noun', 'An [offer] by Peru to mediate was *rejected* by Chile.', 'main'],
  ['a verb of saying after what may be said', 'If Peru attacks, Chile will respond, [Norway] *warned*.', 'main'],
  [
    'past reported speech whose subject is nobody',
    '[Norway] said the talks had failed and *accused* Peru.',
    'coordinate',
  ],
  ['at the end of what is said', 'Peru attacked Chile, [Norway] *said*.', 'main'],
  ['between two halves of what is said', 'Peru, [Norway] *said*, attacked Chile.', 'main'],
];

const nonFinite: Row[] = [
  ['an infinitive: of a promise the subject', '[Peru] promised to *leave* Chile.', 'infinitive'],
  ['an infinitive: of a request the object', 'Peru asked [Chile] to *leave* Norway.', 'infinitive'],
  ['an infinitive: behind a preposition', 'Peru called on [Chile] to *leave* Norway.', 'infinitive'],
  ['an infinitive: not where one goes', '[Ana Belko] flew to Chile to *meet* Viktor Lund.', 'infinitive'],
  ['an infinitive: who is sent', 'Peru sent [envoys] to Chile to *meet* Viktor Lund.', 'infinitive'],
  ['an infinitive: who is asked by a noun', "Peru's appeal to [Chile] to *free* the men failed.", 'infinitive'],
  ['an infinitive: of a passive request the subject', '[Chile] was asked to *leave* Norway.', 'infinitive'],
  ['an infinitive: the second one, too', 'Peru asked [Chile] to leave Norway and to *free* the men.', 'infinitive'],
  ['an infinitive: purpose', '[Peru] left to *stop* the rebels.', 'infinitive'],
  ['a gerund: of blame the object', 'Peru accused [Chile] of *arming* the rebels.', 'gerund'],
  ['a gerund: of hindrance the object', 'Peru prevented [Chile] from *attacking* Norway.', 'gerund'],
  ['a gerund: of a charge the object', 'Norway charged [Ana Belko] with *arming* the rebels.', 'gerund'],
  ['a gerund: of the noun before it, whose it is', "Peru's [policy] of *shelling* Chile angered Norway.", 'gerund'],
  ['a gerund: of a time', '[Peru] left after years of *fighting* Chile.', 'gerund'],
  ['a gerund: means of the subject', '[Peru] answered by *recalling* its envoy.', 'gerund'],
  ['a gerund: after its verb', '[Peru] stopped *shelling* the town.', 'gerund'],
  ['a participle behind the clause', '[Peru] left, *praising* Norway.', 'participle'],
  [
    'a participle behind what is said in the passive',
    '[Peru] said raids would be met with force, *accusing* Chile.',
    'participle',
  ],
  ['a participle behind a date', '[Students] marched through Lima on Friday *shouting* slogans.', 'participle'],
  ['a participle behind what is written', '[Peru] issued a statement *accusing* Chile.', 'participle'],
  ['a participle: the second one, too', '[Peru] left, praising Norway and *thanking* Kenya.', 'participle'],
  ['a participle before the main clause', '*Accusing* Chile of lies, [Peru] left.', 'participle'],
  ['a reduced participle', 'The [rebels] *armed* by Peru attacked Chile.', 'reduced'],
  ['a reduced participle behind the object', 'Norway fought [rebels] *armed* by Peru.', 'reduced'],
  ['a reduced participle behind a verb of judging', 'Norway convicted two [men] *arrested* by Peru.', 'reduced'],
  ['the verb behind a reduced participle', 'The [rebels] armed by Peru *attacked* Chile.', 'main'],
  ['a reduced gerund', 'Norway fought [rebels] *attacking* Peru.', 'reduced'],
];

describe.each([
  ['stands to the left', adjacent],
  ['stands left of a parenthesis', overParentheses],
  ['is that of another phrase or verb', ofAnother],
  ['of a subordinate or reporting clause', subordinate],
  ['of a verb without tense', nonFinite],
])('the subject %s', (_, rows) => {
  test.each(rows)('%s: %s', (_way, sentence, relation) => {
    const marked = markedSentence(sentence);
    const { clauses, terms, heads } = parse(marked.text);
    const clause = clauses.find((c) => terms[c.verb.head]!.start === marked.verb);
    expect({ subject: heads(clause?.subject), relation: clause?.relation }).toEqual({
      subject: marked.subjects.join(' + '),
      relation,
    });
  });
});

/** `verb` is where the verb starts in the text without its marks. */
function markedSentence(sentence: string): { text: string; verb: number; subjects: string[] } {
  const subjects = [...sentence.matchAll(/\[([^\]]+)\]/g)].map(([, words]) => words!);
  const unbracketed = sentence.replace(/[[\]]/g, '');
  return { text: unbracketed.replace(/\*/g, ''), verb: unbracketed.indexOf('*'), subjects };
}
