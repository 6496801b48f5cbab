/**
 * The open project with the page around it in one HTML file: it opens from a disk or a mail, reads no network, and shows
 * everything, but takes no articles and no changes.
 */
import { frameOf, piecesOf } from '../../exports/pieces.ts';
import { frameElement, inline, pieceElement } from './carried.ts';
import { dataset } from './dataset.ts';
import { save } from './export-files.ts';
import { nextTask } from './next-task.ts';
import { laidOutNow, placesNow } from './places.ts';

export async function saveShareFile(): Promise<void> {
  const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]')!;
  const modules = new Map<string, string>();
  await collectModules(entry.src, modules);
  const styles = await Promise.all(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => textOf(href)),
  );
  const imports = Object.fromEntries([...modules].map(([name, source]) => [`dramatis/${name}`, dataUrl(source)]));
  const html: BlobPart[] = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline' data:; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'">`,
    '<title>Dramatis</title>',
    `<style>${styles.join('\n')}</style>`,
    `<script type="importmap">${inline(JSON.stringify({ imports }))}</script></head><body><div id="app"></div>`,
  ];
  const project = projectNow();
  // Read at once, parsed when the page is: whatever its size, nothing holds the page for long.
  for (const piece of piecesOf(project, project.graph)) {
    html.push(new Blob([pieceElement(piece)]));
    await nextTask();
  }
  html.push(
    frameElement(frameOf(project, project.graph)),
    `<script type="module">import "dramatis/${nameOf(entry.src)}";</script></body></html>`,
  );
  save('dramatis.html', new Blob(html, { type: 'text/html' }));
}

/** The nodes stand where they stand now. */
function projectNow() {
  const { graph } = dataset.value!.project;
  const places = placesNow();
  const nodes = graph.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, ...places.get(node.key) } }));
  return { ...dataset.value!.project, laidOut: laidOutNow(), graph: { ...graph, nodes } };
}

/** A module and all that it cannot do without. What is loaded later, the reader of articles first, stays out. */
async function collectModules(address: string, modules: Map<string, string>): Promise<void> {
  const name = nameOf(address);
  if (modules.has(name)) return;
  modules.set(name, '');
  const source = await textOf(address);
  // A module in a data URL has no neighbours: relative names become names of the import map.
  const needed = [...source.matchAll(/(?:\bfrom|\bimport)\s*(["'])\.\/([\w.-]+\.js)\1/g)].map((match) => match[2]!);
  for (const each of needed) await collectModules(new URL(each, address).href, modules);
  modules.set(name, source.replace(/(\bfrom|\bimport)(\s*)(["'])\.\/([\w.-]+\.js)\3/g, '$1$2"dramatis/$4"'));
}

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

function dataUrl(source: string): string {
  return `data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`;
}
