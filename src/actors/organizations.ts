/** Organisations: one name, its forms with and without "Inc.", its acronym where a document or its letters give it. */
import type { DocumentRecords, Join, Mention } from '../model/records.ts';
import { fold } from '../model/spelling.ts';

export interface Organization {
  readonly mentions: Mention[];
  readonly joins: Join[];
}

const legalForms = /[\s,]+(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|gmbh|ag|sa|nv|group|holdings)\.?$/;

const keyOf = (name: string): string => {
  const plain = fold(name).replace(/^the /, '');
  return plain.replace(legalForms, '') || plain;
};

/** "international atomic energy agency" → "iaea". */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('')
    .toLowerCase();

export function gatherOrganizations(records: readonly DocumentRecords[]): Organization[] {
  const all = new Map<string, Organization>();
  for (const { mentions, sentences } of records) {
    const named = mentions.filter(
      (m) => m.kind === 'organization' && m.form !== 'pronoun' && sentences[m.sentence]?.kind !== 'boilerplate',
    );
    const keys = new Set(named.map((m) => keyOf(m.name)));
    const byInitials = new Map<string, string>();
    for (const { name } of named) {
      const initials = initialsOf(name);
      if (initials.length > 1 && initials.length < name.length) byInitials.set(initials, keyOf(name));
    }
    for (const mention of named) {
      let key = keyOf(mention.name);
      const plain = key.replace(/\./g, '');
      const long = /^[\p{Lu}.&]{2,8}$/u.test(mention.name) ? byInitials.get(plain) : undefined;
      if (long !== undefined && long !== key && keys.has(long)) key = long;
      const known = all.get(key) ?? { mentions: [], joins: [] };
      if (
        known.mentions.length > 0 &&
        mention.name !== known.mentions[0]!.name &&
        !known.joins.some((join) => join.form === mention.name)
      )
        known.joins.push({
          form: mention.name,
          to: known.mentions[0]!.name,
          reason:
            long === undefined
              ? 'the same name, with or without its legal form'
              : 'acronym of a name in the same document',
        });
      known.mentions.push(mention);
      all.set(key, known);
    }
  }
  return [...all.values()];
}
