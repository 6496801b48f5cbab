/** The filters that are set, each in words and with the way back. */
import { corpus } from './dataset.ts';
import { defaultFilters, type Filters, leftOutKinds } from './route.ts';
import { isBrushed } from './time-span.ts';
import { count, formatSpan, kindPlurals, modalityNames, relationNames } from './words.ts';

export interface SetFilter {
  readonly name: string;
  readonly undo: Partial<Filters>;
}

/** As many as `countFilters` counts; time first, since it leaves out most. */
export function setFilters(chosen: Filters): SetFilter[] {
  const found: SetFilter[] = [];
  const add = (holds: boolean, name: () => string, undo: Partial<Filters>): void => {
    if (holds) found.push({ name: name(), undo });
  };
  const kinds = leftOutKinds(chosen);
  const { hiddenRelations, hiddenModalities, without, hiddenActors, around, steps, groups } = chosen;
  add(isBrushed(chosen), () => spanName(chosen), { from: '', to: '' });
  add(without.length > 0, () => `${count(without.length, 'article')} left out`, { without: [] });
  add(chosen.minSources > 1, () => `at least ${chosen.minSources} independent sources`, { minSources: 1 });
  add(chosen.minConfidence > 0, () => `confidence at least ${Math.round(chosen.minConfidence * 100)} %`, {
    minConfidence: 0,
  });
  add(chosen.contested, () => 'contested only', { contested: false });
  add(kinds.length > 0, () => `no ${listed(kinds.map((kind) => kindPlurals[kind]))}`, {
    hiddenKinds: chosen.hiddenKinds.filter((kind) => defaultFilters.hiddenKinds.includes(kind)),
  });
  add(
    hiddenRelations.length > 0,
    () =>
      `no “${listed(
        hiddenRelations.map((kind) => relationNames[kind]),
        '”, “',
      )}”`,
    {
      hiddenRelations: [],
    },
  );
  add(
    hiddenModalities.length > 0,
    () => `nothing ${listed(hiddenModalities.map((modality) => modalityNames[modality]))}`,
    { hiddenModalities: [] },
  );
  add(hiddenActors.length > 0, () => `${count(hiddenActors.length, 'actor')} hidden`, { hiddenActors: [] });
  add(around !== '', () => `within ${count(steps, 'step')} of ${nameOf(around)}`, { around: '' });
  add(groups.length > 0, () => `only ${groups.join(', ')}`, { groups: [] });
  return found;
}

/** All of them in one line. */
export function namesOfFilters(chosen: Filters): string {
  return setFilters(chosen)
    .map(({ name }) => name)
    .join('; ');
}

/** `happened 17 – 18 Mar 2021`. */
export function spanName({ from, to, dateOf }: Pick<Filters, 'from' | 'to' | 'dateOf'>): string {
  return `${dateOf === 'event' ? 'happened' : 'published'} ${formatSpan(from, to)}`;
}

function listed(names: readonly string[], between = ', '): string {
  return names.map((name) => name.toLowerCase()).join(between);
}

function nameOf(id: string): string {
  return corpus.value.actors.find((actor) => actor.id === id)?.name ?? id;
}
