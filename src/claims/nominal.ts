/** Events that a noun tells: "Russia's annexation of Crimea", "talks between A and B", "an Israeli air strike on". */
import type { Modality } from '../model/records.ts';
import type { NounPhrase } from './chunks.ts';
import { type Clause, isMark } from './clauses.ts';
import { moodOf, outerOf, type Reading } from './compose.ts';
import { isEventNoun, isPhrase, nounFrame, type Stage, verbFrame } from './frames.ts';
import { compositionOf, nounComposition, particlesOf } from './knowledge.ts';
import type { Voices } from './speaker.ts';

const FORCEFUL = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST']);
/** What governs an event noun as its object and leaves it undone. */
const UNDONE = new Set(['request', 'hypothetical', 'prevent', 'permit', 'promise', 'threaten', 'refuse', 'deny']);

/** @param taken chunks of nouns that a verb's frame has used */
export function readNouns(
  stage: Stage,
  readings: readonly Reading[],
  clauses: readonly Clause[],
  taken: ReadonlySet<number>,
  voices: Voices,
): Reading[] {
  const out: Reading[] = [];
  stage.chunks.forEach((chunk, at) => {
    if (!isPhrase(chunk) || taken.has(at) || !isEventNoun(stage, at)) return;
    const frame = nounFrame(stage, at);
    if (!frame) return;
    const both = frame.sources.mentions.length > 0 && frame.targets.mentions.length > 0;
    const sides = frame.sources.mentions.length > 1;
    const victim = FORCEFUL.has(frame.type.id) && frame.targets.mentions.length > 0;
    const doer = FORCEFUL.has(frame.type.id) && frame.sources.mentions.length > 0 && frame.sources.reach !== 'modifier';
    // "condemned an attack by rebels": inside another act only what names both sides is worth an event of its own.
    const inside = readings.some((r) => r.clause.at < at && at < r.clause.end);
    if (!both && !sides && (inside || (!victim && !doer))) return;
    // A noun that licenses a clause ("the offer to talk", "the claim that") is read with the clause.
    if (clauses.some((c) => c.noun === at)) return;
    const clause = governor(stage, clauses, at);
    if (!clause) return;
    const modality = nounMood(stage, clauses, clause, at, chunk, voices);
    if (!modality) return;
    out.push({
      frame,
      clause,
      type: frame.type,
      sources: frame.sources,
      targets: frame.targets,
      modality,
      speaker: voices.of(clause).filter((m) => !frame.sources.mentions.includes(m)),
      rule: frame.rule,
      trust: frame.trust * (both || sides ? 1 : 0.7),
    });
  });
  return out;
}

/** The clause whose subject or argument the phrase is. */
function governor(stage: Stage, clauses: readonly Clause[], at: number): Clause | undefined {
  let best: Clause | undefined;
  for (const clause of clauses) {
    if (clause.subject && clause.subject.first <= at && at <= clause.subject.last) return clause;
    if (clause.at < at && at < clause.end) best = clause;
  }
  if (best) return best;
  for (const clause of clauses) if (clause.at < at) best = clause;
  return best ?? clauses[0] ?? verbless(stage);
}

/** A headline without a verb ("Kremlin: Zog's offer to Xanadu"): the phrase stands for itself. */
function verbless(stage: Stage): Clause | undefined {
  if (stage.chunks.length === 0) return undefined;
  return {
    at: -1,
    verb: {
      kind: 'vg',
      first: 0,
      last: 0,
      head: 0,
      lemma: '',
      form: 'finite',
      passive: false,
      negated: false,
      perfect: false,
      bare: false,
      past: false,
    },
    relation: 'main',
    subject: undefined,
    objects: [],
    preps: [],
    passive: false,
    end: 0,
  };
}

function nounMood(
  stage: Stage,
  clauses: readonly Clause[],
  clause: Clause,
  at: number,
  phrase: NounPhrase,
  voices: Voices,
): Modality | undefined {
  if (phrase.none) return 'negated';
  if (phrase.words.some((w) => POSSIBLE.has(w))) return 'hypothetical';
  if (phrase.words.some((w) => COMING.has(w))) return 'future';
  // "the threat of an attack", "calls for sanctions": governed by a noun that makes it hypothetical.
  if (isMark(stage.chunks[at - 1], 'prep') && isPhrase(stage.chunks[at - 2])) {
    const kind = nounComposition((stage.chunks[at - 2] as NounPhrase).lemma);
    if (kind && UNDONE.has(kind)) return 'hypothetical';
  }
  // "talks on a troop withdrawal": what is talked about is not done.
  const prep = stage.chunks[at - 1];
  const topic = isMark(prep, 'prep', 'on') || isMark(prep, 'prep', 'about');
  if (topic && clause.end > at && clause.at < at && readsAsTalk(stage, clause)) return 'hypothetical';
  const subject = clause.subject && clause.subject.first <= at && at <= clause.subject.last;
  if (!subject && clause.at >= 0) {
    const particle = particlesOf(clause.verb.lemma) && stage.terms[clause.verb.last + 1]?.text;
    const kind = (particle && compositionOf(`${clause.verb.lemma} ${particle}`)) || compositionOf(clause.verb.lemma);
    if (kind && UNDONE.has(kind) && clause.end > at && clause.at < at) return 'hypothetical';
  }
  const outer = clause.at >= 0 ? outerOf(stage, clause) : undefined;
  if (outer && UNDONE.has(outer.kind)) return 'hypothetical';
  if (clause.at >= 0 && !subject && clause.relation === 'infinitive' && clauses.length > 1) return 'hypothetical';
  return clause.at >= 0 ? moodOf(stage, clause, voices) : 'asserted';
}

function readsAsTalk(stage: Stage, clause: Clause): boolean {
  const frame = clause.at >= 0 ? verbFrame(stage, clause) : undefined;
  return (
    frame !== undefined && (frame.type.id === 'CONSULT' || frame.type.id === 'AGREE' || frame.type.id === 'REQUEST')
  );
}

const POSSIBLE = new Set([
  'possible',
  'potential',
  'alleged',
  'threatened',
  'feared',
  'proposed',
  'hypothetical',
  'any',
  'further',
  'would-be',
]);
const COMING = new Set([
  'planned',
  'upcoming',
  'forthcoming',
  'scheduled',
  'coming',
  'future',
  'impending',
  'imminent',
  'next',
]);
