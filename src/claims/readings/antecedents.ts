/**
 * Whom a pronoun means inside its sentence: "Xanadu attacked rebels after it closed its border". A person with a name is
 * left to the actors room, which knows genders and the whole document.
 */

import type { Mention } from '../../model/records.ts';
import type { Stage } from '../frames/frames.ts';
import { NOBODY, type Participants, participantsOf } from '../frames/participants.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Group } from '../syntax/groups.ts';
import type { Reading } from './readings.ts';

/** A pronoun is less sure than a name. */
const TRUST = 0.85;

/** The readings with their pronouns' antecedents, as far as one only fits. */
export function resolvePronouns(stage: Stage, readings: readonly Reading[]): Reading[] {
  return readings.map((reading) => {
    const sources = lent(stage, reading) ?? resolved(stage, reading, reading.sources);
    const targets = isOwn(stage, reading, sources)
      ? NOBODY
      : resolved(stage, reading, reading.targets, sources.mentions);
    if (sources === reading.sources && targets === reading.targets) return reading;
    return { ...reading, sources, targets, trust: reading.trust * TRUST };
  });
}

/** "Xanadu cut ties with Zog, accusing it of lying": who acts is the object of the verb above, and not its subject. */
function lent(stage: Stage, reading: Reading): Participants | undefined {
  const { parent, subject } = reading.clause;
  if (!parent || !subject || !parent.objects.some(({ first }) => first === subject.first)) return undefined;
  const others = participantsOf(stage, parent.subject).mentions;
  return resolved(stage, { ...reading, clause: parent }, reading.sources, others);
}

/** "Xanadu's crackdown on its press": the deed of a noun that hits its doer's own hits nobody else. */
function isOwn({ mentions }: Stage, { frame, targets }: Reading, sources: Participants): boolean {
  const [only, ...rest] = targets.mentions.map((m) => mentions[m]!);
  if (frame.noun === undefined || !only || rest.length > 0 || only.form !== 'pronoun') return false;
  if (!/^(?:its|their)$/i.test(only.name) || sources.mentions.length === 0) return false;
  const doers = sources.mentions.map((m) => mentions[m]!);
  return doers.every(({ span }) => span.end <= only.span.start) && AGREEMENTS.get(only.name.toLowerCase())!(doers);
}

/** @param others the sources, of targets */
function resolved(stage: Stage, { clause }: Reading, side: Participants, others?: readonly number[]): Participants {
  if (side.mentions.every((m) => stage.mentions[m]!.form !== 'pronoun')) return side;
  const mentions = side.mentions.flatMap((m) => {
    const found = antecedentOf(stage, clause, m, others !== undefined);
    return found?.filter((a) => !others?.includes(a)) ?? [m];
  });
  const same = mentions.length === side.mentions.length && mentions.every((m, i) => m === side.mentions[i]);
  return same || mentions.length === 0 ? side : { ...side, mentions: [...new Set(mentions)] };
}

/**
 * The subject of an earlier clause, of an object's pronoun its object before that, where just one agrees with it;
 * undefined where none or several do.
 *
 * @param pronoun index of its mention; @param object it is a target
 */
function antecedentOf(stage: Stage, clause: Clause, pronoun: number, object: boolean): readonly number[] | undefined {
  const { form, span, name } = stage.mentions[pronoun]!;
  const fits = form === 'pronoun' ? AGREEMENTS.get(name.toLowerCase()) : undefined;
  if (!fits) return undefined;
  const candidates = (groups: (clause: Clause) => readonly (Group | undefined)[]): (readonly number[])[] => {
    const out = new Map<string, readonly number[]>();
    for (const other of stage.clauses) {
      if (other === clause || other.at > clause.at) continue;
      for (const group of groups(other)) {
        const { mentions } = participantsOf(stage, group, false);
        const named = mentions.map((m) => stage.mentions[m]!);
        const before = named.every((mention) => mention.span.end <= span.start);
        if (named.length > 0 && before && fits(named)) out.set(mentions.join(), mentions);
      }
    }
    return [...out.values()];
  };
  // "arrested two men and jailed them": an object's antecedent is mostly an object.
  const objects = object && OBJECTS.has(name.toLowerCase()) ? candidates((c) => c.objects) : [];
  const found = objects.length > 0 ? objects : candidates((c) => [c.subject]);
  if (found.length !== 1) return undefined;
  // "Xanadu fined the drivers after they rejected its terms": a body that is "its" is not "they".
  const [subject] = found;
  if (object || subject!.length > 1 || stage.mentions[subject![0]!]!.kind !== 'organization') return subject;
  const groups = candidates((c) => [...c.objects, ...c.preps.map((p) => p.group)]).filter((all) =>
    all.every((m) => stage.mentions[m]!.kind === 'group'),
  );
  return groups.length === 1 && name.toLowerCase() === 'they' ? groups[0] : subject;
}

const OBJECTS = new Set(['him', 'them', 'it']);

/** May they be whom a pronoun means? One at least is given. */
type Agreement = (antecedents: readonly Mention[]) => boolean;

const isMany: Agreement = (all) =>
  all.every(({ kind, form }) => form !== 'pronoun' && kind !== 'place') &&
  (all.length > 1 || all[0]!.kind === 'group' || all[0]!.kind === 'organization' || all[0]!.form === 'demonym');

const isBody: Agreement = ([only, ...rest]) =>
  rest.length === 0 &&
  only!.form !== 'pronoun' &&
  only!.form !== 'demonym' &&
  (only!.kind === 'country' ||
    only!.kind === 'organization' ||
    (only!.kind === 'group' && !/(?:s|people|police)$/.test(only!.name)));

/** "the officer", "a gunman". Persons with a name are the actors room's. */
const isUnnamed: Agreement = ([only, ...rest]) =>
  rest.length === 0 &&
  only!.form !== 'pronoun' &&
  only!.form !== 'name' &&
  (only!.kind === 'person' || (only!.kind === 'group' && only!.form === 'description' && !PLURAL.test(only!.name)));

const PLURAL = /(?:s|men|people|police)$/;

const AGREEMENTS: ReadonlyMap<string, Agreement> = new Map([
  ['they', isMany],
  ['them', isMany],
  ['their', isMany],
  ['it', isBody],
  ['its', isBody],
  ['he', isUnnamed],
  ['him', isUnnamed],
  ['his', isUnnamed],
  ['she', isUnnamed],
  ['her', isUnnamed],
]);
