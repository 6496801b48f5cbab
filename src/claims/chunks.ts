import type { Term } from '../model/terms.ts';

/** A noun phrase without its prepositional phrases: "the two Russian diplomats", "Turkey's efforts". */
export interface NounPhrase {
  readonly kind: 'np';
  /** Terms [first, last], inclusive. */
  readonly first: number;
  readonly last: number;
  /** Index of the head term. */
  readonly head: number;
  readonly lemma: string;
  /** Mention that the head is, if it is one. */
  readonly actor?: number;
  /** Mentions that possess the head: "Turkey" in "Turkey's efforts", "his" in "his aide". */
  readonly possessors: readonly number[];
  /** Mentions that stand before the head: "Israeli" in "Israeli air strikes". */
  readonly modifiers: readonly number[];
  /** Nouns and adjectives before the head, lemmas: "air" in "air strikes", "free" in "free trade". */
  readonly words: readonly string[];
  readonly none: boolean;
  /** The head is a mention without a name. */
  readonly unnamed: boolean;
  readonly possessive: boolean;
}

/** Auxiliaries, negation, adverbs and the main verb with its particle. */
export interface VerbGroup {
  readonly kind: 'vg';
  readonly first: number;
  readonly last: number;
  /** Index of the main verb's term. */
  readonly head: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal?: string;
  readonly perfect: boolean;
  /** Past tense or participle without an auxiliary: may be a reduced relative ("forces backed by"). */
  readonly bare: boolean;
  readonly past: boolean;
}

export interface Mark {
  readonly kind:
    | 'prep'
    | 'conj'
    | 'rel'
    | 'that'
    | 'sub'
    | 'comma'
    | 'quote'
    | 'break'
    | 'adv'
    | 'date'
    | 'adj'
    | 'other';
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
}

export type Chunk = NounPhrase | VerbGroup | Mark;

const SUBORDINATORS = new Set([
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'if',
  'unless',
  'whether',
  'when',
  'where',
  'once',
  'as',
]);
const QUOTES = new Set(['"', '“', '”', '``', "''", '«', '»', '„', '‘']);
const ADVERB_INSIDE = new Set(['adverb', 'negation']);
/** "the president Xanadu": nouns that stand before a name of the same thing. */
const APPOSED = new Set([
  'town',
  'city',
  'village',
  'capital',
  'province',
  'newspaper',
  'daily',
  'group',
  'company',
  'party',
  'agency',
  'movement',
  'network',
  'firm',
  'giant',
  'militia',
  'republic',
  'state',
  'river',
  'island',
  'organization',
  'organisation',
  'faction',
  'leader',
  'president',
  'minister',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'chief',
  'secretary',
  'ally',
  'rival',
  'colleague',
  'counterpart',
  'activist',
  'journalist',
  'politician',
  'lawyer',
  'dissident',
  'singer',
  'general',
  'commander',
  'chairman',
  'director',
  'chancellor',
  'king',
  'queen',
  'prince',
  'premier',
  'mediator',
  'negotiator',
  'envoy',
  'ambassador',
  'founder',
  'head',
  'candidate',
  'lawmaker',
  'senator',
  'judge',
  'prosecutor',
  'militant',
  'neighbor',
  'neighbour',
  'businessman',
  'executive',
  'adviser',
  'aide',
  'official',
  'opponent',
  'dictator',
  'strongman',
  'ruler',
]);

/** @param isPhrasal verbs of saying with a particle ("point out"): one verb when a clause follows */
export function chunkTerms(terms: readonly Term[], isPhrasal: (lemma: string) => boolean = () => false): Chunk[] {
  const out: Chunk[] = [];
  let i = 0;
  while (i < terms.length) {
    const verb = verbGroup(terms, i);
    const group = (verb && withParticle(terms, verb, isPhrasal)) ?? nounPhrase(terms, i);
    if (group) {
      out.push(group);
      i = group.last + 1;
      continue;
    }
    out.push(mark(terms[i]!, i, terms));
    i++;
  }
  return out;
}

