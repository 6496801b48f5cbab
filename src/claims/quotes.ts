/** Quotes of several sentences: where one goes on, and whose the sentences before its attribution are. */

import type { Claim, MentionId, Sentence } from '../model/records.ts';

/** The next sentence of the same paragraph that opens with a quotation mark goes on with the quote. */
export function continuesQuote(sentences: readonly Sentence[], from: number, to: number): boolean {
  if (to !== from + 1 || to >= sentences.length || sentences[from]!.paragraph !== sentences[to]!.paragraph)
    return false;
  return sentences[to]!.tokens[0]?.kind === 'quote';
}

/** Whether each sentence begins inside a quote that an earlier one of its paragraph has opened. */
export function beginInsideQuotes(sentences: readonly Sentence[]): boolean[] {
  let open = false;
  return sentences.map((sentence, i) => {
    if (sentence.paragraph !== sentences[i - 1]?.paragraph) open = false;
    const inside = open;
    if (sentence.tokens.filter(({ kind }) => kind === 'quote').length % 2 === 1) open = !open;
    return inside;
  });
}

/**
 * “Xanadu fell. We fled,” said Zog: gives the speaker to the claims of the quoted sentences before the one at `at`, which
 * begins inside the quote and says whose it is.
 */
export function attributeBack(
  claims: Claim[],
  sentences: readonly Sentence[],
  inside: readonly boolean[],
  at: number,
  speaker: MentionId,
): void {
  let first = at;
  while (inside[first]) first--;
  const opening = sentences[first]!.tokens.filter(({ kind }) => kind === 'quote').pop();
  for (let k = claims.length - 1; k >= 0 && claims[k]!.sentence >= first; k--) {
    const claim = claims[k]!;
    const said = claim.sentence > first || (opening !== undefined && claim.trigger.start > opening.start);
    if (said && claim.sentence < at && claim.speaker === null) claims[k] = { ...claim, speaker };
  }
}
