/** HTML → tags and text in one linear pass, as forgiving as browsers are; nothing is built, nothing can run. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content is no markup. */
const raw: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'template']);

export function* tokenize(html: string): Generator<HtmlToken> {
  let at = 0;
  let textFrom = 0;
  const text = (to: number): HtmlToken => ({ kind: 'text', text: decodeEntities(html.slice(textFrom, to)) });
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const end = endOf(html, open);
    // "5 < 6", or a tag that is cut off: the rest holds no tag at all.
    if (end === 'never') break;
    if (end === 'no tag') {
      at = open + 1;
      continue;
    }
    if (open > textFrom) yield text(open);
    at = end;
    textFrom = end;
    const tag = readTag(html.slice(open, end));
    if (!tag) continue;
    yield tag;
    if (tag.kind !== 'open' || !raw.has(tag.name)) continue;
    const close = indexOfClose(html, tag.name, end);
    if (close > end) yield text(close);
    at = close;
    textFrom = close;
  }
  if (textFrom < html.length) yield text(html.length);
}

/** Where the tag or comment that begins at `open` has ended. */
function endOf(html: string, open: number): number | 'no tag' | 'never' {
  const next = html[open + 1] ?? '';
  if (html.startsWith('<!--', open)) return after(html.indexOf('-->', open + 4), 3);
  if (next === '!' || next === '?') return after(html.indexOf('>', open), 1);
  if (!/[a-z/]/i.test(next)) return 'no tag';
  let quote = '';
  for (let i = open + 1; i < html.length; i++) {
    const c = html[i]!;
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '>') return i + 1;
    else if ((c === '"' || c === "'") && html[i - 1] === '=') quote = c;
  }
  return 'never';
}

function after(index: number, length: number): number | 'never' {
  return index < 0 ? 'never' : index + length;
}

function readTag(tag: string): HtmlToken | undefined {
  const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(tag) ?? [];
  if (name === undefined) return undefined;
  if (slash === '/') return { kind: 'close', name: name.toLowerCase() };
  const attributes = new Map<string, string>();
  const rest = tag.slice(1 + name.length, -1);
  for (const [, key, value = ''] of rest.matchAll(/([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g)) {
    attributes.set(key!.toLowerCase(), decodeEntities(value.replace(/^["']|["']$/g, '')));
  }
  return { kind: 'open', name: name.toLowerCase(), attributes };
}

/** Where `</name` begins, or the end of the text. */
function indexOfClose(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s>/])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
};

/** `&eacute;` is a letter and a mark; composed, it is the letter that it means. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,10}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name === undefined) {
        const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
      }
      if (Object.hasOwn(named, name)) return named[name]!;
      const mark = marks[name.slice(1).toLowerCase()];
      return mark === undefined ? whole : (name[0]! + mark).normalize('NFC');
    },
  );
}
