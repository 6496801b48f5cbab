/**
 * What a line says: its words, its colour and its stroke are read from the same acts, so that they cannot disagree.
 *
 * What happened decides. Acts told as fact come first, then lasting ties, then what is planned or possible, then what
 * is denied; the first of these that there is gives the stroke. Its acts give the colour: that of the side with three
 * quarters of the independent sources, else both. A mean of all acts, as the score of a relation is, would let one
 * meeting turn a dozen accusations blue.
 */
import { modalityOf, wordsOfDeed } from '../../graph/deed-words.ts';
import { type Tone, toneOf } from '../../graph/look.ts';
import { compareText } from '../../model/order.ts';
import type { Claim, EventRecord, Modality, Relation } from '../../model/records.ts';
import { claimsById, countIndependent, eventsById } from './dataset.ts';
import { passingEvent } from './passing.ts';

/** How the strongest of what stands between two actors is told. */
export type Standing = 'done' | 'lasting' | 'open' | 'denied' | 'together';

export interface Story {
  readonly standing: Standing;
  readonly tone: Tone;
  /** The first few things, those that give the colour first. */
  readonly words: string;
  /** The same one by one. */
  readonly things: readonly Thing[];
}

/** What is said of two actors. */
export interface Thing {
  readonly words: string;
  /** The actor who does it, or bears the tie; empty where it goes both ways. */
  readonly from: string;
}

/** Share of the independent sources from which one side gives the colour alone. */
const clearly = 0.75;
/** Things that a label names. */
const named = 3;

/** An act between two actors, as far as it is told by the claims that were asked for. */
export interface Deed {
  readonly key: string;
  readonly words: string;
  readonly from: string;
  readonly tone: Tone;
  readonly modality: Modality;
  readonly sources: number;
  readonly sentences: number;
}

/** `relations` of one pair as the filters leave them, in the order of their strength. */
export function storyOf(relations: readonly [Relation, ...Relation[]]): Story {
  // Most pairs have one relation, and most of those no act.
  const [{ kind, label }] = relations;
  if (relations.length === 1 && kind === 'tie') return storyOfDeeds([], [thingOfTie(relations[0])]);
  if (relations.length === 1 && kind === 'co-mention')
    return { standing: 'together', tone: 'neutral', words: label, things: [{ words: label, from: '' }] };
  const ties = relations.filter(({ kind }) => kind === 'tie').map(thingOfTie);
  return storyOfDeeds(deedsBetween(relations), ties, label);
}

const standings: Readonly<Record<Modality, Standing>> = {
  asserted: 'done',
  future: 'open',
  hypothetical: 'open',
  negated: 'denied',
};

/** `together`: what is said where there is nothing else. */
export function storyOfDeeds(deeds: readonly Deed[], ties: readonly Thing[], together = ''): Story {
  const [only] = deeds;
  if (only && deeds.length === 1 && ties.length === 0) {
    const standing = standings[only.modality];
    return { standing, tone: standing === 'denied' ? 'neutral' : only.tone, words: only.words, things: [only] };
  }
  const told = (...modalities: Modality[]): Deed[] => deeds.filter(({ modality }) => modalities.includes(modality));
  const done = told('asserted');
  const open = told('future', 'hypothetical');
  const denied = told('negated');
  const tone = balance(done);
  const all = [...inOrder(done, tone), ...ties, ...inOrder(open, balance(open)), ...inOrder(denied, 'neutral')];
  const things = all
    .filter(({ words }, index) => words && all.findIndex((other) => other.words === words) === index)
    .slice(0, named);
  const words = things.map((thing) => thing.words).join(', ');
  if (done.length > 0) return { standing: 'done', tone, words, things };
  if (ties.length > 0) return { standing: 'lasting', tone: 'neutral', words, things };
  if (open.length > 0) return { standing: 'open', tone: balance(open), words, things };
  if (denied.length > 0) return { standing: 'denied', tone: 'neutral', words, things };
  return { standing: 'together', tone: 'neutral', words: together, things: [{ words: together, from: '' }] };
}

/** "Relations with" go both ways, "spokesman of" does not. */
export function thingOfTie({ label, source }: Pick<Relation, 'label' | 'source'>): Thing {
  return { words: label, from: / with$/.test(label) ? '' : source };
}

/** The actor with whom a row about two of them begins: who does what is named first. */
export function doerOf({ things }: Story, otherwise: string): string {
  return things.find(({ from }) => from !== '')?.from ?? otherwise;
}

/** "Blamed, ← threatened" beside the one who blamed, and was threatened. */
export function wordsFrom({ things }: Story, actor: string): string {
  return things.map(({ words, from }) => (from === '' || from === actor ? words : `←\u00a0${words}`)).join(', ');
}

