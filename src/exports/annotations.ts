/** Stand-off annotations of one document, for programs that read text: spans are UTF-16 code units, half-open. */
import { byId, bySpan } from '../model/order.ts';
import type { Actor, ActorId, DocumentRecords, Mention, MentionId } from '../model/records.ts';

/** Actors with their mentions, prepared once for many documents. */
export interface ActorIndex {
  readonly actorOf: ReadonlyMap<MentionId, ActorId>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
}

export function indexActors(actors: readonly Actor[]): ActorIndex {
  const actorOf = new Map<MentionId, ActorId>();
  for (const actor of actors) for (const mention of actor.mentions) actorOf.set(mention, actor.id);
  return { actorOf, actors: new Map(actors.map((a) => [a.id, a])) };
}

/**
 * The document as one line of JSON without its line break. `mentions`: those of the document as the actors room left
 * them. Throws RangeError where a claim or tie names a mention that is not among them.
 */
export function annotationLine(
  { document, sentences, claims, ties }: DocumentRecords,
  mentions: readonly Mention[],
  { actorOf, actors }: ActorIndex,
): string {
  const listed = [...mentions].sort((a, b) => bySpan(a.span, b.span) || byId(a, b));
  const places = new Map(listed.map((m, i) => [m.id, i]));
  const placeOf = (id: MentionId): number => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`mention ${id} is named but not there`);
    return place;
  };
  const present = [...new Set(listed.flatMap((m) => actorOf.get(m.id) ?? []))].map((id) => actors.get(id)!).sort(byId);
  return JSON.stringify({
    schemaVersion: 1,
    id: document.id,
    title: document.title,
    date: document.date ?? null,
    publisher: document.publisher ?? null,
    url: document.url ?? null,
    text: document.text,
    sentences: sentences.map(({ start, end, kind }) => ({ start, end, kind })),
    mentions: listed.map((m) => ({
      start: m.span.start,
      end: m.span.end,
      sentence: m.sentence,
      kind: m.kind,
      form: m.form,
      actor: actorOf.get(m.id) ?? null,
      sector: m.sector,
      rule: m.rule,
      confidence: m.confidence,
    })),
    actors: present.map(({ id, kind, name, aliases, country, roles }) => ({
      id,
      kind,
      name,
      aliases,
      country: country ?? null,
      roles,
    })),
    events: [...claims].sort(byId).map((c) => ({
      id: c.id,
      type: c.type,
      cameo: c.cameo,
      mode: c.mode,
      trigger: { start: c.trigger.start, end: c.trigger.end },
      sentence: c.sentence,
      sources: c.sources.map(placeOf),
      targets: c.targets.map(placeOf),
      place: c.place === undefined ? undefined : placeOf(c.place),
      date: c.date,
      dateFrom: c.dateFrom,
      modality: c.modality,
      historical: c.historical,
      speaker: c.speaker === null ? undefined : placeOf(c.speaker),
      confidence: c.confidence,
      rule: c.evidence.rule,
    })),
    ties: [...ties].sort(byId).map((t) => ({
      label: t.label,
      source: placeOf(t.source),
      target: placeOf(t.target),
      former: t.former,
      sentence: t.sentence,
      confidence: t.confidence,
      rule: t.evidence.rule,
    })),
  });
}
