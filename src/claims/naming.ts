/** What one calls another: "called Zog a liar" accuses, "hailed Zog as a hero" supports; also "his remark that Zog is a liar". */
import {
  badDeeds,
  chargingAdjectives,
  chargingNouns,
  namingVerbs,
  praisingAdjectives,
  praisingNouns,
  reproachVerbs,
} from '../lexicon/en/naming-nouns.ts';
import { eventTypes } from '../lexicon/event-types.ts';
import type { Mark, NounPhrase } from './chunks.ts';
import { type Clause, type Group, isMark } from './clauses.ts';
import { moodOf, type Reading } from './compose.ts';
import { type Stage, without } from './frames.ts';
import { speechKind } from './knowledge.ts';
import { modifiersOf, NOBODY, type Participants, participantsOf, tail } from './participants.ts';
import type { Voices } from './speaker.ts';

const nouns = new Map<string, 'ACCUSE' | 'SUPPORT'>([
  ...praisingNouns.map((n): [string, 'SUPPORT'] => [n, 'SUPPORT']),
  ...chargingNouns.map((n): [string, 'ACCUSE'] => [n, 'ACCUSE']),
]);
const adjectives = new Map<string, 'ACCUSE' | 'SUPPORT'>([
  ...praisingAdjectives.map((a): [string, 'SUPPORT'] => [a, 'SUPPORT']),
  ...chargingAdjectives.map((a): [string, 'ACCUSE'] => [a, 'ACCUSE']),
]);
const deeds = new Set(badDeeds);
const reproaches = new Map(reproachVerbs.map((r) => [r.verb, r.slots]));
const verbs = new Map<string, Set<string>>();
for (const { verb, link } of namingVerbs) {
  const [lemma, particle] = verb.split(' ');
  const links = verbs.get(lemma!) ?? verbs.set(lemma!, new Set()).get(lemma!)!;
  links.add(particle ? `${particle}+${link}` : link);
}
/** Nouns of saying that carry a clause: "the comment that". */
const SAYINGS = new Set([
  'comment',
  'remark',
  'statement',
  'claim',
  'accusation',
  'allegation',
  'charge',
  'suggestion',
  'assertion',
  'assessment',
  'view',
  'belief',
]);
const DEEDS = new Set([
  ...SAYINGS,
  'decision',
  'move',
  'action',
  'act',
  'policy',
  'plan',
  'behaviour',
  'behavior',
  'conduct',
  'rhetoric',
  'word',
  'attack',
  'law',
  'order',
  'approach',
  'response',
  'proposal',
  'demand',
  'threat',
]);
const ANSWERS = new Set(['answer', 'reply', 'respond', 'say', 'nod', 'agree']);
const YES = /(?:^|[^\p{L}])(?:yes|i do|i did|i am|he is|she is|they are|absolutely|affirmative)(?:[^\p{L}]|$)/iu;
const TRUST = 0.8;

export function readNamings(stage: Stage, clauses: readonly Clause[], voices: Voices): Reading[] {
  const out: Reading[] = [];
  for (const clause of clauses) {
    const found =
      clause.verb.lemma === 'be'
        ? equated(stage, clause, clauses, voices)
        : (named(stage, clause, voices) ?? reproached(stage, clause, voices));
    if (found) out.push(found);
  }
  return out;
}

/** "called Zog a liar", "described Zog as a liar", "referring to Zog as a liar". */
function named(stage: Stage, clause: Clause, voices: Voices): Reading | undefined {
  const links = verbs.get(clause.verb.lemma);
  if (!links) return undefined;
  const object = clause.passive ? clause.subject : clause.objects[0];
  let target: Group | undefined = object;
  let verdict: Verdict | undefined;
  if (links.has('none'))
    verdict =
      verdictOf(stage, clause.objects[clause.passive ? 0 : 1]) ??
      adjectiveAfter(stage, clause.passive ? undefined : object);
  for (const link of links) {
    if (verdict || link === 'none') continue;
    const [particle, preposition] = link.includes('+') ? (link.split('+') as [string, string]) : [undefined, link];
    if (particle) target = clause.preps.find((p) => p.prep === particle)?.group;
    const as = clause.preps.find((p) => p.prep === preposition);
    verdict = verdictOf(stage, as?.group) ?? (target && adjectiveAfterMark(stage, target, preposition));
  }
  const by = clause.passive ? clause.preps.find((p) => p.prep === 'by')?.group : clause.subject;
  return (
    verdict && write(stage, clause, verdict, participantsOf(stage, by, false), participantsOf(stage, target), voices)
  );
}

