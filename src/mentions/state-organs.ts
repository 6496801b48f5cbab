/**
 * Organs that every state has: whose "the Supreme Court" is, is told by the country beside it, else by the document. A
 * name alone would make one actor of all foreign ministries.
 */
import { stateOrgans } from '../lexicon/en/organizations.ts';
import type { Draft } from './draft.ts';

const organs = new Set(stateOrgans);

/** Gives organs their country and its name: "Foreign Ministry of Peru". */
export function tellOwners(drafts: readonly Draft[], ofLines: readonly (readonly Draft[] | undefined)[]): void {
  const found = drafts.filter(({ kind, form, name }) => kind === 'organization' && form === 'name' && organs.has(name));
  if (found.length === 0) return;
  /** By the name of the organ; null where several have one. */
  const owners = new Map<string, Draft | null>();
  for (const organ of found) {
    const owner = ownerBeside(organ, ofLines[organ.line.index] ?? []);
    if (!owner) continue;
    const known = owners.get(organ.name);
    owners.set(organ.name, known === undefined || known?.country === owner.country ? owner : null);
    own(organ, owner);
  }
  for (const organ of found) {
    if (organ.of) continue;
    const owner = owners.get(organ.name);
    if (owner) own(organ, owner);
    // "the Senate" is that of the United States where they are told of.
    else if (!drafts.some(({ kind, country }) => kind === 'country' && country === organ.country))
      organ.country = undefined;
  }
  for (const organ of found) if (organ.of) organ.name = `${organ.name} of ${organ.of.name}`;
}

function own(organ: Draft, owner: Draft): void {
  organ.country = owner.country;
  organ.of = owner;
}

/** "Peru's Supreme Court", "the Peruvian Supreme Court", "the Supreme Court of Peru" */
function ownerBeside({ line: { small }, from, to }: Draft, names: readonly Draft[]): Draft | undefined {
  const country = (draft: Draft): boolean => draft.kind === 'country' && draft.form === 'name';
  const mark = small[from - 1];
  if (mark === "'s" || mark === "'") return names.find((name) => country(name) && name.to === from - 1);
  const nation = names.find((name) => name.kind === 'country' && name.form === 'demonym' && name.to === from);
  if (nation) return nation;
  const link = small[to];
  if (link !== 'of' && link !== 'in') return undefined;
  return names.find(
    (name) => country(name) && (name.from === to + 1 || (small[to + 1] === 'the' && name.from === to + 2)),
  );
}
