/**
 * Corpora for tests, written as text: every line of a telling is a sentence, `[words|actor id]` a mention, and claims
 * and ties name their participants by those ids.
 */
import { findRelations } from '../../src/graph/relations.ts';
import { claimId, eventId, mentionId, tieId } from '../../src/model/ids.ts';
import { byId, compareText } from '../../src/model/order.ts';
import type {
  Actor,
  ActorId,
  ActorKind,
  Claim,
  Corpus,
  DocumentId,
  EventRecord,
  Mention,
  MentionForm,
  Modality,
  SentenceSpan,
  Span,
  StoredDocument,
  Tie,
} from '../../src/model/records.ts';

export interface Telling {
  readonly id: string;
  /** A line is a sentence; a line that begins with `#` is boilerplate. */
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly claims?: readonly ToldClaim[];
  readonly ties?: readonly ToldTie[];
}

export interface ToldClaim {
  /** Claims of one name are one event; default: an event of its own. */
  readonly event?: string;
  /** Words that stand once in the text. */
  readonly trigger: string;
  readonly type?: string;
  readonly phrase?: string;
  readonly score?: number;
  readonly sources: readonly string[];
  readonly targets?: readonly string[];
  readonly modality?: Modality;
  readonly speaker?: string;
  readonly date?: string;
}

export interface ToldTie {
  readonly label: string;
  readonly source: string;
  readonly target: string;
  readonly former?: true;
}

type MarkedMention = Mention & { readonly actor: ActorId };
type TaggedClaim = Claim & { readonly event: string; readonly score: number };

interface Read {
  readonly document: StoredDocument;
  readonly mentions: readonly MarkedMention[];
  readonly claims: readonly TaggedClaim[];
  readonly ties: readonly Tie[];
}

export function corpusOf(tellings: readonly Telling[], lineages: readonly (readonly string[])[] = []): Corpus {
  const read = tellings.map(readTelling).sort((a, b) => compareText(a.document.id, b.document.id));
  const mentions = read.flatMap((r) => r.mentions).sort(byId);
  const told = read.flatMap((r) => r.claims).sort(byId);
  const records = {
    documents: read.map((r) => r.document),
    mentions: mentions.map(({ actor: _, ...mention }) => mention),
    claims: told.map(({ event: _, score: __, ...claim }) => claim),
    ties: read.flatMap((r) => r.ties).sort(byId),
    actors: actorsOf(mentions),
    events: eventsOf(told, mentions, lineages),
    lineages: lineages as readonly (readonly DocumentId[])[],
  };
  return { schemaVersion: 1, ...records, relations: findRelations(records), edits: [] };
}

function readTelling(telling: Telling): Read {
  const documentId = telling.id as DocumentId;
  const { text, marks } = readMarks(telling.text);
  const sentences = sentencesOf(text);
  const sentenceOf = (span: Span): number => sentences.findIndex((s) => s.start <= span.start && span.end <= s.end);
  const mentions = marks.map(
    ({ span, actor, form }): MarkedMention => ({
      id: mentionId(documentId, span),
      documentId,
      sentence: sentenceOf(span),
      span,
      kind: actor.slice(0, actor.indexOf(':')) as ActorKind,
      form,
      name: text.slice(span.start, span.end),
      rule: 'marked',
      confidence: 0.9,
      actor,
    }),
  );
  /** The actor's first mention in the sentence. */
  const mentionOf = (actor: string, sentence: number): MarkedMention => {
    const found = mentions.find((m) => m.actor === actor && m.sentence === sentence);
    if (!found) throw new Error(`${actor} is not marked in sentence ${sentence} of ${telling.id}`);
    return found;
  };
  const evidenceOf = (span: Span, sentence: number) => ({
    documentId,
    sentence: { start: sentences[sentence]!.start, end: sentences[sentence]!.end },
    span,
    rule: 'told',
    confidence: 0.8,
  });
  const claims = (telling.claims ?? []).map((told, index): TaggedClaim => {
    const start = text.indexOf(told.trigger);
    const trigger = { start, end: start + told.trigger.length };
    const sentence = sentenceOf(trigger);
    const { type = 'CONSULT', targets = [] } = told;
    return {
      id: claimId(documentId, trigger, type),
      documentId,
      sentence,
      type,
      cameo: '04',
      sources: told.sources.map((a) => mentionOf(a, sentence).id),
      targets: targets.map((a) => mentionOf(a, sentence).id),
      trigger,
      phrase: told.phrase ?? told.trigger,
      modality: told.modality ?? 'asserted',
      speaker: told.speaker === undefined ? null : mentionOf(told.speaker, sentence).id,
      ...(told.date !== undefined && { date: told.date }),
      dateFrom: told.date === undefined ? null : 'text',
      confidence: 0.8,
      evidence: evidenceOf(trigger, sentence),
      event: told.event ?? `${telling.id}#${index}`,
      score: told.score ?? 1,
    };
  });
  const ties = (telling.ties ?? []).map(({ label, former, ...ends }): Tie => {
    const { sentence } = mentions.find((m) => m.actor === ends.source)!;
    const source = mentionOf(ends.source, sentence);
    const target = mentionOf(ends.target, sentence);
    return {
      id: tieId(documentId, source.span, target.span, label),
      documentId,
      sentence,
      label,
      source: source.id,
      target: target.id,
      ...(former && { former }),
      confidence: 0.8,
      evidence: evidenceOf(source.span, sentence),
    };
  });
  const { title = telling.id, date, publisher } = telling;
  const document: StoredDocument = {
    id: documentId,
    text,
    title,
    language: 'en',
    ...(date !== undefined && { date }),
    ...(publisher !== undefined && { publisher }),
    sentences,
  };
  return { document, mentions, claims, ties };
}

