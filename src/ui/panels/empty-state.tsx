/** Nothing is open yet: what can be read, and that it stays here. */
import { sheet } from '../state/session.ts';

export function EmptyState() {
  return (
    <div class="empty">
      <h2>Who did what to whom, and who says so</h2>
      <p>
        Drop news articles here: plain text or JSON Lines, single files or a folder. Dramatis finds the people,
        countries, organisations and events in them, and every line of the picture opens the sentences behind it.
      </p>
      <button type="button" class="button primary" onClick={() => (sheet.value = 'add')}>
        Add articles
      </button>
      <p class="quiet">Nothing leaves this computer: the reading is done in this page.</p>
    </div>
  );
}
