/** What the page relies on and a file of another tool may lack. */
type Attributes = Record<string, unknown>;

const relations: ReadonlySet<unknown> = new Set(['dyad', 'tie', 'co-mention']);
const otherEdges: ReadonlySet<unknown> = new Set(['source', 'target', 'place', 'mentioned-in', 'reported-in']);

/** What other tools call the three kinds of actor, in small letters. */
const kinds: Readonly<Record<string, string>> = {
  person: 'person',
  per: 'person',
  people: 'person',
  human: 'person',
  individual: 'person',
  country: 'country',
  gpe: 'country',
  state: 'country',
  nation: 'country',
  organization: 'organization',
  organisation: 'organization',
  org: 'organization',
  company: 'organization',
  institution: 'organization',
  party: 'organization',
};

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
const relation = { weight: 1, documents: 0, events: 0, sentences: 0, score: 0, modality: 'asserted' };

/** The node stands somewhere of its own; files without positions say 0, 0 or nothing. */
export function isDrawn({ x, y }: Attributes): boolean {
  return typeof x === 'number' && typeof y === 'number' && (x !== 0 || y !== 0);
}

/** A node that says nothing of its kind is taken for an organisation: something that has a name and acts. */
export function completeNode(attributes: Attributes): Attributes {
  const placed = { x: 0, y: 0, ...attributes };
  if (attributes.kind === 'event') return { ...event, ...placed };
  if (attributes.kind === 'document') return { words: 0, ...placed };
  const said = attributes.kind ?? attributes.type ?? attributes.category ?? '';
  const kind = kinds[String(said).toLowerCase()] ?? 'organization';
  const foreignKind = attributes.kind !== undefined && attributes.kind !== kind ? { foreignKind: attributes.kind } : {};
  return { ...actor, ...placed, ...foreignKind, kind };
}

/** An edge that says nothing of its kind is a tie: the file states that the one is linked to the other. */
export function completeEdge(attributes: Attributes): Attributes {
  const { kind } = attributes;
  if (otherEdges.has(kind)) return { ...attributes };
  if (relations.has(kind)) return { ...relation, label: '', ...attributes };
  return {
    ...relation,
    label: 'linked to',
    ...attributes,
    ...(kind !== undefined && { foreignKind: kind }),
    kind: 'tie',
  };
}
