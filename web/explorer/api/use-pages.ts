import { useEffect, useRef, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../operations/operations.js';
import type { Failure } from './ask.js';
import { asFailure, asked } from './use-query.js';
import { token } from './token.js';

interface Page<Node> {
  nodes: Node[];
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface Pages<Node> {
  nodes: readonly Node[];
  /** How many there are in all; null until it is known. */
  total: number | null;
  loading: boolean;
  failure: Failure | null;
  /** The next page; undefined where there is none, or one is on its way. */
  more: (() => void) | undefined;
  retry: () => void;
}

interface Loaded<Node> {
  key: string;
  nodes: Node[];
  total: number | null;
  next: string | null;
  loading: boolean;
  failure: Failure | null;
}

const nothing = { nodes: [], total: null, next: null, loading: true, failure: null };

/** A list page by page. `until`: pages are asked for by themselves until so many nodes are here. */
export function usePages<Result, Variables extends { after?: string | null | undefined }, Node>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  pick: (result: Result) => Page<Node> | null | undefined,
  { until = 0 }: { until?: number } = {},
): Pages<Node> {
  const brought = token.use();
  const key = `${JSON.stringify(variables)} ${brought ?? ''}`;
  const [loaded, setLoaded] = useState<Loaded<Node>>({ key, ...nothing });
  const wanted = useRef(key);
  wanted.current = key;
  const load = (before: Loaded<Node>): void => {
    setLoaded({ ...before, loading: true, failure: null });
    asked(document, { ...variables, after: before.next }).then(
      (result) => {
        if (wanted.current !== key) return;
        const page = pick(result);
        const next: Loaded<Node> = {
          key,
          nodes: [...before.nodes, ...(page?.nodes ?? [])],
          total: page?.totalCount ?? before.total,
          next: page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null,
          loading: false,
          failure: null,
        };
        if (next.next !== null && next.nodes.length < until) load(next);
        else setLoaded(next);
      },
      (error: unknown) => {
        if (wanted.current === key) setLoaded({ ...before, loading: false, failure: asFailure(error) });
      },
    );
  };
  useEffect(() => load({ key, ...nothing }), [key]);
  const shown = loaded.key === key ? loaded : { key, ...nothing };
  return {
    nodes: shown.nodes,
    total: shown.total,
    loading: shown.loading,
    failure: shown.failure,
    more: shown.next !== null && !shown.loading ? () => load(shown) : undefined,
    retry: () => load(shown),
  };
}