/** "pointed out that", "made clear that" */
function withParticle(terms: readonly Term[], verb: VerbGroup, isPhrasal: (lemma: string) => boolean): VerbGroup {
  const particle = terms[verb.last + 1];
  if (!particle || particle.pos === 'punctuation' || particle.pos === 'actor') return verb;
  const lemma = `${verb.lemma} ${particle.text}`;
  if (!isPhrasal(lemma)) return verb;
  const next = terms[verb.last + 2];
  const clause =
    next === undefined ||
    next.lemma === 'that' ||
    next.pos === 'actor' ||
    next.pos === 'pronoun' ||
    next.pos === 'punctuation';
  return clause ? { ...verb, lemma, last: verb.last + 1 } : verb;
}

function mark(term: Term, i: number, terms: readonly Term[]): Mark {
  const { lemma, pos } = term;
  const at = { first: i, last: i, lemma };
  if (pos === 'punctuation') {
    if (QUOTES.has(lemma)) return { kind: 'quote', ...at };
    if (lemma === ',') return { kind: 'comma', ...at };
    if (/^[-–—]+$/.test(lemma)) return { kind: 'comma', ...at };
    if (/^[;:.!?()[\]…]+$/.test(lemma)) return { kind: 'break', ...at };
    return { kind: 'other', ...at };
  }
  if (pos === 'preposition' || pos === 'to') return { kind: 'prep', ...at };
  if (pos === 'conjunction') {
    if (lemma === 'that') return { kind: 'that', ...at };
    if (lemma === 'which' || lemma === 'who' || lemma === 'whom') return { kind: 'rel', ...at };
    if (lemma === 'than') return { kind: 'prep', ...at };
    if (lemma === 'as' && terms[i - 1]?.lemma !== ',' && i > 0) return { kind: 'prep', ...at };
    return SUBORDINATORS.has(lemma) ? { kind: 'sub', ...at } : { kind: 'conj', ...at };
  }
  if (pos === 'adverb' || pos === 'negation') return { kind: 'adv', ...at };
  if (pos === 'date') return { kind: 'date', ...at };
  if (pos === 'adjective') return { kind: 'adj', ...at };
  return { kind: 'other', ...at };
}

/** (to) (modal | be | have | do | not | adverb)* verb */
function verbGroup(terms: readonly Term[], start: number): VerbGroup | undefined {
  let i = start;
  let infinitive = false;
  if (terms[i]?.pos === 'to') {
    infinitive = true;
    i++;
    while (terms[i] && ADVERB_INSIDE.has(terms[i]!.pos)) i++;
    if (terms[i]?.pos !== 'verb' || (terms[i]!.form !== 'infinitive' && terms[i]!.form !== 'present')) return undefined;
  }
  let modal: string | undefined;
  let negated = false;
  let perfect = false;
  let be = false;
  let beGerund = false;
  let past = false;
  let aux = 0;
  let head = -1;
  if (start > 0 && !infinitive && terms[start]!.pos === 'adverb') return undefined;
  if (infinitive) for (let k = start; k < i; k++) if (terms[k]!.pos === 'negation') negated = true;
  for (; i < terms.length; i++) {
    const term = terms[i]!;
    if (term.pos === 'modal') {
      if (head >= 0 || aux > 0) break;
      modal = term.lemma;
      aux++;
      continue;
    }
    if (term.pos === 'negation') {
      if (aux === 0 && terms[i + 1]?.pos !== 'verb') break;
      negated = true;
      continue;
    }
    if (term.pos === 'adverb') {
      if (aux === 0 && head < 0) break;
      continue;
    }
    if (term.pos !== 'verb') break;
    const auxiliary = term.lemma === 'be' || term.lemma === 'have' || term.lemma === 'do';
    if (auxiliary && continues(terms, i + 1)) {
      if (aux === 0 && modal === undefined) past = term.form === 'past';
      if (term.lemma === 'have') perfect = true;
      if (term.lemma === 'be') {
        be = true;
        if (term.form === 'gerund') beGerund = aux === 0;
      }
      aux++;
      continue;
    }
    head = i;
    break;
  }
  if (head < 0) return undefined;
  const verb = terms[head]!;
  const participle = verb.form === 'past' || verb.form === 'participle';
  const passive = participle && be && !(perfect && !be);
  // "being accused", "having met": the auxiliary decides.
  const gerundAux = aux > 0 && terms[start]!.form === 'gerund';
  const form = infinitive
    ? 'infinitive'
    : verb.form === 'gerund' && !be
      ? 'gerund'
      : gerundAux || beGerund
        ? 'gerund'
        : verb.form === 'participle' && aux === 0
          ? 'participle'
          : 'finite';
  // A bare base form after nothing that could be its subject is an imperative or a noun: the clause decides.
  return {
    kind: 'vg',
    first: start,
    last: head,
    head,
    lemma: verb.lemma,
    form,
    passive,
    negated: negated || (terms[start - 1]?.pos === 'negation' && terms[start - 1]!.lemma === 'not'),
    ...(modal !== undefined && { modal }),
    perfect,
    bare: participle && aux === 0 && !infinitive,
    past: past || (aux === 0 && participle),
  };
}

