import { useQuery } from '../api/use-query.js';
import type { EventPageQuery, StatementFilter } from '../operations/operations.js';
import { EventPageDocument } from '../operations/operations.js';
import { Heading } from '../parts/heading.js';
import { AgentList, ArticleLink } from '../parts/links.js';
import { Missing, Wait } from '../parts/states.js';
import { askedFor, Tools } from '../parts/tools.js';
import { StatementList, useStatements } from '../statement/list.js';
import { statementSheet } from '../statement/sheet.js';
import { useTexts } from '../texts/index.js';

type WholeEvent = Extract<NonNullable<EventPageQuery['node']>, { __typename: 'Event' }>;

export function EventPage({ id }: { id: string }) {
  const answer = useQuery(EventPageDocument, { id });
  return <Wait answer={answer}>{({ node }) => (node?.__typename !== 'Event' ? <Missing /> : <Whole event={node} />)}</Wait>;
}

/** An event: what is known of it, how each paper tells of it, and what was said about it. */
function Whole({ event }: { event: WholeEvent }) {
  const { t, f } = useTexts();
  const { id, kind, status, when, place, participants, told } = event;
  const filter: StatementFilter = { event: id };
  const statements = useStatements(filter);
  return (
    <>
      <header class="agent-head">
        <p class="kind">
          {t.kinds.Event} · {t.event.kinds[kind]}
        </p>
        <Heading title={f.event(event)} />
      </header>
      <dl class="facts">
        <dt>{t.filters.status}</dt>
        <dd>{t.event.status[status]}</dd>
        <dt>{t.event.when}</dt>
        <dd>
          {when === null ? (
            <span class="quiet">{t.event.undated}</span>
          ) : (
            <>
              {f.told(when)}{' '}
              <span class="quiet">
                {t.basis[when.basis]}: “{when.text}”
              </span>
            </>
          )}
        </dd>
        {place !== null && (
          <>
            <dt>{t.event.place}</dt>
            <dd>{place}</dd>
          </>
        )}
        {participants.nodes.length > 0 && (
          <>
            <dt>{t.event.participants}</dt>
            <dd>
              <AgentList agents={participants.nodes} />
            </dd>
          </>
        )}
      </dl>
      <section aria-labelledby="told">
        <h2 id="told">{t.event.reports}</h2>
        <div class="reports">
          {told.nodes.map(({ article, evidence, rule, status: as, place: where }) => (
            <article key={article.id} class="report">
              <h3>{article.publisher ?? t.article.noHeadline}</h3>
              <p>
                <ArticleLink article={article} />
              </p>
              {evidence
                .filter(({ part }) => part === 'TRIGGER')
                .map(({ start, before, exact, after }) => (
                  <p key={start} class="words in-sentence">
                    <span class="quiet">{before}</span>
                    <mark>{exact}</mark>
                    <span class="quiet">{after}</span>
                  </p>
                ))}
              <p class="quiet small-print">
                {[t.event.status[as], where, article.publishedOn === null ? null : f.day(article.publishedOn), rule]
                  .filter((each) => each !== null)
                  .join(' · ')}
              </p>
            </article>
          ))}
        </div>
      </section>
      <section aria-labelledby="statements">
        <h2 id="statements">{t.event.statements}</h2>
        <StatementList pages={statements} params={new URLSearchParams()} />
      </section>
      <Tools
        name={`ujar-${id}`}
        queries={[askedFor(EventPageDocument, { id })]}
        data={event}
        sheet={statementSheet(statements.nodes, t, location.origin)}
      />
    </>
  );
}
