/**
 * What stands between two actors, with every sentence that says so.
 *
 * A dyad is what one did to the other, a tie a lasting relation, a co-mention two names in one sentence and nothing
 * more. Dyads and ties of one ordered pair are one relation each; co-mentions exist only where neither does.
 */
import { relationId } from '../model/ids.ts';
import { byId, compareText, round } from '../model/order.ts';
import type {
  Actor,
  ActorId,
  Claim,
  ClaimId,
  DocumentId,
  EventRecord,
  Evidence,
  Mention,
  MentionId,
  Modality,
  Relation,
  StoredDocument,
  Tie,
} from '../model/records.ts';
import { findCoMentions } from './co-mentions.ts';
import { append } from './multimap.ts';
import { type Support, strengthOf, strongerFirst } from './strength.ts';

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

/** All relations, sorted by id. Throws RangeError where a claim, a mention or a document is named that is not there. */
export function findRelations(input: RelationInput): Relation[] {
  const actorOf = new Map<MentionId, ActorId>();
  for (const actor of input.actors) for (const mention of actor.mentions) actorOf.set(mention, actor.id);
  const reports = reportsOf(input.lineages);
  const dyads = findDyads(input, actorOf, reports);
  const ties = findTies(input, actorOf, reports);
  const joined = new Set([...dyads, ...ties].map((r) => pairKey(r.source, r.target)));
  const coMentions = findCoMentions(input.documents, input.mentions, actorOf, (a, b) => joined.has(pairKey(a, b)));
  return [...dyads, ...ties, ...coMentions].sort(byId);
}

/** Document → the report that it tells; a document outside every lineage is its own report. */
export function reportsOf(lineages: readonly (readonly DocumentId[])[]): Map<DocumentId, string> {
  const reports = new Map<DocumentId, string>();
  for (const lineage of lineages) for (const id of lineage) reports.set(id, lineage[0]!);
  return reports;
}

interface Deed {
  readonly event: EventRecord;
  readonly claims: readonly Claim[];
}

function findDyads(
  { claims, events }: RelationInput,
  actorOf: ReadonlyMap<MentionId, ActorId>,
  reports: ReadonlyMap<DocumentId, string>,
): Relation[] {
  const claimOf = new Map<ClaimId, Claim>(claims.map((c) => [c.id, c]));
  const deeds = new Map<string, Deed[]>();
  for (const event of events) {
    const told = event.claims.map((id) => {
      const claim = claimOf.get(id);
      if (!claim) throw new RangeError(`event ${event.id} rests on claim ${id}, which is not there`);
      return claim;
    });
    for (const [source, target] of pairsOf(event)) {
      const saying = told.filter((claim) => names(claim, source, target, actorOf));
      // Two tellings may name one side each; then both of them are what the pair rests on.
      append(deeds, pairKey(source, target, true), { event, claims: saying.length > 0 ? saying : told });
    }
  }
  return [...deeds].map(([key, list]) => {
    const [source, target] = key.split('\n') as [ActorId, ActorId];
    const all = list.flatMap((d) => d.claims);
    const total = strengthOf(
      all.map((c) => c.evidence),
      reports,
    );
    const events = [...list.map((d) => d.event)].sort(byId);
    const told = list.reduce((n, d) => n + d.claims.length, 0);
    return {
      id: relationId('dyad', source, target),
      kind: 'dyad',
      source,
      target,
      label: deedLabel(list, reports),
      weight: total.independent,
      documents: total.documents,
      events: events.map((e) => e.id),
      ties: [],
      sentences: total.sentences,
      score: round(list.reduce((sum, d) => sum + d.event.score * d.claims.length, 0) / told),
      modality: modalityOf(all),
      evidence: atLeastOne(total.evidence, key),
    };
  });
}

