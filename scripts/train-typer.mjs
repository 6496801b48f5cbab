/**
 * Trains the typer of names (src/mentions/typing.ts): multinomial logistic regression by AdaGrad over the observations
 * of src/mentions/evidence.ts, in a fixed order, so that the same files give the same weights.
 *
 *   node scripts/train-typer.mjs GOLD.jsonl...            write src/lexicon/en/typer-weights.ts
 *   node scripts/train-typer.mjs --folds 5 GOLD.jsonl...  print scores on documents that were not trained on
 *   node scripts/train-typer.mjs --test TEST.jsonl GOLD.jsonl...   train on the rest, print the scores on TEST
 *
 * A line of GOLD is {"id","text","mentions":[{"start","end","type"}]}. The committed weights come from Wikigold
 * and WNUT17 (both CC BY 4.0) and Re-DocRED (MIT; texts CC BY-SA 4.0).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const load = async (file) =>
  (await runnerImport(path.join(root, 'src', file), { root, configFile: false, logLevel: 'error' })).module;
const { splitSentences } = await load('sentences/split.ts');
const { readLines } = await load('mentions/line.ts');
const { findCandidates } = await load('mentions/candidates.ts');
const { gatherGroups, Links, observeGroup } = await load('mentions/typing.ts');
const { kinds } = await load('mentions/model.ts');
const { typerPriors } = await load('lexicon/en/typer-priors.ts');

const options = { folds: 0, test: '', epochs: 16, rate: 0.08, decay: 1e-3, least: 3, drop: 0.5, dropName: 0.5 };
const files = [];
for (let i = 2; i < process.argv.length; i++) {
  const name = process.argv[i].replace(/^--/, '');
  if (process.argv[i].startsWith('--')) {
    const value = process.argv[++i];
    options[name] = typeof options[name] === 'number' ? Number(value) : value;
  } else files.push(process.argv[i]);
}

/** Gold kinds → ours. What is nothing of the three is `other`. */
const labelOf = { person: 0, organization: 1, place: 2, country: 2 };

function readDocuments(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const gold = JSON.parse(line);
      const sentences = splitSentences({ id: gold.id, text: gold.text, title: '', language: 'en' });
      const { lines, usage } = readLines(sentences, []);
      const groups = gatherGroups(lines.flatMap((l) => findCandidates(l, usage)));
      return { gold, usage, groups: groups.map((group) => ({ group, ...labelGroup(group, gold.mentions) })) };
    });
}

/** The label of most places of the name; places that a gold name overlaps without being it do not count. */
function labelGroup(group, mentions) {
  const votes = [0, 0, 0, 0];
  for (const { line, from, to } of group.candidates) {
    const [start, end] = [line.tokens[from].start, line.tokens[to - 1].end];
    const exact = mentions.find((m) => [[m.start, m.end], ...(m.alt ?? [])].some(([a, b]) => a === start && b === end));
    if (exact) votes[labelOf[exact.type] ?? 3]++;
    else if (!mentions.some((m) => m.start < end && start < m.end)) votes[3]++;
  }
  const best = votes.indexOf(Math.max(...votes));
  return { votes, label: votes[best] > 0 ? best : -1 };
}

/** All words of one observation, as one key. */
const keyOf = (template, word) => `${template}\t${word}`;

const nameTemplates = new Set(['first', 'last', 'ending']);

function train(documents) {
  const seen = new Map();
  for (const { groups, usage } of documents) {
    const own = new Set();
    const links = new Links();
    for (const { group, label } of groups) {
      observeGroup(group, usage, links, (template, word) => own.add(keyOf(template, word)));
      links.add(group, kinds[label < 0 ? 3 : label]);
    }
    for (const key of own) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const weights = new Map();
  for (const [key, count] of seen)
    if (count >= options.least || key.startsWith('rule\t')) {
      const prior = key.startsWith('rule\t') ? (typerPriors[key.slice(5)] ?? [0, 0, 0, 0]) : [0, 0, 0, 0];
      weights.set(key, { w: Float64Array.from(prior), g: new Float64Array(4), sum: new Float64Array(4), prior });
    }
  const order = documents.map((_, i) => i);
  let state = 12345;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const firstAveraged = Math.min(2, options.epochs - 1);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const d of order) {
      const { groups, usage } = documents[d];
      const links = new Links();
      for (const { group, label, votes } of groups) {
        const rows = [];
        const scores = [0, 0, 0, 0];
        observeGroup(group, usage, links, (template, word, share) => {
          // Words are left out at random, so that the rules learn to do without them: the news of tomorrow has other words.
          if (template !== 'rule' && next() < (nameTemplates.has(template) ? options.dropName : options.drop)) return;
          const row = weights.get(keyOf(template, word));
          if (!row) return;
          rows.push([row, share]);
          for (let k = 0; k < 4; k++) scores[k] += row.w[k] * share;
        });
        const probabilities = softmax(scores);
        links.add(group, kinds[scores.indexOf(Math.max(...scores))]);
        if (label < 0) continue;
        const total = votes.reduce((a, b) => a + b, 0);
        const weight = Math.min(3, Math.sqrt(total));
        for (const [{ w, g, prior }, share] of rows) {
          for (let k = 0; k < 4; k++) {
            const gradient = (probabilities[k] - votes[k] / total) * share * weight + options.decay * (w[k] - prior[k]);
            g[k] += gradient * gradient;
            w[k] -= (options.rate * gradient) / (Math.sqrt(g[k]) + 1e-6);
          }
        }
      }
    }
    if (epoch >= firstAveraged) for (const { w, sum } of weights.values()) for (let k = 0; k < 4; k++) sum[k] += w[k];
  }
  // The mean over the later epochs wavers less than the last state.
  for (const row of weights.values()) row.w = row.sum.map((x) => x / (options.epochs - firstAveraged));
  return weights;
}

