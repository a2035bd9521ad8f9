import { hrefOf, pathOf } from '../address.js';
import { usePages } from '../api/use-pages.js';
import { CountriesDocument } from '../operations/operations.js';
import { Heading } from '../parts/heading.js';
import { RoleLink } from '../parts/links.js';
import { More } from '../parts/more.js';
import { Empty } from '../parts/states.js';
import { askedFor, Tools } from '../parts/tools.js';
import { useTexts } from '../texts/index.js';

/** Countries that the articles name, with their offices. */
export function CountriesView() {
  const { t, f } = useTexts();
  const variables = { first: 40 };
  const pages = usePages(CountriesDocument, variables, ({ countries }) => countries);
  return (
    <>
      <Heading title={t.views.countries} />
      {!pages.loading && pages.nodes.length === 0 && pages.failure === null && <Empty>{t.empty.list}</Empty>}
      <ul class="cards">
        {pages.nodes.map((country) => (
          <li key={country.id} class="card">
            <h2>
              <a href={pathOf(country.id)}>{f.agent(country)}</a>
            </h2>
            <p class="line">
              <a href={hrefOf(pathOf(country.id), { as: 'said' })}>
                {t.country.said}: {f.number(country.said.totalCount)}
              </a>
              <a href={hrefOf(pathOf(country.id), { as: 'spokenOf' })}>
                {t.country.spokenOf}: {f.number(country.spokenOf.totalCount)}
              </a>
            </p>
            <ul class="chips">
              {country.roles.nodes.map((role) => (
                <li key={role.id}>
                  <RoleLink role={role}>{role.title}</RoleLink>
                </li>
              ))}
              {country.roles.totalCount > country.roles.nodes.length && (
                <li class="quiet">{t.counts.others(country.roles.totalCount - country.roles.nodes.length)}</li>
              )}
            </ul>
          </li>
        ))}
      </ul>
      <More pages={pages} />
      <Tools
        name="ujar-countries"
        queries={[askedFor(CountriesDocument, variables)]}
        data={pages.nodes}
        sheet={{
          columns: [t.columns.name, t.country.said, t.country.spokenOf, t.columns.address],
          rows: pages.nodes.map((each) => [
            f.agent(each),
            each.said.totalCount,
            each.spokenOf.totalCount,
            `${location.origin}${pathOf(each.id)}`,
          ]),
        }}
      />
    </>
  );
}
