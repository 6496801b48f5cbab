import { describe, expect, it } from 'vitest';
import { marked, namesIn, recordsOf } from './marked.ts';

/** What breaks naive programs, one phenomenon a row. */
const cases: Readonly<Record<string, string>> = {
  'titles are no part of a name':
    'President [Marta Lindqvist|person] met Gen. [Paul Okafor|person] and Dr. [Anna Weiss|person].',
  'a possessive is no part of a name': '[Angela Moreau|person]’s aide called [Norway|country]’s embassy.',
  'initials and generations': '[J. R. Whitfield|person] and [Henry T. Cole Jr.|person] spoke in court.',
  'particles inside': '[Ludwig van der Berg|person] wrote to [Maria de la Cruz|person].',
  'particles with hyphens': '[Karim al-Haddad|person] said [Haddad|person] was no common name.',
  'hyphenated given names': '[Jean-Luc Perrin|person] greeted [Park Ji-woo|person] in a hotel.',
  'a list of names':
    'With [Ana Silva|person], [Boris Petrov|person], [Chen Wei|person] and [David Cohen|person] in the room, talks began.',
  'a country inside a bank is no mention': 'The [Bank of Norway|organization] kept its rate.',
  'a country inside a country': 'Rebels in [South Sudan|country] and [Guinea-Bissau|country] refused.',
  'two Congos and two Koreas':
    '[North Korea|country], [South Korea|country], [DR Congo|country] and the [Republic of the Congo|country] abstained.',
  'abbreviations of countries': 'The [US|country], the [U.K.|country] and the [UAE|country] signed.',
  'small words are no countries': 'They told us that it was over.',
  'nationalities and people of one line':
    '[Belgian|demonym] [Kim Peeters|person] beat [Turkish|demonym] champion [Emre Yilmaz|person].',
  'countries joined by a hyphen': '[Russia|country]-[US|country] relations suffered.',
  'two sides of one word': 'A [Russian|demonym]-[American|demonym] crew landed.',
  'a month that is a name': 'In May the premier resigned, and [Theresa May|person] took over.',
  'days are no names': 'On Thursday [Lopez|person] said so; Friday is free. [Maria Lopez|person] left.',
  'the state and its ministry are two': 'The [Hungarian|demonym] [Foreign Ministry|organization] protested.',
  'companies with legal forms': 'Shares in [Hartwell Holdings Plc|organization] and [Norvik Corp.|organization] rose.',
  'of, for and and inside a name':
    'The [Ministry of Trade and Industry|organization] wrote to the [Institute for Peace Studies|organization].',
  'universities and leagues': '[Harrow University|organization] joined the [National Football League|organization].',
  'acronyms in brackets': 'The [Free Workers Union|organization] ([FWU|organization]) went on strike.',
  'family-first order': '[Zhao Lijun|person] and [Kim Min-seok|person] shook hands.',
};

describe('names', () => {
  for (const [phenomenon, source] of Object.entries(cases)) {
    it(phenomenon, () => {
      const { text, marks } = marked(source);
      expect(namesIn(text)).toEqual(marks);
    });
  }
});

describe('words that are names and countries', () => {
  it('takes Jordan for the country where nobody is called so', () => {
    expect(namesIn('Jordan and Syria closed their border, and Jordan’s king flew home.')).toContain('Jordan|country');
  });

  it('takes Jordan for the man where the document names him', () => {
    const text = 'Michael Jordan scored 40 points. Jordan left early.';
    expect(namesIn(text)).toEqual(['Michael Jordan|person', 'Jordan|person']);
  });

  it('keeps Chad, Georgia and Turkey countries', () => {
    expect(namesIn('Talks between Chad, Georgia and Turkey failed.')).toEqual([
      'Chad|country',
      'Georgia|country',
      'Turkey|country',
    ]);
  });

  it('finds people called like common words by their title', () => {
    expect(namesIn('President Bush met Secretary Rice and Prime Minister Park.')).toEqual([
      'Bush|person',
      'Rice|person',
      'Park|person',
    ]);
  });
});

