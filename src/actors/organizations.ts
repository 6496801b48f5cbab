/** Organisations: one name, its forms with and without "Inc.", its acronym where a document or its letters give it. */
import type { DocumentRecords, Join, Mention } from '../model/records.ts';
import { remembered } from '../model/remembered.ts';
import { fold } from '../model/spelling.ts';

export interface Organization {
  readonly mentions: Mention[];
  readonly joins: Join[];
}

const legalForms = /[\s,]+(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|gmbh|ag|sa|nv|group|holdings)\.?$/;

/** A name as it is compared. */
interface BodyName {
  /** Folded, without article and legal form. */
  readonly key: string;
  /** "international atomic energy agency" → "iaea". */
  readonly initials: string;
  readonly acronym: boolean;
}

const bodyName = remembered(
  (name): BodyName => ({ key: keyOf(name), initials: initialsOf(name), acronym: /^[\p{Lu}.&]{2,8}$/u.test(name) }),
);

function keyOf(name: string): string {
  const plain = fold(name).replace(/^the /, '');
  return plain.replace(legalForms, '') || plain;
}

function initialsOf(name: string): string {
  let initials = '';
  for (const word of name.split(/[\s-]+/)) if (/^\p{Lu}/u.test(word)) initials += word[0];
  return initials.toLowerCase();
}

export function gatherOrganizations(records: readonly DocumentRecords[]): Organization[] {
  const all = new Map<string, Organization>();
  for (const { mentions, sentences } of records) {
    const named = mentions.filter(
      (m) => m.kind === 'organization' && m.form !== 'pronoun' && sentences[m.sentence]?.kind !== 'boilerplate',
    );
    const byInitials = new Map<string, string>();
    for (const { name } of named) {
      const { initials, key } = bodyName(name);
      if (initials.length > 1 && initials.length < name.length) byInitials.set(initials, key);
    }
    for (const mention of named) {
      const { name } = mention;
      const own = bodyName(name);
      const long = own.acronym ? byInitials.get(own.key.replaceAll('.', '')) : undefined;
      const key = long ?? own.key;
      const known = all.get(key);
      if (!known) {
        all.set(key, { mentions: [mention], joins: [] });
        continue;
      }
      const to = known.mentions[0]!.name;
      known.mentions.push(mention);
      if (name === to || known.joins.some((join) => join.form === name)) continue;
      const reason =
        long === undefined ? 'the same name, with or without its legal form' : 'acronym of a name in the same document';
      known.joins.push({ form: name, to, reason });
    }
  }
  return [...all.values()];
}
