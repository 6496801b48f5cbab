/** The lexicon, prepared for look-up: once, when the module loads. */

import { type CompositionClass, composition } from '../lexicon/en/composition.ts';
import { type LightVerb, lightVerbs } from '../lexicon/en/light-verbs.ts';
import { type Attribution, speechVerbs } from '../lexicon/en/speech.ts';
import type { EventType, NounTrigger, VerbTrigger } from '../lexicon/event-type.ts';
import { eventTypes } from '../lexicon/event-types.ts';

export interface VerbEntry {
  readonly type: EventType;
  readonly trigger: VerbTrigger;
}
export interface NounEntry {
  readonly type: EventType;
  readonly trigger: NounTrigger;
}

const verbs = new Map<string, VerbEntry[]>();
const nouns = new Map<string, NounEntry[]>();
const classes = new Map<string, CompositionClass>();
const nounClasses = new Map<string, CompositionClass>();
const adjectiveClasses = new Map<string, CompositionClass>();
const speech = new Map<string, Attribution>();
const light = new Map<string, LightVerb[]>();
/** Verbs that open a phrasal verb, with their particles. */
const particles = new Map<string, Set<string>>();

for (const type of eventTypes) {
  for (const trigger of type.verbs) {
    add(verbs, trigger.verb, { type, trigger });
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

export function verbEntries(lemma: string): readonly VerbEntry[] {
  return verbs.get(lemma) ?? [];
}
export function nounEntries(lemma: string): readonly NounEntry[] {
  return nouns.get(lemma) ?? [];
}
export function particlesOf(verb: string): ReadonlySet<string> | undefined {
  return particles.get(verb);
}
export function compositionOf(verb: string): CompositionClass | undefined {
  return classes.get(verb);
}
export function nounComposition(noun: string): CompositionClass | undefined {
  return nounClasses.get(noun);
}
/** "is ready to talk": the class of the adjective after a form of be. */
export function adjectiveComposition(adjective: string): CompositionClass | undefined {
  return adjectiveClasses.get(adjective);
}
export function speechKind(verb: string): Attribution | undefined {
  return speech.get(verb);
}
/** The light verb that may carry the noun. */
export function lightVerb(verb: string, noun: string): LightVerb | undefined {
  return light.get(verb)?.find((l) => !l.nouns || l.nouns.includes(noun)) ?? (PHASES.has(verb) ? { verb } : undefined);
}
export function isLightVerb(verb: string): boolean {
  return light.has(verb) || PHASES.has(verb);
}

/** Verbs of beginning and going on carry every event noun. */
const PHASES = new Set([
  'begin',
  'start',
  'open',
  'resume',
  'renew',
  'restart',
  'reopen',
  'continue',
  'pursue',
  'seek',
  'complete',
  'speed',
  'speed up',
  'step up',
  'accelerate',
]);
/** Does the verb take a clause as its complement ("said Xanadu had left", "feared Xanadu would")? */
export function takesClause(verb: string): boolean {
  return speech.has(verb) || classes.has(verb) || COGNITION.has(verb);
}

const COGNITION = new Set([
  'believe',
  'think',
  'know',
  'learn',
  'hear',
  'see',
  'show',
  'mean',
  'understand',
  'conclude',
  'find',
  'discover',
  'realise',
  'realize',
  'suspect',
  'doubt',
  'argue',
  'guess',
  'assume',
  'feel',
  'ensure',
  'prove',
  'indicate',
  'recall',
  'note',
  'decide',
  'agree',
]);

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
