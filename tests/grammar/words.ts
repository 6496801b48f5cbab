/** Sentences for the tagger, their words apart by spaces: `[Peru]` is a mention, `*struck*` the word that is asked for. */
import { tagSentences } from '../../src/grammar/tag.ts';
import type { TermInput, TermTag } from '../../src/model/terms.ts';

/** Mentions in the plural stand as `[rebels+]`, pronouns as `[it?]`, the role of a name as `[Ana Belko:judge]`. */
export function wordsOf(sentence: string): TermInput[] {
  return [...sentence.matchAll(/\[([^\]]+)\]|\S+/g)].map(([word, mention]) => {
    if (mention === undefined) return { text: word.length > 2 ? word.replace(/^\*|\*$/g, '') : word };
    const [text, role] = mention.replace(/[+?]$/, '').split(':') as [string, string | undefined];
    const actor = mention.endsWith('+') ? 'plural' : mention.endsWith('?') ? 'pronoun' : 'singular';
    return { text, actor, ...(role !== undefined && { role }) };
  });
}

/** The tag of the word between asterisks. */
export function tagOf(sentence: string): TermTag {
  const at = [...sentence.matchAll(/\[[^\]]+\]|\S+/g)].findIndex(([word]) => /^\*.+\*$/.test(word));
  return tagSentences([wordsOf(sentence)])[0]![at]!;
}
