import { pathOf } from '../address.js';
import { useQuery } from '../api/use-query.js';
import type { RolePageQuery, StatementFilter } from '../operations/operations.js';
import { RolePageDocument } from '../operations/operations.js';
import { Line } from '../parts/choice.js';
import { Heading } from '../parts/heading.js';
import { AgentLink, ArticleLink } from '../parts/links.js';
import { Missing, Wait } from '../parts/states.js';
import { askedFor, Tools } from '../parts/tools.js';
import { dayOf } from '../statement/filter.js';
import { setFilter } from '../statement/filters.js';
import { StatementList, useStatements } from '../statement/list.js';
import { useTexts } from '../texts/index.js';
import { Tenures } from './tenures.js';

type WholeRole = Extract<NonNullable<RolePageQuery['node']>, { __typename: 'Role' }>;
type Held = WholeRole['held']['nodes'][number];

const today = (): string => new Date().toISOString().slice(0, 10);

/** A role: who held it on a day and what attests it, its holders over time, what was said in it. */
export function RolePage({ id, params }: { id: string; params: URLSearchParams }) {
  const asOf = dayOf(params.get('on')) ?? today();
  const answer = useQuery(RolePageDocument, { id, asOf });
  return (
    <Wait answer={answer}>
      {({ node }) => (node?.__typename !== 'Role' ? <Missing /> : <Whole role={node} asOf={asOf} params={params} />)}
    </Wait>
  );
}

function Whole({ role, asOf, params }: { role: WholeRole; asOf: string; params: URLSearchParams }) {
  const { t, f } = useTexts();
  const filter: StatementFilter = { speakerRole: { id: role.id } };
  const said = useStatements(filter);
  return (
    <>
      <header class="agent-head">
        <p class="kind">{t.kinds.Role}</p>
        <Heading title={f.role(role)} />
        {role.body !== null && (
          <p>
            <AgentLink agent={role.body} /> {role.bodyBasis === 'ASSUMED' && <span class="quiet">({t.tenure.assumed})</span>}
          </p>
        )}
      </header>
      <section aria-labelledby="as-of">
        <h2 id="as-of">{t.role.asOf}</h2>
        <div class="filters">
          <Line label={t.columns.day} type="date" value={asOf} onEnter={(value) => setFilter(params, 'on', value)} />
        </div>
        {role.held.nodes.length === 0 && <p class="quiet">{t.role.asOfNobody}</p>}
        {role.held.nodes.map((held, index) => (
          <Holder key={index} held={held} role={role.id} />
        ))}
      </section>
      {role.all.nodes.length > 0 && (
        <section aria-labelledby="holders">
          <h2 id="holders">{t.role.holders}</h2>
          <Tenures tenures={role.all.nodes} title={t.role.holders} file={`ujar-${role.title}`} />
        </section>
      )}
      <section aria-labelledby="said">
        <h2 id="said">{t.role.said}</h2>
        <StatementList pages={said} params={new URLSearchParams()} />
      </section>
      <Tools
        name={`ujar-${role.title}`}
        queries={[askedFor(RolePageDocument, { id: role.id, asOf })]}
        data={role}
        sheet={{
          columns: [t.columns.holder, t.columns.status, t.columns.from, t.columns.until, t.columns.address],
          rows: role.all.nodes.map(({ person, status, firstAttested, lastAttested }) => [
            person.name,
            status,
            firstAttested,
            lastAttested,
            `${location.origin}${pathOf(person.id)}`,
          ]),
        }}
      />
    </>
  );
}

/** Who held it, and the articles' words that attest it. */
function Holder({ held, role }: { held: Held; role: string }) {
  const { t, f } = useTexts();
  const { person, status, attestations } = held;
  return (
    <div class="holder">
      <p>
        <strong>
          <AgentLink agent={person} />
        </strong>{' '}
        <span class="quiet">
          {t.tenure.status[status]} · {f.attested(held)}
        </span>
      </p>
      <h3>{t.role.attests}</h3>
      <ul>
        {attestations.nodes.flatMap(({ article, roles }) =>
          roles
            .filter((each) => each.role.id === role)
            .map(({ evidence: { start, before, exact, after } }) => (
              <li key={`${article.id} ${start}`}>
                <span class="words in-sentence">
                  <span class="quiet">{before}</span>
                  <mark>{exact}</mark>
                  <span class="quiet">{after}</span>
                </span>{' '}
                <span class="line">
                  <ArticleLink article={article} />
                  <span class="quiet">
                    {[article.publisher, article.publishedOn === null ? null : f.day(article.publishedOn)]
                      .filter((each) => each !== null)
                      .join(', ')}
                  </span>
                </span>
              </li>
            )),
        )}
      </ul>
    </div>
  );
}