/** Source × target; where nobody is the target all sources acted together: each pair once, smaller id first. */
function pairsOf(event: EventRecord): [ActorId, ActorId][] {
  const { sources, targets } = event;
  if (targets.length > 0) {
    return sources.flatMap((s) => targets.filter((t) => t !== s).map((t): [ActorId, ActorId] => [s, t]));
  }
  const sides = [...new Set(sources)].sort(compareText);
  return sides.flatMap((a, i) => sides.slice(i + 1).map((b): [ActorId, ActorId] => [a, b]));
}

function names(claim: Claim, source: ActorId, target: ActorId, actorOf: ReadonlyMap<MentionId, ActorId>): boolean {
  const sources = claim.sources.map((m) => actorOf.get(m));
  const others = claim.targets.length > 0 ? claim.targets.map((m) => actorOf.get(m)) : sources;
  return sources.includes(source) && others.includes(target);
}

/** Asserted if any claim is; else what most claims say, of equals what is nearest to a fact. */
function modalityOf(claims: readonly Claim[]): Modality {
  if (claims.some((c) => c.modality === 'asserted')) return 'asserted';
  const order: readonly Modality[] = ['future', 'hypothetical', 'negated'];
  const count = (m: Modality): number => claims.filter((c) => c.modality === m).length;
  return order.reduce((best, m) => (count(m) > count(best) ? m : best));
}

/** "The minister will not meet his colleague" must not read "met": what did not happen says so in the label, too. */
const marks: Readonly<Record<Modality, string>> = {
  asserted: '',
  future: ' (planned)',
  hypothetical: ' (possible)',
  negated: ' (denied)',
};

/** What was done stands before what was planned, possible or denied. */
function deedLabel(deeds: readonly Deed[], reports: ReadonlyMap<DocumentId, string>): string {
  const done = new Map<string, Evidence[]>();
  const other = new Map<string, Evidence[]>();
  for (const { event, claims } of deeds) {
    const modality = modalityOf(claims);
    const words = (wordsOf(claims) || event.label) + marks[modality];
    for (const claim of claims) append(modality === 'asserted' ? done : other, words, claim.evidence);
  }
  return [...strongestFirst(done, reports), ...strongestFirst(other, reports)].slice(0, LABEL_PARTS).join(', ');
}

/** The phrase that most claims of an event use; of equals the first in code-unit order. */
function wordsOf(claims: readonly Claim[]): string {
  const count = new Map<string, number>();
  for (const { phrase } of claims) count.set(phrase, (count.get(phrase) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? '';
}

function strongestFirst(
  byWords: ReadonlyMap<string, readonly Evidence[]>,
  reports: ReadonlyMap<DocumentId, string>,
): string[] {
  return [...byWords]
    .map(([words, evidence]) => ({ words, support: strengthOf(evidence, reports) }))
    .sort((a, b) => strongerFirst(a.support, b.support) || compareText(a.words, b.words))
    .map((p) => p.words);
}

function findTies(
  { ties }: RelationInput,
  actorOf: ReadonlyMap<MentionId, ActorId>,
  reports: ReadonlyMap<DocumentId, string>,
): Relation[] {
  const byPair = new Map<string, Tie[]>();
  for (const tie of ties) {
    const source = actorOf.get(tie.source);
    const target = actorOf.get(tie.target);
    // An end that no actor bears (a city without a country) has no node to hang an edge on.
    if (source && target && source !== target) append(byPair, pairKey(source, target, true), tie);
  }
  return [...byPair].map(([key, list]) => {
    const [source, target] = key.split('\n') as [ActorId, ActorId];
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
      ties: [...list].sort(byId).map((t) => t.id),
      sentences: total.sentences,
      score: 0,
      modality: 'asserted',
      evidence: atLeastOne(total.evidence, key),
    };
  });
}

function atLeastOne(evidence: Support['evidence'], pair: string): readonly [Evidence, ...Evidence[]] {
  const [first, ...rest] = evidence;
  if (!first) throw new RangeError(`relation ${pair.replace('\n', ' → ')} has no evidence`);
  return [first, ...rest];
}

/** Both ids in one string; ids hold no line break. Unless `directed`, the smaller id stands first. */
function pairKey(a: ActorId, b: ActorId, directed = false): string {
  return directed || a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
