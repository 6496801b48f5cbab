/** Graphs and projects of any size for measuring, the same for the same numbers. */
/** Actors in twenty groups, four fifths of the relations inside them, some far more often named than others. */
export function generateGraph(actors: number, relations: number): string {
  let state = 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const groups = 20;
  const nodes = Array.from({ length: actors }, (_, i) => ({
    key: `person:p${i}`,
    attributes: {
      kind: 'person',
      label: `Name ${i}`,
      x: ((i % groups) % 5) * 900 + next(700),
      y: Math.floor((i % groups) / 5) * 900 + next(700),
    },
  }));
  const edges = Array.from({ length: relations }, (_, i) => {
    const source = Math.floor(actors * (next(1000) / 1000) ** 3);
    const near = next(Math.floor(actors / groups)) * groups + (source % groups);
    const target = next(5) > 0 && near < actors && near !== source ? near : (source + 1 + next(actors - 1)) % actors;
    return {
      key: `e${i}`,
      source: `person:p${source}`,
      target: `person:p${target}`,
      attributes: { kind: 'dyad', label: 'met', weight: 1 + next(4), score: next(9) - 4, modality: 'asserted' },
    };
  });
  const lists = ['documents', 'mentions', 'claims', 'ties', 'actors', 'events', 'relations', 'lineages', 'edits'];
  return JSON.stringify({
    schemaVersion: 1,
    ...Object.fromEntries(lists.map((name) => [name, []])),
    graph: { attributes: {}, options: { type: 'directed', multi: true, allowSelfLoops: true }, nodes, edges },
  });
}

/** The same as a project of ours: articles, mentions, claims, events and relations with their sentences. */
export function generateProject(actors: number, relations: number): string {
  const { graph, ...lists } = JSON.parse(generateGraph(actors, relations));
  const perDocument = 50;
  const mentionsOf = new Map<string, string[]>();
  let text = '';
  let sentences: object[] = [];
  for (const [index, { source, target, attributes }] of graph.edges.entries()) {
    const documentId = `d${String(Math.floor(index / perDocument)).padStart(5, '0')}`;
    const number = String(index).padStart(6, '0');
    const [start, sentence] = [text.length, sentences.length];
    const words = [`Name ${source.slice(8)}`, 'met', `Name ${target.slice(8)}`];
    text += `${words.join(' ')}. `;
    const at = (word: number) => {
      const from = start + words.slice(0, word).join(' ').length + Number(word > 0);
      return { start: from, end: from + words[word]!.length };
    };
    const whole = { start, end: text.length - 1 };
    sentences.push({ ...whole, kind: 'prose', paragraph: 0 });
    for (const [word, actor] of [
      [0, source],
      [2, target],
    ] as const) {
      const id = `m${number}.${word}`;
      const naming = { kind: 'person', form: 'name', name: words[word], rule: 'name', confidence: 1 };
      lists.mentions.push({ id, documentId, sentence, span: at(word), ...naming });
      mentionsOf.set(actor, [...(mentionsOf.get(actor) ?? []), id]);
    }
    const evidence = { documentId, sentence: whole, span: at(1), rule: 'bench', confidence: 1 };
    const act = { type: 'CONSULT', cameo: '04', modality: 'asserted', dateFrom: null, confidence: 1 };
    const sides = { sources: [`m${number}.0`], targets: [`m${number}.2`] };
    const place = { documentId, sentence, trigger: at(1), phrase: 'met', speaker: null, evidence };
    lists.claims.push({ id: `c${number}`, ...act, ...sides, ...place });
    const ends = { sources: [source], targets: [target] };
    const event = {
      label: 'met',
      quad: 'verbal-cooperation',
      score: 1,
      independentSources: 1,
      documents: [documentId],
    };
    lists.events.push({ id: `v${number}`, ...act, ...event, ...ends, claims: [`c${number}`] });
    const told = { documents: [documentId], events: [`v${number}`], ties: [], sentences: 1, evidence: [evidence] };
    lists.relations.push({ id: `r${number}`, source, target, ...attributes, ...told });
    if (sentences.length === perDocument || index === graph.edges.length - 1) {
      lists.documents.push({ id: documentId, text, title: documentId, language: 'en', sentences });
      text = '';
      sentences = [];
    }
  }
  for (const { key, attributes } of graph.nodes) {
    const mentions = mentionsOf.get(key) ?? [];
    const names = { name: attributes.label, aliases: [], roles: [], joins: [] };
    if (mentions.length > 0) lists.actors.push({ id: key, kind: 'person', ...names, mentions });
  }
  return JSON.stringify({ ...lists, graph });
}

/** The same as a GEXF file of another tool: kinds, labels, positions, weights. */
export function generateGexf(actors: number, relations: number): string {
  const { graph } = JSON.parse(generateGraph(actors, relations)) as { graph: Record<'nodes' | 'edges', Item[]> };
  const nodes = graph.nodes.map(
    ({ key, attributes: { kind, label, x, y } }) =>
      `<node id="${key}" label="${label}"><attvalues><attvalue for="kind" value="${kind}"/></attvalues><viz:position x="${x}" y="${y}"/></node>`,
  );
  const edges = graph.edges.map(
    ({ key, source, target, attributes: { kind, label, weight, score } }) =>
      `<edge id="${key}" source="${source}" target="${target}" label="${label}" weight="${weight}"><attvalues><attvalue for="kind" value="${kind}"/><attvalue for="score" value="${score}"/></attvalues></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>
<attributes class="edge"><attribute id="kind" title="kind" type="string"/><attribute id="score" title="score" type="integer"/></attributes>
<nodes>${nodes.join('\n')}</nodes>
<edges>${edges.join('\n')}</edges></graph></gexf>`;
}

interface Item {
  readonly key: string;
  readonly source?: string;
  readonly target?: string;
  readonly attributes: Readonly<Record<string, string | number>>;
}