/** Does a verb follow, past adverbs and "not"? Then a form of be, have, do is an auxiliary. */
function continues(terms: readonly Term[], i: number): boolean {
  let k = i;
  while (terms[k] && ADVERB_INSIDE.has(terms[k]!.pos)) k++;
  return terms[k]?.pos === 'verb';
}

function nounPhrase(terms: readonly Term[], start: number): NounPhrase | undefined {
  let i = start;
  let head = -1;
  let none = false;
  const possessors: number[] = [];
  let modifiers: number[] = [];
  let words: string[] = [];
  while (i < terms.length) {
    const term = terms[i]!;
    if (term.pos === 'determiner') {
      if (
        head >= 0 ||
        (i > start &&
          term.mention === undefined &&
          terms[i - 1]!.pos !== 'determiner' &&
          terms[i - 1]!.pos !== 'number')
      )
        break;
      if (term.lemma === 'no') none = true;
      if (term.mention !== undefined) possessors.push(term.mention);
      i++;
      continue;
    }
    if (term.pos === 'adjective' || term.pos === 'number') {
      if (!startsNoun(terms, i)) {
        // "evacuated the wounded", "killed ten": the adjective or the number stands for those who are so.
        const alone =
          term.pos === 'number'
            ? terms[i - 1]?.pos !== 'actor'
            : terms[i - 1]?.pos === 'determiner' && terms[i - 1]!.lemma === 'the';
        if (head >= 0 || !alone) break;
        head = i;
        i++;
        break;
      }
      if (head >= 0) ({ head, modifiers, words } = demote(terms, head, modifiers, words));
      words.push(term.lemma);
      i++;
      continue;
    }
    // "Xanadu's 2014 annexation": a year inside the phrase.
    if (term.pos === 'date' && head >= 0 && terms[head]!.possessive && startsNoun(terms, i + 1)) {
      words.push(term.lemma);
      i++;
      continue;
    }
    // "frozen assets", "the recalled envoy": a participle between determiner and noun.
    if (term.pos === 'verb' && head < 0 && i > start && term.form !== 'infinitive' && inNounPhrase(terms, i)) {
      words.push(term.lemma);
      i++;
      continue;
    }
    // "a “killer”": quotation marks inside the phrase.
    if (
      head < 0 &&
      i > start &&
      QUOTES.has(term.lemma) &&
      terms[i + 1] !== undefined &&
      INSIDE.has(terms[i + 1]!.pos)
    ) {
      i++;
      continue;
    }
    const described = terms[i + 1] !== undefined && (INSIDE.has(terms[i + 1]!.pos) || inNounPhrase(terms, i + 1));
    if (term.pos === 'adverb' && head < 0 && i > start && described) {
      i++;
      continue;
    }
    if (term.pos === 'noun' || term.pos === 'actor' || term.pos === 'pronoun') {
      if (head >= 0) {
        const left = terms[head]!;
        if (left.pos === 'pronoun' || left.lemma === 'there') break;
        if (left.possessive) {
          if (left.mention !== undefined) possessors.push(left.mention);
          else words.push(left.lemma);
          modifiers = [];
          head = -1;
        } else if (term.pos === 'pronoun' || !joins(left, term)) break;
        else ({ head, modifiers, words } = demote(terms, head, modifiers, words));
      }
      head = i;
      i++;
      continue;
    }
    break;
  }
  if (head < 0) return undefined;
  // Trailing adjectives or numbers are not ours.
  const last = head;
  const h = terms[head]!;
  return {
    kind: 'np',
    first: start,
    last,
    head,
    lemma: h.lemma,
    ...(h.mention !== undefined && { actor: h.mention }),
    possessors,
    modifiers,
    words,
    none,
    unnamed: h.unnamed === true,
    possessive: h.possessive === true,
  };
}

