import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schema = readFileSync(new URL('./gexf.rng', import.meta.url), 'utf8');

/** What the RELAX NG schema says against a GEXF text; nothing where it is valid. */
export async function gexfFaults(text: string): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'graph.gexf', contents: text }],
    extension: 'relaxng',
    schema: [schema],
  });
  return valid ? [] : errors.map((e) => e.rawMessage);
}
