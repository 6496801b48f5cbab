import type { Chunk, Mark, NounPhrase, VerbGroup } from './chunks.ts';

/** Coordinated noun phrases: chunks [first, last]; `nps` are indices of chunks. */
export interface Group {
  readonly nps: readonly number[];
  readonly first: number;
  readonly last: number;
}

export interface Prepositional {
  readonly prep: string;
  readonly group: Group;
}

export type Relation =
  | 'main'
  | 'coordinate'
  | 'relative'
  | 'complement'
  | 'infinitive'
  | 'gerund'
  | 'participle'
  | 'reduced'
  | 'adverbial';

/** A verb group with what stands around it. */
export interface Clause {
  /** Index of the verb group's chunk. */
  readonly at: number;
  readonly verb: VerbGroup;
  readonly relation: Relation;
  readonly subject: Group | undefined;
  readonly objects: readonly Group[];
  readonly preps: readonly Prepositional[];
  /** Preposition or subordinator that opens the clause: "by recalling", "if Xanadu attacked". */
  readonly opener?: string;
  /** The clause that this one completes or belongs to. */
  readonly parent?: Clause;
  /** The noun that licenses it: "offer" in "the offer to talk", "claim" in "the claim that". */
  readonly noun?: number;
  readonly passive: boolean;
  /** Chunk index after the last argument. */
  readonly end: number;
}

/** Which verbs and nouns take a clause as their complement: data of the lexicon, prepared by the caller. */
export interface Complements {
  verb(lemma: string): boolean;
  noun(lemma: string): boolean;
  /** Verbs that may stand before their subject after a quote: "…," said Xanadu. */
  speech(lemma: string): boolean;
}

const CLAUSAL_PREPOSITIONS = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'as',
  'than',
  'like',
  'amid',
  'despite',
]);
/** Verbs whose infinitive is the subject's own act even with an object between ("promised Xanadu to leave"). */
const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'vow', 'pledge', 'offer', 'agree', 'use', 'meet', 'visit']);
const LIST_LIMIT = 20;
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i']);

export function findClauses(chunks: readonly Chunk[], complements: Complements): Clause[] {
  return new ClauseReader(chunks, complements).read();
}

/** Coordinated noun phrases from `at` to the right. `asObject`: a phrase that opens the next clause is not one of them. */
export function groupAt(chunks: readonly Chunk[], at: number, asObject = true): Group {
  const nps = [at];
  let last = at;
  for (;;) {
    let k = last + 1;
    const comma = chunks[k]?.kind === 'comma';
    if (comma) k++;
    const conj = isMark(chunks[k], 'conj') && (chunks[k] as Mark).lemma !== 'but';
    if (conj) k++;
    if ((!comma && !conj) || chunks[k]?.kind !== 'np' || nps.length >= LIST_LIMIT) break;
    if (asObject && opensClause(chunks, k)) break;
    // "the massacre of A and the bombing of B": two phrases of one build, not one list after "of".
    if (isMark(chunks[at - 1], 'prep', 'of') && isMark(chunks[k + 1], 'prep', 'of')) break;
    // A comma alone separates list items only when a conjunction follows somewhere: else it is an apposition.
    if (!conj && !closesWithConjunction(chunks, k)) break;
    // "the massacre of its people and the bombing of Xanadu": actors are listed with actors.
    if ((chunks[at] as NounPhrase).actor !== undefined && !mentionsActor(chunks[k] as NounPhrase)) break;
    nps.push(k);
    last = k;
  }
  return { nps, first: at, last };
}

function mentionsActor(phrase: NounPhrase): boolean {
  return phrase.actor !== undefined || phrase.possessors.length > 0 || phrase.modifiers.length > 0;
}

function closesWithConjunction(chunks: readonly Chunk[], at: number): boolean {
  for (let k = at; k < chunks.length && k < at + 2 * LIST_LIMIT; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === 'np' || chunk.kind === 'comma') continue;
    return (
      chunk.kind === 'conj' && (chunk.lemma === 'and' || chunk.lemma === 'or') && chunks[k + 1]?.kind === 'np' && k > at
    );
  }
  return false;
}

