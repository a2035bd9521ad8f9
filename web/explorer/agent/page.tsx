import { useMemo } from 'preact/hooks';
import { hrefOf } from '../address.js';
import { useQuery } from '../api/use-query.js';
import { EventLine } from '../event/line.js';
import type { AgentPageQuery, StatementFilter } from '../operations/operations.js';
import { AgentPageDocument, PartnersDocument, StatementsDocument } from '../operations/operations.js';
import { Candidates } from '../parts/candidates.js';
import { Choice } from '../parts/choice.js';
import { Heading } from '../parts/heading.js';
import { AgentList } from '../parts/links.js';
import { Missing, Wait } from '../parts/states.js';
import { askedFor, Tools } from '../parts/tools.js';
import { HeldRoles } from '../role/held.js';
import { Tenures } from '../role/tenures.js';
import { filterOf } from '../statement/filter.js';
import { Filters, setFilter } from '../statement/filters.js';
import { listVariables, StatementList, useStatements } from '../statement/list.js';
import { statementSheet } from '../statement/sheet.js';
import { useTexts } from '../texts/index.js';
import { named, Partners } from './partners.js';
import { StatementTimeLine } from './timeline.js';

export type WholeAgent = NonNullable<AgentPageQuery['agent']>;

/** Which of somebody's statements are shown: what they said, were told, or were spoken of in; of a country, also what those in its offices said. */
const DIRECTIONS = ['offices', 'said', 'heard', 'spokenOf'] as const;
type DirectionName = (typeof DIRECTIONS)[number];

const directionsOf = (agent: WholeAgent): DirectionName[] =>
  DIRECTIONS.filter((each) => each !== 'offices' || agent.__typename === 'Country');

function directionOf(params: URLSearchParams, agent: WholeAgent): DirectionName {
  const [first] = directionsOf(agent);
  const given = directionsOf(agent).find((each) => each === params.get('as'));
  const silent = agent.__typename !== 'Country' && agent.said.totalCount === 0 && agent.spokenOf.totalCount > 0;
  return given ?? (silent ? 'spokenOf' : (first ?? 'said'));
}

function fixedOf(agent: WholeAgent, direction: DirectionName): StatementFilter {
  const by = [{ id: agent.id }];
  switch (direction) {
    case 'offices':
      return { speakerCountry: agent.__typename === 'Country' ? [agent.code] : [] };
    case 'said':
      return { speaker: by };
    case 'heard':
      return { addressee: by };
    case 'spokenOf':
      return { about: by };
  }
}

/** A person, or any other who can speak, be spoken to or of. */
export function AgentPage({ id, params }: { id: string; params: URLSearchParams }) {
  const answer = useQuery(AgentPageDocument, { id });
  return <Wait answer={answer}>{({ agent }) => (agent === null ? <Missing /> : <Whole agent={agent} params={params} />)}</Wait>;
}

