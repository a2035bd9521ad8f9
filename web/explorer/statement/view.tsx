import { StatementsDocument } from '../operations/operations.js';
import { Choice, Line } from '../parts/choice.js';
import { Heading } from '../parts/heading.js';
import { Tools, askedFor } from '../parts/tools.js';
import { useTexts } from '../texts/index.js';
import { filterOf, orderOf, ORDERS } from './filter.js';
import { Filters, NameLine, setFilter } from './filters.js';
import { listVariables, StatementList, useStatements } from './list.js';
import { statementSheet } from './sheet.js';

/** All statements, filtered. */
export function StatementsView({ params }: { params: URLSearchParams }) {
  const { t } = useTexts();
  const [filter, order] = [filterOf(params), orderOf(params)];
  const pages = useStatements(filter, order);
  const set = (name: string) => (value: string) => setFilter(params, name, value);
  const value = (name: string): string => params.get(name) ?? '';
  return (
    <>
      <Heading title={t.views.statements} />
      <Filters params={params}>
        <Line label={t.filters.words} value={value('q')} onEnter={set('q')} />
        <NameLine label={t.filters.speaker} value={value('by')} onEnter={set('by')} />
        <NameLine label={t.filters.to} value={value('to')} onEnter={set('to')} />
        <NameLine label={t.filters.about} value={value('about')} onEnter={set('about')} />
        <Line label={t.filters.medium} value={value('medium')} onEnter={set('medium')} />
        <Line label={t.filters.publisher} value={value('publisher')} onEnter={set('publisher')} />
        <Choice
          label={t.filters.order}
          value={order.by}
          onChoose={set('order')}
          options={ORDERS.map((each) => [each, t.filters.orders[each]])}
        />
      </Filters>
      <StatementList pages={pages} params={params} />
      <Tools
        name="ujar-statements"
        queries={[askedFor(StatementsDocument, listVariables(filter, order))]}
        data={pages.nodes}
        sheet={statementSheet(pages.nodes, t, location.origin)}
      />
    </>
  );
}
