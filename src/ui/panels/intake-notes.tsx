/** How far the reading is, and what could not be read. */
import { cancelIntake, intake, problems } from '../state/intake.ts';
import { count } from '../state/words.ts';
import { Icon } from './icons.tsx';

export function IntakeNotes() {
  const now = intake.value;
  const notes = problems.value;
  if (!now && notes.length === 0) return null;
  return (
    <section class="notes" aria-label={now?.change ? 'Working the change in' : 'Reading articles'}>
      {now && (
        <div class="note-line">
          <div>
            {now.change ? (
              <p>Working the change in</p>
            ) : (
              <p>
                Reading article {Math.min(now.done + 1, now.known)} of {now.known}
              </p>
            )}
            <p class="quiet">
              {now.change ? now.known > 0 && `${count(now.known, 'article')} once more` : <bdi>{now.name}</bdi>}
            </p>
          </div>
          <progress max={now.known || 1} value={now.known > 0 ? now.done : undefined} aria-label="Articles read" />
          <button type="button" class="button" onClick={cancelIntake}>
            Cancel
          </button>
        </div>
      )}
      {notes.length > 0 && (
        <details class="problems" open={notes.length < 4}>
          <summary>{count(notes.length, 'message')} about what was read</summary>
          <ul>
            {notes.map(({ name, problem }, index) => (
              <li key={`${name}/${problem.code}/${index}`}>
                <strong>
                  <bdi>{name}</bdi>
                </strong>{' '}
                {problem.message}
              </li>
            ))}
          </ul>
          <button type="button" class="icon-button" aria-label="Dismiss" onClick={() => (problems.value = [])}>
            <Icon name="close" />
          </button>
        </details>
      )}
    </section>
  );
}
