import { usePages } from '../api/use-pages.js';
import type { RoleFilter } from '../operations/operations.js';
import { RolesDocument } from '../operations/operations.js';
import { Line } from '../parts/choice.js';
import { Heading } from '../parts/heading.js';
import { More } from '../parts/more.js';
import { Empty } from '../parts/states.js';
import { askedFor, Tools } from '../parts/tools.js';
import { setFilter } from '../statement/filters.js';
import { useTexts } from '../texts/index.js';
import { HeldRoles } from './held.js';

/** Roles by title, each with its holders over time. */
export function RolesView({ params }: { params: URLSearchParams }) {
  const { t, f } = useTexts();
  const [title, country] = [params.get('title') ?? '', params.get('country') ?? ''];
  const filter: RoleFilter = { ...(title === '' ? {} : { title }), ...(country === '' ? {} : { country }) };
  const variables = { filter, first: 40 };
  const pages = usePages(RolesDocument, variables, ({ roles }) => roles);
  return (
    <>
      <Heading title={t.views.roles} />
      <form class="filters" aria-label={t.filters.title} onSubmit={(event) => event.preventDefault()}>
        <Line label={t.filters.title_} value={title} onEnter={(value) => setFilter(params, 'title', value)} />
        <Line label={t.kinds.Country} value={country} onEnter={(value) => setFilter(params, 'country', value)} />
      </form>
      {!pages.loading && pages.nodes.length === 0 && pages.failure === null && <Empty help={t.empty.listHelp}>{t.empty.list}</Empty>}
      <HeldRoles roles={pages.nodes} />
      <More pages={pages} />
      <Tools
        name="ujar-roles"
        queries={[askedFor(RolesDocument, variables)]}
        data={pages.nodes}
        sheet={{
          columns: [t.columns.role, t.columns.holder, t.columns.status, t.columns.from, t.columns.until],
          rows: pages.nodes.flatMap((role) =>
            role.holders.nodes.map(({ person, status, firstAttested, lastAttested }) => [
              f.role(role),
              f.agent(person),
              status,
              firstAttested,
              lastAttested,
            ]),
          ),
        }}
      />
    </>
  );
}
