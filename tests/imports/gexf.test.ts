import { describe, expect, it } from 'vitest';
import { openGexf, readGexf } from '../../src/imports/gexf.ts';

const wrap = (body: string, version = '1.3'): string =>
  `<?xml version="1.0"?><gexf xmlns="http://gexf.net/${version}" version="${version}"><graph>${body}</graph></gexf>`;

describe('files of other tools', () => {
  it('are organisations where they say nothing of their kind', () => {
    const { graph } = readGexf(wrap('<nodes><node id="0" label="Zero"/><node id="1"/></nodes>'));
    expect(graph!.getNodeAttributes('0')).toMatchObject({ kind: 'organization', label: 'Zero' });
    expect(graph!.getNodeAttributes('1')).toMatchObject({ kind: 'organization', label: '1' });
  });

  it.each([
    ['kind', 'ship', { kind: 'organization', foreignKind: 'ship' }],
    ['kind', 'PERSON', { kind: 'person' }],
    ['type', 'GPE', { kind: 'country' }],
    ['category', 'Company', { kind: 'organization' }],
  ])('may say their kind in their own words: %s %s', (title, value, expected) => {
    const declared = `<attributes class="node"><attribute id="0" title="${title}" type="string"/></attributes>`;
    const { graph } = readGexf(
      wrap(`${declared}<nodes><node id="a"><attvalues><attvalue for="0" value="${value}"/></attvalues></node></nodes>`),
    );
    expect(graph!.getNodeAttributes('a')).toMatchObject(expected);
  });

  it('have ties for edges', () => {
    const { graph } = readGexf(
      wrap('<nodes><node id="a"/><node id="b"/></nodes><edges><edge id="e" source="a" target="b" weight="3"/></edges>'),
    );
    expect(graph!.getEdgeAttributes('e')).toMatchObject({ kind: 'tie', label: 'linked to', weight: 3 });
  });

  it('may leave out ids of edges, name them twice, and point both ways', () => {
    const { graph } = readGexf(
      wrap(`<nodes><node id="a"/><node id="b"/></nodes>
        <edges><edge source="a" target="b"/><edge id="e" source="b" target="a" type="undirected"/><edge id="e" source="a" target="b"/></edges>`),
    );
    expect(graph!.edges()).toEqual(['edge:0', 'e', 'edge:2']);
  });

  it('of versions 1.1 and 1.2 name columns by id, and give defaults', () => {
    const { graph } = readGexf(
      wrap(
        `<attributes class="node"><attribute id="0" title="votes" type="integer"><default>7</default></attribute></attributes>
        <nodes><node id="a"><attvalues><attvalue id="0" value="3"/></attvalues></node><node id="b"/></nodes>`,
        '1.1',
      ),
    );
    expect(graph!.getNodeAttributes('a')).toMatchObject({ votes: 3 });
    expect(graph!.getNodeAttributes('b')).toMatchObject({ votes: 7 });
  });

  it.each([
    ['integer', '12', 12],
    ['double', '-1.5e3', -1500],
    ['double', 'many', 'many'],
    ['boolean', 'true', true],
    ['string', '12', '12'],
    ['liststring', '["a, b", "c"]', ['a, b', 'c']],
    ['liststring', '[a, b]', ['a', 'b']],
    ['liststring', 'a|b', ['a', 'b']],
    ['liststring', '[]', []],
    ['listinteger', '[1, 2]', [1, 2]],
    ['listdouble', '1;2.5', [1, 2.5]],
  ])('hold values of type %s: %s', (type, value, expected) => {
    const declared = `<attributes class="node"><attribute id="v" title="v" type="${type}"/></attributes>`;
    const { graph } = readGexf(
      wrap(`${declared}<nodes><node id="a"><attvalues><attvalue for="v" value='${value}'/></attvalues></node></nodes>`),
    );
    expect((graph!.getNodeAttributes('a') as unknown as Record<string, unknown>).v).toEqual(expected);
  });

  it('say whether they bring positions', () => {
    const viz = '<viz:position xmlns:viz="http://gexf.net/1.3/viz" x="1" y="2"/>';
    expect(readGexf(wrap(`<nodes><node id="a">${viz}</node></nodes>`)).placed).toBe(true);
    expect(readGexf(wrap(`<nodes><node id="a">${viz}</node><node id="b"/></nodes>`)).placed).toBe(false);
  });

  it('nest nodes', () => {
    const { graph } = readGexf(wrap('<nodes><node id="a"><nodes><node id="b"/></nodes></node></nodes>'));
    expect(graph!.nodes()).toEqual(['b', 'a']);
  });
});

describe('files that are broken', () => {
  it.each([
    ['cut off', wrap('<nodes><node id="a"/></nodes>').slice(0, -20), 'not well-formed'],
    ['of another format', '<graphml/>', 'begins with <graphml>'],
    ['no XML', 'Putin met Biden.', 'not well-formed'],
    ['empty', '', 'not well-formed'],
    ['a node without an id', wrap('<nodes><node label="x"/></nodes>'), 'without an id'],
  ])('are refused with a reason: %s', (_, text, reason) => {
    const { graph, problems } = readGexf(text);
    expect(graph).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(reason);
  });

  it('expand no entities', () => {
    const bomb = `<!DOCTYPE gexf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${wrap('<nodes><node id="&b;"/></nodes>').slice(21)}`;
    expect(readGexf(bomb).graph).toBeUndefined();
  });

  it('lose only the edges that lead nowhere, and say how many', () => {
    const { graph, problems } = readGexf(
      wrap('<nodes><node id="a"/></nodes><edges><edge source="a" target="x"/><edge source="a" target="a"/></edges>'),
    );
    expect(graph!.size).toBe(1);
    expect(problems[0]).toMatchObject({ code: 'lost-edges' });
  });

  it('cannot reach an object’s prototype', () => {
    const declared = '<attributes class="node"><attribute id="p" title="__proto__" type="liststring"/></attributes>';
    const { graph } = readGexf(
      wrap(`${declared}<nodes><node id="a"><attvalues><attvalue for="p" value="[]"/></attvalues></node></nodes>`),
    );
    expect(Object.getPrototypeOf(graph!.getNodeAttributes('a'))).toBe(Object.prototype);
  });
});

it('a file is read in pieces cut anywhere', () => {
  const text = wrap('<nodes><node id="é&amp;" label="Ünë"/></nodes>');
  const reader = openGexf();
  for (const unit of text.split('')) reader.write(unit);
  expect(reader.close().graph!.getNodeAttribute('é&', 'label')).toBe('Ünë');
});
