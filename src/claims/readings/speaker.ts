/** Who says so: "X said that", ", X said", "according to X", quotes of several sentences. */

import { addressees } from '../../lexicon/en/speech.ts';
import { sayingTakes, speechKind } from '../frames/knowledge.ts';
import { ownersOf, participantsOf, type Scene } from '../frames/participants.ts';
import { apposedName, ofGroup } from '../syntax/attachments.ts';
import { type Chunk, isMark, type NounPhrase } from '../syntax/chunks.ts';
import { type Clause, prepOf } from '../syntax/clauses.ts';
import { groupAt } from '../syntax/groups.ts';

/** The speakers of a sentence's clauses. */
export interface Voices {
  /** Mentions that say what the clause tells; empty where the document itself does. */
  of(clause: Clause): readonly number[];
  /** The one who speaks for the sentence as a whole, to carry over a quote into the next. */
  readonly whole: readonly number[];
}

/** @param carried speaker of a quote that began in an earlier sentence and has not ended */
export function findVoices(scene: Scene, clauses: readonly Clause[], carried: readonly number[]): Voices {
  const trailing = clauses.find((c) => isTrailing(scene.chunks, c, clauses));
  const source = accordingTo(scene);
  const tail = trailing ? sayersOf(scene, trailing) : [];
  const whole = tail.length > 0 ? tail : source.length > 0 ? source : carried;
  const cache = new Map<Clause, readonly number[]>();

  const find = (clause: Clause, depth: number): readonly number[] => {
    const known = cache.get(clause);
    if (known) return known;
    cache.set(clause, []);
    let out: readonly number[] | undefined;
    const { parent } = clause;
    const noun = clause.noun === undefined ? undefined : (scene.chunks[clause.noun] as NounPhrase);
    if (noun && sayingTakes(noun.lemma, 'speaker') && ownersOf(noun).length > 0) out = ownersOf(noun);
    else if (parent && depth < 8) {
      const attributed =
        clause.relation === 'complement' || (clause.relation === 'gerund' && speechKind(parent.verb.lemma) === 'deny');
      // "released a report that", "his claim that": the owner of the words, else who puts them out.
      if (noun && sayingTakes(noun.lemma, 'speaker')) out = participantsOf(scene, parent.subject, false).mentions;
      // "It was reported by Zog that Xanadu fell"
      else if (attributed && parent.passive && speechKind(parent.verb.lemma) && prepOf(parent, 'by'))
        out = participantsOf(scene, prepOf(parent, 'by'), false).mentions;
      else if (attributed && speechKind(parent.verb.lemma) && !parent.passive) {
        const said = sayersOf(scene, parent);
        out = said.length > 0 ? said : find(parent, depth + 1);
      } else out = find(parent, depth + 1);
    }
    // "Zog said: “Xanadu fell.”"
    if (!out && clause.relation === 'main') out = announced(scene, clauses, clause);
    // "As Zog told the BBC, Xanadu fell"
    if (!out && clause.relation === 'main') {
      const as = clauses.find((c) => c.opener === 'as' && c.at < clause.at && c.parent !== clause && saysOnly(c));
      if (as) out = sayersOf(scene, as);
    }
    // "…, Zog said, after Xanadu fell": what goes on behind the comma is said as well.
    const goesOn = parent === trailing && clause.relation === 'adverbial' && isBehindComma(scene.chunks, clause);
    if (goesOn) out = whole;
    if (!out) out = clause === trailing || goesOnAlone(scene.chunks, clause, trailing) ? [] : whole;
    cache.set(clause, out);
    return out;
  };
  return { of: (clause) => find(clause, 0), whole };
}

/** Who said what stands behind a colon, where the clause is the first behind it or goes on in its quote. */
function announced(scene: Scene, clauses: readonly Clause[], clause: Clause): readonly number[] | undefined {
  const colon = scene.chunks.findIndex((chunk) => isMark(chunk, 'break', ':'));
  if (colon < 0 || colon > clause.at) return undefined;
  const before = clauses.filter((c) => c.at < colon).pop();
  // "Prime minister: Xanadu fell"
  if (!before) return titled(scene, colon);
  if (before.end < colon || !saysOnly(before)) return undefined;
  return sayersOf(scene, before);
}

/** The person or body of the state that a headline names before its colon. */
function titled(scene: Scene, colon: number): readonly number[] | undefined {
  if (colon !== 1 || scene.chunks[0]!.kind !== 'np') return undefined;
  const { mentions } = participantsOf(scene, groupAt(scene.chunks, 0), false);
  const speaks = mentions.every((m) => scene.mentions[m]!.kind === 'person' || scene.mentions[m]!.sector !== undefined);
  return mentions.length > 0 && speaks ? mentions : undefined;
}

