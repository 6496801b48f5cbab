/** What was undone and can be done again; anything new forgets it. */
import { signal } from '@preact/signals';
import type { Position } from '../../graph/spiral.ts';
import type { Edit } from '../../model/records.ts';

/** Names that were given other places: by hand, or by a new layout. */
export interface Placing {
  readonly before: ReadonlyMap<string, Position>;
  readonly after: ReadonlyMap<string, Position>;
  /** `Laid out anew` */
  readonly said: string;
  /** The last edit when it happened, or nothing: of both the later is undone first. */
  readonly since: Edit['id'] | '';
}

export type Undone = { readonly edit: Edit } | { readonly placing: Placing };

/** The last that was undone first. */
export const undone = signal<readonly Undone[]>([]);