/** Is the noun phrase the subject of a finite verb to its right ("… and Xanadu recalled")? */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  let k = at + 1;
  while (chunks[k] && (chunks[k]!.kind === 'adv' || (chunks[k]!.kind === 'prep' && chunks[k + 1]?.kind === 'np')))
    k += chunks[k]!.kind === 'adv' ? 1 : 2;
  const next = chunks[k];
  return next?.kind === 'vg' && next.form === 'finite' && !(next.bare && isMark(chunks[k + 1], 'prep', 'by'));
}

export function isMark(chunk: Chunk | undefined, kind: Mark['kind'], lemma?: string): boolean {
  return chunk !== undefined && chunk.kind === kind && (lemma === undefined || (chunk as Mark).lemma === lemma);
}

/** The phrase that "of" hangs on the noun phrase at `at`, if one does. */
export function ofGroup(chunks: readonly Chunk[], at: number, preps: readonly string[] = ['of']): Group | undefined {
  const prep = chunks[at + 1];
  if (prep?.kind !== 'prep' || !preps.includes(prep.lemma)) return undefined;
  return chunks[at + 2]?.kind === 'np' ? groupAt(chunks, at + 2) : undefined;
}

/** "his spokesman, Dmitry Zog": the name that stands in apposition. */
export function named(chunks: readonly Chunk[], group: Group): Group {
  const own = chunks[group.nps[0]!] as NounPhrase;
  if (group.nps.length > 1 || (own.actor !== undefined && !own.unnamed)) return group;
  const comma = chunks[group.last + 1];
  const after = chunks[group.last + 2];
  // A full stop inside a sentence is damage: "the leader of the party. Ana Zog after her arrest".
  const apposed = comma?.kind === 'comma' || isMark(comma, 'break', '.');
  if (
    !comma ||
    !apposed ||
    after?.kind !== 'np' ||
    after.actor === undefined ||
    after.unnamed ||
    after.possessors.length > 0
  )
    return group;
  const close = chunks[group.last + 3];
  if (close && comma.kind === 'comma' && close.kind !== 'comma' && close.kind !== 'break' && close.kind !== 'quote')
    return group;
  return { nps: [group.last + 2], first: group.last + 2, last: group.last + 2 };
}

interface Draft {
  at: number;
  verb: VerbGroup;
  relation: Relation;
  subject: Group | undefined;
  objects: Group[];
  preps: Prepositional[];
  opener?: string;
  parent?: Draft;
  noun?: number;
  passive: boolean;
  end: number;
  /** Take the subject of the next main clause ("Accusing Xanadu, Ruritania …"). */
  borrows: boolean;
}

class ClauseReader {
  private readonly drafts: Draft[] = [];
  private readonly byChunk = new Map<number, Draft>();

  constructor(
    private readonly chunks: readonly Chunk[],
    private readonly complements: Complements,
  ) {}

  read(): Clause[] {
    this.chunks.forEach((chunk, at) => {
      if (chunk.kind !== 'vg') return;
      const draft: Draft = {
        at,
        verb: chunk,
        relation: 'main',
        subject: undefined,
        objects: [],
        preps: [],
        passive: chunk.passive,
        end: at + 1,
        borrows: false,
      };
      this.drafts.push(draft);
      this.byChunk.set(at, draft);
      if (chunk.form === 'infinitive') this.readInfinitive(draft);
      else if (chunk.form === 'gerund' || chunk.form === 'participle') this.readNonFinite(draft);
      else if (this.readInverted(draft)) return;
      else this.readFinite(draft, at - 1, true);
      this.readArguments(draft);
    });
    this.lend();
    return this.drafts as Clause[];
  }

  /** Participles before their main clause take its subject: "Accusing Xanadu of lying, Ruritania left." */
  private lend(): void {
    for (const [i, draft] of this.drafts.entries()) {
      if (!draft.borrows) continue;
      const main = this.drafts
        .slice(i + 1)
        .find(
          (d) =>
            !d.borrows &&
            d.verb.form === 'finite' &&
            (d.relation === 'main' || d.relation === 'coordinate') &&
            d.subject,
        );
      if (!main) continue;
      draft.subject = main.subject;
      draft.parent ??= main;
      for (const other of this.drafts) if (other.parent === draft && !other.subject) other.subject = main.subject;
    }
  }

  private soft(j: number): number {
    let k = j;
    for (;;) {
      const chunk = this.chunks[k];
      if (!chunk) return k;
      if (chunk.kind === 'date' && isMark(this.chunks[k - 1], 'prep')) k -= 2;
      else if (
        chunk.kind === 'adv' ||
        chunk.kind === 'date' ||
        chunk.kind === 'quote' ||
        chunk.kind === 'adj' ||
        isMark(chunk, 'other', 'the')
      )
        k--;
      else return k;
    }
  }

