/**
 * What news shows and the texts that the typer was trained on do not: fixed weights of observations for person,
 * organisation, place and other, added before training. Each row gives its sentence.
 */
export const typerPriors: Readonly<Record<string, readonly [number, number, number, number]>> = {
  // "Meyer (Austria) beat Lopez (Spain) 6-4 6-3"; also clubs: "Nordvik (Norway)".
  'country-in-brackets': [2, 0.5, -1, -1],
  // "Park Ji-woo", "Han Min-seok"
  'given-tail': [3, 0, -1, 0],
  // "Lopez, 45, said"
  age: [3, 0, -1, 0],
  // "Cole c Okafor b Lopez 38", of cricket
  dismissed: [3, 0, -1, 0],
  // "Northport 2 Easton 1", "Northport 12 7 3 2 20"
  'score-line': [0, 5, 0, -2],
  // "Northport beat Easton 3-1", "a 2-0 win over Easton"
  'score-near': [0, 1.2, 0, 0],
  // "shares in Hartwell Plc"
  'legal-form': [-1, 4, -1, 0],
  // "Bank of Norland", "the Norland Council"
  'head-organization': [0, 2.5, 0, 0],
  'suffix-organization': [0, 0.5, 0, 0],
  // "the Northport Herons"
  'place-plural': [0, 1.5, -0.5, 0],
  // "quoted by Reuters"
  'known-organization': [0, 3.5, 0, 0],
  // "the trip to Northport"
  'known-place': [-0.5, 0, 1, 0],
  // "Hariri meets deputies", "Abadi flew home"
  statesman: [2, 0, 0, 0],
  acts: [0.5, 0.3, 0, 0],
  // "the frigate HMS Alverton"
  ship: [-2, -1, -1, 4],
  // "Near Alverton, one strike hit a bridge"
  'prep-near': [0, 0, 1.5, 0],
  // "said Lopez", "Lopez said on Tuesday"
  says: [0.5, 0, 0, 0],
  'said-before': [0.7, 0, 0, 0],
};
