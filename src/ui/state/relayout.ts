/** A new layout of what is shown, by itself: what the filters leave out takes no room. */
import { computed } from '@preact/signals';
import { dataset } from './dataset.ts';
import { askLayout } from './intake.ts';
import { picture } from './picture.ts';
import { place } from './placing.ts';
import { fitWanted } from './session.ts';

export const canLayOut = computed(() => picture.value.nodes.length > 1);

export async function layOutShown(): Promise<void> {
  const { graph } = dataset.peek()!.project;
  const { nodes, lines } = picture.peek();
  const shown = new Set(nodes.map(({ key }) => key));
  const pairs = new Set(lines.map(({ source, target }) => `${source}|${target}`));
  const places = await askLayout({
    ...graph,
    nodes: graph.nodes.filter(({ key }) => shown.has(key)),
    edges: graph.edges.filter(
      ({ source, target }) => pairs.has(`${source}|${target}`) || pairs.has(`${target}|${source}`),
    ),
  });
  place(new Map(places.map(([key, x, y]) => [key, { x, y }])), 'Laid out anew');
  fitWanted.value++;
}
