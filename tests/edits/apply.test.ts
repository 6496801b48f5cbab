import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, type Editable } from '../../src/edits/apply.ts';
import type { Actor, DocumentId, Edit } from '../../src/model/records.ts';
import { corpusOf, type Telling } from '../graph/small-corpus.ts';

const ana = 'person:ana-ruiz';
const ruiz = 'person:ruiz';
const ghana = 'country:GHA';

const telling: Telling = {
  id: 'news',
  text: `[Ana Ruiz|${ana}] warned [Ghana|${ghana}].\n[Ms Ruiz|${ana}] left.\n[Ruiz|${ruiz}] thanked [Ghana|${ghana}].`,
  claims: [
    { trigger: 'warned', sources: [ana], targets: [ghana] },
    { trigger: 'thanked', sources: [ruiz], targets: [ghana] },
  ],
};

function found(): Editable {
  const { actors, mentions, claims, ties } = corpusOf([telling]);
  return { actors, mentions, claims, ties };
}

let count = 0;
function edit(kind: Edit['kind'], words: readonly string[], value?: string): Edit {
  const plain = corpusOf([telling]).documents[0]!.text;
  const targets = words.map((each) => {
    const start = plain.indexOf(`${each} `) >= 0 ? plain.indexOf(`${each} `) : plain.indexOf(each);
    return { documentId: 'news' as DocumentId, start, end: start + each.length };
  });
  return { id: `edit:${String(++count).padStart(6, '0')}`, kind, targets, ...(value !== undefined && { value }) };
}

/** `Ruiz` stands inside `Ana Ruiz` too: the place after the last line break is meant. */
function ruizAlone(kind: Edit['kind'], first: string): Edit {
  const plain = corpusOf([telling]).documents[0]!.text;
  const start = plain.lastIndexOf('Ruiz');
  const made = edit(kind, [first]);
  return { ...made, targets: [...made.targets, { documentId: 'news' as DocumentId, start, end: start + 4 }] };
}

const named = (edited: Editable, name: string): Actor | undefined => edited.actors.find((actor) => actor.name === name);

describe('applyEdits', () => {
  test('merges two actors into the first, and says so', () => {
    const edited = applyEdits(found(), [ruizAlone('merge', 'Ana Ruiz')]);
    expect(edited.actors.map(({ id }) => id)).toEqual([ghana, ana]);
    expect(named(edited, 'Ana Ruiz')).toMatchObject({
      aliases: ['Ms Ruiz', 'Ruiz'],
      joins: expect.arrayContaining([{ form: 'Ruiz', to: 'Ana Ruiz', reason: 'merged by hand' }]),
    });
    expect(named(edited, 'Ana Ruiz')!.mentions).toHaveLength(3);
  });

  test('splits a form off as an actor of its own', () => {
    const edited = applyEdits(found(), [edit('split', ['Ms Ruiz'], 'Ms Ruiz')]);
    expect(named(edited, 'Ms Ruiz')).toMatchObject({ id: 'person:ms-ruiz', kind: 'person' });
    expect(named(edited, 'Ana Ruiz')!.mentions).toHaveLength(1);
  });

  test('renames, and keeps the old name as an alias', () => {
    const edited = applyEdits(found(), [edit('rename', ['Ghana'], 'Republic of Ghana')]);
    expect(named(edited, 'Republic of Ghana')).toMatchObject({ id: ghana, aliases: ['Ghana'] });
  });

  test('leaves out a rejected claim, and no other', () => {
    const edited = applyEdits(found(), [edit('reject', ['warned'])]);
    expect(edited.claims.map(({ phrase }) => phrase)).toEqual(['thanked']);
  });

  test('replays in the order of the ids: a merge after a rename keeps the new name', () => {
    const rename = edit('rename', ['Ana Ruiz'], 'Ana María Ruiz');
    const merge = ruizAlone('merge', 'Ana Ruiz');
    expect(named(applyEdits(found(), [merge, rename]), 'Ana María Ruiz')!.mentions).toHaveLength(3);
  });

  test('does nothing where the place is gone', () => {
    const lost: Edit = {
      id: 'edit:1',
      kind: 'merge',
      targets: [
        { documentId: 'gone' as DocumentId, start: 0, end: 4 },
        { documentId: 'news' as DocumentId, start: 3, end: 5 },
      ],
    };
    expect(applyEdits(found(), [lost])).toEqual(found());
  });

  test('never takes the last mention from an actor', () => {
    const edited = applyEdits(found(), [edit('split', ['Ghana'], 'Ghana')]);
    expect(edited.actors).toEqual(found().actors);
  });

  test('1,000 random sequences: every mention keeps exactly one owner, and undoing all restores the same bytes', () => {
    const choices = [
      ruizAlone('merge', 'Ana Ruiz'),
      edit('merge', ['Ghana', 'Ana Ruiz']),
      edit('split', ['Ms Ruiz'], 'Ms Ruiz'),
      edit('rename', ['Ghana'], 'Republic of Ghana'),
      edit('rename', ['Ana Ruiz'], 'A. Ruiz'),
      edit('reject', ['warned']),
      edit('confirm', ['thanked']),
    ];
    const before = JSON.stringify(found());
    const all = found()
      .actors.flatMap(({ mentions }) => mentions)
      .sort();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...choices), { maxLength: 10 }), (picked) => {
        const sequence = picked.map((each, at) => ({ ...each, id: `edit:${String(at).padStart(6, '0')}` }));
        const input = found();
        const edited = applyEdits(input, sequence);
        expect(edited.actors.flatMap(({ mentions }) => mentions).sort()).toEqual(all);
        expect(new Set(edited.actors.map(({ id }) => id)).size).toBe(edited.actors.length);
        expect(JSON.stringify(input)).toBe(before);
        expect(JSON.stringify(applyEdits(input, []))).toBe(before);
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});
