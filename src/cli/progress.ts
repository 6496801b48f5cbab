/** Progress on standard error: a bar on a terminal, a line every few seconds elsewhere. */
export interface Progress {
  /** One more document is done, of so many UTF-16 code units. */
  readonly step: (units: number) => void;
  /** What is going on now, after the documents. */
  readonly say: (what: string) => void;
  /** A line about a document; the bar makes room for it. */
  readonly line: (text: string) => void;
  readonly end: () => void;
}

const LINE_EVERY_MS = 5000;
const BAR_EVERY_MS = 100;

export function openProgress(quiet: boolean): Progress {
  const terminal = process.stderr.isTTY === true;
  let documents = 0;
  let units = 0;
  let shown = false;
  let last = performance.now();

  const status = (): string =>
    `${documents} ${documents === 1 ? 'document' : 'documents'}, ${(units / 1e6).toFixed(1)} million characters`;
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001b[K');
    shown = false;
  };
  const draw = (text: string): void => {
    clear();
    process.stderr.write(terminal ? text : `${text}\n`);
    shown = terminal;
    last = performance.now();
  };

  return {
    step(more) {
      documents++;
      units += more;
      if (!quiet && performance.now() - last > (terminal ? BAR_EVERY_MS : LINE_EVERY_MS))
        draw(`${bar(documents)} ${status()}`);
    },
    say(what) {
      if (!quiet && terminal) draw(`${status()}; ${what} …`);
    },
    line(text) {
      clear();
      process.stderr.write(`${text}\n`);
    },
    end: clear,
  };

  /** The number of documents is not known before the last is found, so the bar runs to and fro. */
  function bar(step: number): string {
    if (!terminal) return 'read';
    const width = 20;
    const at = Math.abs(((step >> 3) % (2 * width)) - width);
    return `[${' '.repeat(at)}===${' '.repeat(width - at)}]`;
  }
}
