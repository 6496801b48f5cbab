/** Sentences and mentions of one document → its claims and ties. */

import type { CompositionClass } from '../lexicon/en/composition.ts';
import { bySpan } from '../model/order.ts';
import type { Claim, Mention, PartialDate, Sentence, SourceDocument, Tie } from '../model/records.ts';
import type { Tagger, Term } from '../model/terms.ts';
import { findDates, lastDay } from './dates.ts';
import { findFigures } from './frames/figures.ts';
import type { Stage } from './frames/frames.ts';
import {
  compositionOf,
  nounComposition,
  sayingTakes,
  speechKind,
  takesBareClause,
  takesClause,
} from './frames/knowledge.ts';
import { attributeBack, beginInsideQuotes, continuesQuote } from './quotes.ts';
import { resolvePronouns } from './readings/antecedents.ts';
import { shares, shareTargets } from './readings/borrowed-targets.ts';
import { readNamings } from './readings/naming.ts';
import { readNouns } from './readings/noun-readings.ts';
import { type Reading, tellsOfSomebody } from './readings/readings.ts';
import { findVoices } from './readings/speaker.ts';
import { fitTopic, proceedingsEnd } from './readings/topics.ts';
import { readClause } from './readings/verb-readings.ts';
import type { Site } from './site.ts';
import type { Complements } from './syntax/clauses.ts';
import { findChunks } from './syntax/find-chunks.ts';
import { findClauses } from './syntax/find-clauses.ts';
import { type Cut, cutSentence, joinTerms } from './syntax/sentence-terms.ts';
import { findTies } from './ties.ts';
import { type Worth, worthOf } from './worth.ts';
import { dedupe, writeClaim } from './write-claims.ts';

/** Words in one sentence that are still parsed; longer ones are lists and tables. */
const MAX_WORDS = 400;

/** A sentence on its way to the parse. */
interface Candidate {
  readonly at: number;
  readonly cut: Cut;
  readonly worth: Worth;
}

/** Sentences that are cut and tagged before they are read: few enough to keep memory flat in a book. */
const BLOCK = 200;

/** Classes of verbs that make somebody else act, or keep him from it. */
const controlling: ReadonlySet<CompositionClass | undefined> = new Set<CompositionClass>([
  'request',
  'permit',
  'prevent',
  'accuse',
  'threaten',
]);

export const complements: Complements = {
  verb: takesClause,
  bare: takesBareClause,
  noun: (lemma) => nounComposition(lemma) !== undefined || sayingTakes(lemma, 'clause'),
  request: (lemma) => nounComposition(lemma) === 'request',
  control: (lemma) => controlling.has(compositionOf(lemma)),
  speech: (lemma) => speechKind(lemma) !== undefined,
};

/** "pointed out that", "made clear that" */
const isPhrasalSaying = (lemma: string): boolean => speechKind(lemma) !== undefined;

/**
 * @param mentions all of the document, by span; the claims' and ties' participants are among them
 * @param tag called with the sentences worth a parse, a block at a time
 * @returns claims by their triggers, ties by their sentences
 */
export function findClaims(
  document: SourceDocument,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  tag: Tagger,
): { claims: Claim[]; ties: Tie[] } {
  const inside = mentionsBySentence(sentences, mentions);
  const peopled = sentences.map((_, i) => i).filter((i) => isPeopled(sentences[i]!, mentions, inside[i]!));
  const inQuotes = beginInsideQuotes(sentences);
  const claims: Claim[] = [];
  const ties: Tie[] = [];
  let open: { sentence: number; speaker: readonly number[] } | undefined;
  /** The last day that was named, by the sentence before. */
  let day: { sentence: number; date: PartialDate } | undefined;
  for (let from = 0; from < peopled.length; from += BLOCK) {
    const block = peopled.slice(from, from + BLOCK).map((at): Candidate => {
      const cut = cutSentence(sentences[at]!, mentions, inside[at]!);
      return { at, cut, worth: worthOf(cut.inputs, inside[at]!.length) };
    });
    // Who is quoted here may be needed where the quote goes on.
    const read = block.filter(
      ({ at, worth: { events, ties, speech } }) => events || ties || (speech && continuesQuote(sentences, at, at + 1)),
    );
    const tags = tag(read.map(({ cut }) => cut.inputs));
    let next = 0;
    for (const candidate of block) {
      const { at, cut } = candidate;
      const carried = open && continuesQuote(sentences, open.sentence, at) ? open.speaker : [];
      let speaker = carried;
      if (candidate === read[next]) {
        const tagged = tags[next++]!;
        const worth = worthOf(cut.inputs, inside[at]!.length, tagged);
        const site = { document, sentence: sentences[at]!, at };
        const before = { speaker: carried, day: day?.sentence === at - 1 ? day.date : undefined };
        const told = readSentence(site, joinTerms(cut, tagged), mentions, before, worth);
        if (told.day !== undefined) day = { sentence: at, date: told.day };
        if (inQuotes[at] && told.speaker.length > 0)
          attributeBack(claims, sentences, inQuotes, at, mentions[told.speaker[0]!]!.id);
        claims.push(...told.claims);
        ties.push(...told.ties);
        speaker = told.speaker;
      }
      open = speaker.length > 0 ? { sentence: at, speaker } : undefined;
    }
  }
  claims.sort((a, b) => bySpan(a.trigger, b.trigger) || (a.id < b.id ? -1 : 1));
  return { claims, ties };
}

