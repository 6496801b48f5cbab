/**
 * What one calls another: "called Zog a liar" accuses, "hailed Zog as a hero" supports; also "his remark that Zog is
 * a liar".
 */

import { badDeeds, deedNouns, namingVerbs, reproachVerbs } from '../../lexicon/en/naming-nouns.ts';
import type { Frame, Stage } from '../frames/frames.ts';
import { eventType, sayingTakes, speechKind } from '../frames/knowledge.ts';
import { modifiersOf, NOBODY, ownersOf, type Participants, participantsOf, without } from '../frames/participants.ts';
import { tail } from '../syntax/attachments.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import { type Clause, doerOf, patientOf, prepOf, prepsOf } from '../syntax/clauses.ts';
import type { Group } from '../syntax/groups.ts';
import { moodOf } from './modality.ts';
import { plainReading, type Reading } from './readings.ts';
import type { Voices } from './speaker.ts';
import { adjectiveAfter, adjectiveAfterMark, adjectiveAt, type Verdict, verdictOf } from './verdicts.ts';

const deeds = new Set(badDeeds);

const reproaches = new Map(reproachVerbs.map((r) => [r.verb, r.slots]));

/** Lemma → what links it with the verdict: `none`, a preposition, or `particle+preposition`. */
const verbs = new Map<string, Set<string>>();

for (const { verb, link } of namingVerbs) {
  const [lemma, particle] = verb.split(' ');
  const links = verbs.get(lemma!) ?? verbs.set(lemma!, new Set()).get(lemma!)!;
  links.add(particle ? `${particle}+${link}` : link);
}

/** "answered yes when asked if Zog was a liar" */
const ANSWERS = new Set(['answer', 'reply', 'respond', 'say', 'nod', 'agree']);

const YES = /(?:^|[^\p{L}])(?:yes|i do|i did|i am|he is|she is|they are|absolutely|affirmative)(?:[^\p{L}]|$)/iu;

/** One trust for all: the judging word says the event, whatever the verb. */
const TRUST = 0.8;

/** At most one for a clause; a clause that has one needs no other reading. */
export function readNamings(stage: Stage, voices: Voices): Reading[] {
  const out: Reading[] = [];
  for (const clause of stage.clauses) {
    const found =
      clause.verb.lemma === 'be'
        ? equated(stage, clause, voices)
        : (called(stage, clause, voices) ?? reproached(stage, clause, voices));
    if (found) out.push(found);
  }
  return out;
}

/** "called Zog a liar", "described Zog as a liar", "referring to Zog as a liar". */
function called(stage: Stage, clause: Clause, voices: Voices): Reading | undefined {
  const links = verbs.get(clause.verb.lemma);
  if (!links) return undefined;
  const object = patientOf(clause);
  let target: Group | undefined = object;
  let verdict: Verdict | undefined;
  if (links.has('none'))
    verdict =
      verdictOf(stage, clause.objects[clause.passive ? 0 : 1]) ??
      adjectiveAfter(stage, clause.passive ? undefined : object);
  for (const link of links) {
    if (verdict || link === 'none') continue;
    const [particle, preposition] = link.includes('+') ? (link.split('+') as [string, string]) : [undefined, link];
    if (particle) target = prepOf(clause, particle);
    const as = clause.preps.find((p) => p.prep === preposition);
    verdict = verdictOf(stage, as?.group) ?? (target && adjectiveAfterMark(stage, target, preposition));
  }
  const by = doerOf(clause);
  return (
    verdict &&
    readVerdict(stage, clause, verdict, participantsOf(stage, by, false), participantsOf(stage, target), voices)
  );
}

/** "pointed to Zog's history of slavery": whose bad deeds are held up is accused of them. */
function reproached(stage: Stage, clause: Clause, voices: Voices): Reading | undefined {
  const slots = reproaches.get(clause.verb.lemma);
  if (!slots || clause.passive) return undefined;
  for (const slot of slots) {
    const groups = slot === 'object' ? [clause.objects[0]] : prepsOf(clause, slot);
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
      const reading = readVerdict(
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
          phrase: [clause.verb.lemma, ...(slot === 'object' ? [] : [slot]), bad.lemma].join(' '),
          frame: { ...reading.frame, last: clause.verb.last, first: clause.verb.head },
        }
      );
    }
  }
  return undefined;
}

/** "said that Zog was a liar", "his remark that Zog is a liar", "answered yes when asked if Zog was a liar". */
function equated(stage: Stage, clause: Clause, voices: Voices): Reading | undefined {
  if (clause.verb.negated) return undefined;
  const verdict = verdictOf(stage, clause.objects[0]) ?? adjectiveAt(stage, clause.at + 1);
  if (!verdict || !clause.subject) return undefined;
  const target = participantsOf(stage, clause.subject, false);
  // "said Zog's statement was outrageous": what he said or did stands for him.
  const head = (stage.chunks[clause.subject.nps[0]!] as NounPhrase).lemma;
  if (
    target.mentions.length === 0 ||
    (target.reach !== 'self' && !sayingTakes(head, 'verdict') && !deedNouns.has(head))
  )
    return undefined;
  const answered = affirmed(stage, clause);
  if (answered) return readVerdict(stage, answered.clause, verdict, answered.by, target, voices, 'asserted');
  let source: Participants = NOBODY;
  if (clause.noun !== undefined) {
    const noun = stage.chunks[clause.noun] as NounPhrase;
    if (!sayingTakes(noun.lemma, 'verdict')) return undefined;
    source = { mentions: ownersOf(noun), reach: 'possessor' };
  } else if (clause.relation === 'complement' && clause.parent && speechKind(clause.parent.verb.lemma)) {
    source = participantsOf(stage, clause.parent.subject, false);
  }
  return source.mentions.length > 0 ? readVerdict(stage, clause, verdict, source, target, voices) : undefined;
}

/** A question that is answered with yes is a statement of the one who answers. */
function affirmed(stage: Stage, clause: Clause): { clause: Clause; by: Participants } | undefined {
  let asked: Clause | undefined = clause;
  for (let depth = 0; asked && depth < 4; depth++, asked = asked.parent)
    if (asked.opener === 'if' || asked.opener === 'whether') break;
  if (!asked) return undefined;
  if (!stage.clauses.some((c) => c.verb.lemma === 'ask' && c.at < asked.at)) return undefined;
  const answer = stage.clauses.find(
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

function readVerdict(
  stage: Stage,
  clause: Clause,
  verdict: Verdict,
  sources: Participants,
  targets: Participants,
  voices: Voices,
  mood = moodOf(stage, clause, voices),
): Reading | undefined {
  const type = eventType(verdict.type);
  const others = without(targets, sources);
  if (sources.mentions.length === 0 || others.mentions.length === 0) return undefined;
  const first = Math.min(clause.verb.head, verdict.last);
  const frame: Frame = {
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
  };
  const speaker = voices.of(clause).filter((m) => !sources.mentions.includes(m));
  return plainReading(frame, clause, speaker, mood);
}
