/** Words that say how an event stands to the facts. Lower case; several words in their order. */

/** Not yet done, said without doubt. */
// biome-ignore format: rows of a word list
export const futureCues: readonly string[] = [
  'will', 'shall', "'ll", 'going to', 'about to', 'set to', 'due to', 'scheduled to', 'slated to', 'bound to',
  'poised to', 'on the verge of', 'on the brink of', 'on the eve of', 'in the run-up to', 'ahead of', 'upcoming',
  'forthcoming', 'impending', 'imminent', 'looming', 'planned', 'scheduled', 'proposed', 'pending', 'tomorrow',
  'next week', 'next month', 'next year', 'in the coming days', 'in the coming weeks', 'in the coming months',
  'later this week', 'later this month', 'later this year', 'the day after tomorrow', 'soon', 'would-be',
];

/** Possible, wished, asked or conditional. */
// biome-ignore format: rows of a word list
export const hypotheticalCues: readonly string[] = [
  'if', 'unless', 'whether', 'would', 'could', 'might', 'may', 'should', 'ought to', 'can', 'must', 'in case',
  'in case of', 'in the event of', 'in the event that', 'provided that', 'providing that', 'as long as', 'so long as',
  'on condition that', 'assuming', 'assuming that', 'supposing', 'otherwise', 'as if', 'as though', 'lest', 'even if',
  'only if', 'what if', 'perhaps', 'possibly', 'potentially', 'maybe', 'probably', 'presumably', 'likely',
  'hypothetical', 'hypothetically', 'theoretically', 'in theory', 'potential', 'possible', 'probable', 'were to',
  'need to', 'to prevent', 'to avoid', 'to avert', 'for fear of', 'amid fears of', 'amid speculation',
  'the possibility of', 'the prospect of', 'the risk of', 'the threat of', 'the danger of', 'calls for', 'a call for',
  'the idea of', 'in order to', 'so as to', 'in an attempt to', 'in a bid to', 'aimed at', 'with a view to',
];

/** Not so. */
// biome-ignore format: rows of a word list
export const negatedCues: readonly string[] = [
  'not', "n't", 'never', 'no', 'none', 'nobody', 'no one', 'nothing', 'neither', 'nor', 'without', 'hardly', 'scarcely',
  'barely', 'no longer', 'by no means', 'in no way', 'under no circumstances', 'at no time', 'at no point', 'far from',
  'instead of', 'rather than', 'as opposed to', 'short of', 'in the absence of', 'absence of', 'lack of', 'failure to',
  'refusal to', 'nowhere', 'anything but', 'the opposite of', 'false reports of', 'false claims of', 'so-called', 'non',
];

/** Said by others without proof: the event stays asserted, with its speaker, and less sure. */
// biome-ignore format: rows of a word list
export const hearsayCues: readonly string[] = [
  'allegedly', 'reportedly', 'purportedly', 'supposedly', 'apparently', 'ostensibly', 'alleged', 'purported',
  'supposed', 'suspected', 'apparent', 'claimed', 'rumoured', 'rumored', 'unconfirmed', 'it is said', 'it was said',
  'it is claimed', 'it was claimed', 'is said to', 'are said to', 'was said to', 'were said to', 'is believed to',
  'are believed to', 'was believed to', 'were believed to', 'is thought to', 'are thought to', 'is understood to',
  'are understood to', 'is reported to', 'are reported to', 'was reported to', 'were reported to', 'is alleged to',
  'are alleged to', 'was alleged to', 'is suspected of', 'are suspected of', 'on suspicion of', 'accused of',
];

/** Told as background: the past behind the news. */
// biome-ignore format: rows of a word list
export const historicalCues: readonly string[] = [
  'in the past', 'historically', 'decades ago', 'years ago', 'a decade ago', 'a year ago', 'centuries ago',
  'a century ago', 'century', 'centuries', 'decade', 'decades', 'anniversary', 'commemorate', 'commemorated',
  'commemorating', 'commemoration', 'remembrance', 'since the', 'ever since', 'back in', 'at the time', 'at that time',
  'in those days', 'previously', 'formerly', 'long before', 'long ago', 'in the early', 'in the late',
  'during the cold war', 'cold war', 'world war i', 'world war ii', 'first world war', 'second world war',
  'world war one', 'world war two', 'colonial', 'colonial era', 'soviet era', 'soviet-era', 'nazi', 'medieval',
  'ancient', 'the empire', 'the revolution of', 'the war of', 'under the former', 'under his predecessor',
  'under her predecessor', 'during his presidency', 'during her presidency', 'during his reign', 'during his rule',
  'in his youth', 'history of', 'was born', 'grew up', 'graduated', 'last century', 'legacy of', 'the days of',
  'when he was president', 'when she was president', 'earlier in his career', 'earlier in her career', 'years earlier',
  'months earlier', 'years before', 'two years after', 'the aftermath of',
];