function softmax(scores) {
  const top = Math.max(...scores);
  const powers = scores.map((s) => Math.exp(s - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}

/** Exact-span counts by kind: [right, found, gold]. */
function evaluate(documents, weights, counts) {
  for (const { groups, usage, gold } of documents) {
    const links = new Links();
    for (const m of gold.mentions)
      if (labelOf[m.type] !== undefined && (m.kind ?? 'name') === 'name') counts[labelOf[m.type]][2]++;
    for (const { group } of groups) {
      const scores = [0, 0, 0, 0];
      observeGroup(group, usage, links, (template, word, share) => {
        const row = weights.get(keyOf(template, word));
        if (row) for (let k = 0; k < 4; k++) scores[k] += row.w[k] * share;
      });
      const best = scores.indexOf(Math.max(...scores));
      links.add(group, kinds[best]);
      if (best === 3) continue;
      for (const { line, from, to } of group.candidates) {
        const [start, end] = [line.tokens[from].start, line.tokens[to - 1].end];
        const hit = gold.mentions.some(
          (m) =>
            labelOf[m.type] === best && [[m.start, m.end], ...(m.alt ?? [])].some(([a, b]) => a === start && b === end),
        );
        counts[best][1]++;
        if (hit) counts[best][0]++;
      }
    }
  }
}

function show(title, counts) {
  const cells = counts.slice(0, 3).map(([right, found, gold], k) => {
    const [p, r] = [right / found, right / gold];
    return `${kinds[k]} P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F1 ${((200 * p * r) / (p + r)).toFixed(1)}`;
  });
  process.stdout.write(`${title}: ${cells.join('; ')}\n`);
}
const zero = () => kinds.map(() => [0, 0, 0]);

const documents = files.flatMap(readDocuments);
if (options.test) {
  const weights = train(documents);
  for (const file of options.test.split(',')) {
    const counts = zero();
    evaluate(readDocuments(file), weights, counts);
    show(path.basename(file), counts);
  }
} else if (options.folds > 0) {
  const counts = zero();
  for (let fold = 0; fold < options.folds; fold++) {
    const weights = train(documents.filter((_, i) => i % options.folds !== fold));
    evaluate(
      documents.filter((_, i) => i % options.folds === fold),
      weights,
      counts,
    );
  }
  show(`${options.folds} folds`, counts);
} else writeWeights(train(documents));

/** Four digits a row, one for each kind, in an alphabet of 91: printable, without quotes, backslash and dollar. */
function writeWeights(weights) {
  const alphabet = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
    .filter((c) => !'`\\$\'"'.includes(c))
    .join('');
  const half = (alphabet.length - 1) / 2;
  const scale = 12;
  const tables = new Map();
  for (const [key, { w: whole, prior }] of weights) {
    const w = whole.map((x, k) => x - prior[k]);
    const mean = (w[0] + w[1] + w[2] + w[3]) / 4;
    const digits = [...w].map((x) => Math.max(-half, Math.min(half, Math.round((x - mean) * scale))));
    const [template, word] = key.split('\t');
    // A word that says so little is not worth its bytes: the scores stay within half a point.
    const sizes = digits.map(Math.abs);
    if (Math.max(...sizes) < 3 || sizes.reduce((sum, size) => sum + size) < 7) continue;
    if (/[`\\$\n]/.test(word)) continue;
    const rows = tables.get(template) ?? [];
    rows.push(word + digits.map((d) => alphabet[d + half]).join(''));
    tables.set(template, rows);
  }
  const body = [...tables]
    .map(([template, rows]) => `  ${template}: \`${rows.sort((a, b) => (a < b ? -1 : 1)).join('\n')}\`,`)
    .join('\n');
  writeFileSync(
    path.join(root, 'src/lexicon/en/typer-weights.ts'),
    `// Written by scripts/train-typer.mjs; do not edit.
/**
 * Weights of the typer of names: each row is a word and four digits, one for person, organisation, place and other.
 * Trained on Wikigold and WNUT17 (both CC BY 4.0) and Re-DocRED (MIT; texts CC BY-SA 4.0).
 */
export const alphabet = ${JSON.stringify(alphabet)
      .replace(/"/g, "'")
      .replace(/'(?=.*'.*')/, "'")};
export const weightScale = ${scale};
export const typerWeights: Readonly<Record<string, string>> = {
${body}
};
`,
  );
}