/** `Mixed`, `Conflict`: what the colour and the stroke mean, in a word or two. */
export function nameOfStory({ standing, tone }: Pick<Story, 'standing' | 'tone'>): string {
  if (standing === 'lasting') return 'Lasting tie';
  if (standing === 'denied') return 'Denied';
  if (standing === 'together') return 'Only named together';
  const side = { cooperation: 'cooperation', conflict: 'conflict', mixed: 'conflict and cooperation', neutral: 'act' };
  const words = `${standing === 'open' ? 'planned or possible ' : ''}${side[tone]}`;
  return words[0]!.toUpperCase() + words.slice(1);
}

function balance(deeds: readonly Deed[]): Tone {
  const weight = (tone: Tone): number =>
    deeds.filter((deed) => deed.tone === tone).reduce((sum, { sources }) => sum + sources, 0);
  const [cooperation, conflict] = [weight('cooperation'), weight('conflict')];
  const all = cooperation + conflict;
  if (all === 0) return 'neutral';
  if (cooperation >= clearly * all) return 'cooperation';
  return conflict >= clearly * all ? 'conflict' : 'mixed';
}

/** Words of deeds: those that give the colour first; of a mixed pair the strongest of either side before the rest. */
function inOrder(deeds: readonly Deed[], tone: Tone): Thing[] {
  const byWords = new Map<string, Deed>();
  for (const deed of deeds) {
    const { sources, sentences, from } = byWords.get(deed.words) ?? { sources: 0, sentences: 0, from: deed.from };
    byWords.set(deed.words, {
      ...deed,
      from: from === deed.from ? from : '',
      sources: deed.sources + sources,
      sentences: deed.sentences + sentences,
    });
  }
  const sorted = [...byWords.values()].sort(
    (a, b) => b.sources - a.sources || b.sentences - a.sentences || compareText(a.words, b.words),
  );
  const strongest = (side: Tone): Deed | undefined => sorted.find((deed) => deed.tone === side);
  const sides = [strongest('conflict'), strongest('cooperation')];
  const first = sorted.filter((deed) => (tone === 'mixed' ? sides.includes(deed) : deed.tone === tone));
  return [...first, ...sorted.filter((deed) => !first.includes(deed))];
}

/** What was done between the two. */
function deedsBetween(relations: readonly Relation[]): readonly Deed[] {
  const found: Deed[] = [];
  for (const relation of relations)
    if (relation.kind === 'dyad') for (const deed of deedsOf(relation, null)) found.push(deed);
  if (found.length <= 1) return found;
  // An act of both directions is one act.
  const byKey = new Map<string, Deed>();
  for (const deed of found) byKey.set(deed.key, byKey.has(deed.key) ? { ...deed, from: '' } : deed);
  return [...byKey.values()];
}

/** Null keeps all. */
type Keep = ((claim: Claim) => boolean) | null;

/** Acts of one dyad, each as its kept claims tell it. Asked for every line of the picture: no lists but what it returns. */
export function deedsOf(relation: Relation, keep: Keep): Deed[] {
  // A relation of one act says of itself what the act says of it.
  const [first] = relation.events;
  const known = eventsById.value;
  if (keep === null && first && relation.events.length === 1) return [wholeOf(relation, first, known.get(first))];
  const found: Deed[] = [];
  let told = false;
  for (const id of relation.events) {
    const whole = known.get(id);
    if (!whole) continue;
    told = true;
    const event = passingEvent(whole);
    if (!event) continue;
    const claims = claimsOf(event, relation, keep);
    if (claims.length === 0) continue;
    found.push({
      key: event.id,
      words: wordsOfDeed(claims, event.label),
      from: isMutual(event) ? '' : relation.source,
      tone: toneOf(event.score),
      modality: modalityOf(claims),
      sources: claims.length === 1 ? 1 : countIndependent(new Set(claims.map(({ documentId }) => documentId))),
      sentences: claims.length,
    });
  }
  // A graph without texts: the relation is all there is.
  return told ? found : [wholeOf(relation, relation.id)];
}

function wholeOf(relation: Relation, key: string, event?: EventRecord): Deed {
  const { label, source, score, modality, weight, sentences } = relation;
  const from = event && isMutual(event) ? '' : source;
  return { key, words: label, from, tone: toneOf(score), modality, sources: weight, sentences };
}

/** "Met" goes both ways, whoever is named first. */
function isMutual({ type }: EventRecord): boolean {
  return type === 'CONSULT';
}

/** Of an event with several sides only the claims that name this pair. */
function claimsOf(event: EventRecord, { evidence }: Relation, keep: Keep): Claim[] {
  const known = claimsById.value;
  const found: Claim[] = [];
  for (const id of event.claims) {
    const claim = known.get(id);
    if (claim && (keep === null || keep(claim))) found.push(claim);
  }
  if (event.claims.length === 1 || (event.sources.length === 1 && event.targets.length === 1)) return found;
  const places = new Set(evidence.map(({ documentId, span }) => `${documentId}@${span.start}`));
  return found.filter(({ evidence: { documentId, span } }) => places.has(`${documentId}@${span.start}`));
}
