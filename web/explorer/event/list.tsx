import { pathOf } from '../address.js';
import { usePages } from '../api/use-pages.js';
import type { EventFilter, EventKind, EventRowFragment, EventStatus } from '../operations/operations.js';
import { EventsDocument } from '../operations/operations.js';
import { Choice, Line } from '../parts/choice.js';
import { Heading } from '../parts/heading.js';
import { More } from '../parts/more.js';
import { SheetTable } from '../parts/sheet-table.js';
import { Empty } from '../parts/states.js';
import { askedFor, Tools } from '../parts/tools.js';
import { LazyTimeLine } from '../picture/lazy.js';
import type { TimeItem } from '../picture/time-line.js';
import { agentBy } from '../statement/filter.js';
import { NameLine, setFilter } from '../statement/filters.js';
import type { Texts } from '../texts/en.js';
import { useTexts } from '../texts/index.js';
import { EventLine } from './line.js';

const keysOf = <K extends string>(record: Record<K, string>): K[] => Object.keys(record) as K[];

function filterOf(params: URLSearchParams, t: Texts): EventFilter {
  const value = (name: string): string => params.get(name) ?? '';
  const kind = keysOf<EventKind>(t.event.kinds).find((each) => each === value('kind'));
  const status = keysOf<EventStatus>(t.event.status).find((each) => each === value('status'));
  return {
    ...(kind === undefined ? {} : { kind: [kind] }),
    ...(status === undefined ? {} : { status: [status] }),
    ...(value('q') === '' ? {} : { text: value('q') }),
    ...(value('who') === '' ? {} : { participant: [agentBy(value('who'))] }),
    ...(value('place') === '' ? {} : { place: value('place') }),
    ...(value('since') === '' ? {} : { since: value('since') }),
    ...(value('until') === '' ? {} : { until: value('until') }),
  };
}

/** Events on a time line and as a list, with who took part and whether they came to pass. */
export function EventsView({ params }: { params: URLSearchParams }) {
  const { t, f } = useTexts();
  const variables = { filter: filterOf(params, t), first: 100 };
  const pages = usePages(EventsDocument, variables, ({ events }) => events);
  const set = (name: string) => (value: string) => setFilter(params, name, value);
  const value = (name: string): string => params.get(name) ?? '';
  const sheet = {
    columns: [t.columns.name, t.columns.status, t.columns.from, t.columns.until, t.columns.place, t.columns.participants],
    rows: pages.nodes.map((each) => [
      f.event(each),
      t.event.status[each.status],
      each.when?.earliest,
      each.when?.latest,
      each.place,
      each.participants.nodes.map(({ name }) => name).join('; '),
    ]),
  };
  return (
    <>
      <Heading title={t.views.events} />
      <form class="filters" aria-label={t.filters.title} onSubmit={(event) => event.preventDefault()}>
        <Line label={t.filters.words} value={value('q')} onEnter={set('q')} />
        <Choice
          label={t.filters.eventKind}
          value={value('kind')}
          any={t.filters.any}
          onChoose={set('kind')}
          options={keysOf(t.event.kinds).map((each) => [each, t.event.kinds[each]])}
        />
        <Choice
          label={t.filters.status}
          value={value('status')}
          any={t.filters.any}
          onChoose={set('status')}
          options={keysOf(t.event.status).map((each) => [each, t.event.status[each]])}
        />
        <NameLine label={t.event.participants} value={value('who')} onEnter={set('who')} />
        <Line label={t.filters.place} value={value('place')} onEnter={set('place')} />
        <Line label={t.filters.since} type="date" value={value('since')} onEnter={set('since')} />
        <Line label={t.filters.until} type="date" value={value('until')} onEnter={set('until')} />
      </form>
      <LazyTimeLine
        items={pages.nodes.flatMap((each) => itemOf(each, f.event(each)))}
        labelled
        title={t.event.timeline}
        legend={t.event.legend}
        file="ujar-events"
      />
      {pages.nodes.length > 0 && <SheetTable caption={t.event.timeline} sheet={sheet} hrefs={pages.nodes.map(({ id }) => pathOf(id))} />}
      {!pages.loading && pages.nodes.length === 0 && pages.failure === null && <Empty help={t.empty.listHelp}>{t.empty.list}</Empty>}
      <ul class="event-list">
        {pages.nodes.map((event) => (
          <li key={event.id}>
            <EventLine event={event} />
          </li>
        ))}
      </ul>
      <More pages={pages} />
      <Tools name="ujar-events" queries={[askedFor(EventsDocument, variables)]} data={pages.nodes} sheet={sheet} />
    </>
  );
}

/** An event whose day is told, as an item of a time line. */
function itemOf({ id, when, status }: EventRowFragment, label: string): TimeItem[] {
  if (typeof when?.earliest !== 'string' || typeof when.latest !== 'string') return [];
  return [{ id, from: when.earliest, until: when.latest, label, href: pathOf(id), sure: status === 'HAPPENED' || status === 'ONGOING' }];
}
