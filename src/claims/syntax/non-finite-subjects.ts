/** The subject of an infinitive, a gerund or a participle: who would do it, by the verb or noun that governs it. */

import { motionVerbs, subjectControlVerbs } from '../../lexicon/en/clause-words.ts';
import { isMark, type Mark, type NounPhrase } from './chunks.ts';
import { groupEnding, groupOf } from './groups.ts';
import { type Draft, finiteLeft, type Parse, skipLeft, verbLeft } from './parse.ts';

/** Prepositions after which the object does what the gerund says, not the subject ("accused Xanadu of lying"). */
const OBJECT_CONTROL = new Set(['of', 'for', 'from', 'into', 'against']);

/** Prepositions whose object may do what the infinitive says: "called on Xanadu to leave", "appealed to Zog to stay". */
const CONTROLLING = new Set(['on', 'upon', 'for', 'to', 'with', 'of']);

/** Those that bring who is asked behind a noun: "its appeal to Xanadu to leave", "its call for Zog to stay". */
const ASKED = new Set(['on', 'upon', 'for', 'to']);

/** "Zog promised to leave", "asked Xanadu to leave", "its offer to leave": subject, object or owner acts. */
export function readInfinitive(parse: Parse, draft: Draft): void {
  draft.relation = 'infinitive';
  const { chunks } = parse;
  /** The phrase that stands between the infinitive and its verb. */
  let between: number | undefined;
  for (let j = skipLeft(chunks, draft.at - 1); j >= 0; j = skipLeft(chunks, j - 1)) {
    const chunk = chunks[j]!;
    if (chunk.kind === 'break' || chunk.kind === 'rel') break;
    if (chunk.kind === 'vg') {
      const parent = parse.byChunk.get(j)!;
      draft.parent = parent;
      if (between !== undefined && isMark(chunks[between - 1], 'prep', 'to') && motionVerbs.has(parent.verb.lemma)) {
        draft.subject = parent.objects[0] ?? parent.subject;
        return;
      }
      // "called on Xanadu to leave", "waited for Xanadu to leave": the object of the preposition acts as well.
      draft.subject =
        between !== undefined && controls(parse, parent, between) ? groupEnding(chunks, between) : parent.subject;
      return;
    }
    if (chunk.kind === 'np') {
      // "its threat against Xanadu to attack": the noun that licenses it may stand further left.
      if (
        chunk.actor === undefined &&
        parse.complements.noun(chunk.lemma) &&
        (between === undefined || isMark(chunks[j + 1], 'prep'))
      ) {
        draft.noun = j;
        draft.parent = verbLeft(parse, j - 1);
        // "its appeal to Xanadu to leave": who is asked does it; an offer is the owner's own act.
        const asked = between !== undefined && ASKED.has((chunks[between - 1] as Mark).lemma);
        if (asked && parse.complements.request(chunk.lemma)) draft.subject = groupEnding(chunks, between!);
        return;
      }
      // "marched in Xanadu to demand": a place does nothing; "the streets of Xanadu" go with what stands before "of".
      const before = chunks[j - 1];
      const inside = isMark(before, 'prep', 'of') && chunks[j - 2]?.kind === 'np';
      if (before?.kind !== 'prep' || (CONTROLLING.has(before.lemma) && !inside)) between ??= j;
    }
    if (chunk.kind === 'conj' && between === undefined) {
      // "to meet Xanadu and to sign": coordinated with the infinitive before.
      const left = verbLeft(parse, j - 1);
      if (left) {
        draft.parent = left.verb.form === 'infinitive' ? left.parent : left;
        draft.noun = left.noun;
        draft.subject = left.subject;
        return;
      }
    }
  }
  if (between !== undefined) draft.subject = groupEnding(chunks, between);
  else draft.borrows = true;
}

/** "hired Zog to spy": somebody acts himself; "began a strike to protest", "shut roads to press Xanadu" are for a purpose. */
function controls(parse: Parse, { verb }: Draft, np: number): boolean {
  if (subjectControlVerbs.has(verb.lemma)) return false;
  const phrase = parse.chunks[np] as NounPhrase;
  return phrase.actor !== undefined || phrase.stranger !== undefined || parse.complements.control(verb.lemma);
}

/** "accused Xanadu of lying", "left, praising Zog", "men armed by Xanadu": by what stands right before it. */
export function readNonFinite(parse: Parse, draft: Draft): void {
  const j = skipLeft(parse.chunks, draft.at - 1);
  const left = parse.chunks[j];
  switch (left?.kind) {
    case 'prep':
    case 'sub':
      draft.relation = 'gerund';
      draft.opener = left.lemma;
      readOpened(parse, draft, j, left.lemma);
      return;
    case 'np':
      // "men armed by Xanadu", "men fighting Xanadu"
      // "marched in Karsk on Friday shouting slogans": behind a date it tells of the subject.
      if (writes(parse, draft, j) || (draft.verb.form === 'gerund' && parse.chunks[draft.at - 1]?.kind === 'date')) {
        readFree(parse, draft, j);
        return;
      }
      draft.relation = 'reduced';
      draft.subject = groupEnding(parse.chunks, j);
      if (draft.verb.form === 'participle') draft.passive = true;
      else draft.parent = verbLeft(parse, j);
      return;
    case 'vg':
      // "stopped shelling"
      draft.relation = 'gerund';
      draft.parent = parse.byChunk.get(j);
      draft.subject = draft.parent?.subject;
      return;
    case 'conj': {
      // "left, praising Zog and thanking Xanadu"
      const before = verbLeft(parse, j - 1);
      if (before) continueWith(draft, before);
      else readFree(parse, draft, j);
      return;
    }
    default:
      readFree(parse, draft, j);
  }
}

