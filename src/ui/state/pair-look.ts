/** What the line of a pair says and looks like, as the filters leave the pair. */
import { type EdgeLine, type EdgeLook, lookOfEdge } from '../../graph/look.ts';
import type { ActorId } from '../../model/records.ts';
import { theme } from './session.ts';
import { doerOf, type Standing, type Story, storyOf } from './story.ts';
import type { VisiblePair } from './visible.ts';

const stories = new WeakMap<VisiblePair, Story>();

/** Worked out once: another filter makes another pair of it. */
export function storyOfVisible(visible: VisiblePair): Story {
  const known = stories.get(visible);
  if (known) return known;
  const story = storyOf(visible.relations);
  stories.set(visible, story);
  return story;
}

/** The one who does what is said first, and the other: so a pair is written in a row. */
export function endsOf(visible: VisiblePair): { readonly from: ActorId; readonly to: ActorId } {
  const [{ source, target }] = visible.relations;
  const isTarget = doerOf(storyOfVisible(visible), source) === target;
  return isTarget ? { from: target, to: source } : { from: source, to: target };
}

const strokes: Readonly<Record<Standing, EdgeLine>> = {
  done: 'solid',
  lasting: 'solid',
  open: 'dashed',
  denied: 'dashed',
  together: 'dotted',
};
const kindOfStanding = { done: 'dyad', lasting: 'tie', open: 'dyad', denied: 'dyad', together: 'co-mention' } as const;

/** Stroke and colour say the same as the words: see story.ts. */
export function lookOfVisible(visible: VisiblePair): EdgeLook {
  const { standing, tone } = storyOfVisible(visible);
  const kind = kindOfStanding[standing];
  const look = lookOfEdge({ kind, weight: visible.independentSources }, theme.value, tone);
  return { ...look, line: strokes[standing] };
}
