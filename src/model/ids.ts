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
  const plain = fold(name).replaceAll('.', '');
  // Of ASCII only these are letters and digits, and asking so is faster.
  const joined = isAscii(plain) ? plain.replace(/[^a-z0-9]+/g, '-') : plain.replace(/[^\p{L}\p{N}]+/gu, '-');
  return joined.slice(joined.startsWith('-') ? 1 : 0, joined.endsWith('-') ? -1 : undefined);
}

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** 64 bits of FNV-1a (two lanes of 32) in hexadecimal: for ids of content, not for secrets. */
export function hash(text: string): string {
  let a = 0x811c9dc5 | 0;
  let b = 0xcbf29ce4 | 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193);
  }
  return hex(a) + hex(b);
}

/** Each byte in hexadecimal: writing four of them is faster than `toString(16)`. */
const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hex = (n: number): string =>
  bytes[n >>> 24]! + bytes[(n >> 16) & 255]! + bytes[(n >> 8) & 255]! + bytes[n & 255]!;
