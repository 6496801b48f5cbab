/**
 * Words that keep their full stop, lower case without it. Own list; the usual ones of English news.
 * `titles` stand before a name and never end a sentence; the others may.
 */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms messrs dr prof sen sens rep reps gov govs gen lt col maj capt sgt cpl pvt cmdr adm brig pres supt insp det rev hon
st ste mt ft fr msgr amb atty dep vs`.split(/\s+/),
);

export const abbreviations: ReadonlySet<string> = new Set([
  ...titleAbbreviations,
  ...`inc corp co ltd llc plc bros dept univ assn est intl natl jr sr no nos vol jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues
wed thu thur thurs fri sat sun ave blvd rd etc approx al ph ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn
mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`.split(/\s+/),
]);
