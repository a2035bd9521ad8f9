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

/** Bytes of what is read; `total` is null where that is not known beforehand. */
export interface Meter {
  read: number;
  total: number | null;
}

/** Lines of what was passed over: a WARC has as many as pictures. */
const MOST_SKIPPED = 20;

const sizeText = (bytes: number): string =>
  bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} KB` : bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;

const timeText = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;

/** `12.3 MB of 40.0 MB, about 50 s left`. */
export function meterText({ read, total }: Meter, seconds: number): string {
  if (read === 0) return '';
  if (total === null || total < read) return `, ${sizeText(read)}`;
  return `, ${sizeText(read)} of ${sizeText(total)}, about ${timeText(((total - read) / read) * seconds)} left`;
}

/** One line that changes on a terminal, plain lines now and then elsewhere. */
export function progressOn(stream: NodeJS.WriteStream, meter: Meter = { read: 0, total: null }): Report & { end: () => void } {
  const started = Date.now();
  let last = started;
  let shown = false;
  let skipped = 0;
  const clear = (): void => {
    if (shown) stream.write('\r\u001b[K');
    shown = false;
  };
  const line = ({ articles, failed }: Summary): string => {
    const seconds = Math.max(0.001, (Date.now() - started) / 1000);
    return `${articles} articles, ${(articles / seconds).toFixed(0)} a second${failed > 0 ? `, ${failed} failed` : ''}${meterText(meter, seconds)}`;
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
    failed: ({ where }, reason) => note(`${where}: failed, ${reason}`),
    skipped: ({ where }, reason) => {
      if (++skipped <= MOST_SKIPPED) note(`${where}: skipped, ${reason}`);
      else if (skipped === MOST_SKIPPED + 1) note('more is skipped: the summary counts it, and --report FILE names it');
    },
    warned: ({ where }, message) => note(`${where}: warning, ${message}`),
    end: clear,
  };
}
