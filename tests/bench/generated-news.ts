/** News-like prose without end, the same for the same seed: for speed and memory, not for quality. */
const given = 'Ana Kor Mira Tomas Leila Viktor Amina Pedro Ingrid Yusuf Chen Fatima Olek Rosa Idris Hana'.split(' ');
const syllables = 'bar dor kel lan mir nov per ras sol tav ul ven wes yor zan eth'.split(' ');
const countries =
  'Peru Chile Norway Kenya Japan Turkey Canada Egypt Poland Vietnam Brazil Iran Ghana Spain India Sweden'.split(' ');
const roles = [
  'President',
  'Foreign Minister',
  'General',
  'Senator',
  'Prime Minister',
  'Judge',
  'spokesman',
  'Chancellor',
];
const deeds = [
  'met',
  'accused',
  'will visit',
  'recalled its ambassador from',
  'imposed sanctions on',
  'held talks with',
  'criticized',
  'did not rule out talks with',
  'signed an agreement with',
  'rejected a proposal by',
];
const filler = [
  'The talks went on for nine hours and ended without a statement, officials said late in the evening.',
  'Prices for grain and fuel have risen by a third since the spring, and many families cannot pay their rent.',
  'It was the third such meeting this year, and few had expected that much would come of it.',
  'Rain is expected in the north, where several roads have been closed since the weekend.',
  '“We have said what we had to say, and now it is for others to answer,” the minister added.',
];

/** Whole sentences, at least `units` UTF-16 code units of them. The number of different people grows with `people`. */
export function generateNews(units: number, seed = 1, people = 200): string {
  let state = seed;
  const next = (below: number): number => {
    // Park and Miller's generator: the same in every engine.
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const pick = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const surname = (n: number): string => {
    const name = syllables[n % 16]! + syllables[(n >> 4) % 16]! + (n > 255 ? syllables[(n >> 8) % 16]! : '');
    return name[0]!.toUpperCase() + name.slice(1);
  };
  const person = (): string => {
    const n = next(people);
    return `${given[(n * 7) % given.length]!} ${surname(n)}`;
  };
  const actor = (): string => {
    const kind = next(4);
    if (kind === 0) return pick(countries);
    return kind === 1 ? `${pick(roles)} ${person()} of ${pick(countries)}` : person();
  };
  const parts: string[] = [];
  for (let length = 0; length < units; ) {
    const sentence =
      next(2) === 0 ? pick(filler) : `${actor()} ${pick(deeds)} ${actor()} on ${pick(['Monday', 'Friday', '3 May'])}.`;
    parts.push(sentence, next(5) === 0 ? '\n\n' : ' ');
    length += sentence.length + 1;
  }
  return parts.join('').trimEnd();
}