/** "wrote to Xanadu demanding", "issued a statement accusing": who writes says so, and not who reads it. */
function writes(parse: Parse, { verb }: Draft, j: number): boolean {
  if (verb.form !== 'gerund' || !parse.complements.verb(verb.lemma)) return false;
  const parent = finiteLeft(parse, j);
  if (!parent || parent.passive) return false;
  if (parent.verb.lemma === 'write') return true;
  const text = parent.objects[0] && (parse.chunks[parent.objects[0].last] as NounPhrase).lemma;
  return text !== undefined && TEXTS.has(text);
}

/** What says something in somebody's name. */
// biome-ignore format: rows of a word list
const TEXTS = new Set([
  'letter', 'statement', 'note', 'message', 'resolution', 'petition', 'declaration', 'communique', 'decree', 'leaflet',
]);

/** A gerund behind the preposition or subordinator at `j`. */
function readOpened(parse: Parse, draft: Draft, j: number, opener: string): void {
  const before = skipLeft(parse.chunks, j - 1);
  const chunk = parse.chunks[before];
  /** What the gerund hangs on, where that is nobody. */
  const np = chunk?.kind === 'np' && chunk.actor === undefined ? chunk : undefined;
  // "the idea of leaving"
  if (np && parse.complements.noun(np.lemma)) {
    draft.noun = before;
    draft.parent = verbLeft(parse, before);
    draft.subject = draft.parent?.subject;
    return;
  }
  const parent = verbLeft(parse, j - 1);
  // "its policy of shelling Xanadu": whose it is does it.
  if (np && opener === 'of' && np.possessors.length > 0) {
    draft.parent = parent;
    draft.subject = groupOf(before);
    return;
  }
  // "left after years of fighting Xanadu": the years are of it, not the leaving.
  if (np && opener === 'of' && parent && isMark(parse.chunks[before - 1], 'prep')) {
    draft.noun = before;
    draft.parent = parent;
    draft.subject = parent.subject;
    return;
  }
  if (!parent) {
    draft.borrows = true;
    return;
  }
  draft.parent = parent;
  // "accused Xanadu of lying", "stopped Xanadu from leaving", "blamed Xanadu for killing": the object acts.
  const object = parent.passive ? parent.subject : (parent.objects[0] ?? parent.preps[0]?.group);
  // "met Xanadu instead of leaving": the subject does not leave.
  const instead = isMark(parse.chunks[j - 1], 'adv', 'instead');
  // "charged Zog with killing"
  const charged = opener === 'with' && parent.verb.lemma === 'charge';
  draft.subject = (OBJECT_CONTROL.has(opener) || charged) && object && !instead ? object : parent.subject;
}

function continueWith(draft: Draft, before: Draft): void {
  draft.relation = before.relation === 'main' ? 'participle' : before.relation;
  draft.parent = before.verb.form === 'finite' ? before : before.parent;
  draft.noun = before.noun;
  draft.opener = before.opener;
  draft.subject = before.subject;
  draft.borrows = before.borrows;
  // "were held and beaten by police"
  if (draft.verb.form === 'participle' && before.passive) draft.passive = true;
}

/** "Xanadu warned that raids would be met with force, accusing Zog": raids accuse nobody, nor what is done to them. */
function sayerOf(parse: Parse, { verb }: Draft, main: Draft | undefined): Draft | undefined {
  const said = main?.relation === 'complement' && main.parent && parse.complements.speech(main.parent.verb.lemma);
  if (!said || verb.form !== 'gerund' || !parse.complements.verb(verb.lemma)) return main;
  const somebody = main.subject?.nps.some((np) => (parse.chunks[np] as NounPhrase).actor !== undefined);
  return main.passive || main.verb.modal !== undefined || !somebody ? main.parent : main;
}

/** "Zog left, praising Xanadu": the subject of the main verb, which may be still to come ("Praising Xanadu, Zog left"). */
function readFree(parse: Parse, draft: Draft, j: number): void {
  draft.relation = 'participle';
  if (draft.verb.form === 'participle') draft.passive = true;
  const main = sayerOf(parse, draft, finiteLeft(parse, j));
  draft.parent = main;
  draft.subject = main?.subject;
  draft.borrows = main === undefined;
}
