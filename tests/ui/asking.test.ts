import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, ActorId } from '../../src/model/records.ts';
import {
  ask,
  asking,
  awaitsOther,
  chooseOther,
  differenceOf,
  othersNamed,
  withdraw,
} from '../../src/ui/state/asking.ts';
import { actorsById } from '../../src/ui/state/dataset.ts';
import { changeFilters, select, selection } from '../../src/ui/state/session.ts';
import { opened } from './opened.ts';

const ana = 'person:ana-ruiz' as ActorId;
const ruiz = 'person:maria-ruiz' as ActorId;
const kofi = 'person:kofi-mensah' as ActorId;
const ghana = 'country:GHA' as ActorId;
const of = (id: ActorId): Actor => actorsById.value.get(id)!;

beforeEach(() => {
  opened([
    {
      id: 'a',
      text: `[Ana Ruiz|${ana}] met [María Ruiz|${ruiz}], [Kofi Mensah|${kofi}] and [Ghana|${ghana}].`,
      claims: [{ trigger: 'met', sources: [ana], targets: [kofi] }],
    },
  ]);
  withdraw();
  select({ kind: 'actor', id: ana });
});

describe('whom words mean', () => {
  test.each([
    ['mens', [kofi]],
    ['MARIA', [ruiz]],
    ['maria ruiz', [ruiz]],
    ['a', [ruiz, kofi, ghana]],
    ['nobody', []],
    ['ana ruiz', []],
  ])('%s', (words, ids) => {
    expect(
      othersNamed(words, of(ana))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
  });

  test('nobody who is hidden', () => {
    changeFilters({ hiddenActors: [kofi] });
    expect(othersNamed('mensah', of(ana))).toEqual([]);
  });
});

describe('a question', () => {
  test('for a path is answered by another actor, not by the same one or by nothing', () => {
    ask('path', of(ana));
    expect(awaitsOther.value).toBe(true);
    chooseOther(ana);
    chooseOther('event:x');
    expect(awaitsOther.value).toBe(true);
    chooseOther(kofi);
    expect(selection.value).toEqual({ kind: 'path', id: `${ana}>${kofi}` });
    expect(asking.value).toBeNull();
  });

  test('is withdrawn when it is asked again, and when something else is selected', () => {
    ask('path', of(ana));
    ask('path', of(ana));
    expect(asking.value).toBeNull();
    ask('merge', of(ana));
    select({ kind: 'actor', id: kofi });
    expect(asking.value).toBeNull();
  });

  test('for a name does not wait for a click', () => {
    ask('rename', of(ana));
    expect(awaitsOther.value).toBe(false);
  });

  test('for a merge with another kind is asked once more', () => {
    ask('merge', of(ana));
    chooseOther(ghana);
    expect(asking.value?.doubtful).toBe(ghana);
    expect(differenceOf(of(ana), of(ghana))).toBe('“Ghana” is a country, “Ana Ruiz” a person.');
  });
});