describe('cities and governments', () => {
  const kinds = (text: string): string[] => namesIn(text, true);

  it('is a place with a preposition of place', () => {
    expect(kinds('The minister arrived in Moscow.')).toContain('Moscow|place');
  });

  for (const text of [
    'Moscow has warned its neighbours.',
    'They defended Moscow’s interests.',
    'Ties with Moscow are bad.',
    'The ambassador to Moscow resigned.',
    'Moscow rejected the offer.',
  ])
    it(`is a government: ${text}`, () => expect(kinds(text)).toContain('Moscow|metonym'));

  it('keeps Kremlin and White House organisations of their country', () => {
    const { mentions } = recordsOf('The Kremlin called the White House.');
    expect(mentions.filter((m) => m.form === 'name').map((m) => [m.name, m.kind, m.country])).toEqual([
      ['Kremlin', 'organization', 'RUS'],
      ['White House', 'organization', 'USA'],
    ]);
  });
});

describe('newswire', () => {
  it('reads a headline in capitals by the body', () => {
    const text = 'NORWAY BEAT SWEDEN IN CUP\nNorway beat Sweden 2-1 in the cup on Sunday.';
    expect(namesIn(text)).toEqual(['NORWAY|country', 'SWEDEN|country', 'Norway|country', 'Sweden|country']);
  });

  it('reads a table of results', () => {
    expect(namesIn('Results:\nNorthport 2 Easton 1\nAlverton 0 Wexham 0')).toEqual([
      'Northport|organization',
      'Easton|organization',
      'Alverton|organization',
      'Wexham|organization',
    ]);
  });

  it('reads players with their countries', () => {
    const text = 'Nadia Kovacs ( Hungary ) beat Elena Marin ( Romania ) 6-4 6-3';
    expect(namesIn(text)).toEqual(['Nadia Kovacs|person', 'Hungary|country', 'Elena Marin|person', 'Romania|country']);
  });

  it('reads possessives of text that was tokenised before', () => {
    expect(namesIn("Canada 's prime minister met Mexico 's president .")).toEqual(['Canada|country', 'Mexico|country']);
  });
});

describe('own lexicon', () => {
  const lexicon = [
    { name: 'Zorbia', kind: 'country', country: 'ZOB', demonyms: ['Zorbian'] },
    { name: 'Sons of the Harbour', kind: 'organization', aliases: ['the Sons'] },
    { name: 'Paris Okoro', kind: 'person', aliases: ['Paris'] },
  ] as const;

  it('finds imaginary countries and their people', () => {
    expect(namesIn('Zorbia attacked. Zorbian troops and Zorbians cheered.', false, lexicon)).toEqual([
      'Zorbia|country',
      'Zorbian|demonym',
      'Zorbians|demonym',
    ]);
  });

  it('wins over what is built in', () => {
    expect(namesIn('The Sons of the Harbour thanked Paris.', true, lexicon)).toEqual([
      'Sons of the Harbour|organization',
      'Paris|person',
    ]);
  });
});

describe('spans', () => {
  it('slice to the words of the text, inside their sentence', () => {
    const text =
      'KABUL (AFP) - “Dr. Karim Haddad’s party”, said the French minister, “won”.\n\nHe met U.S. envoys in Herat.';
    const { mentions, sentences } = recordsOf(text);
    for (const { span, sentence } of mentions) {
      expect(text.slice(span.start, span.end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}.]$/u);
      expect(span.start).toBeGreaterThanOrEqual(sentences[sentence]!.start);
      expect(span.end).toBeLessThanOrEqual(sentences[sentence]!.end);
    }
  });

  it('are sorted, and each is used once', () => {
    const { mentions } = recordsOf(
      'Russian and Ukrainian officials met the Russian leader in Minsk, Russian media said.',
    );
    const spans = mentions.map(({ span }) => `${String(span.start).padStart(5, '0')}-${99999 - span.end}`);
    expect(spans).toEqual([...new Set(spans)].sort());
  });
});
