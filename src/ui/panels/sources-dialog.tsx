/** The articles: tick to include, and who copied whom. */

import { isReadOnly } from '../state/carried.ts';
import { clearProject } from '../state/clearing.ts';
import { actorsInDocument, corpus, isExample, lineageOfDocument } from '../state/dataset.ts';
import { changeFilters, filters, sheet } from '../state/session.ts';
import { count, formatDate, titleOf } from '../state/words.ts';
import { CompareSources } from './compare-sources.tsx';
import { Dialog } from './dialog.tsx';
import { DocumentLink } from './names.tsx';

export function SourcesDialog() {
  const { documents, relations } = corpus.value;
  const without = new Set(filters.value.without);
  const tellings = (lineage: number): number => corpus.value.lineages[lineage]!.length;
  const toggle = (id: string): void => {
    const left = documents.map((document) => document.id).filter((each) => without.has(each) !== (each === id));
    changeFilters({ without: left });
  };
  return (
    <Dialog title={count(documents.length, 'article')} wide>
      <div class="scroller">
        <table class="sources">
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">Included</span>
              </th>
              <th scope="col">Title</th>
              <th scope="col">Outlet</th>
              <th scope="col">Date</th>
              <th scope="col" class="number">
                Words
              </th>
              <th scope="col" class="number">
                Actors
              </th>
              <th scope="col" class="number">
                Relations only here
              </th>
              <th scope="col">Report</th>
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => {
              const lineage = lineageOfDocument.value.get(document.id);
              return (
                <tr key={document.id}>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={`Include ${titleOf(document)}`}
                      checked={!without.has(document.id)}
                      onChange={() => toggle(document.id)}
                    />
                  </td>
                  <td>
                    <DocumentLink id={document.id} />
                  </td>
                  <td>{document.publisher ?? ''}</td>
                  <td>{document.date ? formatDate(document.date) : 'no date'}</td>
                  <td class="number">{document.text.split(/\s+/u).length}</td>
                  <td class="number">{actorsInDocument.value.get(document.id) ?? 0}</td>
                  <td class="number">
                    {
                      relations.filter(
                        (relation) => relation.documents.length === 1 && relation.documents[0] === document.id,
                      ).length
                    }
                  </td>
                  <td>
                    {lineage === undefined ? 'its own' : `report ${lineage + 1}, told ${tellings(lineage)} times`}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {documents.length > 1 && <CompareSources />}
      {!isExample.value && !isReadOnly() && (
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            clearProject();
            sheet.value = null;
          }}
        >
          Remove all articles
        </button>
      )}
    </Dialog>
  );
}
