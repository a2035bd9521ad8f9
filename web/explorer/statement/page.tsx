import { hrefOf, pathOf } from '../address.js';
import { useQuery } from '../api/use-query.js';
import type { StatementPageQuery } from '../operations/operations.js';
import { StatementPageDocument } from '../operations/operations.js';
import { Candidates } from '../parts/candidates.js';
import { EventLine } from '../event/line.js';
import { Heading } from '../parts/heading.js';
import { AgentList } from '../parts/links.js';
import { Missing, Wait } from '../parts/states.js';
import { askedFor, CopyButton, Tools } from '../parts/tools.js';
import { useTexts } from '../texts/index.js';
import { Reports } from './reports.js';
import { leadIn, Speakers, wordsOf } from './row.js';
import { statementSheet } from './sheet.js';

export type WholeStatement = Extract<NonNullable<StatementPageQuery['node']>, { __typename: 'Statement' }>;

/** A statement: its words, then all that is known of it, then how each paper has it. */
export function StatementPage({ id, params }: { id: string; params: URLSearchParams }) {
  const { t } = useTexts();
  const answer = useQuery(StatementPageDocument, { id });
  return (
    <Wait answer={answer}>
      {({ node }) => {
        if (node?.__typename !== 'Statement') return <Missing />;
        return (
          <>
            <Heading title={`${t.statement.title}: ${shortened(node.text)}`}>
              <span class="kind">{t.statement.title}</span>
            </Heading>
            <OldRevision statement={node} params={params} />
            <p class="lead-in">{leadIn(node.speakers, node.act, t) || t.speakerStatus[node.speakerStatus]}</p>
            <blockquote class={`great words ${node.kind.toLowerCase()}`} lang={node.language}>
              {wordsOf(node)}
            </blockquote>
            <Facts statement={node} />
            <Reports reports={node.told.nodes} text={node.text} total={node.told.totalCount} />
            <Cite statement={node} />
            <Tools
              name={`ujar-${id}`}
              queries={[askedFor(StatementPageDocument, { id })]}
              data={node}
              sheet={statementSheet([node], t, location.origin)}
            />
          </>
        );
      }}
    </Wait>
  );
}

/** Enough of the words for a window's title. */
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Where an address cites a revision that is no longer the article's. */
function OldRevision({ statement: { told }, params }: { statement: WholeStatement; params: URLSearchParams }) {
  const { t } = useTexts();
  const given = Number(params.get('revision') ?? 0);
  const [first] = told.nodes;
  if (first === undefined || given === 0 || given === first.revision) return null;
  return (
    <p class="notice" role="note">
      <a href={hrefOf(pathOf(first.article.id), { compare: String(given) })}>{t.statement.atRevision(given, first.revision)}</a>
    </p>
  );
}

function Facts({ statement }: { statement: WholeStatement }) {
  const { t, f } = useTexts();
  const { speakers, speakerStatus, speakerCandidates, addressees, saidAt, knownBy, medium, occasion, about, events, at, act, kind } =
    statement;
  return (
    <dl class="facts">
      <dt>{t.statement.who}</dt>
      <dd>
        <Speakers speakers={speakers} status={speakerStatus} />
        <Candidates candidates={speakerCandidates} title={t.statement.candidates} />
      </dd>
      <dt>{t.statement.when}</dt>
      <dd>
        {typeof saidAt?.earliest === 'string' ? (
          <>
            {f.told(saidAt)}{' '}
            <span class="quiet">
              {t.basis[saidAt.basis]}: “{saidAt.text}”
            </span>
          </>
        ) : (
          <>
            {saidAt !== null && `${f.told(saidAt)} `}
            <span class="quiet">{t.said.knownByLong(f.day(knownBy))}</span>
          </>
        )}
      </dd>
      <dt>{t.statement.toWhom}</dt>
      <dd>{addressees.length === 0 ? <span class="quiet">{t.statement.nobody}</span> : <AgentList agents={addressees} />}</dd>
      {medium !== null && (
        <>
          <dt>{t.statement.medium}</dt>
          <dd>
            <a href={hrefOf('/statements', { medium })}>{medium}</a>
          </dd>
        </>
      )}
      {(occasion !== null || at !== null) && (
        <>
          <dt>{t.statement.occasion}</dt>
          <dd>
            {occasion} {at !== null && <EventLine event={at} />}
          </dd>
        </>
      )}
      {about.length > 0 && (
        <>
          <dt>{t.statement.about}</dt>
          <dd>
            <AgentList agents={about} />
          </dd>
        </>
      )}
      {events.length > 0 && (
        <>
          <dt>{t.statement.events}</dt>
          <dd>
            {events.map((event) => (
              <EventLine key={event.id} event={event} />
            ))}
          </dd>
        </>
      )}
      <dt>{t.statement.act}</dt>
      <dd>{t.acts[act]}</dd>
      <dt>{t.statement.kind}</dt>
      <dd>{t.kindsOfWords[kind]}</dd>
    </dl>
  );
}

/** The address to cite, with the revision that the first report was read from, and a line for a footnote. */
function Cite({ statement }: { statement: WholeStatement }) {
  const { t, f } = useTexts();
  const [first] = statement.told.nodes;
  if (first === undefined) return null;
  const link = `${location.origin}${hrefOf(pathOf(statement.id), { revision: String(first.revision) })}`;
  const { headline, publisher, publishedOn } = first.article;
  const source = [
    publisher,
    headline === null ? null : `“${headline}”`,
    publishedOn === null ? null : f.day(publishedOn),
    t.article.revision(first.revision),
  ];
  const line = `${leadIn(statement.speakers, statement.act, t) || t.speakerStatus[statement.speakerStatus]}: ${wordsOf(statement)}. ${source.filter((each) => each !== null).join(', ')}. ${link}`;
  return (
    <section aria-labelledby="cite" class="cite">
      <h2 id="cite">{t.statement.permalink}</h2>
      <p class="quiet">{t.statement.permalinkHelp}</p>
      <p class="cite-line">{line}</p>
      <CopyButton text={() => line}>{t.statement.copy}</CopyButton>
    </section>
  );
}
