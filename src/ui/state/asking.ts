/** A question to the person about the selected actor: which other one, or what name. Answered by a field or a click. */
import { computed, signal } from '@preact/signals';
import { slug } from '../../model/ids.ts';
import type { Actor, ActorId } from '../../model/records.ts';
import { actorsById } from './dataset.ts';
import { mergeActors, renameActor } from './edit-log.ts';
import { findActors } from './search.ts';
import { announcement, select, selected } from './session.ts';
import { visibleActors } from './visible.ts';
import { kindNames } from './words.ts';

export type Question = 'path' | 'merge' | 'rename';

interface Asking {
  readonly what: Question;
  readonly actor: ActorId;
  /** An answer that is to be confirmed: the two are of different kinds. */
  readonly doubtful?: ActorId;
}

export const howToChoose = 'Choose the other actor: click it, or type its name. Escape cancels.';

const asked = signal<Asking | null>(null);

/** Null too when another thing has been selected since. */
export const asking = computed<Asking | null>(() => {
  const now = asked.value;
  const chosen = selected.value;
  return now && chosen?.kind === 'actor' && chosen.id === now.actor ? now : null;
});

/** The picture waits for a click on the other actor. */
export const awaitsOther = computed(() => asking.value !== null && asking.value.what !== 'rename');

/** Asked twice, the question is withdrawn. */
export function ask(what: Question, { id }: Actor): void {
  asked.value = asking.peek()?.what === what ? null : { what, actor: id };
  if (awaitsOther.peek()) announcement.value = howToChoose;
}

export function withdraw(): void {
  asked.value = null;
}

/** The other actor was named, by a click or by the field. `surely`: though it is of another kind. */
export function chooseOther(id: string, surely = false): void {
  const now = asking.peek();
  const actor = now && actorsById.peek().get(now.actor);
  const other = actorsById.peek().get(id as ActorId);
  if (!now || !actor || now.what === 'rename') return;
  if (!other || other === actor) {
    announcement.value = other ? `Choose another actor than ${actor.name}` : 'Choose an actor';
    return;
  }
  if (now.what === 'merge' && !surely && other.kind !== actor.kind) {
    asked.value = { ...now, doubtful: other.id };
    return;
  }
  withdraw();
  if (now.what === 'path') select({ kind: 'path', id: `${actor.id}>${other.id}` });
  else mergeActors(actor, other);
}

export function answerName(actor: Actor, name: string): void {
  withdraw();
  renameActor(actor, name);
}

/** `“Ghana” is a country, “Ana Ruiz” a person.` */
export function differenceOf(one: Actor, other: Actor): string {
  const kind = (actor: Actor): string => {
    const name = kindNames[actor.kind].toLowerCase();
    return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
  };
  return `“${other.name}” is ${kind(other)}, “${one.name}” ${kind(one)}.`;
}

/**
 * Actors on the page that the words may mean, likeliest first; one where they are the whole of its name. Case and
 * diacritics do not matter.
 */
export function othersNamed(words: string, actor: Actor): Actor[] {
  const shown = new Set(visibleActors.value);
  const found = findActors(words)
    .map((id) => actorsById.value.get(id))
    .filter((other) => other !== undefined && other.id !== actor.id && shown.has(other)) as Actor[];
  const whole = found.filter(({ name }) => slug(name) === slug(words));
  return whole.length === 1 ? whole : found;
}
