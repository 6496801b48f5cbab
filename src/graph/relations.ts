/**
 * What stands between two actors, with every sentence that says so.
 *
 * A dyad is what one did to the other, a tie a lasting relation, a co-mention two names in one sentence and nothing
 * more. Dyads and ties of one ordered pair are one relation each; co-mentions exist only where neither does.
 */
import { relationId } from '../model/ids.ts';
import { compareText, round, sortById, sortTexts } from '../model/order.ts';
import type {
  Actor,
  Claim,
  ClaimId,
  DocumentId,
  EventRecord,
  Evidence,
  Mention,
  MentionId,
  Relation,
  StoredDocument,
  Tie,
} from '../model/records.ts';
import { type ActorPairs, inOrder, pairsOf } from './actor-pairs.ts';
import { findCoMentions } from './co-mentions.ts';
import { modalityOf, wordsOfDeed } from './deed-words.ts';
import { append } from './multimap.ts';
import { evidenceOf, strengthOf, strongerFirst } from './strength.ts';

export interface RelationInput {
  readonly documents: readonly StoredDocument[];
  readonly claims: readonly Claim[];
  readonly ties: readonly Tie[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly events: readonly EventRecord[];
  readonly lineages: readonly (readonly DocumentId[])[];
}

/** An edge's label names this many things done, strongest first; the relation's events name them all. */
const LABEL_PARTS = 3;

/** All relations, sorted by id. Throws RangeError where a claim, an actor or a sentence is named that is not there. */
export function findRelations(input: RelationInput): Relation[] {
  const pairs = pairsOf(input.actors);
  const actorOf = new Map<MentionId, number>();
  for (const actor of input.actors) {
    const number = pairs.numberOf(actor.id);
    for (const mention of actor.mentions) actorOf.set(mention, number);
  }
  const reports = reportsOf(input.lineages);
  const dyads = findDyads(input, pairs, actorOf, reports);
  const ties = findTies(input, pairs, actorOf, reports);
  const joined = new Set<number>();
  for (const { source, target } of [...dyads, ...ties])
    joined.add(pairs.undirectedKeyOf(pairs.numberOf(source), pairs.numberOf(target)));
  const coMentions = findCoMentions(input.documents, input.mentions, pairs, actorOf, joined);
  // Each kind is in order, and so are the kinds.
  return sortById([...coMentions, ...dyads, ...ties]);
}

/** Document → the report that it tells; a document outside every lineage is its own report. */
export function reportsOf(lineages: readonly (readonly DocumentId[])[]): Map<DocumentId, string> {
  const reports = new Map<DocumentId, string>();
  for (const lineage of lineages) for (const id of lineage) reports.set(id, lineage[0]!);
  return reports;
}

/** An event, and those of its claims that name both actors of a pair. */
interface Deed {
  readonly event: EventRecord;
  readonly claims: readonly Claim[];
}

function findDyads(
  { claims, events }: RelationInput,
  pairs: ActorPairs,
  actorOf: ReadonlyMap<MentionId, number>,
  reports: ReadonlyMap<DocumentId, string>,
): Relation[] {
  const claimOf = new Map<ClaimId, Claim>();
  for (const claim of claims) claimOf.set(claim.id, claim);
  const deeds = new Map<number, Deed[]>();
  for (const event of events) {
    const told = event.claims.map((id) => {
      const claim = claimOf.get(id);
      if (!claim) throw new RangeError(`event ${event.id} rests on claim ${id}, which is not there`);
      return claim;
    });
    const add = (source: number, target: number): void =>
      append(deeds, pairs.keyOf(source, target), { event, claims: sayingOf(told, source, target, actorOf) });
    const sources = event.sources.map(pairs.numberOf);
    if (event.targets.length > 0) {
      for (const source of sources)
        for (const id of event.targets) {
          const target = pairs.numberOf(id);
          if (source !== target) add(source, target);
        }
    } else {
      // Nobody is the target: all acted together, each pair once, the smaller id first.
      for (const source of sources) for (const other of sources) if (source < other) add(source, other);
    }
  }
  return inOrder(deeds).map(([key, list]) => dyad(key, list, pairs, reports));
}

function dyad(
  key: number,
  deeds: readonly Deed[],
  pairs: ActorPairs,
  reports: ReadonlyMap<DocumentId, string>,
): Relation {
  const [source, target] = pairs.actorsOf(key);
  const claims = deeds.length === 1 ? deeds[0]!.claims : deeds.flatMap((d) => d.claims);
  const total = strengthOf(
    claims.map((c) => c.evidence),
    reports,
  );
  let score = 0;
  for (const deed of deeds) score += deed.event.score * deed.claims.length;
  return {
    id: relationId('dyad', source, target),
    kind: 'dyad',
    source,
    target,
    label: deedLabel(deeds, reports),
    weight: total.independent,
    documents: total.documents,
    events: sortTexts(deeds.map((d) => d.event.id)),
    ties: [],
    sentences: total.sentences,
    score: round(score / claims.length),
    modality: modalityOf(claims),
    evidence: evidenceOf(total, source, target),
  };
}

/** Two tellings may name one side each; then both of them are what the pair rests on. */
function sayingOf(
  told: readonly Claim[],
  source: number,
  target: number,
  actorOf: ReadonlyMap<MentionId, number>,
): readonly Claim[] {
  if (told.length === 1) return told;
  const names = (mentions: readonly MentionId[], actor: number): boolean =>
    mentions.some((m) => actorOf.get(m) === actor);
  const saying = told.filter(
    ({ sources, targets }) => names(sources, source) && names(targets.length > 0 ? targets : sources, target),
  );
  return saying.length > 0 ? saying : told;
}

/** What was done stands before what was planned, possible or denied. */
function deedLabel(deeds: readonly Deed[], reports: ReadonlyMap<DocumentId, string>): string {
  if (deeds.length === 1) return wordsOf(deeds[0]!);
  const done = new Map<string, Evidence[]>();
  const other = new Map<string, Evidence[]>();
  for (const deed of deeds) {
    const byWords = modalityOf(deed.claims) === 'asserted' ? done : other;
    const words = wordsOf(deed);
    for (const claim of deed.claims) append(byWords, words, claim.evidence);
  }
  return [...strongestFirst(done, reports), ...strongestFirst(other, reports)].slice(0, LABEL_PARTS).join(', ');
}

function wordsOf({ event, claims }: Deed): string {
  return wordsOfDeed(claims, event.label);
}

function strongestFirst(
  byWords: ReadonlyMap<string, readonly Evidence[]>,
  reports: ReadonlyMap<DocumentId, string>,
): string[] {
  if (byWords.size === 1) return [...byWords.keys()];
  return [...byWords]
    .map(([words, evidence]) => ({ words, support: strengthOf(evidence, reports) }))
    .sort((a, b) => strongerFirst(a.support, b.support) || compareText(a.words, b.words))
    .map((p) => p.words);
}

function findTies(
  { ties }: RelationInput,
  pairs: ActorPairs,
  actorOf: ReadonlyMap<MentionId, number>,
  reports: ReadonlyMap<DocumentId, string>,
): Relation[] {
  const byPair = new Map<number, Tie[]>();
  for (const tie of ties) {
    const source = actorOf.get(tie.source);
    const target = actorOf.get(tie.target);
    // An end that no actor bears (a city without a country) has no node to hang an edge on.
    if (source !== undefined && target !== undefined && source !== target)
      append(byPair, pairs.keyOf(source, target), tie);
  }
  return inOrder(byPair).map(([key, list]) => {
    const [source, target] = pairs.actorsOf(key);
    const total = strengthOf(
      list.map((t) => t.evidence),
      reports,
    );
    const byWords = new Map<string, Evidence[]>();
    for (const { former, label, evidence } of list) {
      append(byWords, former && !/^former\b/.test(label) ? `former ${label}` : label, evidence);
    }
    return {
      id: relationId('tie', source, target),
      kind: 'tie',
      source,
      target,
      label: strongestFirst(byWords, reports).slice(0, LABEL_PARTS).join(', '),
      weight: total.documents.length,
      documents: total.documents,
      events: [],
      ties: sortTexts(list.map((t) => t.id)),
      sentences: total.sentences,
      score: 0,
      modality: 'asserted',
      evidence: evidenceOf(total, source, target),
    };
  });
}
