/** The address of a view: `#/relation/<id>?sources=2`. A view can be bookmarked, sent and cited. */
import type { ActorKind, Modality, RelationKind } from '../../model/records.ts';

/** `other`: nodes of graph files of other tools. */
export type NodeKind = ActorKind | 'event' | 'document' | 'other';
export type Mode = 'graph' | 'table';

export interface Selection {
  /** `path`: its id names both ends, `a>b`. */
  readonly kind: 'actor' | 'relation' | 'event' | 'document' | 'path';
  readonly id: string;
  /** Place in the text of a document, in UTF-16 code units. */
  readonly at?: number;
}

export interface Filters {
  readonly hiddenKinds: readonly NodeKind[];
  readonly hiddenRelations: readonly RelationKind[];
  readonly hiddenModalities: readonly Modality[];
  /** Documents that are left out. */
  readonly without: readonly string[];
  readonly minSources: number;
  /** 0 to 1. */
  readonly minConfidence: number;
  /** Only relations on which the tellings disagree. */
  readonly contested: boolean;
  /** Beyond the backbone. */
  readonly weaker: boolean;
  /** First and last day of the brushed span, `YYYY-MM-DD`; empty where it is open. */
  readonly from: string;
  readonly to: string;
  /** Actors that a person hid. */
  readonly hiddenActors: readonly string[];
  /** Only what lies within `steps` relations of this actor; empty for everything. */
  readonly around: string;
  readonly steps: 1 | 2;
  /** Only actors of these named groups; empty for all. */
  readonly groups: readonly string[];
  /** Which date the brush means. */
  readonly dateOf: 'event' | 'publication';
}

export interface View {
  readonly selection: Selection | null;
  readonly filters: Filters;
  readonly mode: Mode;
}

export const nodeKinds: readonly NodeKind[] = ['person', 'country', 'organization', 'other', 'event', 'document'];
const relationKinds: readonly RelationKind[] = ['dyad', 'tie', 'co-mention'];
const modalities: readonly Modality[] = ['asserted', 'future', 'hypothetical', 'negated'];
const selectionKinds: readonly Selection['kind'][] = ['actor', 'relation', 'event', 'document', 'path'];

export const defaultFilters: Filters = {
  hiddenKinds: ['event', 'document'],
  hiddenRelations: [],
  hiddenModalities: [],
  without: [],
  minSources: 1,
  minConfidence: 0,
  contested: false,
  weaker: false,
  from: '',
  to: '',
  hiddenActors: [],
  around: '',
  steps: 1,
  groups: [],
  dateOf: 'event',
};

/** Anything that is no view of ours reads as the first view: addresses come from outside. */
export function parseView(hash: string): View {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const params = new URLSearchParams(query);
  const list = <T extends string>(name: string, known: readonly T[], otherwise: readonly T[]): readonly T[] => {
    const value = params.get(name);
    return value === null ? otherwise : known.filter((item) => value.split(',').includes(item));
  };
  return {
    selection: parseSelection(path, params.get('at')),
    mode: params.get('view') === 'table' ? 'table' : 'graph',
    filters: {
      hiddenKinds: list('hide', nodeKinds, defaultFilters.hiddenKinds),
      hiddenRelations: list('relations', relationKinds, defaultFilters.hiddenRelations),
      hiddenModalities: list('modality', modalities, defaultFilters.hiddenModalities),
      without: params.getAll('without'),
      minSources: Math.round(clamp(Number(params.get('sources') ?? 1), 1, 99)),
      minConfidence: clamp(Number(params.get('confidence') ?? 0), 0, 1),
      contested: params.get('contested') === '1',
      weaker: params.get('weaker') === '1',
      from: day(params.get('from')),
      to: day(params.get('to')),
      hiddenActors: params.getAll('hidden'),
      around: params.get('around') ?? '',
      steps: params.get('steps') === '2' ? 2 : 1,
      groups: params.getAll('group'),
      dateOf: params.get('date') === 'publication' ? 'publication' : 'event',
    },
  };
}

/** Only what differs from the first view is written. */
export function formatView({ selection, filters, mode }: View): string {
  const params = new URLSearchParams();
  const list = (name: string, value: readonly string[], usual: readonly string[]): void => {
    if (value.join() !== usual.join()) params.set(name, value.join());
  };
  if (selection?.at !== undefined) params.set('at', String(selection.at));
  if (mode === 'table') params.set('view', mode);
  list('hide', filters.hiddenKinds, defaultFilters.hiddenKinds);
  list('relations', filters.hiddenRelations, defaultFilters.hiddenRelations);
  list('modality', filters.hiddenModalities, defaultFilters.hiddenModalities);
  for (const document of filters.without) params.append('without', document);
  for (const actor of filters.hiddenActors) params.append('hidden', actor);
  for (const group of filters.groups) params.append('group', group);
  if (filters.around) params.set('around', filters.around);
  if (filters.around && filters.steps > 1) params.set('steps', String(filters.steps));
  if (filters.minSources > 1) params.set('sources', String(filters.minSources));
  if (filters.minConfidence > 0) params.set('confidence', String(filters.minConfidence));
  if (filters.contested) params.set('contested', '1');
  if (filters.weaker) params.set('weaker', '1');
  if (filters.from) params.set('from', filters.from);
  if (filters.to) params.set('to', filters.to);
  if (filters.dateOf !== defaultFilters.dateOf) params.set('date', filters.dateOf);
  const path = selection ? `/${selection.kind}/${encodeURIComponent(selection.id).replaceAll('%3A', ':')}` : '/';
  const query = params.toString();
  return `#${path}${query && `?${query}`}`;
}

/** Kinds that the first view shows and that are hidden. To show events or articles, too, is no filter. */
export function leftOutKinds({ hiddenKinds }: Filters): NodeKind[] {
  return hiddenKinds.filter((kind) => !defaultFilters.hiddenKinds.includes(kind));
}

/** How many of the filters leave something out that the first view has. */
export function countFilters(filters: Filters): number {
  const listed: readonly (keyof Filters)[] = [
    'hiddenRelations',
    'hiddenModalities',
    'without',
    'hiddenActors',
    'around',
    'groups',
  ];
  return (
    listed.filter((name) => String(filters[name]) !== String(defaultFilters[name])).length +
    Number(leftOutKinds(filters).length > 0) +
    Number(filters.minSources > 1) +
    Number(filters.minConfidence > 0) +
    Number(filters.contested) +
    Number(filters.from !== '' || filters.to !== '')
  );
}

function parseSelection(path: string, at: string | null): Selection | null {
  const match = /^\/([a-z]+)\/(.+)$/.exec(path);
  const kind = selectionKinds.find((known) => known === match?.[1]);
  if (!match || !kind) return null;
  let id: string;
  try {
    id = decodeURIComponent(match[2]!);
  } catch {
    return null;
  }
  const place = at === null ? Number.NaN : Number(at);
  return Number.isInteger(place) && place >= 0 ? { kind, id, at: place } : { kind, id };
}

function day(value: string | null): string {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '';
}

function clamp(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.max(low, Math.min(high, value)) : low;
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
