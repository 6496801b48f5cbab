/** Targets of acts that name none: from the inner clause, from the verb before, from what stands near. */

import type { CompositionClass } from '../../lexicon/en/composition.ts';
import type { Stage } from '../frames/frames.ts';
import { besides, isFaceless, participantsOf, without } from '../frames/participants.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import { type Group, groupOf } from '../syntax/groups.ts';
import type { Reading } from './readings.ts';

/** Factors of the reading's trust, by where its target was found. */
const INNER_TRUST = 0.85;
const SHARED_TRUST = 0.8;
const NEAR_TRUST = 0.6;

/**
 * An outer act without a target finds it in its inner clause: "demanded that Xanadu leave", "threatened to cut power
 * to Xanadu".
 */
export function extend(
  stage: Stage,
  reading: Reading,
  kind: CompositionClass | undefined,
  inner: readonly Clause[],
): Reading {
  if (reading.targets.mentions.length > 0 || reading.type.id === 'CONSULT') return reading;
  const found = fromInner(stage, reading, kind, inner) ?? fromPurpose(stage, reading);
  if (!found && kind === 'threaten' && inner.some(responds)) return reading;
  return found ?? nearest(stage, reading);
}

/** "signed an accord to supply Xanadu", "dropped efforts to stop Zog": the object says what for, and so for whom. */
function fromPurpose(stage: Stage, reading: Reading): Reading | undefined {
  const { clause } = reading;
  const { noun, type } = reading.frame;
  if (noun === undefined || !PURPOSEFUL.has(type.id) || clause.preps.some((p) => p.group.first > noun))
    return undefined;
  const purpose = stage.clauses.filter(
    (c) => c.relation === 'infinitive' && c.at >= clause.end && c.parent === clause && c.at <= clause.end + 2,
  );
  return fromInner(stage, reading, undefined, purpose);
}

/** Acts whose object may have an infinitive that names the other side. */
const PURPOSEFUL = new Set(['AGREE', 'SUPPORT', 'CONCEDE']);

/** "warned that Xanadu will respond": who responds is not whom it is meant for. */
function responds({ verb, passive }: Clause): boolean {
  return !passive && verb.modal !== undefined && RESPONDING.has(verb.lemma);
}

/** "warned that Xanadu would face sanctions": what is threatened happens to the subject. */
function suffers({ verb, passive }: Clause): boolean {
  return passive || SUFFERING.has(verb.lemma);
}

// biome-ignore format: rows of a word list
const SUFFERING = new Set([
  'face', 'pay', 'suffer', 'regret', 'lose', 'bear', 'risk', 'incur', 'meet', 'feel', 'be', 'become', 'die', 'perish',
  'forfeit', 'answer', 'get', 'receive', 'see', 'experience', 'endure', 'collapse', 'burn',
]);

/** What is threatened as an answer. */
// biome-ignore format: rows of a word list
const RESPONDING = new Set([
  'respond', 'retaliate', 'react', 'answer', 'strike', 'hit', 'fight', 'intervene', 'tolerate', 'accept', 'allow',
]);

/** Of a request, a permission, an accusation the subject of the inner clause comes first: he is asked; so is who is threatened. */
function fromInner(
  stage: Stage,
  reading: Reading,
  kind: CompositionClass | undefined,
  inner: readonly Clause[],
): Reading | undefined {
  for (const clause of inner) {
    // "warned that rebels would grow stronger": a caution, and not to them.
    if (kind === 'threaten' && clause.relation === 'complement' && !responds(clause) && !suffers(clause)) continue;
    const others = [...clause.objects, ...clause.preps.map((p) => p.group)];
    const asked = kind === 'request' || kind === 'permit' || kind === 'accuse';
    const threatened = kind === 'threaten' && clause.relation === 'complement' && !responds(clause);
    const groups: (Group | undefined)[] = asked || threatened ? [clause.subject, ...others] : others;
    // "accused the emirate of arming rebels": somebody is accused, and not the rebels.
    const unknown = (kind === 'accuse' || kind === 'request') && reading.clause.objects.length > 0;
    for (const group of unknown ? groups.slice(0, 1) : groups) {
      const targets = without(participantsOf(stage, group), reading.sources);
      // "Xanadu and Ruritania agreed to reopen the bridge at Karsk": nor with the place.
      const sided = reading.sources.mentions.length > 1 && reading.type.id === 'AGREE';
      if (sided && targets.mentions.every((m) => stage.mentions[m]!.kind === 'place' || isFaceless(stage, m))) continue;
      if (targets.mentions.length > 0 && targets.mentions.every((m) => stage.mentions[m]!.form !== 'pronoun'))
        return { ...reading, targets, trust: reading.trust * INNER_TRUST };
    }
  }
  return undefined;
}

