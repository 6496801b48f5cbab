import { describe, expect, it } from 'vitest';
import { html } from '../../src/documents/html.ts';
import { decodeEntities, tokenize } from '../../src/documents/html-tokens.ts';
import type { SourceDocument } from '../../src/model/records.ts';

const body =
  'The two ministers signed the treaty in the old town hall, after nine hours of talks about the river and its dams. ';

function read(source: string): SourceDocument {
  const reading = html.read(source, { name: 'page.html', id: 'page.html' });
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading.document;
}

const page = `<!DOCTYPE html><html lang="en-GB"><head><title>Treaty signed | The Courier</title>
<meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2024-05-02T10:00:00Z">
<link rel="canonical" href="https://example.org/treaty"><style>p { color: red }</style></head>
<body><nav><p>Home</p><p>World</p></nav><aside><p>Most read: ${body}</p></aside>
<article><header><h1>Treaty <em>signed</em></h1></header>
<figure><img src="x.jpg"><figcaption>The ministers</figcaption></figure>
<p>${body}<a href="/x">${body}</a>${body}${body}</p><script>document.write("<p>" + "no")</script>
<p>Caf&eacute; &amp; bar &#8220;Lima&#x201D;<br>closed.<p>A paragraph that nobody closed.
<ul><li><a href="/a">Read also: something else entirely</a></li></ul></article>
<footer><p>© The Courier</p></footer></body></html>`;

describe('a saved web page', () => {
  it('gives the paragraphs of its article and nothing else', () => {
    expect(
      read(page)
        .text.split('\n\n')
        .map((p) => p.slice(0, 40)),
    ).toEqual([
      'Treaty signed',
      'The two ministers signed the treaty in t',
      'Café & bar “Lima”',
      'closed.',
      'A paragraph that nobody closed.',
    ]);
  });

  it('says title, date, publisher, address and language', () => {
    expect(read(page)).toMatchObject({
      id: 'page.html',
      title: 'Treaty signed',
      date: '2024-05-02',
      publisher: 'The Courier',
      url: 'https://example.org/treaty',
      language: 'en-GB',
    });
  });

  it('without an article gives the prose of its body', () => {
    expect(read(`<body><div>Menu</div><p>${body}</p><p>${body}</p><p>${body}</p></body>`).text).toBe(
      [body, body, body].map((b) => b.trim()).join('\n\n'),
    );
  });

  it('without paragraphs gives what text there is', () => {
    expect(read('<div>Peru met Chile.</div><div>Then it <b>left</b>.</div>').text).toBe(
      'Peru met Chile.\n\nThen it left.',
    );
  });

  it.each([
    ['no text at all', '<html><body><script>x()</script></body></html>', 'no-article'],
    ['white space', '  \n', 'empty'],
  ])('is refused where it holds %s', (_, source, code) => {
    const reading = html.read(source, { name: 'a' });
    expect('problem' in reading && reading.problem.code).toBe(code);
  });
});

describe('markup', () => {
  it.each([
    ['a sign that is no tag', 'a < b', [{ kind: 'text', text: 'a < b' }]],
    ['a tag that is cut off', 'a <b class="x', [{ kind: 'text', text: 'a <b class="x' }]],
    [
      'a bracket in an attribute',
      '<a title="x > y">z',
      [
        { kind: 'open', name: 'a', attributes: new Map([['title', 'x > y']]) },
        { kind: 'text', text: 'z' },
      ],
    ],
    [
      'comments',
      'a<!-- <p> -->b',
      [
        { kind: 'text', text: 'a' },
        { kind: 'text', text: 'b' },
      ],
    ],
    [
      'an apostrophe in a tag',
      "<p o'clock>x",
      [
        {
          kind: 'open',
          name: 'p',
          attributes: new Map([
            ['o', ''],
            ['clock', ''],
          ]),
        },
        { kind: 'text', text: 'x' },
      ],
    ],
  ])('%s', (_, source, expected) => {
    expect([...tokenize(source)]).toEqual(expected);
  });

  it.each([
    ['&amp;lt;', '&lt;'],
    ['&Eacute;tat &ccedil;a &uuml;ber', 'État ça über'],
    ['&#0; &#x110000; &unknown; &', '\ufffd \ufffd &unknown; &'],
    ['&nbsp;', ' '],
  ])('entities %s', (text, expected) => {
    expect(decodeEntities(text)).toBe(expected);
  });

  it.each([
    ['opening signs', '<'.repeat(400_000)],
    ['cut tags', '<a b="'.repeat(100_000)],
    ['cut comments', '<!-- '.repeat(100_000)],
    ['opening elements', '<div>'.repeat(100_000)],
    ['scripts that do not close', '<script>'.repeat(100_000)],
    ['ampersands', '&'.repeat(400_000)],
    ['white space', `<p>${' \n'.repeat(400_000)}</p>`],
  ])('is read in linear time: %s', (_, source) => {
    const before = process.cpuUsage().user;
    html.read(source, { name: 'a' });
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1000);
  });
});
