import process from 'node:process';

/** Commands that are run for what they do: what they print may go nowhere. The others are run for what they print. */
const WORKING: ReadonlySet<string> = new Set(['seed', 'withdraw', 'forget', 'reread', 'import', 'upgrade', 'judge', 'serve']);

/** Nobody reads any more (`| head`), or the terminal is gone. */
const isGone = ({ code }: NodeJS.ErrnoException): boolean => code === 'EPIPE' || code === 'EIO';

/**
 * Ends a command quietly when nobody reads on what it prints; one that works goes on to its end. Whoever waits for the output to be taken is let on, as
 * nothing would ever be.
 */
export function endQuietly(commandOf: () => string): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (!isGone(error)) throw error;
      if (stream === process.stdout && !WORKING.has(commandOf())) process.exit();
      stream.write = () => true;
      stream.emit('drain');
    });
}