  private verbLeft(j: number): Draft | undefined {
    for (let k = j; k >= 0; k--) {
      const chunk = this.chunks[k]!;
      if (chunk.kind === 'vg') return this.byChunk.get(k);
      if (chunk.kind === 'break') return undefined;
    }
    return undefined;
  }

  private finiteLeft(j: number): Draft | undefined {
    for (let k = j; k >= 0; k--) {
      const draft = this.byChunk.get(k);
      if (draft && draft.verb.form === 'finite' && draft.relation !== 'relative' && draft.relation !== 'reduced')
        return draft;
      if (this.chunks[k]!.kind === 'break' && (this.chunks[k] as Mark).lemma !== ';') return undefined;
    }
    return undefined;
  }

  private readInfinitive(draft: Draft): void {
    draft.relation = 'infinitive';
    const chunks = this.chunks;
    let between: number | undefined;
    for (let j = this.soft(draft.at - 1); j >= 0; j = this.soft(j - 1)) {
      const chunk = chunks[j]!;
      if (chunk.kind === 'vg') {
        const parent = this.byChunk.get(j)!;
        draft.parent = parent;
        const controlled = between !== undefined && !SUBJECT_CONTROL.has(parent.verb.lemma);
        draft.subject = controlled
          ? this.groupEnding(between!)
          : parent.passive && between === undefined
            ? parent.subject
            : parent.subject;
        return;
      }
      if (chunk.kind === 'np') {
        if (between === undefined && this.complements.noun(chunk.lemma)) {
          draft.noun = j;
          draft.parent = this.verbLeft(j - 1);
          return;
        }
        // "called on Xanadu to leave", "waited for Xanadu to leave": the object of the preposition acts.
        if (between === undefined) between = j;
        // "its threat against Xanadu to attack": a licensing noun further left.
        else if (this.complements.noun(chunk.lemma) && isMark(chunks[j + 1], 'prep')) {
          draft.noun = j;
          draft.parent = this.verbLeft(j - 1);
          return;
        }
        continue;
      }
      if (chunk.kind === 'break' || chunk.kind === 'rel') break;
      if (chunk.kind === 'conj' && between === undefined) {
        // "to meet Xanadu and to sign": coordinated with the infinitive before.
        const left = this.verbLeft(j - 1);
        if (left) {
          draft.parent = left.verb.form === 'infinitive' ? left.parent : left;
          draft.noun = left.noun;
          draft.subject = left.subject;
          return;
        }
      }
    }
    if (between !== undefined) draft.subject = this.groupEnding(between);
    else draft.borrows = true;
  }

  private readNonFinite(draft: Draft): void {
    const j = this.soft(draft.at - 1);
    const left = this.chunks[j];
    if (left?.kind === 'prep' || left?.kind === 'sub') {
      draft.relation = 'gerund';
      draft.opener = left.lemma;
      const before = this.soft(j - 1);
      const np = this.chunks[before];
      if (np?.kind === 'np' && this.complements.noun(np.lemma)) {
        draft.noun = before;
        draft.parent = this.verbLeft(before);
        draft.subject = draft.parent?.subject;
        return;
      }
      const parent = this.verbLeft(j - 1);
      if (!parent) {
        draft.borrows = true;
        return;
      }
      draft.parent = parent;
      // "accused Xanadu of lying", "stopped Xanadu from leaving", "blamed Xanadu for killing": the object acts.
      const object = parent.passive ? parent.subject : (parent.objects[0] ?? parent.preps[0]?.group);
      draft.subject =
        (left.lemma === 'of' || left.lemma === 'for' || left.lemma === 'from' || left.lemma === 'into') && object
          ? object
          : parent.subject;
      return;
    }
    if (left?.kind === 'np' && draft.verb.form === 'participle') {
      draft.relation = 'reduced';
      draft.passive = true;
      draft.subject = this.groupEnding(j);
      return;
    }
    if (left?.kind === 'np') {
      draft.relation = 'reduced';
      draft.subject = this.groupEnding(j);
      draft.parent = this.verbLeft(j);
      return;
    }
    if (left?.kind === 'vg') {
      draft.relation = 'gerund';
      draft.parent = this.byChunk.get(j);
      draft.subject = draft.parent?.subject;
      return;
    }
    if (left?.kind === 'conj') {
      const before = this.verbLeft(j - 1);
      if (before) {
        draft.relation = before.relation === 'main' ? 'participle' : before.relation;
        draft.parent = before.verb.form === 'finite' ? before : before.parent;
        draft.noun = before.noun;
        draft.opener = before.opener;
        draft.subject = before.subject;
        draft.borrows = before.borrows;
        return;
      }
    }
    draft.relation = 'participle';
    if (draft.verb.form === 'participle') draft.passive = true;
    const main = this.finiteLeft(j);
    if (main) {
      draft.parent = main;
      draft.subject = main.subject;
    } else draft.borrows = true;
  }