/** "pointed to Zog's history of slavery": whose bad deeds are held up is accused of them. */
function reproached(stage: Stage, clause: Clause, voices: Voices): Reading | undefined {
  const slots = reproaches.get(clause.verb.lemma);
  if (!slots || clause.passive) return undefined;
  for (const slot of slots) {
    const groups =
      slot === 'object' ? [clause.objects[0]] : clause.preps.filter((p) => p.prep === slot).map((p) => p.group);
    for (const group of groups) {
      if (!group) continue;
      const at = group.nps[0]!;
      const phrase = stage.chunks[at] as NounPhrase;
      if (phrase.actor !== undefined) continue;
      const owners = [...phrase.possessors, ...modifiersOf(stage, phrase)].filter(
        (m) => stage.mentions[m]!.form !== 'pronoun',
      );
      const named = [
        phrase,
        ...tail(stage.chunks, at).flatMap((t) => t.group.nps.map((np) => stage.chunks[np] as NounPhrase)),
      ];
      const bad = named.find((p) => deeds.has(p.lemma) || p.words.some((w) => deeds.has(w)));
      if (owners.length === 0 || !bad) continue;
      const verdict: Verdict = { type: 'ACCUSE', word: bad.lemma, last: bad.head };
      const reading = write(
        stage,
        clause,
        verdict,
        participantsOf(stage, clause.subject, false),
        { mentions: owners, reach: 'possessor' },
        voices,
      );
      return (
        reading && {
          ...reading,
          rule: `reproach:${clause.verb.lemma}`,
          frame: {
            ...reading.frame,
            phrase:
              slot === 'object' ? `${clause.verb.lemma} ${bad.lemma}` : `${clause.verb.lemma} ${slot} ${bad.lemma}`,
            last: clause.verb.last,
            first: clause.verb.head,
          },
        }
      );
    }
  }
  return undefined;
}

/** "said that Zog was a liar", "his remark that Zog is a liar", "answered yes when asked if Zog was a liar". */
function equated(stage: Stage, clause: Clause, clauses: readonly Clause[], voices: Voices): Reading | undefined {
  if (clause.verb.negated) return undefined;
  const verdict = verdictOf(stage, clause.objects[0]) ?? adjectiveAt(stage, clause.at + 1);
  if (!verdict || !clause.subject) return undefined;
  const target = participantsOf(stage, clause.subject, false);
  // "said Zog's statement was outrageous": what he said or did stands for him.
  const head = (stage.chunks[clause.subject.nps[0]!] as NounPhrase).lemma;
  if (target.mentions.length === 0 || (target.reach !== 'self' && !DEEDS.has(head))) return undefined;
  const answered = affirmed(stage, clause, clauses);
  if (answered) return write(stage, answered.clause, verdict, answered.by, target, voices, 'asserted');
  let source: Participants = NOBODY;
  if (clause.noun !== undefined) {
    const noun = stage.chunks[clause.noun] as NounPhrase;
    if (!SAYINGS.has(noun.lemma)) return undefined;
    source = {
      mentions: [...noun.possessors, ...(noun.possessors.length === 0 ? noun.modifiers : [])],
      reach: 'possessor',
    };
  } else if (clause.relation === 'complement' && clause.parent && speechKind(clause.parent.verb.lemma)) {
    source = participantsOf(stage, clause.parent.subject, false);
  }
  return source.mentions.length > 0 ? write(stage, clause, verdict, source, target, voices) : undefined;
}

