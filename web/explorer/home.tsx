import { pathOf } from './address.js';
import { useQuery } from './api/use-query.js';
import { HomeDocument } from './operations/operations.js';
import type { HomeQuery } from './operations/operations.js';
import { Heading } from './parts/heading.js';
import { Wait } from './parts/states.js';
import { SearchBox } from './search/box.js';
import { StatementRow } from './statement/row.js';
import { useTexts } from './texts/index.js';

/** The start: the search box, how much there is, the newest statements and who is quoted most. */
export function HomeView() {
  const { t } = useTexts();
  const answer = useQuery(HomeDocument, {});
  return (
    <>
      <div class="welcome">
        <Heading title="Ujar" />
        <p class="tagline">{t.siteTagline}</p>
        <SearchBox large />
        <p class="quiet search-hint">{t.search.hint}</p>
      </div>
      <Wait answer={answer}>{(data) => (data.stats.articles === 0 ? <EmptyStore /> : <Overview {...data} />)}</Wait>
    </>
  );
}

function EmptyStore() {
  const { t } = useTexts();
  return (
    <div class="notice">
      <h2>{t.empty.store}</h2>
      <p>{t.empty.storeHelp}</p>
      <pre>npx ujar seed FOLDER</pre>
    </div>
  );
}

function Overview({ stats, people, statements }: HomeQuery) {
  const { t, f } = useTexts();
  const counted = [
    ['articles', 'articles'],
    ['statements', 'statements'],
    ['events', 'events'],
    ['countries', 'countries'],
    ['roles', 'roles'],
  ] as const;
  return (
    <>
      <p class="stats">
        {counted.map(([name, path]) => (
          <a key={name} href={`/${path}`}>
            {t.counts[name](stats[name])}
          </a>
        ))}
        <span>{t.counts.people(stats.people)}</span>
      </p>
      <div class="columns">
        <section aria-labelledby="newest">
          <h2 id="newest">{t.home.newest}</h2>
          <ol class="rows">
            {statements.nodes.map((statement) => (
              <li key={statement.id}>
                <StatementRow statement={statement} />
              </li>
            ))}
          </ol>
          <p class="more">
            <a href="/statements">{t.home.allStatements}</a>
          </p>
        </section>
        <section aria-labelledby="quoted" class="side">
          <h2 id="quoted">{t.home.mostQuoted}</h2>
          <ol class="ranking">
            {people.nodes.map(({ id, name, said }) => (
              <li key={id}>
                <a href={pathOf(id)}>{name}</a> <span class="quiet">{f.number(said.totalCount)}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}