  /** The coordinated group whose last phrase is at `j`; steps over "of" and other attached phrases to their head. */
  private groupEnding(j: number): Group {
    let first = j;
    for (;;) {
      const left = this.chunks[first - 1];
      const comma = left?.kind === 'conj' && this.chunks[first - 2]?.kind === 'comma';
      if (left?.kind === 'conj' && left.lemma !== 'but') {
        const k = comma ? first - 3 : first - 2;
        if (this.chunks[k]?.kind !== 'np' || this.opensAfter(first, k, comma)) break;
        first = k;
        while (this.chunks[first - 1]?.kind === 'comma' && this.chunks[first - 2]?.kind === 'np') first -= 2;
      } else break;
    }
    const nps: number[] = [];
    for (let k = first; k <= j; k++) if (this.chunks[k]!.kind === 'np') nps.push(k);
    return { nps, first, last: j };
  }

  /** "…," said his spokesman, Dmitry Zog. */
  private readInverted(draft: Draft): boolean {
    if (!this.complements.speech(draft.verb.lemma) || draft.verb.modal !== undefined || draft.passive) return false;
    const before = this.chunks[draft.at - 1];
    if (before?.kind !== 'comma' && before?.kind !== 'quote') return false;
    let next = draft.at + 1;
    while (this.chunks[next]?.kind === 'adv' || this.chunks[next]?.kind === 'date') next++;
    if (this.chunks[next]?.kind !== 'np' || opensClause(this.chunks, next)) return false;
    const group = groupAt(this.chunks, next);
    draft.subject = named(this.chunks, group);
    draft.end = Math.max(group.last, draft.subject.last) + 1;
    return true;
  }

  /** "… sent aid to Xanadu, and Zog praised": the phrase after the conjunction opens a clause of its own. */
  private opensAfter(first: number, k: number, comma: boolean): boolean {
    if (SUBJECT_PRONOUNS.has((this.chunks[first] as NounPhrase).lemma)) return true;
    const listed = this.chunks[k - 1]?.kind === 'comma' && this.chunks[k - 2]?.kind === 'np';
    if (comma && !listed) return true;
    for (let i = k - 1; i >= 0; i--) {
      const chunk = this.chunks[i]!;
      if (chunk.kind === 'vg') return true;
      if (
        chunk.kind === 'that' ||
        chunk.kind === 'sub' ||
        chunk.kind === 'rel' ||
        chunk.kind === 'break' ||
        chunk.kind === 'comma'
      )
        return false;
    }
    return false;
  }

  private readFinite(draft: Draft, from: number, adjacent: boolean): void {
    const { chunks } = this;
    const j = this.soft(from);
    const chunk = chunks[j];
    if (!chunk || chunk.kind === 'break') {
      const previous = chunk && (chunk as Mark).lemma === ';' ? this.finiteLeft(j - 1) : undefined;
      draft.subject = previous?.subject;
      return;
    }
    switch (chunk.kind) {
      case 'rel': {
        this.readRelative(draft, j);
        return;
      }
      case 'that':
        if (adjacent && chunks[this.soft(j - 1)]?.kind === 'np') {
          this.readRelative(draft, j);
          return;
        }
        {
          this.inherit(draft, j - 1, 'coordinate');
          return;
        }
      case 'conj': {
        this.inherit(draft, j - 1, 'coordinate', chunks[j - 1]?.kind !== 'comma');
        return;
      }
      case 'sub':
        draft.relation = 'adverbial';
        draft.opener = chunk.lemma;
        draft.parent = this.finiteLeft(j - 1);
        draft.subject = draft.parent?.subject;
        if (draft.verb.bare) draft.passive = true;
        if (!draft.parent) draft.borrows = true;
        return;
      case 'comma': {
        this.readAfterComma(draft, j);
        return;
      }
      case 'vg': {
        const left = this.byChunk.get(j)!;
        this.reduce(left);
        draft.subject = left.relation === 'reduced' || left.relation === 'relative' ? left.subject : undefined;
        if (!draft.subject) this.inherit(draft, j, 'complement');
        return;
      }
      case 'np': {
        this.readAfterPhrase(draft, j, adjacent);
        return;
      }
      default: {
        this.inherit(draft, j - 1, 'coordinate');
        return;
      }
    }
  }