/** A question that is answered with yes is a statement of the one who answers. */
function affirmed(
  stage: Stage,
  clause: Clause,
  clauses: readonly Clause[],
): { clause: Clause; by: Participants } | undefined {
  let asked: Clause | undefined = clause;
  for (let depth = 0; asked && depth < 4; depth++, asked = asked.parent)
    if (asked.opener === 'if' || asked.opener === 'whether') break;
  if (!asked) return undefined;
  if (!clauses.some((c) => c.verb.lemma === 'ask' && c.at < asked.at)) return undefined;
  const answer = clauses.find(
    (c) => ANSWERS.has(c.verb.lemma) && c.subject && !c.verb.negated && YES.test(quoteNear(stage, c)),
  );
  if (!answer) return undefined;
  const by = participantsOf(stage, answer.subject, false);
  return by.mentions.length > 0 ? { clause: answer, by } : undefined;
}

function quoteNear(stage: Stage, clause: Clause): string {
  return stage.terms
    .slice(clause.verb.last + 1, clause.verb.last + 8)
    .map((t) => t.text)
    .join(' ');
}

interface Verdict {
  readonly type: 'ACCUSE' | 'SUPPORT';
  readonly word: string;
  readonly last: number;
}

function verdictOf(stage: Stage, group: Group | undefined): Verdict | undefined {
  if (!group) return undefined;
  for (const at of group.nps) {
    const phrase = stage.chunks[at] as NounPhrase;
    if (phrase.actor !== undefined && stage.mentions[phrase.actor]!.form === 'name') continue;
    const last = phrase.words[phrase.words.length - 1];
    const head = phrase.lemma.split(' ').pop()!;
    const type = (last && nouns.get(`${last} ${head}`)) || nouns.get(head) || (last && adjectives.get(last));
    if (type) return { type, word: head, last: phrase.head };
  }
  return undefined;
}

function adjectiveAfter(stage: Stage, group: Group | undefined): Verdict | undefined {
  return group && adjectiveAt(stage, group.last + 1);
}

function adjectiveAfterMark(stage: Stage, group: Group, preposition: string): Verdict | undefined {
  const as = stage.chunks[group.last + 1];
  return as && isMark(as, 'prep', preposition) ? adjectiveAt(stage, group.last + 2) : undefined;
}

function adjectiveAt(stage: Stage, at: number): Verdict | undefined {
  let k = at;
  while (stage.chunks[k]?.kind === 'adv' || stage.chunks[k]?.kind === 'quote') k++;
  const chunk = stage.chunks[k];
  if (chunk?.kind !== 'adj') return undefined;
  const type = adjectives.get((chunk as Mark).lemma);
  return type && { type, word: (chunk as Mark).lemma, last: chunk.last };
}

function write(
  stage: Stage,
  clause: Clause,
  verdict: Verdict,
  sources: Participants,
  targets: Participants,
  voices: Voices,
  mood = moodOf(stage, clause, voices),
): Reading | undefined {
  const type = eventTypes.find((t) => t.id === verdict.type)!;
  const others = without(targets, sources);
  if (sources.mentions.length === 0 || others.mentions.length === 0) return undefined;
  const first = Math.min(clause.verb.head, verdict.last);
  return {
    frame: {
      type,
      mode: verdict.type === 'ACCUSE' ? 'disapprove' : undefined,
      cameo: type.cameo,
      sources,
      targets: others,
      first,
      last: verdict.last,
      phrase: `call ${verdict.word}`,
      rule: `naming:${clause.verb.lemma}`,
      trust: TRUST,
    },
    type,
    sources,
    targets: others,
    modality: mood,
    speaker: voices.of(clause).filter((m) => !sources.mentions.includes(m)),
    clause,
    rule: `naming:${clause.verb.lemma}`,
    trust: TRUST,
  };
}
