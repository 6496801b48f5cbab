/** Small pictures, drawn in the colour of the text around them. */
import type { NodeKind } from '../state/route.ts';

const kindPaths: Readonly<Record<NodeKind, string>> = {
  person: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  country: 'M4 2.8h8c.7 0 1.2.5 1.2 1.2v8c0 .7-.5 1.2-1.2 1.2H4c-.7 0-1.2-.5-1.2-1.2V4c0-.7.5-1.2 1.2-1.2Z',
  organization: 'm8 1.6 5.6 3.2v6.4L8 14.4l-5.6-3.2V4.8Z',
  event: 'm8 1.4 6.6 6.6L8 14.6 1.4 8Z',
  other: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3Z',
  document: 'M4 1.8h8c.5 0 .9.4.9.9v10.6c0 .5-.4.9-.9.9H4a.9.9 0 0 1-.9-.9V2.7c0-.5.4-.9.9-.9Z',
};

export function KindIcon({ kind }: { kind: NodeKind }) {
  return (
    <svg class={`kind-icon kind-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={kindPaths[kind]} fill="currentColor" />
    </svg>
  );
}

/** As on the lines of the picture: tellings disagree. */
export function ContestedIcon() {
  return (
    <svg class="kind-icon contested-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M8 1.4a6.6 6.6 0 1 1 0 13.2A6.6 6.6 0 0 1 8 1.4ZM5 6.6h6M5 9.6h6M9.6 4.4l-3.2 7.4"
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
      />
    </svg>
  );
}

const strokes = {
  search: 'M7 12.2A5.2 5.2 0 1 0 7 1.8a5.2 5.2 0 0 0 0 10.4ZM10.8 10.8 14.4 14.4',
  plus: 'M8 2.5v11M2.5 8h11',
  minus: 'M2.5 8h11',
  download: 'M8 2v8.4M4.6 7.2 8 10.6l3.4-3.4M2.5 13.6h11',
  close: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  sun: 'M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6ZM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M13 3l-1.2 1.2M4.2 11.8 3 13',
  moon: 'M13.4 9.8A5.8 5.8 0 0 1 6.2 2.6a5.8 5.8 0 1 0 7.2 7.2Z',
  keys: 'M2 4.2h12v7.6H2ZM4.6 6.8h.1M7 6.8h.1M9.4 6.8h.1M11.4 6.8h.1M5 9.4h6',
  sliders: 'M2 4.5h6M11.5 4.5H14M2 11.5h2.5M8 11.5h6M9.8 2.8v3.4M6.2 9.8v3.4',
  copy: 'M5.5 5.5h8v8h-8ZM2.5 10.5v-8h8',
  read: 'M2 3.2c2.2-.6 4.4-.4 6 .8 1.6-1.2 3.8-1.4 6-.8v9.4c-2.2-.6-4.4-.4-6 .8-1.6-1.2-3.8-1.4-6-.8ZM8 4v9.4',
  check: 'm2.8 8.6 3.4 3.4 7-7.6',
  layout:
    'M3.4 2.2a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8ZM12.4 4a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8ZM6 11a1.4 1.4 0 1 1 0 2.8A1.4 1.4 0 0 1 6 11ZM4.8 3.9 11 5.2M3.9 5l1.7 6M11.5 6.5l-4.4 4.9',
  undo: 'M5.6 2.6 2.4 5.8 5.6 9M2.4 5.8h7a4.2 4.2 0 0 1 0 8.4H6',
} as const;

export function Icon({ name }: { name: keyof typeof strokes }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={strokes[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
