import type { DocumentId, SourceDocument } from '../../src/model/records.ts';

export const documentOf = (id: string, text: string): SourceDocument => ({
  id: id as DocumentId,
  text,
  title: id,
  language: 'en',
});

/** CPU time of the process, in milliseconds, and what came of the work. */
export function timed<T>(work: () => T): { ms: number; result: T } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

/** Paragraphs gathered into articles of some four thousand characters. */
export function articlesOf(text: string): SourceDocument[] {
  const articles: string[] = [''];
  for (const paragraph of text.split(/\n{2,}/)) {
    if (articles.at(-1)!.length > 4000) articles.push('');
    articles[articles.length - 1] += `${paragraph}\n\n`;
  }
  return articles.map((body, i) => documentOf(`a${String(i).padStart(6, '0')}`, body));
}
