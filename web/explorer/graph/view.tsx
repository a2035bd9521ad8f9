import { useMemo, useState } from 'preact/hooks';
import { changed, hrefOf, pathOf } from '../address.js';
import { useQuery } from '../api/use-query.js';
import { go } from '../navigate.js';
import { ExchangesDocument, MonthsDocument } from '../operations/operations.js';
import type { StatementFilter } from '../operations/operations.js';
import { Choice, Line } from '../parts/choice.js';
import { Heading } from '../parts/heading.js';
import { AgentLink } from '../parts/links.js';
import { Empty, Loading, Problem } from '../parts/states.js';
import { askedFor, Tools } from '../parts/tools.js';
import { useModule } from '../parts/use-module.js';
import { LazyMonths } from '../picture/lazy.js';
import { filterOf } from '../statement/filter.js';
import { setFilter } from '../statement/filters.js';
import { useTexts } from '../texts/index.js';
import { networkOf } from './network.js';
import type { Network } from './network.js';
import { NetworkTable } from './table.js';
import { exchangeQuestions, useExchanges } from './use-exchanges.js';

const loadPicture = () => import('./picture.js');

/** Who speaks to or about whom, as a picture and as a table, of a period. */
export function GraphView({ params }: { params: URLSearchParams }) {
  const { t, f } = useTexts();
  const picture = useModule(loadPicture);
  const [chosen, setChosen] = useState<string | null>(params.get('focus'));
  // Whom they speak of unless told otherwise: few statements tell whom they were said to.
  const mode = params.get('mode') === 'TO' ? 'TO' : 'ABOUT';
  const only = params.get('all') !== '1';
  const [since, until, focus] = [params.get('since') ?? '', params.get('until') ?? '', params.get('focus')];
  const period = useMemo((): StatementFilter => {
    const { since: from, until: to } = filterOf(params);
    return { ...(from == null ? {} : { since: from }), ...(to == null ? {} : { until: to }) };
  }, [since, until]);
  const around = params.getAll('around');
  const questions = exchangeQuestions(mode, period, focus, around);
  const { answers, loading, failure, retry } = useExchanges(questions);
  const network = useMemo(() => networkOf(answers, only), [answers, only]);
  const months = useQuery(MonthsDocument, { filter: {} });
  const counts = useMemo(
    () =>
      months.state === 'ready'
        ? months.data.statementCounts.flatMap(({ count, keys: [key] }) => (key?.value ? [{ month: key.value, count }] : []))
        : [],
    [months],
  );
  const expand = (id: string): void => go(changed('/graph', params, { around: [...around, id] }));
  const names = new Map(network.nodes.map(({ id, agent }) => [id, f.agent(agent)]));
  return (
    <>
      <Heading title={t.graph.modes[mode]} />
      <p class="quiet lead">{t.graph.help}</p>
      <form class="filters" aria-label={t.filters.title} onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={t.graph.mode}
          value={mode}
          onChoose={(value) => setFilter(params, 'mode', value)}
          options={[
            ['ABOUT', t.graph.modes.ABOUT],
            ['TO', t.graph.modes.TO],
          ]}
        />
        <Line label={t.filters.since} type="date" value={since} onEnter={(value) => setFilter(params, 'since', value)} />
        <Line label={t.filters.until} type="date" value={until} onEnter={(value) => setFilter(params, 'until', value)} />
        <label class="check">
          <input type="checkbox" checked={only} onChange={(event) => setFilter(params, 'all', event.currentTarget.checked ? '' : '1')} />{' '}
          {t.graph.only}
        </label>
      </form>
      {counts.length > 0 && (
        <figure class="brush-figure">
          <LazyMonths
            counts={counts}
            since={since}
            until={until}
            onChoose={(from, to) => go(changed('/graph', params, { since: from, until: to }), { replace: true })}
          />
          <figcaption class="quiet small-print">
            {t.picture.perMonth}. {t.picture.brushHelp}
          </figcaption>
        </figure>
      )}
      {focus !== null && (
        <p>
          {t.graph.around} <strong>{names.get(focus) ?? focus}</strong> ·{' '}
          <a href={hrefOf('/graph', { mode: params.get('mode') })}>{t.graph.whole}</a>
        </p>
      )}
      {failure !== null && <Problem failure={failure} retry={retry} />}
      {loading && network.nodes.length === 0 && <Loading />}
      {!loading && failure === null && network.nodes.length === 0 && <Empty help={t.empty.listHelp}>{t.empty.list}</Empty>}
      {network.nodes.length > 0 && (
        <>
          <p class="quiet small-print">
            {t.graph.nodes(network.nodes.length, network.edges.length)}. {answers[0]?.length === 100 && t.graph.most}
          </p>
          <div class="graph-columns">
            {picture === null ? (
              <div class="network picture-place" />
            ) : (
              <picture.NetworkPicture network={network} chosen={chosen} onChoose={setChosen} />
            )}
            <Chosen network={network} chosen={chosen} opened={[focus ?? '', ...around]} onExpand={expand} />
          </div>
          <NetworkTable network={network} mode={mode} names={names} onExpand={expand} opened={[focus ?? '', ...around]} />
        </>
      )}
      <Tools
        name="ujar-graph"
        queries={questions.slice(0, 3).map((variables) => askedFor(ExchangesDocument, variables))}
        data={network}
        sheet={{
          columns: [t.graph.from, mode === 'TO' ? t.graph.to : t.graph.of, t.graph.count, t.graph.last],
          rows: network.edges.map(({ from, to, count, lastKnownBy }) => [names.get(from), names.get(to), count, lastKnownBy]),
        }}
      />
    </>
  );
}

/** The node that was chosen: its ways on, and its strongest lines. */
function Chosen({
  network,
  chosen,
  opened,
  onExpand,
}: {
  network: Network;
  chosen: string | null;
  opened: readonly string[];
  onExpand: (id: string) => void;
}) {
  const { t, f } = useTexts();
  const node = network.nodes.find(({ id }) => id === chosen);
  if (node === undefined) return null;
  const agents = new Map(network.nodes.map(({ id, agent }) => [id, agent]));
  const lines = network.edges.filter(({ from, to }) => from === chosen || to === chosen).slice(0, 10);
  return (
    <aside class="chosen" aria-live="polite" aria-label={f.agent(node.agent)}>
      <p class="kind">{t.kinds[node.agent.__typename]}</p>
      <h2>
        <a href={pathOf(node.id)}>{f.agent(node.agent)}</a>
      </h2>
      {opened.includes(node.id) ? (
        <p class="quiet">{t.graph.expanded}</p>
      ) : (
        <button type="button" onClick={() => onExpand(node.id)}>
          {t.graph.expand}
        </button>
      )}
      <ul class="exchange-list">
        {lines.map(({ from, to, count }) => {
          const other = agents.get(from === chosen ? to : from);
          return other === undefined ? null : (
            <li key={`${from} ${to}`}>
              <span aria-hidden="true">{from === chosen ? '→' : '←'}</span> <AgentLink agent={other} />{' '}
              <span class="quiet">{f.number(count)}</span>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
