/** What is shown: kinds of node and of relation, sources, confidence, modality. */
import type { Modality, RelationKind } from '../../model/records.ts';
import { corpus } from '../state/dataset.ts';
import { edits } from '../state/edit-log.ts';
import { kindCounts, modalityCounts, relationCounts } from '../state/facets.ts';
import { countFilters, nodeKinds } from '../state/route.ts';
import { changeFilters, clearFilters, filters, sheet } from '../state/session.ts';
import { count, grouped, kindPlurals, modalityNames, relationNames } from '../state/words.ts';
import { GroupsPanel } from './groups-panel.tsx';
import { ContestedIcon, KindIcon } from './icons.tsx';

const modalities: readonly Modality[] = ['asserted', 'future', 'hypothetical', 'negated'];

export function FiltersPanel() {
  const { documents, actors, relations } = corpus.value;
  const chosen = filters.value;
  const { counts: relationsOf, contested } = relationCounts.value;
  const kinds = nodeKinds.filter((kind) => kind !== 'other' || actors.some((actor) => String(actor.kind) === kind));
  const mostSources = Math.max(
    2,
    ...relations.map(({ weight, kind }) => (kind === 'dyad' ? weight : 1)).slice(0, 5000),
  );
  return (
    <>
      <fieldset class="filter">
        <legend>Show</legend>
        {kinds.map((kind) => (
          <Check
            key={kind}
            checked={!chosen.hiddenKinds.includes(kind)}
            onChange={() => changeFilters({ hiddenKinds: toggle(nodeKinds, chosen.hiddenKinds, kind) })}
            count={kindCounts.value.get(kind) ?? 0}
          >
            <KindIcon kind={kind} /> {kindPlurals[kind]}
          </Check>
        ))}
      </fieldset>
      <fieldset class="filter">
        <legend>Relations</legend>
        {(Object.keys(relationNames) as RelationKind[]).map((kind) => (
          <Check
            key={kind}
            checked={!chosen.hiddenRelations.includes(kind)}
            onChange={() =>
              changeFilters({
                hiddenRelations: toggle(Object.keys(relationNames) as RelationKind[], chosen.hiddenRelations, kind),
              })
            }
            count={relationsOf.get(kind) ?? 0}
          >
            {relationNames[kind]}
          </Check>
        ))}
        {(contested > 0 || chosen.contested) && (
          <Check
            checked={chosen.contested}
            onChange={() => changeFilters({ contested: !chosen.contested })}
            count={contested}
          >
            <ContestedIcon /> Contested only
          </Check>
        )}
      </fieldset>
      <fieldset class="filter">
        <legend>Told as</legend>
        {modalities.map((modality) => (
          <Check
            key={modality}
            checked={!chosen.hiddenModalities.includes(modality)}
            onChange={() => changeFilters({ hiddenModalities: toggle(modalities, chosen.hiddenModalities, modality) })}
            count={modalityCounts.value.get(modality) ?? 0}
          >
            {modalityNames[modality]}
          </Check>
        ))}
      </fieldset>
      <fieldset class="filter">
        <legend>Strength</legend>
        <Slider
          label="Independent sources"
          shown={`≥ ${chosen.minSources}`}
          min={1}
          max={mostSources}
          step={1}
          value={chosen.minSources}
          onChange={(minSources) => changeFilters({ minSources })}
        />
        <Slider
          label="Confidence"
          shown={`≥ ${Math.round(chosen.minConfidence * 100)} %`}
          min={0}
          max={0.95}
          step={0.05}
          value={chosen.minConfidence}
          onChange={(minConfidence) => changeFilters({ minConfidence })}
        />
      </fieldset>
      <GroupsPanel />
      <fieldset class="filter">
        <legend>Articles</legend>
        <button type="button" class="plain-button" onClick={() => (sheet.value = 'sources')}>
          {documents.length - chosen.without.length} of {documents.length} read in …
        </button>
      </fieldset>
      {edits.value.length > 0 && (
        <fieldset class="filter">
          <legend>Changes</legend>
          <button type="button" class="plain-button" onClick={() => (sheet.value = 'edits')}>
            {count(edits.value.length, 'change')} by hand …
          </button>
        </fieldset>
      )}
      {countFilters(chosen) > 0 && (
        <button type="button" class="plain-button reset" onClick={clearFilters}>
          Reset filters
        </button>
      )}
    </>
  );
}

/** In the order of `all`, so that one set of filters has one address. */
function toggle<T>(all: readonly T[], hidden: readonly T[], item: T): T[] {
  return all.filter((each) => (each === item ? !hidden.includes(each) : hidden.includes(each)));
}

function Check({
  checked,
  onChange,
  count: number,
  children,
}: {
  checked: boolean;
  onChange: () => void;
  count: number;
  children: preact.ComponentChildren;
}) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span class="check-name">{children}</span>
      <span class="count">{grouped(number)}</span>
    </label>
  );
}

function Slider({
  label,
  shown,
  onChange,
  ...range
}: {
  label: string;
  shown: string;
  min: number;
  max: number;
  step: number;
  value: number;
  onChange: (value: number) => void;
}) {
  return (
    <label class="slider">
      <span class="slider-name">
        {label} <output>{shown}</output>
      </span>
      <input
        type="range"
        {...range}
        aria-valuetext={shown}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </label>
  );
}
