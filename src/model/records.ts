/**
 * The records: everything that Dramatis knows, as plain read-only data.
 *
 * A record can be posted to a worker, stored as JSON and compared byte for byte. Where a record points at another it
 * holds its id. Ids come from content, so that any order of input gives the same graph.
 */
import type { Word } from './words.ts';

/** Half-open `[start, end)` in UTF-16 code units of `SourceDocument.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Id<Kind extends string> = string & { readonly __kind: Kind };
export type DocumentId = Id<'document'>;
export type MentionId = Id<'mention'>;
export type ClaimId = Id<'claim'>;
export type TieId = Id<'tie'>;
export type ActorId = Id<'actor'>;
export type EventId = Id<'event'>;
export type RelationId = Id<'relation'>;

/** ISO 3166-1 alpha-3, or any code of an own lexicon. */
export type Iso3 = string;
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as the text is, never more. */
export type PartialDate = string;

export type ActorKind = 'person' | 'country' | 'organization';
/** `place`: a city, region or sea. `group`: an unnamed collective with a known side ("Russian diplomats"). */
export type MentionKind = ActorKind | 'place' | 'group';
export type MentionForm = 'name' | 'title' | 'demonym' | 'metonym' | 'pronoun' | 'description';
export type SentenceKind = 'prose' | 'headline' | 'boilerplate';
/** The modality of the act that the type names. A charge is `asserted` with a `speaker`. */
export type Modality = 'asserted' | 'future' | 'hypothetical' | 'negated';
export type Quad = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';
/** Sector codes of PLOVER: GOV MIL COP JUD LEG PTY REB PRM SPY UAF … */
export type Sector = string;

