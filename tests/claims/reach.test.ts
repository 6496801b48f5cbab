import { expect, test } from 'vitest';
import { verbForms } from '../../src/lexicon/en/verb-forms.ts';
import type { EventType, NounTrigger, VerbTrigger } from '../../src/lexicon/event-type.ts';
import { eventTypes } from '../../src/lexicon/event-types.ts';
import type { Claim, DocumentId, MentionId } from '../../src/model/records.ts';
import { extractDocument } from '../../src/pipeline.ts';

/**
 * Does the coder reach what the lexicon says? Each entry is put into the plainest sentence that it allows ("Peru lifted the
 * ban on Chile on Monday."). The floors only rise; what is missing is printed when they are broken.
 */
const VERBS = 0.98;
const NOUNS = 0.92;

/** Heads of the object tried for each pair. */
const OBJECTS = 3;
const SAME_PAST = 'beat bid cast cut hit hurt let put quit reset set shut spread'.split(' ');
/** Past forms that a participle of the same verb would hide. */
const SURE_PAST = { be: 'was', do: 'did', go: 'went', hang: 'hanged', have: 'had', show: 'showed', strike: 'struck' };
/** Verbs that double their last letter. */
const DOUBLED = new Set(
  [
    'airdrop annul ban bar beg bug cancel chat club commit compel confer drop eavesdrop expel flog gag grab hem impel jam',
    'jog kidnap lob machine-gun mob mug nab outwit patrol permit pet plan prod quip ram rap rebel refer repel rib rig rip',
    'rob rub scrap scrub ship shun skip slam slap slip snap snub spar spot stab stir stop strip submit tap tip top transfer',
    'trap travel trim tug unban wiretap whip wrap zap acquit pin admit',
  ].flatMap((row) => row.split(' ')),
);

const pasts = new Map<string, string>([
  ...Object.entries(verbForms)
    .filter(([form]) => !/(?:en|wn|ne|orn|un[gk]|ing|es)$/.test(form))
    .map(([form, verb]): [string, string] => [verb, form]),
  ...SAME_PAST.map((verb): [string, string] => [verb, verb]),
  ...Object.entries(SURE_PAST),
]);

test('the verbs of the lexicon are found in plain sentences', () => {
  const missed: string[] = [];
  let tried = 0;
  for (const type of eventTypes) {
    for (const verb of type.verbs) {
      for (const object of (verb.objects ?? [undefined]).slice(0, OBJECTS)) {
        const text = verbSentence(verb, object);
        tried++;
        if (!isFound(text, type, verb.reverse === true)) missed.push(`${type.id}: ${text}`);
      }
    }
  }
  expect(1 - missed.length / tried, missed.join('\n')).toBeGreaterThanOrEqual(VERBS);
});

test('the nouns of the lexicon are found in plain phrases', () => {
  const sentences = eventTypes.flatMap((type) =>
    type.nouns.flatMap((noun) => nounSentences(noun).map((text) => ({ type, text }))),
  );
  const missed = sentences
    .filter(({ type, text }) => !isFound(text, type, false))
    .map(({ type, text }) => `${type.id}: ${text}`);
  expect(1 - missed.length / sentences.length, missed.join('\n')).toBeGreaterThanOrEqual(NOUNS);
});

function verbSentence(verb: VerbTrigger, object: string | undefined): string {
  const [head, ...particles] = verb.verb.split(' ');
  const slot = verb.target === undefined ? (verb.objects ? 'on' : 'object') : verb.target[0];
  const thing = object === undefined ? '' : object.endsWith('s') && object !== 'gas' ? object : `the ${object}`;
  const words = ['Peru', pastOf(head!), ...particles];
  if (slot === 'object') words.push(object === undefined ? 'Chile' : `Chile's ${object}`);
  else words.push(thing, ...(slot === undefined ? [] : [slot, 'Chile']));
  const end = verb.deadline ? 'two days to leave.' : verb.withClause ? 'to leave on Monday.' : 'on Monday.';
  words.push(end);
  return words.filter((word) => word !== '').join(' ');
}

function nounSentences({ noun, target, of, reciprocal }: NounTrigger): string[] {
  const slot = target?.find((s) => s !== 'of' && s !== 'between');
  return [
    ...(reciprocal ? [`The ${noun} between Peru and Chile began on Monday.`] : []),
    ...(slot ? [`Peru's ${noun} ${slot} Chile angered Bolivia.`] : []),
    ...(of === undefined || of === 'target' ? [`The ${noun} of Nadia Ferro by Peru angered Bolivia.`] : []),
    ...(of === 'source' && slot ? [`The ${noun} of Peru ${slot} Chile angered Bolivia.`] : []),
  ];
}

/** Is there a claim of the type by Peru (or, of a verb that turns the roles round, on Peru)? */
function isFound(text: string, type: EventType, reverse: boolean): boolean {
  const { claims, mentions, document } = extractDocument({ id: 'd' as DocumentId, text, title: '', language: 'en' });
  const isPeru = (id: MentionId) => {
    const { span } = mentions.find((mention) => mention.id === id)!;
    return document.text.slice(span.start, span.end) === 'Peru';
  };
  const side = (claim: Claim) => (reverse ? claim.targets : claim.sources);
  return claims.some((claim) => claim.type === type.id && side(claim).some(isPeru));
}

function pastOf(verb: string): string {
  const irregular = pasts.get(verb);
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLED.has(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}
