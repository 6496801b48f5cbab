/**
 * A saved web page → its article. The text that is kept is the paragraphs and headings of the page's `article` (or
 * `main`, or body), without navigation, captions, forms, and lists of links; nothing of it is markup any more.
 */
import type { DocumentId, SourceDocument } from '../model/records.ts';
import { readDate } from './dates.ts';
import { wellFormed } from './decode.ts';
import { tokenize } from './html-tokens.ts';
import { readHead } from './plain.ts';
import { checkText, type Reader, refuse } from './reader.ts';

export const html: Reader = {
  id: 'html',
  label: 'Saved web page',
  endings: ['.html', '.htm', '.xhtml'],
  unit: 'file',
  read(source, origin) {
    const page = readPage(wellFormed(source));
    const text = articleOf(page.blocks);
    if (text === '' && /\S/.test(source)) {
      return refuse(origin, 'no-article', 'holds no paragraphs; save the page as plain text');
    }
    const fault = checkText(text, origin);
    if (fault) return fault;
    const id = origin.id ?? origin.name;
    const head = readHead(text);
    const date = page.date ?? head.date ?? origin.date;
    const publisher = page.meta.get('og:site_name') ?? head.publisher;
    const document: SourceDocument = {
      id: id as DocumentId,
      text,
      title: page.meta.get('og:title') ?? page.heading ?? page.title ?? head.title ?? id,
      language: page.language ?? 'en',
      ...(date !== undefined && { date }),
      ...(publisher !== undefined && { publisher }),
      ...(page.url !== undefined && { url: page.url }),
    };
    return { document };
  },
};

/** A run of text between two block elements. */
interface Block {
  readonly text: string;
  /** Stands in `p`, a heading, `li` or `blockquote`, not in a bare `div`. */
  readonly prose: boolean;
  /** In which part of the page: 2 in an `article`, 1 in `main`, 0 elsewhere. */
  readonly rank: 0 | 1 | 2;
  /** Share of the text that is links. */
  readonly linked: number;
}

interface Page {
  readonly blocks: readonly Block[];
  readonly meta: ReadonlyMap<string, string>;
  readonly title?: string;
  readonly heading?: string;
  readonly language?: string;
  readonly url?: string;
  readonly date?: string;
}

const left: ReadonlySet<string> = new Set(
  'script style noscript template nav footer aside form button select figure svg iframe textarea dialog menu head'.split(
    ' ',
  ),
);
const prose: ReadonlySet<string> = new Set('p h1 h2 h3 h4 li blockquote'.split(' '));
/** Elements that stand within a line; every other one ends it. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** They never close, so they open nothing. */
const empty: ReadonlySet<string> = new Set('br hr img input link meta source wbr col area base embed track'.split(' '));

function readPage(source: string): Page {
  const meta = new Map<string, string>();
  const blocks: Block[] = [];
  /** How many elements of each name are open. A stray closing tag closes none. */
  const open = new Map<string, number>();
  const depth = (name: string): number => open.get(name) ?? 0;
  let skipping = 0;
  let text = '';
  let links = 0;
  let title = '';
  let heading = '';
  let language: string | undefined;
  let url: string | undefined;
  let date: string | undefined;

  const flush = (): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') {
      blocks.push({
        text: line,
        prose: [...prose].some((name) => depth(name) > 0),
        rank: depth('article') > 0 ? 2 : depth('main') > 0 ? 1 : 0,
        linked: links / line.length,
      });
      if (depth('h1') > 0 && heading === '') heading = line;
    }
    text = '';
    links = 0;
  };

  for (const token of tokenize(source)) {
    if (token.kind === 'text') {
      if (depth('title') > 0 && depth('svg') === 0) title ||= token.text.replace(/\s+/g, ' ').trim();
      if (skipping > 0 || depth('title') > 0) continue;
      text += token.text;
      if (depth('a') > 0) links += token.text.trim().length;
      continue;
    }
    const { name } = token;
    if (!inline.has(name)) flush();
    if (token.kind === 'close') {
      if (depth(name) === 0) continue;
      open.set(name, depth(name) - 1);
      if (left.has(name)) skipping--;
      continue;
    }
    const { attributes } = token;
    if (name === 'html') language = attributes.get('lang') || undefined;
    if (name === 'meta') {
      const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
      const content = attributes.get('content')?.trim();
      if (key && content && !meta.has(key)) meta.set(key, content);
    }
    if (name === 'link' && attributes.get('rel') === 'canonical') url ??= attributes.get('href');
    if (name === 'time' && skipping === 0) date ??= readDate(attributes.get('datetime') ?? '');
    if (empty.has(name)) continue;
    // A paragraph that was not closed ends where the next begins.
    if (name === 'p' || name === 'li') open.set(name, 0);
    open.set(name, depth(name) + 1);
    if (left.has(name)) skipping++;
    if (name === 'body') {
      skipping = 0;
      for (const element of left) open.set(element, 0);
    }
  }
  flush();
  const published = ['article:published_time', 'datePublished', 'date', 'pubdate', 'dc.date'].flatMap(
    (key) => readDate(meta.get(key) ?? '') ?? [],
  )[0];
  const address = url ?? meta.get('og:url');
  const when = published ?? date;
  return {
    blocks,
    meta,
    ...(title !== '' && { title }),
    ...(heading !== '' && { heading }),
    ...(language !== undefined && { language }),
    ...(address !== undefined && { url: address }),
    ...(when !== undefined && { date: when }),
  };
}

/** Less prose than this in a part of the page, and the article stands elsewhere. */
const ENOUGH_UNITS = 250;

/** Prose of the most telling part that holds enough of it; where there is little prose, whatever text there is. */
function articleOf(blocks: readonly Block[]): string {
  const readable = blocks.filter((b) => b.linked < 0.6);
  const choices = [2, 1, 0].map((rank) => readable.filter((b) => b.prose && b.rank >= rank));
  const best = choices.find((c) => unitsOf(c) >= ENOUGH_UNITS) ?? readable;
  return best.map((b) => b.text).join('\n\n');
}

function unitsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, b) => sum + b.text.length, 0);
}
