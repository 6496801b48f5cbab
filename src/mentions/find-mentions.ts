/**
 * Sentences → mentions: who and what is named, with exact spans.
 *
 * Names first (known ones, then candidates typed by the whole document), then the phrases that stand for actors without
 * naming them: groups, titles, descriptions, pronouns.
 */
import { mentionId } from '../model/ids.ts';
import { bySpan } from '../model/order.ts';
import type { Mention, OwnLexicon, Sentence, SourceDocument, Span } from '../model/records.ts';
import { findCandidates } from './candidates.ts';
import { draftCountries } from './countries.ts';
import { type Draft, draftsByLine } from './draft.ts';
import { readLines } from './line.ts';
import { learnedModel } from './model.ts';
import { draftNames } from './names.ts';
import { draftPhrases } from './phrases.ts';
import { draftPronouns } from './pronouns.ts';
import { tellRoles } from './roles.ts';
import { tellOwners } from './state-organs.ts';
import { typeCandidates } from './typing.ts';

export function findMentions(document: SourceDocument, sentences: readonly Sentence[], lexicon: OwnLexicon): Mention[] {
  const { lines, usage } = readLines(sentences, lexicon);
  const candidates = lines.flatMap((line) => findCandidates(line, usage));
  const drafts: Draft[] = [];
  const typed = typeCandidates(candidates, usage, learnedModel());
  draftNames(typed, drafts);
  draftCountries(lines, typed, drafts);
  const ofLines = draftsByLine(drafts);
  tellOwners(drafts, ofLines);
  for (const line of lines) {
    const own = ofLines[line.index];
    if (own) tellRoles(line, own);
  }
  draftPhrases(lines, ofLines, drafts);
  draftPronouns(lines, drafts);
  return finish(document, drafts);
}

/** Drafts → records by their spans, one a span: of two that claim the same words the earlier draft stays. */
function finish(document: SourceDocument, drafts: readonly Draft[]): Mention[] {
  const mentions: Mention[] = [];
  for (const draft of drafts) mentions.push(mentionOf(document, draft));
  mentions.sort((a, b) => bySpan(a.span, b.span));
  let kept = 0;
  for (const mention of mentions) {
    if (kept > 0 && bySpan(mentions[kept - 1]!.span, mention.span) === 0) continue;
    mentions[kept] = mention;
    kept++;
  }
  mentions.length = kept;
  return mentions;
}

function mentionOf(document: SourceDocument, draft: Draft): Mention {
  const { country, sector, role, gender, of } = draft;
  const span = spanOf(draft);
  const mention: { -readonly [Key in keyof Mention]: Mention[Key] } = {
    id: mentionId(document.id, span),
    documentId: document.id,
    sentence: draft.line.index,
    span,
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
  if (of !== undefined) mention.of = mentionId(document.id, spanOf(of));
  return mention;
}

const spanOf = ({ line, from, to }: Draft): Span => ({
  start: line.tokens[from]!.start,
  end: line.tokens[to - 1]!.end,
});
