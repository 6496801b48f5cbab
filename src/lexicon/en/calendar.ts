/** Names of days, months and small counts, lower case, in an order or with a number that dates are reckoned with. */

/** From Sunday on, as `Date.getUTCDay` counts. */
// biome-ignore format: rows of a word list
export const weekdayNames: readonly string[] = [
  'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday',
];

/** From January on, as `Date.UTC` counts. */
// biome-ignore format: rows of a word list
export const monthNames: readonly string[] = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
  'december',
];

/** Short form, without its full stop → month from 0; "may" is no short form. */
// biome-ignore format: rows of a word list
export const monthAbbreviations: ReadonlyMap<string, number> = new Map([
  ['jan', 0], ['feb', 1], ['mar', 2], ['apr', 3], ['jun', 5], ['jul', 6], ['aug', 7], ['sep', 8], ['sept', 8],
  ['oct', 9], ['nov', 10], ['dec', 11],
]);

/** How many in "two weeks ago". */
// biome-ignore format: rows of a word list
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ['a', 1], ['an', 1], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7],
  ['eight', 8], ['nine', 9], ['ten', 10], ['twelve', 12], ['couple', 2],
]);

/** "the third of March"; the first is 1. */
// biome-ignore format: rows of a word list
export const ordinals: readonly string[] = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
];

/** Feasts of one day each year → month and day. */
export const feasts: ReadonlyMap<string, string> = new Map([
  ['christmas day', '12-25'],
  ['christmas eve', '12-24'],
  ['boxing day', '12-26'],
  ["year's eve", '12-31'],
  ["year's day", '01-01'],
  ['year day', '01-01'],
  ['may day', '05-01'],
]);
