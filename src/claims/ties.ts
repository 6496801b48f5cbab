/** Lasting relations that a text states: offices, kinship, membership, ownership. */

import { bondNouns, copularVerbs, type RelationNoun } from '../lexicon/en/relation-nouns.ts';
import { tieId } from '../model/ids.ts';
import { round } from '../model/order.ts';
import type { Mention, Tie } from '../model/records.ts';
import type { Stage } from './frames/frames.ts';
import { modifiersOf, participantsOf } from './frames/participants.ts';
import { type Role, roleBefore, roleOf, TOWARDS } from './roles.ts';
import type { Site } from './site.ts';
import { lastAttached, tail } from './syntax/attachments.ts';
import { type Chunk, isMark, isPhrase, type NounPhrase } from './syntax/chunks.ts';

const APPOSITION = 0.9;

const COPULA = 0.85;

/** In the order of the sentence; of two readings of one tie the first. */
export function findTies({ document, sentence, at }: Site, stage: Stage): Tie[] {
  const out = new Map<string, Tie>();
  const write = (holder: number, role: Role, rule: string, trust: number): void => {
    const source = stage.mentions[holder]!;
    for (const towards of role.towards) {
      const target = stage.mentions[towards]!;
      if (towards === holder || !fits(role.noun, source, target)) continue;
      const id = tieId(document.id, source.span, target.span, role.noun.label);
      if (out.has(id)) continue;
      const confidence = round(trust * Math.min(source.confidence, target.confidence + 0.2, 1));
      const span = {
        start: Math.min(source.span.start, target.span.start),
        end: Math.max(source.span.end, target.span.end),
      };
      out.set(id, {
        id,
        documentId: document.id,
        sentence: at,
        label: role.former ? `former ${role.noun.label}` : role.noun.label,
        source: source.id,
        target: target.id,
        ...(role.former && { former: true as const }),
        confidence,
        evidence: {
          documentId: document.id,
          sentence: { start: sentence.start, end: sentence.end },
          span,
          rule,
          confidence,
        },
      });
    }
  };

  const writeBond = (a: number, b: number): void => {
    const [source, target] = [stage.mentions[a]!, stage.mentions[b]!];
    const bond: Role = { noun: BOND, towards: [b], former: false };
    if (a !== b && isState(source) && isState(target)) write(a, bond, 'tie:relations', RELATIONS);
  };

  stage.chunks.forEach((chunk, i) => {
    if (!isPhrase(chunk)) return;
    writeBonds(stage, i, writeBond);
    // "Ruritanian president Rudolf Zog", "the palace press secretary Ana Zog"
    if (chunk.actor !== undefined && isNamedPerson(stage.mentions[chunk.actor]!)) {
      const role = roleBefore(stage, chunk);
      if (role) write(chunk.actor, role, 'tie:role-name', APPOSITION);
    }
    // "the president of Ruritania, Rudolf Zog", "his spokesman, Ivan Zog", "Rudolf Zog, president of Ruritania"
    const role = roleOf(stage, i);
    if (!role) return;
    const right = nameAfter(stage.chunks, lastAttached(stage.chunks, i, TOWARDS));
    if (right !== undefined && isNamedPerson(stage.mentions[right]!)) {
      write(right, role, 'tie:role-comma-name', APPOSITION);
      return;
    }
    const left = nameBefore(stage.chunks, i);
    if (left !== undefined && isNamedPerson(stage.mentions[left]!))
      write(left, role, 'tie:name-comma-role', APPOSITION);
  });
  // "Rudolf Zog is the president of Ruritania", "was elected president of Ruritania"
  for (const clause of stage.clauses) {
    if (
      clause.verb.negated ||
      clause.verb.modal !== undefined ||
      !clause.subject ||
      !copularVerbs.has(clause.verb.lemma)
    )
      continue;
    const predicate = clause.objects[0]?.nps[0];
    const role = predicate === undefined ? undefined : roleOf(stage, predicate);
    const holder = participantsOf(stage, clause.subject, false);
    if (!role || holder.reach !== 'self' || holder.mentions.length !== 1) continue;
    const former = role.former || (clause.verb.lemma === 'be' && clause.verb.past);
    write(holder.mentions[0]!, { ...role, former }, 'tie:copula', COPULA);
  }
  return [...out.values()];
}

/** "relations between A and B", "A's ties with B": told as a state, whatever its condition. */
const BOND: RelationNoun = {
  noun: 'relations',
  label: 'relations with',
  from: ['country', 'organization'],
  to: ['country', 'organization'],
  symmetric: true,
};

const RELATIONS = 0.8;

function isState(mention: Mention): boolean {
  return mention.kind === 'country' || mention.kind === 'organization';
}

function writeBonds(stage: Stage, at: number, write: (a: number, b: number) => void): void {
  const phrase = stage.chunks[at] as NounPhrase;
  if (phrase.actor !== undefined || !bondNouns.has(phrase.lemma)) return;
  const following = tail(stage.chunks, at);
  const between = following.find((f) => f.prep === 'between');
  if (between) {
    const sides = participantsOf(stage, between.group, false).mentions;
    // "between A and B and C": the first is the one the text is about.
    for (const side of sides.slice(1)) write(sides[0]!, side);
    return;
  }
  const owners = [...phrase.possessors, ...modifiersOf(stage, phrase)];
  const partners = following.find((f) => f.prep === 'with' || f.prep === 'to');
  const others = partners ? participantsOf(stage, partners.group, false).mentions : owners.slice(1);
  for (const other of others) if (owners.length > 0) write(owners[0]!, other);
}

function isNamedPerson(mention: Mention): boolean {
  return mention.kind === 'person' && mention.form === 'name';
}

function fits(noun: RelationNoun, source: Mention, target: Mention): boolean {
  const kind = (m: Mention): string =>
    m.kind === 'group' || m.kind === 'place' ? (m.country === undefined ? 'organization' : 'country') : m.kind;
  const from: readonly string[] = noun.from;
  const to: readonly string[] = noun.to;
  const pronoun = target.form === 'pronoun';
  return (
    from.includes(kind(source)) &&
    (pronoun ||
      to.includes(kind(target)) ||
      (to.includes('country') && target.kind === 'organization') ||
      (target.kind === 'group' && to.includes('organization')))
  );
}

function nameAfter(chunks: readonly Chunk[], last: number): number | undefined {
  const mark = chunks[last + 1];
  // A full stop inside a sentence is damage: "the leader of the party. Ana Zog after her arrest".
  if (mark?.kind !== 'comma' && !isMark(mark, 'break', '.')) return undefined;
  const phrase = chunks[last + 2];
  return isPhrase(phrase) && phrase.possessors.length === 0 ? phrase.actor : undefined;
}

function nameBefore(chunks: readonly Chunk[], at: number): number | undefined {
  let k = at - 1;
  while (chunks[k]?.kind === 'adv' || chunks[k]?.kind === 'adj') k--;
  if (chunks[k]?.kind !== 'comma') return undefined;
  const phrase = chunks[k - 1];
  return isPhrase(phrase) && !phrase.possessive ? phrase.actor : undefined;
}
