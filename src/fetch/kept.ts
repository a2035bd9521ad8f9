import fs from 'node:fs';
import path from 'node:path';

/** What a server said of an address when it was stored, by which it is asked whether it has changed. */
export interface KeptAnswer {
  /** Where it came from at last. */
  final: string;
  etag?: string;
  lastModified?: string;
  /** What a feed said of when it last changed. */
  stamp?: string;
  /** Only what was published since that day was taken of it. */
  since?: string;
}

/**
 * Remembers of each address what its server said. What is fetched is remembered once it is stored, not before: whoever is interrupted in between gets it
 * again.
 */
export interface Kept {
  get: (url: string) => KeptAnswer | null;
  pend: (url: string, answer: KeptAnswer) => void;
  /** It was stored. */
  stored: (url: string) => void;
  /** Something of it was not stored: it is fetched again the next time. */
  missed: (url: string) => void;
  /** All was read: what gave several articles, as a feed does, is remembered too where none was missed. */
  finish: () => void;
}

/** In a file of one JSON line an address, the last one counting. `store` names where articles go: what another store has was not stored in this one. */
export function keptIn(file: string, store: string, since: string | null): Kept {
  const known = new Map<string, KeptAnswer>();
  const pending = new Map<string, KeptAnswer>();
  const missed = new Set<string>();
  let lines = 0;
  for (const line of fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : []) {
    const entry = parsed(line);
    if (entry === null) continue;
    lines++;
    if (entry.store === store) known.set(entry.url, entry.answer);
  }
  const lineOf = (url: string, answer: KeptAnswer): string => `${JSON.stringify({ store, url, answer })}\n`;
  const remember = (url: string): void => {
    const answer = pending.get(url);
    if (answer === undefined) return;
    pending.delete(url);
    known.set(url, answer);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, lineOf(url, answer));
    lines++;
  };
  return {
    get: (url) => {
      const answer = known.get(url) ?? null;
      // Where less was taken then than is wanted now, it is read whole again.
      return answer !== null && (answer.since ?? '') <= (since ?? '') ? answer : null;
    },
    pend: (url, answer) => void pending.set(url, since === null ? answer : { ...answer, since }),
    stored: (url) => {
      if (!missed.has(url)) remember(url);
    },
    missed: (url) => {
      missed.add(url);
      pending.delete(url);
    },
    finish: () => {
      for (const url of [...pending.keys()]) remember(url);
      missed.clear();
      if (lines > 2 * known.size + 1000) lines = compact(file, store, known, lineOf);
    },
  };
}

interface Entry {
  store: string;
  url: string;
  answer: KeptAnswer;
}

/** A line that was broken off is none. */
function parsed(line: string): Entry | null {
  try {
    const entry = JSON.parse(line) as Partial<Entry> | null;
    return typeof entry?.url === 'string' && typeof entry.store === 'string' && typeof entry.answer?.final === 'string'
      ? (entry as Entry)
      : null;
  } catch {
    return null;
  }
}

/** Writes each address once, beside the old file and then in its place; what other stores have stays. */
function compact(
  file: string,
  store: string,
  known: ReadonlyMap<string, KeptAnswer>,
  lineOf: (url: string, answer: KeptAnswer) => string,
): number {
  const others = new Map<string, string>();
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    const entry = parsed(line);
    if (entry !== null && entry.store !== store) others.set(`${entry.store} ${entry.url}`, `${line}\n`);
  }
  const fresh = `${file}.${process.pid}`;
  fs.writeFileSync(fresh, [...others.values(), ...[...known].map(([url, answer]) => lineOf(url, answer))].join(''));
  fs.renameSync(fresh, file);
  return known.size + others.size;
}
