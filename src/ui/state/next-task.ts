/** Long work in pieces: between them the page draws and listens. */

export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Milliseconds of a piece. */
const spell = 30;

/** To be awaited between steps of any length: lets the page go on when a piece is done. */
export function openSpells(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < spell) return undefined;
    return nextTask().then(() => {
      began = performance.now();
    });
  };
}