/**
 * The last resort of a hostile act: the first actor to the right of the verb, up to the next main clause (of a friendly
 * one he is too often what the talk is about). Told apart by its rule, and little trusted.
 */
function nearest(stage: Stage, reading: Reading): Reading {
  if (!reading.type.quad.endsWith('conflict') || reading.sources.mentions.length !== 1) return reading;
  if (goesOn(reading)) return reading;
  for (let k = reading.clause.at + 1; k < stage.chunks.length; k++) {
    const chunk = stage.chunks[k]!;
    if (chunk.kind === 'break' || chunk.kind === 'quote') break;
    if (chunk.kind === 'comma' && stage.clauses.some((c) => c.subject?.first === k + 1 && c.relation === 'main')) break;
    if (chunk.kind === 'np' && stage.clauses.some((c) => c.subject?.first === k && opensOther(reading, c))) break;
    if (chunk.kind !== 'np' || isOwnMeans(reading, k)) continue;
    const targets = besides(stage, participantsOf(stage, groupOf(k)), reading.sources);
    const named = targets.mentions.filter(
      (m) =>
        stage.mentions[m]!.form !== 'pronoun' &&
        !((isForAll(reading) || reading.type.id === 'MOBILIZE') && isFaceless(stage, m)),
    );
    if (named.length > 0)
      return {
        ...reading,
        targets: { ...targets, mentions: named },
        rule: `${reading.rule}+near`,
        trust: reading.trust * NEAR_TRUST,
      };
  }
  return reading;
}

/**
 * "…, and Zog left", "arrested two men after Zog left": the act of somebody else; in "protested after Zog left" and "will strike
 * unless Zog leaves" he is meant.
 */
function opensOther({ type }: Reading, { relation, opener }: Clause): boolean {
  if (relation !== 'adverbial') return relation === 'main';
  const reacts = type.id !== 'COERCE' && type.id !== 'ASSAULT' && (opener === 'after' || opener === 'because');
  return !reacts && opener !== 'if' && opener !== 'unless';
}

/** "imposed a curfew and sent soldiers", "dismissed Zog and declared an emergency": it is for all who are there. */
function isForAll({ frame }: Reading): boolean {
  return frame.mode === 'martial-law' || frame.mode === 'curfew';
}

/** "deployed tanks": what is moved is the mover's own. */
function isOwnMeans({ type, clause, frame }: Reading, np: number): boolean {
  return type.id === 'MOBILIZE' && (frame.noun === np || clause.objects.some((object) => object.nps.includes(np)));
}

/**
 * "closed their borders to Xanadu and expelled its ambassador": a second verb without a target has that of the first.
 */
export function shareTargets(stage: Stage, readings: Reading[]): void {
  shareDemands(stage, readings);
  answer(stage, readings);
  returnFire(stage, readings);
  readings.forEach((reading, i) => {
    if (reading.targets.mentions.length > 0 || isForAll(reading) || !goesOn(reading)) return;
    const before = readings
      .slice(0, i)
      .reverse()
      .find(
        (r) =>
          r.clause.at < reading.clause.at &&
          r.targets.mentions.length > 0 &&
          shares(r.sources.mentions, reading.sources.mentions),
      );
    if (before) readings[i] = { ...reading, targets: before.targets, trust: reading.trust * SHARED_TRUST };
  });
}

