/** A mention before it has an id. */
import type { Iso3, Mention, MentionForm, MentionKind } from '../model/records.ts';
import type { Line } from './line.ts';

/** Tokens `[from, to)` of one line. */
export interface Draft {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  kind: MentionKind;
  form: MentionForm;
  name: string;
  rule: string;
  confidence: number;
  country: Iso3 | undefined;
  sector: string | undefined;
  role: string | undefined;
  gender: Mention['gender'] | undefined;
  of: Draft | undefined;
}

/** Every draft is made here: objects of one make are read several times faster. */
export const draftOf = (
  line: Line,
  from: number,
  to: number,
  kind: MentionKind,
  form: MentionForm,
  name: string,
  rule: string,
  confidence: number,
  country?: Iso3 | undefined,
): Draft => ({
  line,
  from,
  to,
  kind,
  form,
  name,
  rule,
  confidence,
  country,
  sector: undefined,
  role: undefined,
  gender: undefined,
  of: undefined,
});

/** Drafts by the index of their line. */
export function draftsByLine(drafts: readonly Draft[]): readonly (readonly Draft[] | undefined)[] {
  const lines: Draft[][] = [];
  for (const draft of drafts) {
    const list = lines[draft.line.index];
    if (list) list.push(draft);
    else lines[draft.line.index] = [draft];
  }
  return lines;
}
