/**
 * Small word classes of English that the light rooms ask for. Own lists.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that open a sentence far more often than a name: after them in capitals stands no name of its own. */
export const functionWords = set(
  `a an the this that these those some any each every all both either neither no none such other another one two three four five six
seven eight nine ten hundreds thousands millions many much more most few several half
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what where when
why how there here
and or but nor so yet if unless until while although though because since whereas whether as than like once
of in on at by for with from to into onto upon over under above below between among amid against about after before during without
within across through throughout toward towards behind beyond near off out up down around along despite except per via versus vs
is are was were be been being am has have had having do does did doing will would shall should can could may might must ought
not also only just even still then now again ever never always often sometimes already soon later earlier today yesterday tomorrow
tonight meanwhile however therefore thus hence moreover furthermore nevertheless instead otherwise perhaps maybe indeed
yes no please let according asked told said says`,
);

/** Words that at the head of a sentence are no name, but may open or close one elsewhere: New Order, Jubal Early. */
export const openingWords = set(
  `first second third one last next previous recent recently earlier new old early late former well speaking given following added adding
even still just many few half over up down`,
);

/** Prepositions that may follow a noun directly. */
export const prepositions = set(
  `of in on at by for with from to into onto upon over under between among amid against about after before during without within
across through throughout toward towards behind beyond near off around along despite`,
);

/** Finite auxiliaries, and verbs of saying: a clause with one of them can stand alone. */
export const finiteVerbs = set(
  `is are was were am has have had do does did will would shall should can could may might must says said say told tells went goes came
comes became becomes made makes took takes gave gives saw sees got gets held holds kept keeps left leaves met meets won wins lost led
leads began begins ran runs rose fell grew found finds thought thinks knew knows wrote writes spoke speaks hit hits put puts set sets
let lets`,
);

export const weekdays = set('monday tuesday wednesday thursday friday saturday sunday');
export const months = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