function Whole({ agent, params }: { agent: WholeAgent; params: URLSearchParams }) {
  const { t, f } = useTexts();
  const { id, events } = agent;
  const by = [{ id }];
  const partners = useQuery(PartnersDocument, { speaking: { speaker: by }, hearing: { addressee: by }, spokenOf: { about: by } });
  const direction = directionOf(params, agent);
  const query = params.toString();
  const filter = useMemo((): StatementFilter => filterOf(params, fixedOf(agent, direction)), [query, id, direction]);
  const pages = useStatements(filter);
  const options = (side: 'addressees' | 'subjects'): (readonly [string, string])[] =>
    partners.state === 'ready' ? named(partners.data[side]).map(({ agent: each }) => [each.id, f.agent(each)] as const) : [];
  const media =
    partners.state === 'ready'
      ? partners.data.media.flatMap(({ keys: [key] }) => (key?.value ? [[key.value, key.value] as const] : []))
      : [];
  const set = (name: string) => (value: string) => setFilter(params, name, value);
  const value = (name: string): string => params.get(name) ?? '';
  return (
    <>
      <Head agent={agent} />
      <RolesOf agent={agent} />
      <section aria-labelledby="timeline">
        <h2 id="timeline">{t.agent.timeline}</h2>
        <Filters params={params}>
          <Choice
            label={t.agent.direction}
            value={direction}
            onChoose={set('as')}
            options={directionsOf(agent).map((each) => [
              each,
              each === 'offices' ? t.agent.directions.offices : `${t.agent.directions[each]} (${f.number(agent[each].totalCount)})`,
            ])}
          />
          {direction !== 'heard' && (
            <Choice label={t.filters.to} value={value('to')} any={t.filters.any} onChoose={set('to')} options={options('addressees')} />
          )}
          {direction !== 'spokenOf' && (
            <Choice
              label={t.filters.about}
              value={value('about')}
              any={t.filters.any}
              onChoose={set('about')}
              options={options('subjects')}
            />
          )}
          {media.length > 0 && (
            <Choice label={t.filters.medium} value={value('medium')} any={t.filters.any} onChoose={set('medium')} options={media} />
          )}
        </Filters>
        <StatementTimeLine filter={filter} params={params} total={pages.total} file={`ujar-${agent.name}`} />
      </section>
      <div class="columns">
        <StatementList pages={pages} params={params} own={id} />
        <div class="side">
          <Partners answer={partners} />
          <EventsOf id={id} events={events} />
        </div>
      </div>
      <Tools
        name={`ujar-${agent.name}`}
        queries={[askedFor(AgentPageDocument, { id }), askedFor(StatementsDocument, listVariables(filter))]}
        data={{ agent, statements: pages.nodes }}
        sheet={statementSheet(pages.nodes, t, location.origin)}
      />
    </>
  );
}

function EventsOf({ id, events: { nodes, totalCount } }: { id: string; events: WholeAgent['events'] }) {
  const { t, f } = useTexts();
  if (nodes.length === 0) return null;
  return (
    <section aria-labelledby="events">
      <h3 id="events">
        <a href={hrefOf('/events', { who: id })}>{t.agent.events}</a> <span class="quiet">{f.number(totalCount)}</span>
      </h3>
      <ul class="event-list">
        {nodes.map((event) => (
          <li key={event.id}>
            <EventLine event={event} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Head({ agent }: { agent: WholeAgent }) {
  const { t, f } = useTexts();
  const name = f.agent(agent);
  const others = agent.names.filter((each) => each !== name);
  return (
    <header class="agent-head">
      <p class="kind">{t.kinds[agent.__typename]}</p>
      <Heading title={name} />
      {others.length > 0 && (
        <p class="quiet">
          {t.agent.alsoCalled} {f.list(others)}
        </p>
      )}
      {agent.__typename === 'Organization' && agent.partOf.length > 0 && (
        <p>
          {t.agent.partOf} <AgentList agents={agent.partOf} />
        </p>
      )}
      <p class="line">
        <span>{t.agent.appearsIn(agent.appearances.totalCount)}</span>
        <a href={hrefOf('/graph', { focus: agent.id })}>{t.agent.inGraph}</a>
        {agent.__typename === 'Person' && agent.wikidata !== null && (
          <a href={`https://www.wikidata.org/wiki/${encodeURIComponent(agent.wikidata)}`} rel="noreferrer" target="_blank">
            {t.agent.wikidata} {agent.wikidata}
          </a>
        )}
      </p>
      {agent.__typename === 'Person' && agent.candidates.length > 0 && (
        <section aria-label={t.agent.candidates} class="notice">
          <h2>{t.agent.candidates}</h2>
          <p class="quiet">{t.agent.candidatesHelp}</p>
          <Candidates candidates={agent.candidates} />
        </section>
      )}
    </header>
  );
}

/** A person's roles over time; of a body or country, its roles with their holders. */
function RolesOf({ agent }: { agent: WholeAgent }) {
  const { t } = useTexts();
  if (agent.__typename === 'Group') return null;
  const person = agent.__typename === 'Person';
  if ((person ? agent.tenures : agent.roles).nodes.length === 0) return null;
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{person ? t.agent.roles : t.agent.rolesOfBody}</h2>
      {person ? (
        <Tenures tenures={agent.tenures.nodes} title={t.agent.roles} file={`ujar-${agent.name}-roles`} />
      ) : (
        <HeldRoles roles={agent.roles.nodes} />
      )}
    </section>
  );
}
