import type { Report, Summary } from '../ingest/many.js';

/** Milliseconds between two lines where the output is no terminal. */
const LINE_EVERY = 5000;

/** How many of all are done: one line that changes on a terminal, plain lines now and then elsewhere. */
export function countOn(stream: NodeJS.WriteStream): (done: number, all: number) => void {
  let last = Date.now();
  return (done, all) => {
    if (stream.isTTY) stream.write(`\r\u001b[K${done} of ${all} articles${done >= all ? '\n' : ''}`);
    else if (Date.now() - last >= LINE_EVERY) {
      last = Date.now();
      stream.write(`${done} of ${all} articles\n`);
    }
  };
}

/** One line that changes on a terminal, plain lines now and then elsewhere. */
export function progressOn(stream: NodeJS.WriteStream): Report & { end: () => void } {
  const started = Date.now();
  let last = started;
  let shown = false;
  const clear = (): void => {
    if (shown) stream.write('\r\u001b[K');
    shown = false;
  };
  const line = ({ articles, failed }: Summary): string => {
    const seconds = Math.max(0.001, (Date.now() - started) / 1000);
    return `${articles} articles, ${(articles / seconds).toFixed(0)} a second${failed > 0 ? `, ${failed} failed` : ''}`;
  };
  const note = (text: string): void => {
    clear();
    stream.write(`${text}\n`);
  };
  return {
    progress: (summary) => {
      if (stream.isTTY) {
        stream.write(`\r\u001b[K${line(summary)}`);
        shown = true;
      } else if (Date.now() - last >= LINE_EVERY) {
        last = Date.now();
        stream.write(`${line(summary)}\n`);
      }
    },
    failed: (where, reason) => note(`${where}: failed, ${reason}`),
    skipped: (where, reason) => note(`${where}: skipped, ${reason}`),
    warned: (where, message) => note(`${where}: warning, ${message}`),
    end: clear,
  };
}
