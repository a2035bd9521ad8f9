import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** File in the data folder of whoever serves the store. */
const ANNOUNCEMENT = 'server.json';

/** Where a server that holds the store can be reached, for the command line. */
export function announcedServer(data: string | null): string | null {
  const file = data === null ? null : path.join(data, ANNOUNCEMENT);
  if (file === null || !fs.existsSync(file)) return null;
  const { url } = JSON.parse(fs.readFileSync(file, 'utf8')) as { url: string };
  return url;
}

/** Tells the command line where the server is. */
export function announce(data: string | null, url: string): void {
  if (data === null) return;
  fs.mkdirSync(data, { recursive: true });
  fs.writeFileSync(path.join(data, ANNOUNCEMENT), JSON.stringify({ url, pid: process.pid }), { mode: 0o600 });
}

export const unannounce = (data: string | null): void => {
  if (data !== null) fs.rmSync(path.join(data, ANNOUNCEMENT), { force: true });
};