function demote(
  terms: readonly Term[],
  head: number,
  modifiers: number[],
  words: string[],
): { head: number; modifiers: number[]; words: string[] } {
  const left = terms[head]!;
  return left.mention !== undefined
    ? { head: -1, modifiers: [...modifiers, left.mention], words }
    : { head: -1, modifiers, words: [...words, left.lemma] };
}

/** Do two neighbours belong to one phrase? "air strikes", "Xanadu troops", "president Xanadu" do, "agreement Xanadu" does not. */
function joins(left: Term, right: Term): boolean {
  if (left.pos === 'actor' && left.lemma.length <= 4 && PRONOUNS.has(left.lemma)) return false;
  if (right.pos === 'actor' && PRONOUNS.has(right.lemma)) return false;
  if (right.pos === 'noun') return true;
  if (left.pos === 'actor') return true;
  // "foreign minister Zog", "United Nations weapons inspectors"
  return APPOSED.has(left.lemma) || right.unnamed === true || right.role?.split(' ').pop() === left.lemma;
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'him', 'them', 'us', 'me', 'who', 'her']);

const INSIDE = new Set(['noun', 'adjective', 'actor', 'number']);

/** Adjectives and numbers belong to a noun phrase when a noun follows before anything else. */
function startsNoun(terms: readonly Term[], i: number): boolean {
  for (let k = i; k < terms.length && k < i + 6; k++) {
    const pos = terms[k]!.pos;
    if (pos === 'noun' || pos === 'actor') return true;
    if (pos === 'verb' && terms[k]!.form !== 'infinitive' && k > i && inNounPhrase(terms, k)) continue;
    if (pos !== 'adjective' && pos !== 'number' && pos !== 'adverb') {
      // "new and wider sanctions", "three, perhaps four men"
      if ((terms[k]!.lemma === 'and' || terms[k]!.lemma === ',') && terms[k + 1]?.pos === 'adjective' && k > i)
        continue;
      // "two of its nationals": the number is the head and stands for them.
      return false;
    }
  }
  return false;
}

/** "the captured soldiers", "seized assets": participle, then noun, with a determiner, adjective or possessor to its left. */
function inNounPhrase(terms: readonly Term[], i: number): boolean {
  const left = terms[i - 1];
  const right = terms[i + 1];
  if (!left || !right) return false;
  const opened =
    left.pos === 'determiner' ||
    (left.pos === 'adverb' && terms[i - 2]?.pos === 'determiner') ||
    left.pos === 'adjective' ||
    left.pos === 'number' ||
    left.possessive === true;
  return opened && (right.pos === 'noun' || right.pos === 'actor' || right.pos === 'adjective');
}
