import type {
  ActorId,
  ActorKind,
  ClaimId,
  DocumentId,
  EventId,
  MentionId,
  RelationId,
  RelationKind,
  Span,
  TieId,
} from './records.ts';
import { fold } from './spelling.ts';

/** Ids of spans sort by place: offsets are padded to nine digits. */
const at = (documentId: DocumentId, span: Span): string =>
  `${documentId}@${String(span.start).padStart(9, '0')}-${span.end - span.start}`;

export const mentionId = (documentId: DocumentId, span: Span): MentionId => at(documentId, span) as MentionId;

/** `salt` tells two claims of one trigger apart ("met A and phoned B" needs none; coordinated inner events do). */
export const claimId = (documentId: DocumentId, trigger: Span, type: string, salt = ''): ClaimId =>
  `claim:${at(documentId, trigger)}:${type}${salt && `:${salt}`}` as ClaimId;

export const tieId = (documentId: DocumentId, source: Span, target: Span, label: string): TieId =>
  `tie:${at(documentId, source)}:${target.start}:${slug(label)}` as TieId;

export const actorId = (kind: ActorKind, key: string): ActorId =>
  `${kind}:${kind === 'country' ? key : slug(key)}` as ActorId;

export const eventId = (firstClaim: ClaimId): EventId => `event:${hash(firstClaim)}` as EventId;

export const relationId = (kind: RelationKind, source: ActorId, target: ActorId): RelationId =>
  `${kind}:${source}>${target}` as RelationId;

/** Lower case, no diacritics, words joined by hyphens: `Recep Tayyip Erdoğan` → `recep-tayyip-erdogan`. */
export function slug(name: string): string {
  return fold(name)
    .replaceAll('.', '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** 64 bits of FNV-1a (two lanes of 32) in hexadecimal: for ids of content, not for secrets. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193);
  }
  const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
  return hex(a) + hex(b);
}
