/** What one word says of the name that it stands in, worked out once for each distinct word of names. */
import { moreFamilyNames, nameParticles, nameSuffixes } from '../lexicon/en/names.ts';
import { organizationHeads, organizationSuffixes, otherSuffixes, placeSuffixes } from '../lexicon/en/organizations.ts';
import { fold } from '../model/spelling.ts';
import { rememberedOf, type Word } from '../model/words.ts';
import { normalWord } from './gazetteer.ts';
import { isCommonWord, isFamilyName, isGivenName } from './word-facts.ts';

export interface NameWord {
  readonly folded: string;
  readonly given: boolean;
  readonly family: boolean;
  readonly common: boolean;
  /** The family name of a statesman. */
  readonly statesman: boolean;
  /** "van", "bin", in small letters. */
  readonly particle: boolean;
  /** "Jr", "III" */
  readonly generation: boolean;
  readonly organizationHead: boolean;
  readonly organizationSuffix: boolean;
  readonly otherSuffix: boolean;
  readonly placeSuffix: boolean;
  /** "Inc", "Airways" */
  readonly legalForm: boolean;
  /** "HMS" */
  readonly ship: boolean;
  /** "J" or "J." */
  readonly initial: boolean;
  /** "J.", "J.R." */
  readonly initials: boolean;
  readonly digit: boolean;
  /** Two to six small letters, as behind the hyphen of "Jae-in". */
  readonly smallTail: boolean;
  /** "Xx" of "Maria", "X." of "T.": a blank, then capitals and small letters; short small words as they are. */
  readonly shape: string;
  /** One letter for what the lists know: `G` a given name, `f` a family name that is a common word too. */
  readonly letter: string;
  /** The letter holds whatever known name begins at the word. */
  readonly firm: boolean;
}

/** Prefixes of ships. */
const ships = new Set('hms uss fs ss ms mv hmas hmcs ins usns usnh rms'.split(' '));

const legalForms = new Set(
  'inc inc. corp corp. corporation co. company ltd ltd. limited llc plc gmbh ag nv n.v. spa s.p.a. s.a. bhd pty holdings airlines airways bancorp'.split(
    ' ',
  ),
);

export const nameWordOf = rememberedOf((word): NameWord => {
  const { text } = word;
  const small = normalWord(word.lower);
  const folded = fold(text);
  const given = isGivenName(small);
  const family = isFamilyName(small);
  const common = isCommonWord(small);
  const short = text.length <= 6;
  const firm = firmLetter(text, small);
  return {
    folded,
    given,
    family,
    common,
    statesman: moreFamilyNames.has(fold(small)),
    particle: nameParticles.has(text),
    generation: nameSuffixes.has(small),
    organizationHead: organizationHeads.has(small),
    organizationSuffix: organizationSuffixes.has(small),
    otherSuffix: otherSuffixes.has(small),
    placeSuffix: placeSuffixes.has(small),
    legalForm: legalForms.has(small),
    ship: ships.has(small),
    initial: text.length <= 2 && /^[A-Z]\.?$/.test(text),
    initials: short && /^(?:[A-Z]\.){1,3}$/.test(text),
    digit: /^\d/.test(text),
    smallTail: short && !word.capital && /^\p{Ll}{2,6}$/u.test(text),
    shape: shapeOfWord(word),
    letter: firm !== '' ? firm : listLetter(given, family, common) || (common ? 'C' : word.allCapitals ? 'A' : 'U'),
    firm: firm !== '',
  };
});

/** The letter of a word that is no name by itself, '' for the others. */
function firmLetter(text: string, small: string): string {
  if (text === small) return nameParticles.has(small) ? 'p' : '-';
  if (text.length === 2 && /^[A-Z]\.$/.test(text)) return '.';
  if (organizationSuffixes.has(small)) return 'O';
  if (placeSuffixes.has(small)) return 'L';
  return otherSuffixes.has(small) ? 'E' : '';
}

/** The letter of a word in the lists of names, small letters for common words; '' for the others. */
function listLetter(given: boolean, family: boolean, common: boolean): string {
  if (given && family) return common ? 'b' : 'B';
  if (given) return common ? 'g' : 'G';
  return family ? (common ? 'f' : 'F') : '';
}

function shapeOfWord({ text, capital, allCapitals }: Word): string {
  if (!capital) return text.length <= 3 ? ` ${text}` : ' x';
  if (text.length === 1) return ' X';
  if (text.endsWith('.')) return text.length === 2 ? ' X.' : ' Xx.';
  return allCapitals || text[0] === text[1] ? ' XX' : ' Xx';
}
