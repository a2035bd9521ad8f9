import { usePages } from '../api/use-pages.js';
import type { Pages } from '../api/use-pages.js';
import type { StatementFilter, StatementOrder, StatementRowFragment } from '../operations/operations.js';
import { StatementsDocument } from '../operations/operations.js';
import { More } from '../parts/more.js';
import { Empty } from '../parts/states.js';
import { useTexts } from '../texts/index.js';
import { FILTERS, isSure } from './filter.js';
import { StatementRow } from './row.js';

const PAGE = 20;

export const listVariables = (filter: StatementFilter, orderBy: StatementOrder = { by: 'KNOWN_BY' }) => ({ filter, orderBy, first: PAGE });

export const useStatements = (filter: StatementFilter, orderBy?: StatementOrder): Pages<StatementRowFragment> =>
  usePages(StatementsDocument, listVariables(filter, orderBy), ({ statements }) => statements);

/** A list of statements that grows by pages. */
export function StatementList({ pages, params, own }: { pages: Pages<StatementRowFragment>; params: URLSearchParams; own?: string }) {
  const { t } = useTexts();
  const filtered = FILTERS.some((name) => (params.get(name) ?? '') !== '');
  const shown = pages.nodes.filter((each) => isSure(each, params));
  return (
    <section aria-label={t.views.statements} aria-busy={pages.loading}>
      {!pages.loading && pages.failure === null && shown.length === 0 && pages.more === undefined && (
        <>{filtered ? <Empty help={t.empty.listHelp}>{t.empty.list}</Empty> : <p class="quiet">{t.empty.statements}</p>}</>
      )}
      <ol class="rows">
        {shown.map((statement) => (
          <li key={statement.id}>
            <StatementRow statement={statement} {...(own === undefined ? {} : { own })} />
          </li>
        ))}
      </ol>
      <More pages={pages} />
    </section>
  );
}
