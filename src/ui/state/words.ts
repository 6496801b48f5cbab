/** Names of things on the page. */
import type { ActorKind, Modality, PartialDate, RelationKind, StoredDocument } from '../../model/records.ts';
import type { NodeKind } from './route.ts';
import { intervalOf } from './time-span.ts';

export const kindNames: Readonly<Record<NodeKind, string>> = {
  person: 'Person',
  country: 'Country',
  organization: 'Organisation',
  event: 'Event',
  document: 'Article',
  other: 'Node',
};

export const kindPlurals: Readonly<Record<NodeKind, string>> = {
  person: 'People',
  country: 'Countries',
  organization: 'Organisations',
  event: 'Events',
  document: 'Articles',
  other: 'Other nodes',
};

export const relationNames: Readonly<Record<RelationKind, string>> = {
  dyad: 'What was done',
  tie: 'Lasting relations',
  'co-mention': 'Named together',
};

export const modalityNames: Readonly<Record<Modality, string>> = {
  asserted: 'Told as fact',
  future: 'Planned',
  hypothetical: 'Possible',
  negated: 'Denied',
};

export const actorKinds: readonly ActorKind[] = ['person', 'country', 'organization'];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** As exact as the date is: `2021`, `Mar 2021`, `19 Mar 2021`. What is no date is shown as it stands. */
export function formatDate(date: PartialDate): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  const month = match?.[2] && months[Number(match[2]) - 1];
  if (!match) return date;
  return [match[3] && String(Number(match[3])), month, match[1]].filter(Boolean).join(' ');
}

/**
 * A span of days, either end of which may be open, as short as it can be said: `17 – 18 Mar 2021`, a whole `Mar 2021`,
 * `from 17 Mar 2021`.
 */
export function formatSpan(from: string, to: string): string {
  if (from === to) return formatDate(from);
  if (from === '') return `until ${formatDate(to)}`;
  if (to === '') return `from ${formatDate(from)}`;
  const whole = wholeOf(from, to);
  if (whole) return formatDate(whole);
  const [first, last] = [formatDate(from), formatDate(to)];
  const shared = from.slice(0, 7) === to.slice(0, 7) ? 9 : from.slice(0, 4) === to.slice(0, 4) ? 5 : 0;
  return `${shared > 0 ? first.slice(0, -shared) : first} – ${last}`;
}

/** The month or year that a span is, if it is one. */
function wholeOf(from: string, to: string): PartialDate | undefined {
  return [from.slice(0, 4), from.slice(0, 7)].find((date) => {
    const interval = intervalOf(date);
    return interval?.from === from && interval.to === to;
  });
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** `3 of 12 mentions`; `12 mentions` where all of them pass. */
export function part(passing: number, all: number, one: string): string {
  return passing === all ? count(all, one) : `${grouped(passing)} of ${count(all, one)}`;
}

/** `49655` → `49,655`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function titleOf(document: StoredDocument): string {
  return document.title || document.id;
}

/** `material-conflict` → `material conflict`. */
export function plain(code: string): string {
  return code.toLowerCase().replaceAll('-', ' ').replaceAll('_', ' ');
}
