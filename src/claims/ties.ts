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

/** How sure each build is, before the confidence of its mentions. */
const APPOSITION_TRUST = 0.9;
const COPULA_TRUST = 0.85;
const BOND_TRUST = 0.8;
/** Added to the target's confidence: that it stands beside a role speaks for it. */
const TARGET_BONUS = 0.2;

/** A tie as a build of the sentence shows it. */
interface Finding {
  /** Index of the mention that holds the role. */
  readonly holder: number;
  readonly role: Role;
  readonly rule: string;
  readonly trust: number;
}

/** In the order of the sentence; of two readings of one tie the first. */
export function findTies(site: Site, stage: Stage): Tie[] {
  const findings = stage.chunks.flatMap((chunk, at) =>
    isPhrase(chunk) ? [...bondsAt(stage, at), ...besideName(stage, chunk, at)] : [],
  );
  const out = new Map<string, Tie>();
  for (const { holder, role, rule, trust } of [...findings, ...stated(stage)]) {
    const source = stage.mentions[holder]!;
    for (const towards of role.towards) {
      const target = stage.mentions[towards]!;
      if (towards === holder || !fits(role.noun, source, target)) continue;
      const tie = writeTie(site, role, source, target, rule, trust);
      if (!out.has(tie.id)) out.set(tie.id, tie);
    }
  }
  return [...out.values()];
}

function writeTie(site: Site, role: Role, source: Mention, target: Mention, rule: string, trust: number): Tie {
  const { document, sentence } = site;
  const { label } = role.noun;
  const confidence = round(trust * Math.min(source.confidence, target.confidence + TARGET_BONUS, 1));
  return {
    id: tieId(document.id, source.span, target.span, label),
    documentId: document.id,
    sentence: site.at,
    label: role.former ? `former ${label}` : label,
    source: source.id,
    target: target.id,
    ...(role.former && { former: true as const }),
    confidence,
    evidence: {
      documentId: document.id,
      sentence: { start: sentence.start, end: sentence.end },
      span: {
        start: Math.min(source.span.start, target.span.start),
        end: Math.max(source.span.end, target.span.end),
      },
      rule,
      confidence,
    },
  };
}

/** A role that stands before a name, or next to it with a comma between. */
function besideName(stage: Stage, phrase: NounPhrase, at: number): Finding[] {
  const out: Finding[] = [];
  const add = (holder: number, role: Role, rule: string): void => {
    out.push({ holder, role, rule, trust: APPOSITION_TRUST });
  };
  // "Ruritanian president Rudolf Zog", "the palace press secretary Ana Zog"
  const before = isNamedPerson(stage, phrase.actor) ? roleBefore(stage, at) : undefined;
  if (before) add(phrase.actor!, before, 'tie:role-name');
  const role = roleOf(stage, at);
  if (!role) return out;
  // "the president of Ruritania, Rudolf Zog", "his spokesman, Ivan Zog", else "Rudolf Zog, president of Ruritania"
  const right = nameAfter(stage.chunks, lastAttached(stage.chunks, at, TOWARDS));
  const left = nameBefore(stage.chunks, at);
  if (isNamedPerson(stage, right)) add(right!, role, 'tie:role-comma-name');
  else if (isNamedPerson(stage, left)) add(left!, role, 'tie:name-comma-role');
  return out;
}

/** "Rudolf Zog is the president of Ruritania", "was elected president of Ruritania". */
function stated(stage: Stage): Finding[] {
  const out: Finding[] = [];
  for (const { verb, subject, objects } of stage.clauses) {
    if (verb.negated || verb.modal !== undefined || !subject || !copularVerbs.has(verb.lemma)) continue;
    const predicate = objects[0]?.nps[0];
    const role = predicate === undefined ? undefined : roleOf(stage, predicate);
    const holder = participantsOf(stage, subject, false);
    if (!role || holder.reach !== 'self' || holder.mentions.length !== 1) continue;
    const former = role.former || (verb.lemma === 'be' && verb.past);
    out.push({ holder: holder.mentions[0]!, role: { ...role, former }, rule: 'tie:copula', trust: COPULA_TRUST });
  }
  return out;
}

/** "relations between A and B", "A's ties with B": told as a state, whatever its condition. */
const BOND: RelationNoun = {
  noun: 'relations',
  label: 'relations with',
  from: ['country', 'organization'],
  to: ['country', 'organization'],
  symmetric: true,
};

/** "relations between A and B", "A's relations with B": of states and organisations only. */
function bondsAt(stage: Stage, at: number): Finding[] {
  return partnersAt(stage, at)
    .filter(([a, b]) => a !== b && isState(stage.mentions[a]!) && isState(stage.mentions[b]!))
    .map(([holder, other]) => ({
      holder,
      role: { noun: BOND, towards: [other], former: false },
      rule: 'tie:relations',
      trust: BOND_TRUST,
    }));
}

/** Pairs of mentions; the first of each is the one that the text is about. */
function partnersAt(stage: Stage, at: number): [number, number][] {
  const phrase = stage.chunks[at] as NounPhrase;
  if (phrase.actor !== undefined || !bondNouns.has(phrase.lemma)) return [];
  const following = tail(stage.chunks, at);
  const between = following.find((f) => f.prep === 'between');
  const owners = between
    ? participantsOf(stage, between.group, false).mentions
    : [...phrase.possessors, ...modifiersOf(stage, phrase)];
  const partners = between ? undefined : following.find((f) => f.prep === 'with' || f.prep === 'to');
  const others = partners ? participantsOf(stage, partners.group, false).mentions : owners.slice(1);
  return owners.length > 0 ? others.map((other) => [owners[0]!, other]) : [];
}

function isState(mention: Mention): boolean {
  return mention.kind === 'country' || mention.kind === 'organization';
}

function isNamedPerson(stage: Stage, at: number | undefined): boolean {
  const mention = at === undefined ? undefined : stage.mentions[at]!;
  return mention?.kind === 'person' && mention.form === 'name';
}

/** May the two stand in this role? A group counts as its country, else as an organisation. */
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

/** The name after the comma behind the phrase that ends at chunk `last`. */
function nameAfter(chunks: readonly Chunk[], last: number): number | undefined {
  const mark = chunks[last + 1];
  // A full stop inside a sentence is damage: "the leader of the party. Ana Zog after her arrest".
  if (mark?.kind !== 'comma' && !isMark(mark, 'break', '.')) return undefined;
  const phrase = chunks[last + 2];
  return isPhrase(phrase) && phrase.possessors.length === 0 ? phrase.actor : undefined;
}

/** The name before the comma in front of the phrase at chunk `at`. */
function nameBefore(chunks: readonly Chunk[], at: number): number | undefined {
  let k = at - 1;
  while (chunks[k]?.kind === 'adv' || chunks[k]?.kind === 'adj') k--;
  if (chunks[k]?.kind !== 'comma') return undefined;
  const phrase = chunks[k - 1];
  return isPhrase(phrase) && !phrase.possessive ? phrase.actor : undefined;
}
