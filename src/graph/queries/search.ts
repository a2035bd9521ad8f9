import type { GraphEngine } from '../engine.js';
import { soughtWords } from './names.js';
import { TEXT_INDEXES } from '../vocabulary.js';

export type SearchKind = 'PERSON' | 'ORGANIZATION' | 'STATEMENT' | 'EVENT' | 'ARTICLE';

export interface Found {
  id: string;
  /** 0 to 1: against the best of its kind, as the engines' own scores of two kinds cannot be compared. */
  score: number;
}

/** Hits that are looked at of each kind. */
const MOST_HITS = 200;

const INDEX_OF = {
  PERSON: TEXT_INDEXES.agents,
  ORGANIZATION: TEXT_INDEXES.agents,
  STATEMENT: TEXT_INDEXES.statements,
  EVENT: TEXT_INDEXES.events,
  ARTICLE: TEXT_INDEXES.articles,
} as const;

/** What fits the words best, over several kinds, the best first; nothing where there is no word. Throws BAD_INPUT. */
export async function searchGraph(engine: GraphEngine, text: string, kinds: readonly SearchKind[]): Promise<Found[]> {
  const words = soughtWords(text);
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const hits = await engine.searchText(INDEX_OF[kind], words, MOST_HITS);
      const own = hits.filter(({ id }) => id.startsWith(`${kind.toLowerCase()}:`));
      const best = Math.max(...own.map(({ score }) => score), Number.MIN_VALUE);
      return own.map(({ id, score }) => ({ id, score: Number((score / best).toFixed(6)) }));
    }),
  );
  return found.flat().sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