export interface SourceDocument {
  readonly id: DocumentId;
  /** As decoded; without a byte order mark, lone surrogates replaced. All spans slice this string. */
  readonly text: string;
  readonly title: string;
  /** BCP 47; `en` unless the source says otherwise. */
  readonly language: string;
  readonly date?: PartialDate;
  readonly publisher?: string;
  readonly url?: string;
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'quote';

/** A word or mark. `text` is repaired (glued words split, capitals undone); `text.slice(start, end)` is what stands. */
export interface Token extends Span {
  readonly text: string;
  /** The record that all tokens of this text share. */
  readonly word: Word;
  readonly kind: TokenKind;
  /** White space stands before it (or it opens the text). */
  readonly spaced: boolean;
}

export interface Sentence extends Span {
  readonly kind: SentenceKind;
  /** Counted from 0; sentences of one paragraph share it. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

export interface Mention {
  readonly id: MentionId;
  readonly documentId: DocumentId;
  /** Index into the document's sentences. */
  readonly sentence: number;
  /** Exactly the name: no article, title, possessive 's or trailing punctuation. */
  readonly span: Span;
  readonly kind: MentionKind;
  readonly form: MentionForm;
  /** The name as it should read: repaired spelling, capitals undone. Differs from the text where that is damaged. */
  readonly name: string;
  /** The country that a country, demonym, metonym, group, place or title points at. */
  readonly country?: Iso3;
  readonly sector?: Sector;
  /** Title or role that stands with the name ("president", "press secretary"), lower case. */
  readonly role?: string;
  readonly gender?: 'female' | 'male';
  /** The mention that possesses this one: "his" in "his spokesman", "Germany" in "Germany's chancellor". */
  readonly of?: MentionId;
  readonly rule: string;
  /** 0 to 1, calibrated: of mentions at 0.9, nine in ten are right. */
  readonly confidence: number;
}

/** Where a statement of the graph stands, and which rule read it there. */
export interface Evidence {
  readonly documentId: DocumentId;
  readonly sentence: Span;
  /** The words that say it: the trigger of an event, the name of a tie, the two names of a co-mention. */
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** One clause of one document saying that something happened (or will, might, did not). */
export interface Claim {
  readonly id: ClaimId;
  readonly documentId: DocumentId;
  /** Index into the document's sentences. */
  readonly sentence: number;
  readonly type: string;
  readonly mode?: string;
  /** CAMEO root, two digits. */
  readonly cameo: string;
  readonly sources: readonly MentionId[];
  readonly targets: readonly MentionId[];
  readonly trigger: Span;
  /** What was done, in words for a label: "recalled ambassador". */
  readonly phrase: string;
  readonly modality: Modality;
  /** Told as background, not as news. */
  readonly historical?: true;
  /** Who says so; null where the document itself does. */
  readonly speaker: MentionId | null;
  readonly date?: PartialDate;
  readonly dateFrom: 'text' | 'publication' | null;
  readonly place?: MentionId;
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** A lasting relation that a text states: spokesman of, president of, member of. */
export interface Tie {
  readonly id: TieId;
  readonly documentId: DocumentId;
  readonly sentence: number;
  readonly label: string;
  readonly source: MentionId;
  readonly target: MentionId;
  readonly former?: true;
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** Why two forms were taken for one actor; with a reason that begins "kept apart", why they were not. */
export interface Join {
  /** The form that was joined. */
  readonly form: string;
  /** The form or name that it was joined to. */
  readonly to: string;
  readonly reason: string;
}

export interface Actor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country?: Iso3;
  readonly roles: readonly string[];
  readonly mentions: readonly MentionId[];
  readonly joins: readonly Join[];
}

export interface EventRecord {
  readonly id: EventId;
  readonly type: string;
  readonly mode?: string;
  readonly label: string;
  readonly quad: Quad;
  readonly score: number;
  readonly cameo: string;
  readonly date?: PartialDate;
  readonly dateFrom: 'text' | 'publication' | null;
  readonly sources: readonly ActorId[];
  readonly targets: readonly ActorId[];
  readonly place?: ActorId;
  readonly modality: Modality;
  readonly historical?: true;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  readonly documents: readonly DocumentId[];
  /** Documents, tellings of one report counted once. */
  readonly independentSources: number;
  /** Other tellings of the same matter that say otherwise. */
  readonly contradicts?: readonly EventId[];
  readonly confidence: number;
}

export type RelationKind = 'dyad' | 'tie' | 'co-mention';

/** What stands between two actors; an edge of the graph. Never without evidence. */
export interface Relation {
  readonly id: RelationId;
  readonly kind: RelationKind;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly label: string;
  /** dyad: independent sources; co-mention: sentences; tie: documents. */
  readonly weight: number;
  readonly documents: readonly DocumentId[];
  readonly events: readonly EventId[];
  readonly ties: readonly TieId[];
  readonly sentences: number;
  readonly score: number;
  readonly modality: Modality;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** What one document yields by itself: a pure function of its text, its metadata and the lexicon. */
export interface DocumentRecords {
  readonly document: SourceDocument;
  readonly sentences: readonly SentenceDigest[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly ties: readonly Tie[];
}

/** A sentence as the corpus keeps it: without its tokens. */
export interface SentenceSpan extends Span {
  readonly kind: SentenceKind;
  readonly paragraph: number;
}

/** A sentence that has been read. Tokens are most of the memory, so it keeps only what is asked of them later. */
export interface SentenceDigest extends SentenceSpan {
  /** Its content stems, each once, in the order of the text, with a space between two; see `events/stems.ts`. */
  readonly stems: string;
  /** Starts of its double quotation marks, in order. */
  readonly quoteMarks: readonly number[];
}

export interface StoredDocument extends SourceDocument {
  readonly sentences: readonly SentenceSpan[];
}

/** A change that a person made. It names mentions and sentences, not ids of actors, so that it survives new articles. */
export interface Edit {
  readonly id: string;
  readonly kind: 'merge' | 'split' | 'rename' | 'reject' | 'confirm' | 'hide' | 'group' | 'lexicon';
  readonly targets: readonly (Span & { readonly documentId: DocumentId })[];
  /** The new name, the form that is split off, the name of a group; of `lexicon` a JSON list as `--lexicon` takes it. */
  readonly value?: string;
}

/** The truth; the graph is a projection of it. Every list is sorted by id. */
export interface Corpus {
  readonly schemaVersion: 1;
  readonly documents: readonly StoredDocument[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly ties: readonly Tie[];
  readonly actors: readonly Actor[];
  readonly events: readonly EventRecord[];
  readonly relations: readonly Relation[];
  /** Documents that tell one report (copies, translations, paraphrases), for groups of two and more. */
  readonly lineages: readonly (readonly DocumentId[])[];
  readonly edits: readonly Edit[];
  /** Own actors that the documents were read with; absent where there were none. Further ones are in `edits`. */
  readonly lexicon?: OwnLexicon;
  /** Where the layout had nodes that were moved by hand; sorted by node, absent where none were. */
  readonly laidOut?: readonly LaidOut[];
}

/** The place that a node of the graph was given by the layout; the graph has the place where it stands. */
export interface LaidOut {
  readonly node: string;
  readonly x: number;
  readonly y: number;
}

/** Bad input is data: the run goes on. `message` says what to do next. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly documentId?: string;
  readonly span?: Span;
}

/** An actor of the user's own (`--lexicon`); wins over everything built in. */
export interface LexiconEntry {
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases?: readonly string[];
  readonly country?: Iso3;
  readonly demonyms?: readonly string[];
  readonly id?: string;
  readonly roles?: readonly string[];
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** Own actors, in the order given; rooms that look names up prepare them once per list (by identity). */
export type OwnLexicon = readonly LexiconEntry[];
