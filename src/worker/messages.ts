/** What the page and its extraction worker say to each other. Everything is plain data. */
import type { SerializedGraph } from 'graphology-types';
import type { Frame, Piece } from '../exports/pieces.ts';
import type { Edit, OwnLexicon, Problem, SourceDocument } from '../model/records.ts';

export type Request =
  | {
      readonly kind: 'add';
      readonly files: readonly File[];
      /** Documents of the open project; the worker reads those that it does not know yet. */
      readonly documents: readonly SourceDocument[];
      readonly edits: readonly Edit[];
      /** Own actors of the open project, without those of its edits. */
      readonly lexicon: OwnLexicon;
      /** Build the corpus anew though no file comes: the edits have changed. */
      readonly rebuild: boolean;
      /** Where the nodes of the open project stand: they stay there. */
      readonly positions: readonly (readonly [string, number, number])[];
      /** Documents that crashed or hung an earlier worker. */
      readonly quarantined: readonly string[];
    }
  | { readonly kind: 'open'; readonly file: File }
  /** Positions for this graph alone, found anew. */
  | { readonly kind: 'layout'; readonly graph: SerializedGraph }
  | { readonly kind: 'cancel' };

/** To the worker that parses the project of the server. */
export interface ProjectRequest {
  readonly file: File;
}

export type Report =
  /** Said before the document is read, so that one that hangs is known by name. */
  | { readonly kind: 'reading'; readonly documentId: string; readonly done: number; readonly known: number }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: Problem }
  /** Of the corpus that comes, or of its graph. */
  | ({ readonly kind: 'records' } & Piece)
  | ({
      readonly kind: 'corpus';
      /** More is to come. */
      readonly partial: boolean;
      /** Laid out without regard to where nodes stood before. */
      readonly anew: boolean;
    } & Frame)
  | { readonly kind: 'placed'; readonly positions: readonly (readonly [string, number, number])[] }
  | { readonly kind: 'done'; readonly added: number; readonly cancelled: boolean };
