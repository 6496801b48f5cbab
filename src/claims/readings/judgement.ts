/** From a frame to its reading: type, modality and speaker as the words around the act decide them. */

import type { EventType } from '../../lexicon/event-type.ts';
import type { Frame, Stage } from '../frames/frames.ts';
import { eventType } from '../frames/knowledge.ts';
import { isNobody, type Participants, without } from '../frames/participants.ts';
import { type Clause, doerOf } from '../syntax/clauses.ts';
import { judgeComposed } from './composed-judgement.ts';
import { actorOf } from './outer-words.ts';
import { judgePlain } from './plain-judgement.ts';
import { plainReading, type Reading } from './readings.ts';
import { substitute } from './self-reference.ts';
import { type Setting, settingOf } from './setting.ts';
import type { Voices } from './speaker.ts';

/** Undefined where the words around the frame leave nothing to tell. */
export function judge(stage: Stage, clause: Clause, frame: Frame, voices: Voices): Reading | undefined {
  // "nobody in Xanadu attacked": an act of nobody is none.
  const doer = doerOf(clause);
  if (doer && isNobody(stage.chunks, doer)) return undefined;
  const setting = settingOf(stage, clause, ofStates(stage, frame), voices);
  const { decisive } = setting;
  let sources = substitute(stage, clause, frame.sources, setting.voice);
  // "Zog's attempt to stop the talks": who attempts it does it.
  if (decisive?.kind === 'aspect' && decisive.noun !== undefined && sources.mentions.length === 0)
    sources = actorOf(stage, decisive);
  const plain = settle(setting, sources);
  return decisive && decisive.kind !== 'aspect' ? judgeComposed(setting, decisive, plain) : judgePlain(setting, plain);
}

/** "Xanadu protested", "Xanadian troops marched": states do so in words and with soldiers, people in the street. */
function ofStates(stage: Stage, frame: Frame): Frame {
  if (frame.type.id !== 'PROTEST' || frame.noun !== undefined || frame.sources.mentions.length === 0) return frame;
  const doers = frame.sources.mentions.map((m) => stage.mentions[m]!);
  const states = doers.every(({ kind, form }) => kind === 'country' && form !== 'demonym');
  const among = (sectors: ReadonlySet<string>): boolean => doers.every(({ sector }) => sectors.has(sector ?? ''));
  if (frame.phrase === 'protest' && (states || among(OFFICES)))
    return retyped(frame, eventType('ACCUSE'), 'disapprove');
  if (frame.phrase === 'march' && (states || among(ARMED))) return retyped(frame, eventType('MOBILIZE'), 'troops');
  return frame;
}

const OFFICES = new Set(['GOV']);
const ARMED = new Set(['MIL', 'REB', 'UAF']);

function retyped(frame: Frame, type: EventType, mode: string): Frame {
  return { ...frame, type, mode, cameo: type.cameo };
}

/** The frame as a fact that the document tells; what follows changes it. */
function settle({ frame, clause, voice }: Setting, sources: Participants): Reading {
  return { ...plainReading(frame, clause, voice), sources, targets: without(frame.targets, sources) };
}
