/** What can be done to the picture as a whole. */
import { isReadOnly } from '../state/carried.ts';
import { firstPlaces, moved } from '../state/places.ts';
import { place } from '../state/placing.ts';
import { canLayOut, layOutShown } from '../state/relayout.ts';
import { Icon } from './icons.tsx';

export function CameraButtons({ fit, zoom }: { fit: () => void; zoom: (factor: number) => void }) {
  return (
    <fieldset class="camera">
      <legend class="unseen">Picture</legend>
      {moved.value.size > 0 && (
        <button
          type="button"
          class="icon-button"
          aria-label="Put moved names back"
          title="Put moved names back"
          onClick={() => place(firstPlaces(), 'Moved names put back')}
        >
          <Icon name="undo" />
        </button>
      )}
      {!isReadOnly() && canLayOut.value && (
        <button
          type="button"
          class="icon-button"
          aria-label="Lay out anew what is shown"
          title="Lay out anew what is shown"
          data-action="layout"
          onClick={() => void layOutShown()}
        >
          <Icon name="layout" />
        </button>
      )}
      <button type="button" class="icon-button" aria-label="Fit" onClick={fit}>
        <Icon name="fit" />
      </button>
      <button type="button" class="icon-button" aria-label="Zoom in" onClick={() => zoom(0.75)}>
        <Icon name="plus" />
      </button>
      <button type="button" class="icon-button" aria-label="Zoom out" onClick={() => zoom(1.33)}>
        <Icon name="minus" />
      </button>
    </fieldset>
  );
}