  /** A bare past form that turned out to have a finite verb after it is a participle: "the man arrested in Xanadu died". */
  private reduce(draft: Draft): void {
    if (!draft.verb.bare || draft.relation === 'relative' || !draft.subject || draft.relation === 'coordinate') return;
    draft.relation = 'reduced';
    draft.passive = true;
  }

  /** @param near a relative clause may be continued ("who avoided Xanadu and often praised it") */
  private inherit(draft: Draft, from: number, relation: Relation, near = false): void {
    draft.relation = relation;
    const base = draft.verb;
    // "will send troops and provide aid", "asked Xanadu to leave and apologise": a base form continues the base form before it.
    const nearest = this.verbLeft(from);
    const continued =
      (base.modal === undefined && !base.past && base.form === 'finite') ||
      (near && nearest?.relation === 'relative' && nearest.verb.form === 'finite');
    let left = continued ? nearest : this.finiteLeft(from);
    // "said Zog did not regret it and brushed off": a past form cannot go on from "did not", so it goes on from "said".
    while (
      left &&
      base.bare &&
      !continued &&
      left.verb.first !== left.verb.last &&
      !left.verb.perfect &&
      !left.passive &&
      left.verb.lemma.indexOf(' ') < 0
    ) {
      const earlier = this.finiteLeft(left.at - 1);
      if (!earlier) break;
      left = earlier;
    }
    if (!left) {
      draft.borrows = true;
      return;
    }
    draft.subject = left.subject;
    draft.parent = left.parent;
    draft.noun = left.noun;
    draft.opener = left.opener;
    if (relation === 'coordinate' && left.relation !== 'main' && left.relation !== 'coordinate')
      draft.relation = left.relation;
  }

  private readRelative(draft: Draft, j: number): void {
    draft.relation = 'relative';
    let k = this.soft(j - 1);
    if (isMark(this.chunks[k], 'comma')) k = this.soft(k - 1);
    if (isMark(this.chunks[k], 'prep')) k = this.soft(k - 1);
    if (this.chunks[k]?.kind !== 'np') {
      this.inherit(draft, k, 'coordinate');
      return;
    }
    // "rebels in the east who attacked": a place cannot be who.
    const who = (this.chunks[j] as Mark).lemma === 'who';
    const before = this.chunks[k - 1];
    if (
      who &&
      before?.kind === 'prep' &&
      (before.lemma === 'in' || before.lemma === 'from' || before.lemma === 'at') &&
      this.chunks[k - 2]?.kind === 'np'
    )
      k -= 2;
    draft.subject = this.groupEnding(k);
    draft.parent = this.verbLeft(k);
  }

  private readAfterComma(draft: Draft, j: number): void {
    const { chunks } = this;
    // The comma closes a parenthesis: "Xanadu, the eastern neighbour, said", "Xanadu, who met Zog, praised".
    for (let p = j - 1, steps = 0; p >= 0 && steps < 16; p--, steps++) {
      const chunk = chunks[p]!;
      if (chunk.kind === 'break') break;
      if (chunk.kind !== 'comma') continue;
      const opener = chunks[this.soft2(p + 1)];
      const before = chunks[this.soft(p - 1)];
      const parenthesis =
        opener &&
        (opener.kind === 'rel' ||
          opener.kind === 'np' ||
          opener.kind === 'prep' ||
          opener.kind === 'conj' ||
          (opener.kind === 'vg' && opener.form !== 'finite') ||
          opener.kind === 'adj' ||
          (opener.kind === 'vg' && opener.bare));
      if (parenthesis && before?.kind === 'np') {
        this.readFinite(draft, p - 1, false);
        if (draft.subject && draft.subject.last === p - 1) draft.subject = named(chunks, draft.subject);
        return;
      }
      if (!parenthesis) break;
    }
    this.inherit(draft, j - 1, 'coordinate');
  }

