import { useMemo } from 'preact/hooks';
import { pathOf } from '../address.js';
import { usePages } from '../api/use-pages.js';
import type { PointsQuery, StatementFilter } from '../operations/operations.js';
import { PointsDocument } from '../operations/operations.js';
import { SheetTable } from '../parts/sheet-table.js';
import { Problem } from '../parts/states.js';
import { LazyTimeLine } from '../picture/lazy.js';
import type { TimeItem } from '../picture/time-line.js';
import { isSure } from '../statement/filter.js';
import { leadIn, wordsOf } from '../statement/row.js';
import type { Texts } from '../texts/en.js';
import { useTexts } from '../texts/index.js';

type Point = PointsQuery['statements']['nodes'][number];

/** So many are drawn; a shorter period shows the others. */
const MOST = 500;

const itemOf = (point: Point, t: Texts): TimeItem => {
  const { id, saidAt, knownBy, speakers, act } = point;
  const [earliest, latest] = [saidAt?.earliest ?? null, saidAt?.latest ?? null];
  const who = leadIn(speakers, act, t);
  return {
    id,
    from: earliest ?? knownBy,
    until: latest ?? earliest ?? knownBy,
    sure: earliest !== null,
    label: `${who === '' ? '' : `${who}: `}${wordsOf(point)}`,
    href: pathOf(id),
  };
};

/** The statements of a filter on a time line, the newest of them where they are very many. */
export function StatementTimeLine({
  filter,
  params,
  total,
  file,
}: {
  filter: StatementFilter;
  params: URLSearchParams;
  total: number | null;
  file: string;
}) {
  const { t } = useTexts();
  const pages = usePages(PointsDocument, { filter, first: 100 }, ({ statements }) => statements, { until: MOST });
  const sure = params.get('sure');
  const points = useMemo(() => pages.nodes.filter((each) => isSure(each, params)), [pages.nodes, sure]);
  const items = useMemo(() => points.map((each) => itemOf(each, t)), [points, t]);
  if (pages.failure !== null) return <Problem failure={pages.failure} retry={pages.retry} />;
  if (pages.loading && items.length === 0) return <div class="picture-place" />;
  return (
    <>
      <LazyTimeLine items={items} labelled={false} title={t.agent.timeline} legend={t.picture.legend} file={file} />
      {pages.more !== undefined && total !== null && <p class="quiet small-print">{t.picture.partial(pages.nodes.length, total)}</p>}
      {items.length > 0 && (
        <SheetTable
          caption={t.agent.timeline}
          hrefs={items.map(({ href }) => href)}
          sheet={{
            columns: [t.columns.text, t.columns.speakers, t.columns.act, t.columns.saidAt, t.columns.knownBy],
            rows: points.map(({ text, speakers, act, saidAt, knownBy }) => [
              text,
              speakers.map(({ as }) => as).join(', '),
              t.acts[act],
              saidAt?.earliest,
              knownBy,
            ]),
          }}
        />
      )}
    </>
  );
}
