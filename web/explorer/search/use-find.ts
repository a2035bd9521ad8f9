import { useEffect, useState } from 'preact/hooks';
import { useQuery } from '../api/use-query.js';
import type { Answer } from '../api/use-query.js';
import { CountryNamesDocument, FindDocument } from '../operations/operations.js';
import { countriesOf, groupHits } from './hits.js';
import type { HitGroup } from './hits.js';

/** Milliseconds without a letter before the server is asked. */
const PAUSE = 120;

/** A text once no letter has come for a while. */
export function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

export const findVariables = (query: string, first: number) => ({ query, first });

/** What the words find, by kind; null where there are none. */
export function useFind(query: string, { first, most }: { first: number; most: number }): Answer<HitGroup[]> | null {
  const words = query.trim();
  const found = useQuery(FindDocument, words === '' ? null : findVariables(words, first));
  const names = useQuery(CountryNamesDocument, words === '' ? null : {});
  if (words === '') return null;
  if (found.state !== 'ready') return found;
  return { state: 'ready', data: groupHits(found.data, names.state === 'ready' ? countriesOf(words, names.data) : [], most) };
}