/** "condemned Zog and recalled its envoy": a second act of the same doer, with an object of its own. */
function goesOn({ clause }: Reading): boolean {
  return clause.relation === 'coordinate' && clause.objects.length > 0;
}

/**
 * "Xanadu accused Zog of lying; Zog rejected the charge", "Xanadu freed him, and Zog welcomed the move": what is answered is
 * the deed told before, and its doer is meant.
 */
function answer(stage: Stage, readings: Reading[]): void {
  readings.forEach((reading, i) => {
    const { clause, frame, type, sources, targets } = reading;
    if (!ANSWERS.has(type.id) || targets.mentions.length > 0 || frame.noun !== undefined) return;
    const at = (clause.passive ? clause.subject : clause.objects[0])?.nps[0];
    const phrase = at === undefined ? undefined : (stage.chunks[at] as NounPhrase);
    const definite = phrase && /^(?:the|this|that|these|such)$/.test(stage.terms[phrase.first]!.text);
    if (!phrase || !definite || !DEEDS.has(phrase.lemma) || phrase.possessors.length > 0) return;
    const before = readings
      .filter((r) => r !== reading && r.clause.at < clause.at && r.sources.mentions.length > 0)
      .filter((r) => !r.sources.mentions.some((m) => isSame(stage, m, sources.mentions)))
      .pop();
    if (before) readings[i] = { ...reading, targets: before.sources, trust: reading.trust * SHARED_TRUST };
  });
}

/** "Xanadu shelled Zog, and Zog's artillery returned fire": at who has fired. */
function returnFire(stage: Stage, readings: Reading[]): void {
  readings.forEach((reading, i) => {
    if (reading.frame.rule !== 'pair:return' || reading.type.id !== 'ASSAULT' || reading.targets.mentions.length > 0)
      return;
    const [own] = reading.sources.mentions;
    const before = readings
      .filter((r) => r.type.id === 'ASSAULT' && r.clause.at < reading.clause.at && r.sources.mentions.length > 0)
      .find((r) => own !== undefined && !isSame(stage, own, r.sources.mentions));
    if (before) readings[i] = { ...reading, targets: before.sources, trust: reading.trust * SHARED_TRUST };
  });
}

/** The same mention, or another one of the same country. */
function isSame({ mentions }: Stage, m: number, others: readonly number[]): boolean {
  const { country } = mentions[m]!;
  return others.some((o) => o === m || (country !== undefined && mentions[o]!.country === country));
}

const ANSWERS = new Set(['REJECT', 'SUPPORT', 'ACCUSE', 'CONCEDE']);

// biome-ignore format: rows of a word list
const DEEDS = new Set([
  'accusation', 'charge', 'allegation', 'claim', 'demand', 'request', 'call', 'appeal', 'offer', 'proposal', 'invitation',
  'ultimatum', 'threat', 'criticism', 'move', 'decision', 'step', 'gesture', 'announcement', 'action', 'attack', 'plan',
]);

/** "protested in Karsk, demanding that Zog resign": a protest without a target is against the one of whom it asks. */
function shareDemands(stage: Stage, readings: Reading[]): void {
  readings.forEach((reading, i) => {
    const against = reading.targets.mentions.filter((m) => stage.mentions[m]!.kind !== 'place');
    if (reading.type.id !== 'PROTEST' || against.length > 0) return;
    const demand = readings.find(
      (r) =>
        r.type.id === 'REQUEST' &&
        r.clause.parent === reading.clause &&
        r.targets.mentions.length > 0 &&
        shares(r.sources.mentions, reading.sources.mentions),
    );
    if (demand) readings[i] = { ...reading, targets: demand.targets, trust: reading.trust * SHARED_TRUST };
  });
}

/** Are all of `b`, and one at least, among `a`? */
export function shares(a: readonly number[], b: readonly number[]): boolean {
  return b.length > 0 && b.every((m) => a.includes(m));
}
