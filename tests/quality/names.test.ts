/** Precision and recall of names on own texts in the manner of news agencies. Floors only rise. */
import { describe, expect, it } from 'vitest';
import { marked, namesIn } from '../mentions/marked.ts';

const articles: readonly string[] = [
  `OSLO (Reuters) - [Norwegian|demonym] Prime Minister [Ingrid Solheim|person] said on Tuesday that her government would send 200 police officers to [Kosovo|country].
[Solheim|person] told reporters that the [United Nations|organization] had asked for help in May. "We could not refuse," she said.
Opposition leader [Per Halvorsen|person] of the [Progress Party|organization] called the plan a mistake.`,
  `[Ghana|country]'s electoral commission said on Sunday that former finance minister [Kwabena Asante|person] had won. [Asante|person], 61, beat lawyer [Efua Mensah|person] by 40,000 votes.
The [African Union|organization] and [Britain|country] welcomed the result. [Mensah|person]'s spokesman, [Yaw Boateng|person], said she would go to the [Supreme Court|organization].`,
  `Shares in [Brandt Chemicals AG|organization] fell 4 percent after chief executive [Jutta Reimann|person] resigned. Analyst [Tom Whitaker|person] of [Harland Securities Ltd|organization] cut his forecast.
[Reimann|person] had fought with the [German|demonym] regulator over a plant in [Poland|country].`,
  `TENNIS - RESULTS AT WINTER OPEN
[Petra Novotna|person] ([Czech Republic|country]) beat [Lin Meifeng|person] ([China|country]) 6-3 7-5
[Carla Benedetti|person] ([Italy|country]) beat [Anna Schmidt|person] ([Germany|country]) 6-1 6-1`,
  `[Colombian|demonym] rebels freed two engineers on Friday, the [Red Cross|organization] said. President [Alvaro Pineda|person] thanked [Cuba|country] and the [Catholic|other] bishop [Luis Restrepo|person].
[Pineda|person] will meet [Venezuelan|demonym] foreign minister [Rosa Delgado|person] in Caracas next week. [Delgado|person] said that [Bogota|metonym] had agreed to the visit.`,
  `The [Ministry of Health|organization] in [Kenya|country] confirmed 12 cases. Dr. [Grace Wanjiru|person] of [Nairobi Hospital|organization] said [WHO|organization] experts were on their way.
"They come from [Uganda|country] and [Tanzania|country]," [Wanjiru|person] said.`,
  `A court in [Turkey|country] jailed journalist [Deniz Aksoy|person] for three years. [Aksoy|person]'s lawyer, [Murat Polat|person], said he would appeal to the [European Court of Human Rights|organization].
[Amnesty International|organization] urged [Ankara|metonym] to release him, but Justice Minister [Kemal Arslan|person] rejected the call.`,
  `[Chad|country] accused [Sudan|country] of backing rebels. [Sudanese|demonym] army spokesman Colonel [Bakri Osman|person] denied it. "Nobody crossed," [Osman|person] said.
General [Idriss Mahamat|person] said his troops had captured 30 men near the border with [Libya|country].`,
  `U.S. Secretary of Defense [Ellen Marsh|person] flew to [Japan|country] on Monday. [Marsh|person] met Defense Minister [Kenta Morikawa|person] and will go on to [South Korea|country], the [Pentagon|organization] said.`.replace(
    'U.S.',
    '[U.S.|country]',
  ),
  `Midfielder [Jonas Lindgren|person] scored twice as [Sweden|country] beat [Wales|other] 3-1. Coach [Bo Ekstrom|person] said [Lindgren|person], who plays for [Ajax Amsterdam|organization], was tired.`,
];

interface Counts {
  right: number;
  found: number;
  gold: number;
}

function score(): Map<string, Counts> {
  const byKind = new Map<string, Counts>();
  const of = (kind: string): Counts => {
    const counts = byKind.get(kind) ?? { right: 0, found: 0, gold: 0 };
    byKind.set(kind, counts);
    return counts;
  };
  for (const source of articles) {
    const { text, marks } = marked(source);
    const found = namesIn(text);
    const open = [...marks];
    for (const mark of marks) of(mark.slice(mark.lastIndexOf('|') + 1)).gold++;
    for (const name of found) {
      const counts = of(name.slice(name.lastIndexOf('|') + 1));
      counts.found++;
      const at = open.indexOf(name);
      if (at < 0) continue;
      counts.right++;
      open.splice(at, 1);
    }
  }
  return byKind;
}

describe('names in agency news', () => {
  const floors: Readonly<Record<string, number>> = {
    person: 0.98,
    country: 0.98,
    organization: 0.94,
    demonym: 0.98,
    metonym: 0.98,
  };
  const counts = score();
  for (const [kind, floor] of Object.entries(floors))
    it(`${kind}: F1 of ${floor} and more`, () => {
      const { right, found, gold } = counts.get(kind)!;
      expect((2 * right) / (found + gold)).toBeGreaterThanOrEqual(floor);
    });
});
