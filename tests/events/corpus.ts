/** Articles → the corpus that the pipeline makes of them, and its events as lines of text. */
import type { Corpus, DocumentId, EventRecord } from '../../src/model/records.ts';
import { buildCorpus, extractDocument } from '../../src/pipeline.ts';

export interface Article {
  readonly text: string;
  /** Day of publication; 2024-05-17 unless it is said otherwise. */
  readonly date?: string;
}

/** @param articles by document id */
export function corpusOf(articles: Readonly<Record<string, string | Article>>): Corpus {
  return buildCorpus(
    Object.entries(articles).map(([id, article]) => {
      const { text, date = '2024-05-17' } = typeof article === 'string' ? { text: article } : article;
      return extractDocument({ id: id as DocumentId, text, title: '', language: 'en', date });
    }),
  );
}

/** `ASSAULT Peru → Chile, negated (2 claims, 1 source)`, in the order of the alphabet. */
export function eventLines({ actors, events }: Corpus): string[] {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  const side = (ids: EventRecord['sources']): string => ids.map((id) => names.get(id)!).join(' + ') || '?';
  return events
    .map(({ type, sources, targets, modality, claims, independentSources }) => {
      const to = targets.length > 0 ? ` → ${side(targets)}` : '';
      const mood = modality === 'asserted' ? '' : `, ${modality}`;
      const counted = [count(claims.length, 'claim'), count(independentSources, 'source')].join(', ');
      return `${type} ${side(sources)}${to}${mood} (${counted})`;
    })
    .sort();
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
