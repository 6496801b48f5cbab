/** Own articles: from files, a folder, the clipboard. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readers } from '../../documents/readers.ts';
import { addText, warmUp } from '../state/intake.ts';
import { takeFiles, takeOwnActors } from '../state/own-actors.ts';
import { sheet } from '../state/session.ts';
import { Dialog } from './dialog.tsx';

const endings = [...readers.flatMap((reader) => reader.endings), '.dramatis.json', '.gexf'];

export function AddDialog() {
  const text = useSignal('');
  // The reader of articles is large: it comes while the person still chooses.
  useEffect(warmUp, []);
  const take = (files: FileList | null): void => {
    if (!files || files.length === 0) return;
    void takeFiles([...files]);
    sheet.value = null;
  };
  return (
    <Dialog title="Add articles">
      <p>
        Drop files anywhere on this page, choose them, or paste a text. Everything is read on this computer; nothing is
        sent anywhere.
      </p>
      <div class="choices">
        <label class="button file-choice">
          Choose files …
          <input
            type="file"
            class="unseen"
            multiple
            accept={endings.join(',')}
            onChange={(event) => take(event.currentTarget.files)}
          />
        </label>
        <label class="button file-choice">
          Choose a folder …
          <input
            type="file"
            class="unseen"
            multiple
            // Not among the attributes that the types know.
            ref={(input) => {
              input?.toggleAttribute('webkitdirectory', true);
            }}
            onChange={(event) => take(event.currentTarget.files)}
          />
        </label>
        <label class="button file-choice">
          Own actors …
          <input
            type="file"
            class="unseen"
            accept=".json"
            onChange={(event) => {
              const { files } = event.currentTarget;
              if (!files?.length) return;
              void takeOwnActors([...files]);
              sheet.value = null;
            }}
          />
        </label>
      </div>
      <p class="quiet">
        {readers.map(({ label, endings: own }) => `${label} (${own.join(', ')})`).join(' · ')} · a project or graph
        (.dramatis.json, .gexf) replaces what is open · own actors: a JSON list of names that you know better, each with
        its kind (<code>{'[{"name": "Ana Ruiz", "kind": "person"}]'}</code>); they win over everything built in
      </p>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (!text.value.trim()) return;
          const fields = new FormData(event.currentTarget);
          addText(text.value, { publisher: `${fields.get('publisher')}`, date: `${fields.get('date')}` });
          sheet.value = null;
        }}
      >
        <label for="paste">Text of one article, its title in the first line</label>
        <textarea
          id="paste"
          rows={9}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <div class="paste-known">
          <label>
            Outlet <input name="publisher" autocomplete="off" placeholder="if the text does not say" />
          </label>
          <label>
            Published <input name="date" type="date" />
          </label>
        </div>
        <button type="submit" class="button primary" disabled={!text.value.trim()}>
          Read this text
        </button>
      </form>
    </Dialog>
  );
}