/** "as Zog told the BBC": a clause of saying with nothing said in it. */
function saysOnly({ verb, objects, passive }: Clause): boolean {
  return speechKind(verb.lemma) !== undefined && verb.form === 'finite' && !passive && objects.length < 2;
}

/** Who speaks in a clause of saying: "a statement by Xanadu said", "quoted Zog as saying". */
function sayersOf(scene: Scene, clause: Clause): readonly number[] {
  const { subject, verb, objects, parent } = clause;
  if (clause.passive) return participantsOf(scene, prepOf(clause, 'by'), false).mentions;
  // "Reuters quoted Zog as saying that": the clause of "saying" has his words.
  if (verb.form === 'gerund' && parent?.verb.lemma === 'quote')
    return participantsOf(scene, parent.passive ? parent.subject : parent.objects[0], false).mentions;
  if (verb.lemma === 'quote') return participantsOf(scene, objects[0], false).mentions;
  const at = subject?.nps[0];
  const head = at === undefined ? undefined : (scene.chunks[at] as NounPhrase);
  if (head && head.actor === undefined && sayingTakes(head.lemma, 'speaker')) {
    const by = ofGroup(scene.chunks, at!, ['by', 'from', 'of']);
    const owners = by ? participantsOf(scene, by, false).mentions : ownersOf(head);
    if (owners.length > 0) return owners;
  }
  return participantsOf(scene, subject, false).mentions;
}

/** "…, Zog said, and Xanadu attacked": behind the saying a main clause with a subject of its own is the text's again. */
function goesOnAlone(chunks: readonly Chunk[], clause: Clause, trailing: Clause | undefined): boolean {
  if (!trailing || clause.at < trailing.at || clause.relation !== 'main' || !clause.subject) return false;
  const before = clause.subject.first - 1;
  return isMark(chunks[before], 'conj') && isMark(chunks[before - 1], 'comma') && before - 1 === trailing.end;
}

/** ", after Xanadu fell": a comma before the word that opens the clause. */
function isBehindComma(chunks: readonly Chunk[], { subject, at }: Clause): boolean {
  return isMark(chunks[Math.min(subject?.first ?? at, at) - 2], 'comma');
}

/** ", the minister said." at the end, or between two halves: a verb of saying with nothing said after it. */
export function isTrailing(chunks: readonly Chunk[], clause: Clause, clauses: readonly Clause[]): boolean {
  if (!speechKind(clause.verb.lemma) || clause.verb.form !== 'finite' || !clause.subject) return false;
  // "…, it was reported by Zog"
  if (clause.passive) {
    const head = chunks[clause.subject.first] as NounPhrase;
    return (
      head.lemma === 'it' && isMark(chunks[clause.subject.first - 1], 'comma') && prepOf(clause, 'by') !== undefined
    );
  }
  // "Zog will respond" says what he will do, not what he said.
  if (clause.verb.modal !== undefined) return false;
  if (clauses.some((c) => c.parent === clause && c.relation === 'complement')) return false;
  const first = Math.min(clause.subject.first, clause.at);
  if (first === 0) return false;
  const before = chunks[first - 1];
  const opened =
    before?.kind === 'comma' ||
    before?.kind === 'quote' ||
    (isMark(before, 'prep', 'as') && chunks[first - 2]?.kind === 'comma');
  if (!opened) return false;
  const object = clause.objects[0];
  // ", Reuters quoted Zog as saying"
  if (clause.verb.lemma === 'quote' && object)
    return clauses.some((c) => c.parent === clause && c.relation === 'gerund' && !clauses.some((d) => d.parent === c));
  if (object && clause.subject.first < clause.at) {
    // "X told reporters" says nothing more; "X announced a plan" does.
    const heads = object.nps.map((np) => (chunks[np] as NounPhrase).lemma.split(' '));
    return heads.every((words) => words.some((w) => addressees.has(w) || addressees.has(w.replace(/s$/, ''))));
  }
  return true;
}

function accordingTo(scene: Scene): readonly number[] {
  const { chunks } = scene;
  for (let k = 0; k + 2 < chunks.length; k++) {
    if (!isMark(chunks[k], 'prep', 'according') || !isMark(chunks[k + 1], 'prep', 'to')) continue;
    const at = chunks[k + 2]?.kind === 'quote' ? k + 3 : k + 2;
    if (chunks[at]?.kind !== 'np') return [];
    return participantsOf(scene, apposedName(chunks, groupAt(chunks, at)), false).mentions;
  }
  return [];
}
