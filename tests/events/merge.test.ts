import { describe, expect, test } from 'vitest';
import { type Article, corpusOf, eventLines } from './corpus.ts';
import { agency, backTranslation, independent, paraphrase, retelling } from './stories.ts';

/** Two documents that owe each other nothing, whatever they say of the matter. */
function apart(a: string, b: string): Readonly<Record<string, string>> {
  return {
    a: `Rain fell on the capital for three days.\n${a}`,
    b: `Few people noticed when the lights went out in the palace.\n${b}`,
  };
}

describe('in one document', () => {
  test.each([
    [
      'two tellings of one act are one event',
      'Peru attacked Chile on Monday. Norway wept. Peru bombed Chile on Monday.',
      ['ASSAULT Peru → Chile (2 claims, 1 source)'],
    ],
    [
      'one that names fewer joins one that names more',
      'Peru arrested Ana Belko on Monday. The arrest of Ana Belko took an hour.',
      ['COERCE Peru → Ana Belko (2 claims, 1 source)'],
    ],
    [
      'acts of different days stay two',
      'Peru attacked Chile on 3 January. Peru attacked Chile on 3 May.',
      ['ASSAULT Peru → Chile (1 claim, 1 source)', 'ASSAULT Peru → Chile (1 claim, 1 source)'],
    ],
    [
      'acts against different sides stay two',
      'Peru attacked Chile on Monday. Peru attacked Bolivia on Monday.',
      ['ASSAULT Peru → Bolivia (1 claim, 1 source)', 'ASSAULT Peru → Chile (1 claim, 1 source)'],
    ],
    [
      'an act and its answer stay two',
      'Peru attacked Chile on Monday. Chile attacked Peru on Monday.',
      ['ASSAULT Chile → Peru (1 claim, 1 source)', 'ASSAULT Peru → Chile (1 claim, 1 source)'],
    ],
    [
      'two deeds of one sentence stay two',
      'Peru bombed Chile and shelled Chile on Monday.',
      ['ASSAULT Peru → Chile (1 claim, 1 source)', 'ASSAULT Peru → Chile (1 claim, 1 source)'],
    ],
    [
      'one act in four modalities is four events',
      'Peru attacked Chile. Peru did not attack Chile. Peru may attack Chile. Peru will attack Chile.',
      [
        'ASSAULT Peru → Chile (1 claim, 1 source)',
        'ASSAULT Peru → Chile, future (1 claim, 1 source)',
        'ASSAULT Peru → Chile, hypothetical (1 claim, 1 source)',
        'ASSAULT Peru → Chile, negated (1 claim, 1 source)',
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(eventLines(corpusOf({ text }))).toEqual(lines);
  });
});

describe('between independent documents', () => {
  test('type, both sides and day agree: one event of two sources', () => {
    const corpus = corpusOf(apart('Peru attacked Chile on Monday.', 'Peru attacked Chile on Monday.'));
    expect(eventLines(corpus)).toEqual(['ASSAULT Peru → Chile (2 claims, 2 sources)']);
    expect(corpus.events[0]!.documents).toEqual(['a', 'b']);
  });

  test.each([
    ['the type', 'Peru attacked Chile on Monday.', 'Peru accused Chile on Monday.'],
    ['the source', 'Peru attacked Chile on Monday.', 'Bolivia attacked Chile on Monday.'],
    ['the target', 'Peru attacked Chile on Monday.', 'Peru attacked Bolivia on Monday.'],
    ['the day', 'Peru attacked Chile on 3 January.', 'Peru attacked Chile on 3 May.'],
    ['the year', 'Peru attacked Chile in 2014.', 'Peru attacked Chile in 2016.'],
    ['the modality', 'Peru attacked Chile on Monday.', 'Peru may attack Chile on Monday.'],
    ['what one of them names', 'Peru attacked Chile on Monday.', 'Chile was attacked on Monday.'],
  ])('%s differs: two events', (_, a, b) => {
    const { events } = corpusOf(apart(a, b));
    expect(events.map((event) => event.independentSources)).toEqual([1, 1]);
  });

  test.each([
    ['fighting of two days', 'attacked', '2024-05-15', 1],
    ['fighting of three weeks', 'attacked', '2024-06-03', 2],
    ['sanctions of the day after', 'imposed sanctions on', '2024-05-14', 1],
    ['sanctions of three days later', 'imposed sanctions on', '2024-05-16', 2],
  ])('days of publication: %s', (_, deed, date, events) => {
    const texts = apart(`Peru ${deed} Chile.`, `Peru ${deed} Chile.`);
    const articles: Record<string, Article> = {
      a: { text: texts.a!, date: '2024-05-13' },
      b: { text: texts.b!, date },
    };
    expect(corpusOf(articles).events.length).toBe(events);
  });

  test('a second source makes an event surer', () => {
    const texts = apart('Peru attacked Chile on Monday.', 'Peru attacked Chile on Monday.');
    const both = corpusOf(texts).events[0]!;
    const one = corpusOf({ a: texts.a! }).events[0]!;
    expect(both.confidence).toBeGreaterThan(one.confidence);
  });
});

describe('between tellings of one report', () => {
  const recalled = `Peru recalled its ambassador from Chile on Monday after a long quarrel about fish.
Fishermen in the north had waited for that for a very long time indeed.
Prices of tuna fell in all the harbours of the coast before the weekend.`;

  test('a copy adds a claim and no source', () => {
    const events = eventLines(corpusOf({ a: recalled, b: `${recalled}\n` }));
    expect(events).toContain('SANCTION Peru → Chile (2 claims, 1 source)');
  });

  test('a copy does not make an event surer', () => {
    const one = corpusOf({ a: recalled }).events[0]!;
    const two = corpusOf({ a: recalled, b: `${recalled}\n` }).events[0]!;
    expect(two.confidence).toBe(one.confidence);
  });

  test('an act that they tell in two ways is one event, both claims side by side', () => {
    const summoned = recalled.replace('recalled its ambassador from Chile', 'summoned its ambassador from Chile');
    const { events, claims } = corpusOf({ a: recalled, b: summoned });
    const told = new Map(claims.map((claim) => [claim.id, claim.type]));
    expect(events.map((event) => event.claims.map((id) => told.get(id)).sort())).toEqual([['ACCUSE', 'SANCTION']]);
  });

  test('a report in four tellings is one source, three newsrooms beside it are three more', () => {
    const corpus = corpusOf({
      agency,
      backTranslation,
      paraphrase,
      retelling,
      one: independent[0]!,
      two: independent[1]!,
    });
    const recall = corpus.events.find((event) => event.type === 'SANCTION' && event.sources[0] === 'country:KEN');
    expect(recall).toMatchObject({ targets: ['country:NOR'], independentSources: 3 });
    expect(recall!.documents.length).toBeGreaterThanOrEqual(5);
  });
});

describe('contradictions', () => {
  const texts = apart(
    'Norway said that Peru attacked Chile on Monday.',
    'Peru denied that it attacked Chile on Monday.',
  );

  test('an assertion and its denial name each other', () => {
    const { events } = corpusOf(texts);
    expect(events.map((event) => event.modality).sort()).toEqual(['asserted', 'negated']);
    expect(events.map((event) => event.contradicts)).toEqual([[events[1]!.id], [events[0]!.id]]);
  });

  test.each([
    ['two assertions', apart('Peru attacked Chile on Monday.', 'Peru attacked Chile on 3 January.')],
    ['a possibility and a denial', apart('Peru may attack Chile.', 'Peru did not attack Chile.')],
    ['a denial of another act', apart('Peru attacked Chile.', 'Peru did not attack Bolivia.')],
  ])('%s do not contradict each other', (_, articles) => {
    expect(corpusOf(articles).events.map((event) => event.contradicts)).toEqual([undefined, undefined]);
  });
});

describe('an event', () => {
  test('has the date that the text tells, before that of publication', () => {
    const { events } = corpusOf({ a: 'Peru attacked Chile.\nNorway wept.\nPeru attacked Chile on Wednesday.' });
    expect(events).toMatchObject([{ type: 'ASSAULT', date: '2024-05-15', dateFrom: 'text' }]);
  });

  test('is background only when all who tell it say so', () => {
    const { events } = corpusOf({ a: 'Peru attacked Chile in 2014. Peru attacked Chile on Monday.' });
    expect(events.map((event) => event.historical).sort()).toEqual([true, undefined]);
  });

  test('reads as what was done by whom to whom', () => {
    const { events } = corpusOf({ a: 'Peru recalled its ambassador from Chile.' });
    expect(events[0]!.label).toBe('recalled ambassador: Peru → Chile');
  });

  test('is the same whatever the order of the articles', () => {
    const articles = Object.entries({ agency, paraphrase, retelling });
    const forth = corpusOf(Object.fromEntries(articles));
    const back = corpusOf(Object.fromEntries([...articles].reverse()));
    expect(back.events).toEqual(forth.events);
  });

  test('cannot be made of nobody', () => {
    expect(corpusOf({ a: 'The town was attacked on Monday. It rained.' }).events).toEqual([]);
  });
});
