import type { Quad } from '../model/records.ts';

/**
 * Where a participant stands: `object` is the direct object, everything else a preposition in front of it
 * ("with", "on", "against", "from" …). Order is preference.
 */
export type Slot = string;

/** What a verb and its object, or a noun with a light verb, say about an event. Lemmas are lower case. */
export interface VerbTrigger {
  /** Infinitive, with its particle where it has one: `accuse`, `pull out`, `step down`. */
  readonly verb: string;
  /** Slots of the target; default `['object']`. An empty list: no target ("resign"). */
  readonly target?: readonly Slot[];
  /** Heads of the direct object that this reading needs, singular ("lift" + `ban`, `curfew`, `siege`). The target then stands in `target`. */
  readonly objects?: readonly string[];
  /** Heads of the direct object that rule this reading out ("sign" + `player`). */
  readonly notObjects?: readonly string[];
  /**
   * Heads of the subject, or of what stands after "by" or "in" in the passive, that rule this reading out: "the quake struck
   * Peru", "killed in a crash".
   */
  readonly notCauses?: readonly string[];
  /** Heads of the subject that this reading needs: "a bomb exploded". */
  readonly causes?: readonly string[];
  /** The subject suffers it in what "in" brings, whose doer is meant: "died in an ambush by rebels". */
  readonly suffered?: true;
  /** Sectors of those who do it, one of them at least: "troops left Peru", not "the tourists left Peru". */
  readonly doers?: readonly string[];
  /** Both sides act ("meet", "clash"): a plural subject without a target is all of them. */
  readonly reciprocal?: true;
  /** The subject is the one it is done to, the doer stands in `from`, `by`, `at the hands of` ("receive aid from", "undergo"). */
  readonly reverse?: true;
  /** Without a target that is an actor there is no event ("trade", "aid", "share"). */
  readonly needsTarget?: true;
  /** Only without a direct object and never passive: "thousands demonstrated", not "demonstrated the need". */
  readonly intransitive?: true;
  /** Only with an infinitive clause after it: "told Peru to leave", not "told reporters". */
  readonly withClause?: true;
  /** Only with a span of time or "until" behind the object, and an infinitive: "gave Peru two days to leave". */
  readonly deadline?: true;
  /** Only with a that-clause after it, which tells of the target: "conceded that Peru was right". */
  readonly withThat?: true;
  readonly mode?: string;
  /** CAMEO root where it differs from the type's. */
  readonly cameo?: string;
  /** How often, of a hundred uses in news, this reading is right; default 80. Ambiguous verbs ("hit", "strike", "back") less. */
  readonly prior?: number;
}

export interface NounTrigger {
  /** Singular, or the plural where the word is used so ("talks"). */
  readonly noun: string;
  /** Slots of the target after the noun; default `['on', 'against', 'with', 'to', 'for']`. */
  readonly target?: readonly Slot[];
  /** What "N of X" makes of X: "killing of X" target, "withdrawal of X" source, "demonstration of X" neither. Default target. */
  readonly of?: 'target' | 'source' | 'none';
  /** "talks between A and B", "A–B summit". */
  readonly reciprocal?: true;
  /** Only where two sides are told: an exercise of two is cooperation, of one a show of force. */
  readonly needsSides?: true;
  /** Sectors, one of which the source must have: a strike by dockers is no air strike. */
  readonly doers?: readonly string[];
  /** Needs a light verb or an actor of its own beside it: too common a word otherwise ("call", "visit", "charge"). */
  readonly weak?: true;
  readonly mode?: string;
  readonly cameo?: string;
  readonly prior?: number;
}

/** One of PLOVER's sixteen types. A definition carries its own proof: a test runs the examples. */
export interface EventType {
  readonly id: string;
  /** Third person, to stand between two names: "imposes sanctions on". */
  readonly label: string;
  readonly quad: Quad;
  /** Conflict (−10) to cooperation (+10). */
  readonly score: number;
  /** CAMEO root, two digits. */
  readonly cameo: string;
  readonly source: string;
  /** 0 to 1, a factor: types that the coder reads too readily, by what was right of them in news leads. Default 1. */
  readonly trust?: number;
  readonly verbs: readonly VerbTrigger[];
  readonly nouns: readonly NounTrigger[];
  readonly examples: {
    /** `[The EU|source] imposed sanctions on [Belarus|target].`: at least one event of this type with these participants. */
    readonly found: readonly string[];
    /** No event of this type. */
    readonly ignored: readonly string[];
  };
}
