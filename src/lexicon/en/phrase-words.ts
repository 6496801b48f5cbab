/** Words that tell where a noun phrase ends and what hangs on it. Lower case, nouns in the singular. */

/** Stand right before a name of the same thing, in one phrase: "the mediator Zog", "the island Xanadu". */
// biome-ignore format: rows of a word list
export const apposedNouns: ReadonlySet<string> = new Set([
  'town', 'city', 'village', 'capital', 'province', 'newspaper', 'daily', 'group', 'company', 'party', 'agency',
  'movement', 'network', 'firm', 'giant', 'militia', 'republic', 'state', 'river', 'island', 'organization',
  'organisation', 'faction', 'leader', 'president', 'minister', 'spokesman', 'spokeswoman', 'spokesperson', 'chief',
  'secretary', 'ally', 'rival', 'colleague', 'counterpart', 'activist', 'journalist', 'politician', 'lawyer',
  'dissident', 'singer', 'general', 'commander', 'chairman', 'director', 'chancellor', 'king', 'queen', 'prince',
  'premier', 'mediator', 'negotiator', 'envoy', 'ambassador', 'founder', 'head', 'candidate', 'lawmaker', 'senator',
  'judge', 'prosecutor', 'militant', 'neighbor', 'neighbour', 'businessman', 'executive', 'adviser', 'aide', 'official',
  'opponent', 'dictator', 'strongman', 'ruler',
]);

/** Are a phrase by themselves: "told them Xanadu left". */
// biome-ignore format: rows of a word list
export const lonePronouns: ReadonlySet<string> = new Set([
  'he', 'she', 'they', 'it', 'we', 'i', 'you', 'him', 'them', 'us', 'me', 'who', 'her',
]);

/** As a subject: open a clause, and inside reported speech may stand for the speaker. */
export const subjectPronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i']);

/** Say where: the last resort for who is meant by "troops in Xanadu". */
// biome-ignore format: rows of a word list
export const placePrepositions: readonly string[] = [
  'in', 'from', 'near', 'at', 'on', 'to', 'into', 'across', 'throughout', 'along', 'outside', 'off',
];

/** Turn an act to somebody; where no slot of its frame is filled the first of these phrases is the target. */
// biome-ignore format: rows of a word list
export const turningPrepositions: ReadonlySet<string> = new Set([
  'to', 'against', 'with', 'on', 'at', 'for', 'from', 'of', 'into', 'near', 'between', 'along', 'toward', 'towards',
  'in', 'around', 'across', 'outside',
]);

/** Roles that belong to somebody and are somebody else: "his counterpart". */
// biome-ignore format: rows of a word list
export const otherSideRoles: ReadonlySet<string> = new Set([
  'counterpart', 'counterparts', 'rival', 'rivals', 'opponent', 'opponents', 'predecessor', 'successor', 'neighbour',
  'neighbor', 'neighbours', 'neighbors', 'enemy', 'enemies', 'critic', 'critics', 'host', 'ally', 'allies', 'foe', 'foes',
]);
