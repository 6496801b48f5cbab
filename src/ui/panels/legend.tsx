/** What shapes and lines mean. */
import { picture } from '../state/picture.ts';
import { nodeKinds } from '../state/route.ts';
import { kindNames } from '../state/words.ts';
import { ContestedIcon, KindIcon } from './icons.tsx';

const lines: readonly { readonly name: string; readonly dash?: string; readonly tone: string }[] = [
  { name: 'cooperation', tone: 'score-1' },
  { name: 'conflict', tone: 'score--1' },
  { name: 'lasting tie', tone: 'score-0' },
  { name: 'planned, possible, denied', dash: '6 4', tone: 'score-0' },
  { name: 'only named together', dash: '0.1 4.5', tone: 'score-0 weak' },
];

export function Legend() {
  const shown = nodeKinds.filter((kind) => picture.value.nodes.some((node) => node.kind === kind));
  return (
    <ul class="legend" aria-label="Legend">
      {shown.map((kind) => (
        <li key={kind}>
          <KindIcon kind={kind} /> {kindNames[kind].toLowerCase()}
        </li>
      ))}
      {lines.map(({ name, dash, tone }) => (
        <li key={name}>
          <svg class={`line-sample ${tone}`} viewBox="0 0 28 10" aria-hidden="true">
            <path
              d="M1 5h26"
              fill="none"
              stroke="currentColor"
              stroke-width="2.4"
              stroke-dasharray={dash}
              stroke-linecap={dash?.startsWith('0.1') ? 'round' : 'butt'}
            />
          </svg>{' '}
          {name}
        </li>
      ))}
      {picture.value.lines.some(({ contested }) => contested) && (
        <li>
          <ContestedIcon /> tellings disagree
        </li>
      )}
    </ul>
  );
}
