import type { EventType } from './event-type.ts';
import { accuse } from './events/accuse.ts';
import { agree } from './events/agree.ts';
import { aid } from './events/aid.ts';
import { assault } from './events/assault.ts';
import { coerce } from './events/coerce.ts';
import { concede } from './events/concede.ts';
import { consult } from './events/consult.ts';
import { cooperate } from './events/cooperate.ts';
import { mobilize } from './events/mobilize.ts';
import { protest } from './events/protest.ts';
import { reject } from './events/reject.ts';
import { request } from './events/request.ts';
import { retreat } from './events/retreat.ts';
import { sanction } from './events/sanction.ts';
import { support } from './events/support.ts';
import { threaten } from './events/threaten.ts';

/** From the friendliest quad to the most hostile, within a quad as the manual has them. */
export const eventTypes: readonly EventType[] = [
  agree,
  consult,
  support,
  concede,
  cooperate,
  aid,
  retreat,
  request,
  accuse,
  reject,
  threaten,
  protest,
  sanction,
  mobilize,
  coerce,
  assault,
];
