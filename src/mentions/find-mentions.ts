/**
 * Sentences → mentions: who and what is named, with exact spans.
 *
 * Names first (known ones, then candidates typed by the whole document), then the phrases that stand for actors without
 * naming them: groups, titles, descriptions, pronouns.
 */
import { mentionId } from '../model/ids.ts';
import { bySpan } from '../model/order.ts';
import type { Mention, OwnLexicon, Sentence, SourceDocument } from '../model/records.ts';
import { findCandidates } from './candidates.ts';
import { draftCountries } from './countries.ts';
import { type Draft, type Line, readLines } from './line.ts';
import { learnedModel } from './model.ts';
import { draftNames } from './names.ts';
import { draftPhrases } from './phrases.ts';
import { draftPronouns } from './pronouns.ts';
import { tellRoles } from './roles.ts';
import { typeCandidates } from './typing.ts';

export function findMentions(document: SourceDocument, sentences: readonly Sentence[], lexicon: OwnLexicon): Mention[] {
  const { lines, usage } = readLines(sentences, lexicon);
  const candidates = lines.flatMap((line) => findCandidates(line, usage));
  const drafts: Draft[] = [];
  const typed = typeCandidates(candidates, usage, learnedModel());
  draftNames(typed, drafts);
  draftCountries(lines, typed, drafts);
  for (const [line, own] of byLine(drafts)) tellRoles(line, own);
  draftPhrases(lines, drafts);
  draftPronouns(lines, drafts);
  return finish(document, drafts);
}

function byLine(drafts: readonly Draft[]): Map<Line, Draft[]> {
  const lines = new Map<Line, Draft[]>();
  for (const draft of drafts) {
    const list = lines.get(draft.line);
    if (list) list.push(draft);
    else lines.set(draft.line, [draft]);
  }
  return lines;
}

/** Drafts → records, one a span: of two that claim the same words the earlier draft stays. */
function finish(document: SourceDocument, drafts: readonly Draft[]): Mention[] {
  const mentions: Mention[] = [];
  const ids = new Map<Draft, Mention['id']>();
  const taken = new Map<string, Draft>();
  for (const draft of drafts) {
    const id = mentionId(document.id, spanOf(draft));
    const first = taken.get(id);
    ids.set(draft, id);
    if (!first) taken.set(id, draft);
  }
  for (const [id, draft] of taken) {
    const { country, sector, role, gender, of } = draft;
    const mention: { -readonly [Key in keyof Mention]: Mention[Key] } = {
      id: id as Mention['id'],
      documentId: document.id,
      sentence: draft.line.index,
      span: spanOf(draft),
      kind: draft.kind,
      form: draft.form,
      name: draft.name,
      rule: draft.rule,
      confidence: draft.confidence,
    };
    if (country !== undefined) mention.country = country;
    if (sector !== undefined) mention.sector = sector;
    if (role !== undefined) mention.role = role;
    if (gender !== undefined) mention.gender = gender;
    if (of !== undefined) mention.of = ids.get(of)!;
    mentions.push(mention);
  }
  return mentions.sort((a, b) => bySpan(a.span, b.span));
}

const spanOf = ({ line, from, to }: Draft): { start: number; end: number } => ({
  start: line.tokens[from]!.start,
  end: line.tokens[to - 1]!.end,
});
