import { render } from 'preact';
import { compareStrength } from '../graph/backbone.ts';
import { App } from './app.tsx';
import './styles/tokens.css';
import './styles/page.css';
import './styles/bar.css';
import './styles/filters.css';
import './styles/stage.css';
import './styles/timeline.css';
import './styles/table.css';
import './styles/panels.css';
import './styles/dialogs.css';
import './styles/narrow.css';
import { followSystemTheme, followWidth, narrow } from './state/appearance.ts';
import { keepProject, loadKept, restored } from './state/autosave.ts';
import { isReadOnly } from './state/carried.ts';
import { dataset, isExample } from './state/dataset.ts';
import { drawnPairs } from './state/first-view.ts';
import { isEmpty, problems } from './state/intake.ts';
import { fetchProject, isLarge, prepare, showProject } from './state/open-project.ts';
import type { Selection } from './state/route.ts';
import { followAddress, readAddress } from './state/session.ts';
import { followOrigin } from './state/way-back.ts';

followSystemTheme();
followWidth();
const given = await fetchProject();
if (given && 'schemaVersion' in given) showProject(given);
else if (given) problems.value = [{ name: 'project.dramatis.json', problem: given }];
if (!isReadOnly() && (isExample.value || isEmpty())) {
  const kept = await loadKept();
  if (kept) {
    showProject(kept.project, kept.moved);
    restored.value = true;
  }
}
if (!isReadOnly()) keepProject();
// Before anything is worked out: the view decides what.
readAddress();
const opened = dataset.value?.project;
if (opened && isLarge(opened)) await prepare();
followAddress(narrow.matches ? null : strongestRelation());
followOrigin();
render(<App inspectable={new URLSearchParams(location.search).has('inspect')} />, document.getElementById('app')!);

if ('serviceWorker' in navigator && import.meta.env.PROD && !isReadOnly())
  // Where it is refused the page works as long as there is a server.
  navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);

/** Selected at the start where there is room, so that the evidence panel explains the page by itself. */
function strongestRelation(): Selection | null {
  const pairs = drawnPairs.value;
  if (pairs.length === 0) return null;
  const strongest = pairs.reduce((best, pair) => (compareStrength(pair, best) < 0 ? pair : best));
  return { kind: 'relation', id: strongest.relations[0].id };
}
