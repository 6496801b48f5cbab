/** What shapes and lines mean. */
import type { EdgeLine, Tone } from '../../graph/look.ts';
import { drawnPairs } from '../state/first-view.ts';
import type { LineMark } from '../state/line-marks.ts';
import { storyOfVisible } from '../state/pair-look.ts';
import { picture } from '../state/picture.ts';
import { nodeKinds } from '../state/route.ts';
import { legendOpen } from '../state/session.ts';
import type { Story } from '../state/story.ts';
import { kindNames } from '../state/words.ts';
import { ContestedIcon, KindIcon } from './icons.tsx';
import { LinePiece } from './rows.tsx';

interface Sample {
  readonly name: string;
  readonly tone: Tone | 'weak';
  readonly line: EdgeLine;
  readonly mark?: LineMark;
}

/** In the order of what decides: see state/story.ts. What is rare is explained where it is drawn. */
const samples: readonly (Sample & { readonly rare?: (story: Story) => boolean })[] = [
  { name: 'cooperation', tone: 'cooperation', line: 'solid' },
  { name: 'conflict', tone: 'conflict', line: 'solid' },
  { name: 'both', tone: 'mixed', line: 'solid', rare: ({ tone }) => tone === 'mixed' },
  { name: 'lasting tie', tone: 'neutral', line: 'solid' },
  { name: 'planned or possible', tone: 'neutral', line: 'dashed' },
  { name: 'denied', tone: 'neutral', line: 'dashed', mark: 'denied', rare: ({ standing }) => standing === 'denied' },
  { name: 'only named together', tone: 'weak', line: 'dotted' },
];

export function Legend() {
  const shown = nodeKinds.filter((kind) => picture.value.nodes.some((node) => node.kind === kind));
  const stories = drawnPairs.value.map(storyOfVisible);
  const open = legendOpen.value;
  return (
    <>
      <button
        type="button"
        class="button narrow-only legend-toggle"
        aria-expanded={open}
        onClick={() => (legendOpen.value = !open)}
      >
        Legend
      </button>
      <ul class={open ? 'legend is-open' : 'legend'} aria-label="Legend">
        {shown.map((kind) => (
          <li key={kind}>
            <KindIcon kind={kind} /> {kindNames[kind].toLowerCase()}
          </li>
        ))}
        {samples
          .filter(({ rare }) => !rare || stories.some(rare))
          .map(({ name, tone, line, mark }) => (
            <li key={name}>
              <LinePiece tone={tone} line={line} width={2.4} mark={mark ?? null} /> {name}
            </li>
          ))}
        {picture.value.lines.some(({ mark }) => mark === 'contested') && (
          <li>
            <ContestedIcon /> tellings disagree
          </li>
        )}
      </ul>
    </>
  );
}
