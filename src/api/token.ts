import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const FILE = 'token';

/** The write token: the one that is set, else the one in the data folder, else a new one, kept there for its owner alone. */
export function writeToken(folder: string | null, given: string | null): { token: string; fresh: boolean } {
  if (given !== null && given !== '') return { token: given, fresh: false };
  const kept = folder === null ? null : readToken(folder);
  if (kept !== null) return { token: kept, fresh: false };
  const token = randomBytes(24).toString('base64url');
  if (folder !== null) {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, FILE), `${token}\n`, { mode: 0o600 });
  }
  return { token, fresh: true };
}

export function readToken(folder: string): string | null {
  const file = path.join(folder, FILE);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : null;
}