/** `[words|actor id|form]`; the form is `name` where it is left out. */
function readMarks(marked: string): { text: string; marks: { span: Span; actor: ActorId; form: MentionForm }[] } {
  const marks: { span: Span; actor: ActorId; form: MentionForm }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]+\])/)) {
    const [, words, actor, form = 'name'] = /^\[([^|]+)\|([^|\]]+)(?:\|([a-z]+))?\]$/.exec(piece) ?? [];
    if (words !== undefined) {
      const span = { start: text.length, end: text.length + words.length };
      marks.push({ span, actor: actor as ActorId, form: form as MentionForm });
    }
    text += words ?? piece;
  }
  return { text, marks };
}

function sentencesOf(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const kind = line.startsWith('#') ? 'boilerplate' : 'prose';
    if (line !== '') sentences.push({ start, end: start + line.length, kind, paragraph: sentences.length });
    start += line.length + 1;
  }
  return sentences;
}

function actorsOf(mentions: readonly MarkedMention[]): Actor[] {
  const ids = [...new Set(mentions.map((m) => m.actor))].sort(compareText);
  return ids.map((id): Actor => {
    const own = mentions.filter((m) => m.actor === id);
    const names = [...new Set(own.filter((m) => m.form === 'name').map((m) => m.name))];
    const [name = id] = [...names].sort((a, b) => b.length - a.length || compareText(a, b));
    return {
      id,
      kind: own[0]!.kind as ActorKind,
      name,
      aliases: names.filter((n) => n !== name).sort(compareText),
      ...(id.startsWith('country:') && { country: id.slice('country:'.length) }),
      roles: [],
      mentions: own.map((m) => m.id),
      joins: [],
    };
  });
}

function eventsOf(
  told: readonly TaggedClaim[],
  mentions: readonly MarkedMention[],
  lineages: readonly (readonly string[])[],
): EventRecord[] {
  const actorOf = new Map(mentions.map((m) => [m.id, m.actor]));
  const events = [...new Set(told.map((c) => c.event))].map((name): EventRecord => {
    const claims = told.filter((c) => c.event === name);
    const first = claims[0]!;
    const documents = [...new Set(claims.map((c) => c.documentId))].sort(compareText);
    const actors = (side: 'sources' | 'targets'): ActorId[] =>
      [...new Set(claims.flatMap((c) => c[side].map((m) => actorOf.get(m)!)))].sort(compareText);
    const reports = documents.map((d) => lineages.find((l) => l.includes(d))?.[0] ?? d);
    const date = claims.find((c) => c.date !== undefined)?.date;
    return {
      id: eventId(first.id),
      type: first.type,
      label: first.phrase,
      quad: 'verbal-cooperation',
      score: first.score,
      cameo: first.cameo,
      ...(date !== undefined && { date }),
      dateFrom: date === undefined ? null : 'text',
      sources: actors('sources'),
      targets: actors('targets'),
      modality: claims.some((c) => c.modality === 'asserted') ? 'asserted' : first.modality,
      claims: [first.id, ...claims.slice(1).map((c) => c.id)],
      documents,
      independentSources: new Set(reports).size,
      confidence: 0.8,
    };
  });
  return events.sort(byId);
}

const SOL = 'person:ana-sol';
const DELL = 'person:kor-dell';
const WATCH = 'organization:river-watch';

/** A meeting that three papers tell, two of them in the same words; a payment denied; a tie; two only named together. */
export const affair: readonly Telling[] = [
  {
    id: 'gazette.txt',
    title: 'Talks on the dam',
    date: '2024-05-02',
    publisher: 'The Gazette',
    text: `[Ana Sol|${SOL}], spokeswoman of [Northmark|country:NMK], met [Kor Dell|${DELL}] on Thursday.
[Sol|${SOL}] did not pay [Dell|${DELL}], [River Watch|${WATCH}] said.
# Photo: [River Watch|${WATCH}] and [Northmark|country:NMK]`,
    claims: [
      { event: 'meeting', trigger: 'met', sources: [SOL], targets: [DELL], date: '2024-05-02' },
      {
        trigger: 'did not pay',
        type: 'AID',
        phrase: 'paid',
        score: 6,
        sources: [SOL],
        targets: [DELL],
        modality: 'negated',
        speaker: WATCH,
      },
    ],
    ties: [{ label: 'spokeswoman of', source: SOL, target: 'country:NMK' }],
  },
  {
    id: 'herald.txt',
    title: 'Sol and “Dell” meet & <talk>',
    text: `[Ana Sol|${SOL}] met “[Kor Dell|${DELL}]” & friends <again>.`,
    claims: [{ event: 'meeting', trigger: 'met', sources: [SOL], targets: [DELL], date: '2024-05' }],
  },
  {
    id: 'copy.txt',
    text: `[Ana Sol|${SOL}] met [Kor Dell|${DELL}] on Thursday.`,
    claims: [{ event: 'meeting', trigger: 'met', sources: [SOL], targets: [DELL] }],
  },
];

export const affairLineages: readonly (readonly string[])[] = [['copy.txt', 'gazette.txt']];
