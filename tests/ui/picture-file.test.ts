import { expect, test } from 'vitest';
import { hexOf } from '../../src/graph/look.ts';
import { picture } from '../../src/ui/state/picture.ts';
import { svgOf } from '../../src/ui/state/picture-file.ts';
import { opened } from './opened.ts';

const ana = 'person:ana-ruiz';
const kofi = 'person:kofi-mensah';
const ghana = 'country:GHA';
const style = { ground: '#ffffff', ink: '#000000', font: 'sans-serif' };

test('a saved picture has lines of two colours, and rings on what is denied', () => {
  opened([
    {
      id: 'a',
      text: `[Ana Ruiz|${ana}] accused [Kofi Mensah|${kofi}].\n[Ruiz|${ana}] met [Mensah|${kofi}].\n[Ruiz|${ana}] did not visit [Ghana|${ghana}].`,
      claims: [
        { trigger: 'accused', sources: [ana], targets: [kofi], score: -3 },
        { trigger: 'met', sources: [ana], targets: [kofi], score: 3 },
        { trigger: 'did not visit', sources: [ana], targets: [ghana], modality: 'negated' },
      ],
    },
  ]);
  const { nodes, lines } = picture.value;
  const at = (key: string): readonly [number, number] => [100 * nodes.findIndex((node) => node.key === key), 50];
  const svg = svgOf(
    {
      nodes: nodes.map(({ key, kind }) => ({ id: key, kind, x: at(key)[0], y: at(key)[1], radius: 8, label: null })),
      edges: lines.map(({ key, kind, source, target, pair }) => ({
        id: pair?.relations[0].id ?? key,
        kind,
        source,
        target,
        points: [at(source), at(target)],
      })),
    } as never,
    style,
  );
  const mixed = lines.find(({ look }) => look.second)!.look;
  expect(svg).toContain(`stroke="${hexOf(mixed.color)}"`);
  expect(svg).toContain(`stroke="${hexOf(mixed.second!)}" stroke-dasharray="13 13" stroke-dashoffset="13"`);
  // The line of what is denied, and the only ring.
  expect(svg.match(/stroke-dasharray="8 5"/g)).toHaveLength(1);
  expect(svg.match(/<circle /g)).toHaveLength(1);
});