function mentionsBySentence(sentences: readonly Sentence[], mentions: readonly Mention[]): number[][] {
  const out: number[][] = sentences.map(() => []);
  for (const [i, m] of mentions.entries()) out[m.sentence]!.push(i);
  return out;
}

/** A parse pays only where an actor stands; an event with nobody in it is not for this graph. */
function isPeopled(sentence: Sentence, mentions: readonly Mention[], inside: readonly number[]): boolean {
  if (sentence.kind === 'boilerplate' || sentence.tokens.length > MAX_WORDS) return false;
  return inside.some((i) => mentions[i]!.form !== 'pronoun') || inside.length > 1;
}

/** Measured on news leads: what a sentence tells first is what it is about; what comes after is wrong more often. */
const LATER_TRUST = 0.85;

function lessSure(reading: Reading): Reading {
  return { ...reading, trust: reading.trust * LATER_TRUST };
}

/** What the sentence before hands on. */
interface Before {
  /** Of a quote that began there and goes on here. */
  readonly speaker: readonly number[];
  /** The last day that it names. */
  readonly day: PartialDate | undefined;
}

/** What a sentence tells, with what it hands on: a day only where it names one. */
interface Told extends Pick<Before, 'speaker'>, Partial<Pick<Before, 'day'>> {
  readonly claims: Claim[];
  readonly ties: Tie[];
}

function readSentence(
  site: Site,
  terms: readonly Term[],
  mentions: readonly Mention[],
  before: Before,
  { events, ties: mayTie, speech }: Worth,
): Told {
  if (!events && !mayTie && !speech) return { claims: [], ties: [], speaker: before.speaker };
  const chunks = findChunks(terms, isPhrasalSaying);
  const clauses = findClauses(chunks, complements);
  const voices = findVoices({ chunks, mentions }, clauses, before.speaker);
  const stage: Stage = { chunks, mentions, terms, firstPerson: voices.whole, figures: findFigures(terms), clauses };
  const ties = mayTie ? findTies(site, stage) : [];
  if (!events) return { claims: [], ties, speaker: voices.whole };
  const namings = readNamings(stage, voices);
  const readings = [
    ...namings,
    ...clauses
      .filter((c) => !namings.some((n) => n.clause === c))
      .flatMap((clause) => readClause(stage, clause, voices)),
  ];
  const taken = new Set(readings.flatMap((r) => (r.frame.noun === undefined ? [] : [r.frame.noun])));
  // "condemned Xanadu's attack, the attack on Ruritania": what a verb has told already is not told again by a noun.
  for (const noun of readNouns(stage, readings, taken, voices)) {
    if (!readings.some((r) => r.type === noun.type && shares(r.targets.mentions, noun.targets.mentions)))
      readings.push(noun);
  }
  shareTargets(stage, readings);
  const told = fitTopic(resolvePronouns(stage, readings), terms).filter((r) => tellsOfSomebody(stage, r));
  if (told.length === 0) return { claims: [], ties, speaker: voices.whole };
  const found = findDates(terms, site.document.date, before.day);
  const times = { found, past: proceedingsEnd(terms), headline: site.sentence.kind === 'headline' };
  const claims = told.map((reading, i) => writeClaim(site, stage, times, i === 0 ? reading : lessSure(reading)));
  return { claims: dedupe(claims), ties, speaker: voices.whole, day: lastDay(found) };
}
