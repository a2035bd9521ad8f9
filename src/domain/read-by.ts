import { UjarError } from './errors.js';
import { READER_VERSION } from './extraction.js';

/** Readers by how much they find, the least first: what a later one has read, an earlier one leaves alone. */
export const READERS = ['fast', 'careful', 'model'] as const;
export type ReaderName = (typeof READERS)[number];

/** Which reader has read an article. */
export interface ReadBy {
  reader: ReaderName;
  version: number;
  /** What a reader that asks a language model asked, and how; null for one that gives the same to the same text. */
  model: string | null;
  prompt: string | null;
}

/** The reader of rules and taggers. */
export const FAST: ReadBy = { reader: 'fast', version: READER_VERSION, model: null, prompt: null };

/**
 * How a reader stands to the one that has read a text before: it may be the SAME, read it anew where that one is OUTDATED, leave it alone where that one
 * finds more (LOWER), or be refused where that one is a newer version of its own (OLDER).
 */
export function standing(before: ReadBy, now: ReadBy): 'SAME' | 'OUTDATED' | 'LOWER' | 'OLDER' {
  const [was, is] = [READERS.indexOf(before.reader), READERS.indexOf(now.reader)];
  if (was !== is) return was > is ? 'LOWER' : 'OUTDATED';
  if (before.version !== now.version) return before.version > now.version ? 'OLDER' : 'OUTDATED';
  return before.model === now.model && before.prompt === now.prompt ? 'SAME' : 'OUTDATED';
}

/** Throws READER_OLDER where a newer version of the same reader has been at work. */
export function checkedStanding(before: ReadBy, now: ReadBy): 'SAME' | 'OUTDATED' | 'LOWER' {
  const stands = standing(before, now);
  if (stands === 'OLDER')
    throw new UjarError(
      'READER_OLDER',
      `it was read by version ${before.version} of the ${before.reader} reader, this is version ${now.version}: use a newer Ujar`,
    );
  return stands;
}

/** As an article keeps it. */
export const readByProps = ({ reader, version, model, prompt }: ReadBy): Record<string, unknown> => ({
  reader,
  readerVersion: version,
  readerModel: model,
  readerPrompt: prompt,
});

export const readByOf = (stored: Record<string, unknown>): ReadBy => ({
  reader: stored['reader'] as ReaderName,
  version: Number(stored['readerVersion']),
  model: (stored['readerModel'] as string | null | undefined) ?? null,
  prompt: (stored['readerPrompt'] as string | null | undefined) ?? null,
});