  private soft2(j: number): number {
    let k = j;
    while (this.chunks[k]?.kind === 'adv' || this.chunks[k]?.kind === 'quote') k++;
    return k;
  }

  private readAfterPhrase(draft: Draft, j: number, adjacent: boolean): void {
    const { chunks } = this;
    const group = this.groupEnding(j);
    let g = group.first - 1;
    while (chunks[g]?.kind === 'quote' || chunks[g]?.kind === 'adv') g--;
    if (chunks[g]?.kind === 'date') g = this.soft(g);
    const governor = chunks[g];
    if (governor?.kind === 'prep') {
      if (CLAUSAL_PREPOSITIONS.has(governor.lemma) && adjacent && j === this.soft(draft.at - 1)) {
        draft.subject = group;
        draft.relation = 'adverbial';
        draft.opener = governor.lemma;
        draft.parent = this.finiteLeft(g - 1);
        return;
      }
      const before = chunks[this.soft(g - 1)];
      if (before?.kind === 'np') {
        this.readAfterPhrase(draft, this.soft(g - 1), false);
        return;
      }
      if (before?.kind === 'vg') {
        this.readAfterArgument(draft, this.soft(g - 1), group);
        return;
      }
      if (before?.kind === 'comma') {
        this.readAfterComma(draft, this.soft(g - 1));
        return;
      }
      draft.subject = group;
      return;
    }
    if (governor?.kind === 'vg') {
      const left = this.byChunk.get(g)!;
      if (this.complements.verb(left.verb.lemma) && adjacent && !left.passive) {
        draft.subject = group;
        draft.relation = 'complement';
        draft.parent = left;
        return;
      }
      this.readAfterArgument(draft, g, group);
      return;
    }
    draft.subject = group;
    if (governor?.kind === 'np' && adjacent && !(governor as NounPhrase).possessive && chunks[g - 1]?.kind !== 'prep') {
      const left = this.verbLeft(g - 1);
      // "told reporters Xanadu had left": the verb before takes a clause, the phrase between is its object.
      if (left && this.complements.verb(left.verb.lemma)) {
        draft.relation = 'complement';
        draft.parent = left;
      } else if (left) {
        // "the deal Xanadu proposed"
        draft.relation = 'relative';
        draft.objects.push({ nps: [g], first: g, last: g });
        draft.parent = left;
      }
      return;
    }
    if (governor?.kind === 'that') {
      draft.relation = 'complement';
      const before = this.soft(g - 1);
      const np = chunks[before];
      if (np?.kind === 'np' && this.complements.noun(np.lemma)) draft.noun = before;
      draft.parent = this.verbLeft(g - 1);
      return;
    }
    if (governor?.kind === 'sub') {
      draft.relation = 'adverbial';
      draft.opener = governor.lemma;
      draft.parent = this.finiteLeft(g - 1);
      return;
    }
    if (governor?.kind === 'rel') {
      // "the deal, which Xanadu proposed", "the men whom they held"
      draft.relation = 'relative';
      const k = this.soft(g - 1);
      const antecedent = isMark(chunks[k], 'comma') ? this.soft(k - 1) : k;
      if (chunks[antecedent]?.kind === 'np') draft.objects.push(this.groupEnding(antecedent));
      draft.parent = this.verbLeft(g - 1);
      return;
    }
    if (governor?.kind === 'conj') {
      const left = this.finiteLeft(g - 1);
      draft.relation = left?.relation === 'complement' ? 'complement' : 'main';
      if (left?.relation === 'complement') draft.parent = left.parent;
      return;
    }
    if (governor?.kind === 'comma') {
      // "said that Xanadu left, Ruritania stayed": still inside the complement only with a conjunction; a new main clause here.
      const left = this.verbLeft(g - 1);
      if (
        left &&
        adjacent &&
        this.complements.verb(left.verb.lemma) &&
        left.objects.length === 0 &&
        this.chunks[left.end]?.kind === 'comma' &&
        left.preps.length === 0
      ) {
        draft.relation = 'complement';
        draft.parent = left;
      }
    }
  }

