import type { Pages } from '../api/use-pages.js';
import { useTexts } from '../texts/index.js';
import { Loading, Problem } from './states.js';

/** Under a list: how much of it is here, and the next page. */
export function More<Node>({ pages: { nodes, total, loading, failure, more, retry } }: { pages: Pages<Node> }) {
  const { t } = useTexts();
  if (failure !== null) return <Problem failure={failure} retry={retry} />;
  if (loading) return <Loading />;
  return (
    <p class="more">
      {more !== undefined && (
        <button type="button" onClick={more}>
          {t.more}
        </button>
      )}
      {total !== null && total > 0 && <span class="quiet">{t.shownOf(nodes.length, total)}</span>}
    </p>
  );
}
