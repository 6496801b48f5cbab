/** What the page relies on and a file of another tool may lack. */
type Attributes = Record<string, unknown>;

const actors: ReadonlySet<unknown> = new Set(['person', 'country', 'organization']);
const relations: ReadonlySet<unknown> = new Set(['dyad', 'tie', 'co-mention']);
const otherEdges: ReadonlySet<unknown> = new Set(['source', 'target', 'place', 'mentioned-in', 'reported-in']);

const actor = { aliases: [], roles: [], mentions: 0, documents: 0 };
const event = {
  eventType: '',
  quad: 'verbal-cooperation',
  score: 0,
  cameo: '',
  modality: 'asserted',
  documents: 0,
  independentSources: 0,
};
const relation = { label: '', weight: 1, documents: 0, events: 0, sentences: 0, score: 0, modality: 'asserted' };

/** The node stands somewhere of its own; files without positions say 0, 0 or nothing. */
export function isDrawn({ x, y }: Attributes): boolean {
  return typeof x === 'number' && typeof y === 'number' && (x !== 0 || y !== 0);
}

export function completeNode(attributes: Attributes): Attributes {
  const { kind } = attributes;
  const placed = { x: 0, y: 0, ...attributes };
  if (actors.has(kind)) return { ...actor, ...placed };
  if (kind === 'event') return { ...event, ...placed };
  if (kind === 'document') return { words: 0, ...placed };
  return foreign(placed);
}

export function completeEdge(attributes: Attributes): Attributes {
  const { kind } = attributes;
  if (relations.has(kind)) return { ...relation, ...attributes };
  return otherEdges.has(kind) ? { ...attributes } : foreign(attributes);
}

/** A kind that is none of ours is kept as `foreignKind`: it must not pass for a person or a country. */
function foreign({ kind, ...attributes }: Attributes): Attributes {
  return { ...attributes, ...(kind !== undefined && kind !== 'other' && { foreignKind: kind }), kind: 'other' };
}
