/** Lines lie so close that the click cannot tell them apart: the person chooses, by click or by the keys 1 to 7. */
import { useEffect, useRef } from 'preact/hooks';
import type { Pair } from '../state/dataset.ts';
import { chooser, selectPair } from '../state/session.ts';
import { visiblePairs } from '../state/visible.ts';
import { count } from '../state/words.ts';
import { NameOf } from './names.tsx';
import { LineSample } from './rows.tsx';

export function Chooser() {
  const offered = chooser.value;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!offered || !box.current) return;
    // In the window, beside the pointer rather than under it.
    const { offsetWidth, offsetHeight, style } = box.current;
    style.left = `${Math.max(8, Math.min(offered.x + 12, innerWidth - offsetWidth - 8))}px`;
    style.top = `${Math.max(8, Math.min(offered.y - 20, innerHeight - offsetHeight - 8))}px`;
    box.current.querySelector('button')?.focus();
  }, [offered]);
  if (!offered) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const pair = offered.pairs[Number(event.key) - 1];
    if (pair) selectPair(pair);
    else if (event.key === 'Escape') chooser.value = null;
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const buttons = [...box.current!.querySelectorAll('button')];
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      buttons[(at + (event.key === 'ArrowDown' ? 1 : buttons.length - 1)) % buttons.length]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={box}
      class="chooser"
      role="dialog"
      aria-label={`${offered.pairs.length} relations here`}
      onKeyDown={onKeyDown}
    >
      <p>{offered.pairs.length} relations here</p>
      <ol>
        {offered.pairs.map((pair, index) => (
          <li key={pair.key}>
            <Choice pair={pair} number={index + 1} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Choice({ pair, number }: { pair: Pair; number: number }) {
  const visible = visiblePairs.value.find(({ key }) => key === pair.key);
  return (
    <button type="button" data-pair={pair.key} onClick={() => selectPair(pair)}>
      <kbd>{number}</kbd>
      {visible && <LineSample visible={visible} />}
      <span>
        <NameOf id={pair.source} /> — <NameOf id={pair.target} />
      </span>
      <span class="quiet">{visible && count(visible.independentSources, 'source')}</span>
    </button>
  );
}
