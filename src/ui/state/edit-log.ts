/**
 * Merge, split, rename, reject, confirm: one log, saved with the project, replayed on every reading. Undo takes the
 * last entry away, and any other can be taken away by itself.
 */
import { computed } from '@preact/signals';
import { lexiconWith } from '../../documents/own-lexicon.ts';
import { hash } from '../../model/ids.ts';
import type { Actor, DocumentId, Edit, MentionId, OwnLexicon, Span } from '../../model/records.ts';
import { corpus, dataset, documentsById, mentionsById } from './dataset.ts';
import { intake, rebuild } from './intake.ts';
import { announcement } from './session.ts';
import { say } from './toast.ts';
import { undone } from './undone.ts';
import { count } from './words.ts';

type Place = Edit['targets'][number];

export const edits = computed<readonly Edit[]>(() => corpus.value.edits);

export function mergeActors(into: Actor, other: Actor): void {
  add('merge', [placeOf(into), placeOf(other)], { said: `Merged ${other.name} into ${into.name}` });
}

/** The mentions of that form become an actor of their own. */
export function splitForm(actor: Actor, form: string): void {
  const mention = actor.mentions.find((id) => mentionsById.value.get(id)?.name === form);
  if (mention) add('split', [placeOf(actor, mention)], { value: form, said: `Split “${form}” off from ${actor.name}` });
}

export function renameActor(actor: Actor, name: string): void {
  const value = name.trim();
  if (value && value !== actor.name)
    add('rename', [placeOf(actor)], { value, said: `Renamed ${actor.name} to ${value}` });
}

/** `span`: the words that say it. */
export function judge(kind: 'confirm' | 'reject', documentId: DocumentId, span: Span): void {
  const place = { documentId, start: span.start, end: span.end };
  const same = edits.value.find((edit) => edit.kind === kind && isAt(edit.targets[0], place));
  if (same) remove(same);
  else if (kind === 'confirm') add(kind, [place]);
  else add(kind, [place], { said: `Left out as wrong: ${wordsAt(place)}` });
}

/** Actors of the reader's own, as `--lexicon` takes them; `files` come in with them. */
export function addOwnActors(entries: OwnLexicon, files: readonly File[] = []): void {
  add('lexicon', [], { value: JSON.stringify(entries), files });
}

/** The same actors under another name are another group; the same name again adds to the group. */
export function nameGroup(name: string, actors: readonly Actor[]): void {
  const members = actors.filter(({ mentions }) => mentions.length > 0);
  if (name.trim() && members.length > 0)
    add(
      'group',
      members.map((actor) => placeOf(actor)),
      { value: name.trim(), said: `Named the group “${name.trim()}”` },
    );
}

export const confirmed = computed<ReadonlySet<string>>(
  () => new Set(edits.value.filter(({ kind }) => kind === 'confirm').map(({ targets }) => keyOf(targets[0]!))),
);

export function isConfirmed(documentId: DocumentId, span: Span): boolean {
  return confirmed.value.has(keyOf({ documentId, ...span }));
}

/** `last`: of the log. */
export function undoEdit(last: Edit): void {
  undone.value = [{ edit: last }, ...undone.value];
  say(`Undone: ${describe(last)}`);
  replay(edits.value.slice(0, -1));
}

export function redoEdit(next: Edit): void {
  say(`Redone: ${describe(next)}`);
  replay([...edits.value, next]);
}

export function remove(edit: Edit): void {
  undone.value = [];
  say(`Taken back: ${describe(edit)}`);
  replay(edits.value.filter(({ id }) => id !== edit.id));
}

/** The last one can be done again. */
function takeBack(edit: Edit): void {
  if (edits.value.at(-1)?.id === edit.id) undoEdit(edit);
  else if (edits.value.some(({ id }) => id === edit.id)) remove(edit);
}

/** One line for the log: `merged “Ruiz” into “Ana Ruiz”`. */
export function describe({ kind, targets, value }: Edit): string {
  if (kind === 'merge') return `merged ${wordsAt(targets[1])} into ${wordsAt(targets[0])}`;
  if (kind === 'split') return `“${value}” is not ${wordsAt(targets[0])}`;
  if (kind === 'rename') return `${wordsAt(targets[0])} is called “${value}”`;
  if (kind === 'group') return `${count(targets.length, 'actor')} are the group “${value}”`;
  if (kind === 'lexicon') return `own actors: ${ownNames(value)}`;
  return `${kind === 'confirm' ? 'right' : 'wrong'}: ${wordsAt(targets[0])}`;
}

function wordsAt(place: Place | undefined): string {
  const text = place && documentsById.value.get(place.documentId)?.text.slice(place.start, place.end);
  return `“${text ?? '…'}”`;
}

/** The first few. */
function ownNames(value: string | undefined): string {
  const names = lexiconWith([], [{ id: '', kind: 'lexicon', targets: [], value: value ?? '' }]).map(({ name }) => name);
  return `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
}

interface Added {
  readonly value?: string;
  /** What is said of it, with the way back; else it is only read out. */
  readonly said?: string;
  readonly files?: readonly File[];
}

function add(kind: Edit['kind'], targets: readonly Place[], { value, said, files = [] }: Added = {}): void {
  const number = 1 + Number(edits.value.at(-1)?.id.split(':')[1] ?? 0);
  const content = hash(JSON.stringify([kind, targets, value ?? null]));
  // Ids sort in the order in which the edits were made.
  const id = `edit:${String(number).padStart(6, '0')}:${content}`;
  const edit: Edit = { id, kind, targets, ...(value !== undefined && { value }) };
  undone.value = [];
  if (said) say(said, () => takeBack(edit));
  else announcement.value = describe(edit);
  replay([...edits.value, edit], files);
}

function replay(next: readonly Edit[], files: readonly File[] = []): void {
  const reading = (list: readonly Edit[]): string =>
    list.flatMap(({ id, kind }) => (kind === 'group' ? [] : id)).join();
  // Groups change nothing that was read; what is being read brings its edits along.
  if (intake.peek() === null && files.length === 0 && reading(next) === reading(edits.value)) keepEdits(next);
  else rebuild(next, files);
}

function keepEdits(next: readonly Edit[]): void {
  const project = dataset.peek()?.project;
  if (project) dataset.value = { project: { ...project, edits: next } };
}

/** The group's name is taken from all its actors. */
export function dissolve(group: string): void {
  undone.value = [];
  const rest = edits.value.filter(({ kind, value }) => kind !== 'group' || value !== group);
  say(`Group dissolved: ${group}`);
  replay(rest);
}

/** A place that names the actor: of its own name if one stands somewhere, else any. */
function placeOf(actor: Actor, mention?: MentionId): Place {
  const named = actor.mentions.find((id) => mentionsById.value.get(id)?.name === actor.name);
  const { documentId, span } = mentionsById.value.get(mention ?? named ?? actor.mentions[0]!)!;
  return { documentId, start: span.start, end: span.end };
}

function keyOf({ documentId, start, end }: Place): string {
  return `${documentId}@${start}-${end}`;
}

function isAt(a: Place | undefined, b: Place): boolean {
  return a !== undefined && keyOf(a) === keyOf(b);
}
