/** What a sentence is about, where that makes fights and meetings of words like "beat", "attack" or "meet" unlikely. */

import { courtOnThePast, newsTopics } from '../../lexicon/en/topics.ts';
import type { Term } from '../../model/terms.ts';
import { phraseFinder } from '../frames/phrase-finder.ts';
import type { Reading } from './readings.ts';

/** Weak words of one topic that mark a sentence. */
const WEAK_WORDS = 2;
/** Weak words are of public affairs as well. */
const WEAK_TRUST = 0.5;
/** What players, shares and films do to each other in words only. */
const PHYSICAL = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'MOBILIZE', 'PROTEST', 'CONSULT', 'CONCEDE']);

/** A storm hits in earnest, and what states do about it is news. */
const topics = newsTopics
  .filter(({ id }) => id !== 'weather')
  .map(({ strong, weak }) => ({ strong: phraseFinder(strong), weak: new Set(weak) }));
const proceedings = phraseFinder(courtOnThePast);

/** 0 where the sentence is of sport, markets, films or games, less than 1 where it may be, else 1. */
function topicTrust(terms: readonly Term[]): number {
  if (topics.some(({ strong }) => strong(terms).length > 0)) return 0;
  const isWeak = topics.some(({ weak }) => {
    const found = new Set(terms.map(({ lemma }) => lemma).filter((lemma) => weak.has(lemma)));
    return found.size >= WEAK_WORDS;
  });
  return isWeak ? WEAK_TRUST : 1;
}

/** The readings that fit what their sentence is about; that is asked only where one of them depends on it. */
export function fitTopic(readings: readonly Reading[], terms: readonly Term[]): readonly Reading[] {
  if (!readings.some((r) => PHYSICAL.has(r.type.id))) return readings;
  const trust = topicTrust(terms);
  if (trust === 1) return readings;
  return readings.flatMap((r) => {
    if (!PHYSICAL.has(r.type.id)) return [r];
    return trust === 0 ? [] : [{ ...r, trust: r.trust * trust }];
  });
}

/** Index of the last term of "on trial for", "convicted of": the deeds behind it are long done; undefined where there is none. */
export function proceedingsEnd(terms: readonly Term[]): number | undefined {
  return proceedings(terms)[0]?.last;
}
