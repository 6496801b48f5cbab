/** The lexicon, prepared for look-up: once, when the module loads. */
import { cognitionVerbs } from '../../lexicon/en/clause-words.ts';
import { type CompositionClass, composition } from '../../lexicon/en/composition.ts';
import { phaseVerbs } from '../../lexicon/en/event-words.ts';
import { type LightVerb, lightVerbs } from '../../lexicon/en/light-verbs.ts';
import { type Attribution, type SayingNoun, sayingNouns, speechVerbs } from '../../lexicon/en/speech.ts';
import type { EventType, NounTrigger, VerbTrigger } from '../../lexicon/event-type.ts';
import { eventTypes } from '../../lexicon/event-types.ts';

/** A trigger with the type that it triggers. */
export interface VerbEntry {
  readonly type: EventType;
  readonly trigger: VerbTrigger;
}

interface NounEntry {
  readonly type: EventType;
  readonly trigger: NounTrigger;
}

/** Triggers that are whole by themselves, and those that need one of their objects ("lift" + "ban"). */
const verbs = new Map<string, VerbEntry[]>();

const pairs = new Map<string, VerbEntry[]>();

const NONE: readonly VerbEntry[] = [];

const nouns = new Map<string, NounEntry[]>();

const classes = new Map<string, CompositionClass>();

const nounClasses = new Map<string, CompositionClass>();

const adjectiveClasses = new Map<string, CompositionClass>();

const speech = new Map<string, Attribution>();

const sayings = new Map(sayingNouns.map((n) => [n.noun, n]));

const light = new Map<string, LightVerb[]>();

/** Verbs that open a phrasal verb, with their particles. */
const particles = new Map<string, Set<string>>();

for (const type of eventTypes) {
  for (const trigger of type.verbs) {
    add(trigger.objects ? pairs : verbs, trigger.verb, { type, trigger });
    const [verb, ...rest] = trigger.verb.split(' ');
    if (rest.length > 0) (particles.get(verb!) ?? particles.set(verb!, new Set()).get(verb!)!).add(rest.join(' '));
  }
  for (const trigger of type.nouns) add(nouns, trigger.noun, { type, trigger });
}

/** Where a word stands in two classes the earlier one decides. */
const CLASS_ORDER: readonly CompositionClass[] = [
  'threaten',
  'promise',
  'refuse',
  'request',
  'accuse',
  'deny',
  'stop',
  'prevent',
  'permit',
  'hypothetical',
  'aspect',
];

for (const name of CLASS_ORDER) {
  const entry = composition[name];
  for (const verb of entry.verbs) if (!classes.has(verb)) classes.set(verb, name);
  for (const noun of entry.nouns) if (!nounClasses.has(noun)) nounClasses.set(noun, name);
  for (const adjective of entry.adjectives) if (!adjectiveClasses.has(adjective)) adjectiveClasses.set(adjective, name);
}

for (const kind of ['deny', 'claim', 'neutral'] as const)
  for (const verb of speechVerbs[kind]) if (!speech.has(verb)) speech.set(verb, kind);

for (const verb of lightVerbs) add(light, verb.verb, verb);

for (const verb of [...light.keys(), ...classes.keys(), 'speed up', 'step up']) {
  const [first, ...rest] = verb.split(' ');
  if (rest.length > 0) (particles.get(first!) ?? particles.set(first!, new Set()).get(first!)!).add(rest.join(' '));
}

/** Classes whose verbs take infinitives and gerunds, and no clause: "began to leave", "stopped leaving". */
const CLAUSELESS: ReadonlySet<CompositionClass> = new Set(['aspect', 'stop', 'prevent']);

const types = new Map(eventTypes.map((t) => [t.id, t]));

/** The type with this id; throws where the lexicon has none. */
export function eventType(id: string): EventType {
  const type = types.get(id);
  if (!type) throw new RangeError(`event type ${id} is in no list`);
  return type;
}

/** Triggers of the verb, with its particle if it has one ("call on"), in the order of the lexicon. */
export function verbEntries(lemma: string): readonly VerbEntry[] {
  return verbs.get(lemma) ?? NONE;
}

/** Triggers of the verb that need one of their objects, in the order of the lexicon. */
export function pairEntries(lemma: string): readonly VerbEntry[] {
  return pairs.get(lemma) ?? NONE;
}

/** Triggers of the noun; several words in their order ("peace talks"). */
export function nounEntries(lemma: string): readonly NounEntry[] {
  return nouns.get(lemma) ?? [];
}

/** Particles that make another verb of this one: "on", "off", "out of". */
export function particlesOf(verb: string): ReadonlySet<string> | undefined {
  return particles.get(verb);
}

/** What the verb makes of the act in its complement: "refused to leave". */
export function compositionOf(verb: string): CompositionClass | undefined {
  return classes.get(verb);
}

/** What the noun makes of the act in its clause: "the refusal to leave". */
export function nounComposition(noun: string): CompositionClass | undefined {
  return nounClasses.get(noun);
}

/** "is ready to talk": the class of the adjective after a form of be. */
export function adjectiveComposition(adjective: string): CompositionClass | undefined {
  return adjectiveClasses.get(adjective);
}

/** How firmly the text stands behind one who is quoted with this verb; undefined for other verbs. */
export function speechKind(verb: string): Attribution | undefined {
  return speech.get(verb);
}

/** The light verb that may carry the noun. */
export function lightVerb(verb: string, noun: string): LightVerb | undefined {
  return (
    light.get(verb)?.find((l) => !l.nouns || l.nouns.includes(noun)) ?? (phaseVerbs.has(verb) ? { verb } : undefined)
  );
}

/** May the verb carry an event noun at all? */
export function isLightVerb(verb: string): boolean {
  return light.has(verb) || phaseVerbs.has(verb);
}

/** Is the clause of this noun taken so ("the claim that …")? See `SayingNoun`. */
export function sayingTakes(noun: string, use: SayingNoun['takes'][number]): boolean {
  return sayings.get(noun)?.takes.includes(use) === true;
}

/** Does the verb take a clause as its complement ("said Xanadu had left", "feared Xanadu would")? */
export function takesClause(verb: string): boolean {
  const kind = classes.get(verb);
  // "helped Zog leave"
  if (speech.has(verb) || cognitionVerbs.has(verb) || verb === 'help') return true;
  return kind !== undefined && !CLAUSELESS.has(kind);
}

/** Does it without "that", too ("feared Xanadu would", never "rejected Xanadu would")? */
export function takesBareClause(verb: string): boolean {
  const kind = classes.get(verb);
  const said = speech.has(verb) || cognitionVerbs.has(verb);
  return takesClause(verb) && (said || kind === undefined || !THATFUL.has(kind));
}

/** Classes whose verbs have a phrase as their object, or a clause with "that". */
const THATFUL: ReadonlySet<CompositionClass> = new Set(['refuse', 'accuse', 'permit']);

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