  /** The phrase before the verb is an argument of an earlier verb: so the earlier one modifies the true subject. */
  private readAfterArgument(draft: Draft, at: number, group: Group): void {
    const left = this.byChunk.get(at)!;
    if (left.relation === 'relative' || left.relation === 'reduced') {
      draft.subject = left.subject;
      draft.parent = left.parent?.parent;
      if (left.parent) this.relate(draft, left.parent);
      return;
    }
    if (left.noun !== undefined) {
      draft.subject = { nps: [left.noun], first: left.noun, last: left.noun };
      return;
    }
    // "hosted Zog for a meeting aimed at peace": subject, verb and object stand already; the later participle is the reduced one.
    if (draft.verb.bare && left.objects.length > 0 && this.chunks[draft.at + 1]?.kind === 'prep') {
      draft.relation = 'reduced';
      draft.passive = true;
      draft.subject = group;
      draft.parent = left;
      return;
    }
    if (left.verb.bare && left.subject && left.relation !== 'coordinate') {
      this.reduce(left);
      draft.subject = left.subject;
      return;
    }
    if (left.verb.form === 'infinitive' && left.parent) {
      this.readAfterArgument(draft, left.parent.at, group);
      return;
    }
    draft.subject = group;
    draft.relation = 'complement';
    draft.parent = left;
  }

  private relate(draft: Draft, parent: Draft): void {
    if (parent.at > draft.at || !this.complements.verb(parent.verb.lemma)) return;
    draft.relation = 'complement';
    draft.parent = parent;
  }

  private readArguments(draft: Draft): void {
    const { chunks } = this;
    let k = draft.at + 1;
    let afterPhrase = false;
    while (k < chunks.length) {
      const chunk = chunks[k]!;
      if (chunk.kind === 'adv' || chunk.kind === 'date' || chunk.kind === 'adj' || chunk.kind === 'quote') {
        k++;
        continue;
      }
      if (chunk.kind === 'np') {
        if (opensClause(chunks, k) && (draft.objects.length > 0 || this.complements.verb(draft.verb.lemma))) break;
        const group = groupAt(chunks, k);
        if (draft.objects.length < 2 && draft.preps.length === 0) draft.objects.push(group);
        else if (draft.preps.length > 0 && draft.objects.length === 0) draft.objects.push(group);
        k = group.last + 1;
        afterPhrase = true;
        continue;
      }
      if (chunk.kind === 'prep') {
        let next = k + 1;
        while (
          chunks[next] &&
          (chunks[next]!.kind === 'adv' || chunks[next]!.kind === 'adj' || chunks[next]!.kind === 'quote')
        )
          next++;
        const after = chunks[next];
        if (after?.kind === 'date') {
          k = next + 1;
          continue;
        }
        if (after?.kind === 'vg') break;
        if (after?.kind !== 'np') {
          k++;
          continue;
        }
        if (CLAUSAL_PREPOSITIONS.has(chunk.lemma) && opensClause(chunks, next)) break;
        const group = groupAt(chunks, next);
        draft.preps.push({ prep: chunk.lemma, group });
        k = group.last + 1;
        afterPhrase = true;
        continue;
      }
      if (chunk.kind === 'comma') {
        const next = this.soft2(k + 1);
        const after = chunks[next];
        if (after?.kind === 'date') {
          k = next + 1;
          continue;
        }
        if (after?.kind === 'prep' && chunks[next + 1]?.kind === 'np' && !opensClause(chunks, next + 1)) {
          k = next;
          continue;
        }
        // Apposition after a phrase: "Zog, the king of Ruritania, in Xanadu".
        if (afterPhrase && after?.kind === 'np' && !opensClause(chunks, next)) {
          const group = groupAt(chunks, next);
          const closing = chunks[group.last + 1];
          if (
            closing === undefined ||
            closing.kind === 'comma' ||
            closing.kind === 'break' ||
            closing.kind === 'prep'
          ) {
            k = closing?.kind === 'comma' ? group.last + 2 : group.last + 1;
            afterPhrase = false;
            if (closing?.kind === 'comma' && chunks[k]?.kind !== 'prep') break;
            continue;
          }
        }
        break;
      }
      if (chunk.kind === 'conj') {
        const after = chunks[this.soft2(k + 1)];
        if (after?.kind === 'prep') {
          k = this.soft2(k + 1);
          continue;
        }
        break;
      }
      break;
    }
    draft.end = k;
  }
}
