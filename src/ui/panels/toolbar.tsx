/** Top of the page. */

import { chooseTheme } from '../state/appearance.ts';
import { isReadOnly } from '../state/carried.ts';
import type { Mode } from '../state/route.ts';
import { mode, sheet, theme } from '../state/session.ts';
import { ExportMenu } from './export-menu.tsx';
import { Icon } from './icons.tsx';
import { SearchBox } from './search-box.tsx';

const modes: readonly (readonly [Mode, string])[] = [
  ['graph', 'Graph'],
  ['table', 'Table'],
];

export function Toolbar() {
  return (
    <header class="toolbar">
      <h1 class="brand" aria-label="Dramatis">
        <svg viewBox="0 0 32 32" aria-hidden="true" class="logo">
          <path d="M8 9 24 8M8 9l8 15M24 8l-8 16" />
          <circle cx="8" cy="9" r="5" class="kind-person" />
          <rect x="19.5" y="3.5" width="9" height="9" rx="1.6" class="kind-country" />
          <path d="m16 18 5.2 3v6L16 30l-5.2-3v-6z" class="kind-organization" />
        </svg>
        <span class="brand-name">Dramatis</span>
      </h1>
      <SearchBox />
      <fieldset class="segments">
        <legend class="unseen">View</legend>
        {modes.map(([each, name]) => (
          <button key={each} type="button" aria-pressed={mode.value === each} onClick={() => (mode.value = each)}>
            {name}
          </button>
        ))}
      </fieldset>
      {!isReadOnly() && (
        <>
          <button type="button" class="button primary" aria-label="Add articles" onClick={() => (sheet.value = 'add')}>
            <Icon name="plus" /> <span class="wide">Add articles</span>
          </button>
          <ExportMenu />
        </>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={theme.value === 'dark' ? 'Light colours' : 'Dark colours'}
        onClick={() => chooseTheme(theme.value === 'dark' ? 'light' : 'dark')}
      >
        <Icon name={theme.value === 'dark' ? 'sun' : 'moon'} />
      </button>
      <button type="button" class="icon-button wide" aria-label="Keys" onClick={() => (sheet.value = 'keys')}>
        <Icon name="keys" />
      </button>
    </header>
  );
}
