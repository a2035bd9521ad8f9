import { usePages } from '../api/use-pages.js';
import type { ArticleFilter } from '../operations/operations.js';
import { ArticlesDocument } from '../operations/operations.js';
import { Line } from '../parts/choice.js';
import { Heading } from '../parts/heading.js';
import { ArticleLink } from '../parts/links.js';
import { More } from '../parts/more.js';
import { Empty } from '../parts/states.js';
import { askedFor, Tools } from '../parts/tools.js';
import { setFilter } from '../statement/filters.js';
import { useTexts } from '../texts/index.js';
import { pathOf } from '../address.js';

function filterOf(params: URLSearchParams): ArticleFilter {
  const value = (name: string): string => params.get(name) ?? '';
  return {
    ...(value('q') === '' ? {} : { text: value('q') }),
    ...(value('publisher') === '' ? {} : { publisher: [value('publisher')] }),
    ...(value('since') === '' ? {} : { since: value('since') }),
    ...(value('until') === '' ? {} : { until: value('until') }),
  };
}

/** Articles, the newest first. */
export function ArticlesView({ params }: { params: URLSearchParams }) {
  const { t, f } = useTexts();
  const variables = { filter: filterOf(params), first: 30 };
  const pages = usePages(ArticlesDocument, variables, ({ articles }) => articles);
  const set = (name: string) => (value: string) => setFilter(params, name, value);
  return (
    <>
      <Heading title={t.views.articles} />
      <form class="filters" aria-label={t.filters.title} onSubmit={(event) => event.preventDefault()}>
        <Line label={t.filters.words} value={params.get('q') ?? ''} onEnter={set('q')} />
        <Line label={t.filters.publisher} value={params.get('publisher') ?? ''} onEnter={set('publisher')} />
        <Line label={t.filters.since} type="date" value={params.get('since') ?? ''} onEnter={set('since')} />
        <Line label={t.filters.until} type="date" value={params.get('until') ?? ''} onEnter={set('until')} />
      </form>
      {!pages.loading && pages.nodes.length === 0 && pages.failure === null && <Empty help={t.empty.listHelp}>{t.empty.list}</Empty>}
      <ol class="rows">
        {pages.nodes.map((article) => (
          <li key={article.id} class="plain-row">
            <p class="headline" lang={article.language}>
              <ArticleLink article={article} />
            </p>
            <p class="line">
              <span>{article.publisher}</span>
              {article.publishedOn !== null && <span class="when">{f.day(article.publishedOn)}</span>}
              {article.sample && <span class="tag">{t.article.sample}</span>}
            </p>
          </li>
        ))}
      </ol>
      <More pages={pages} />
      <Tools
        name="ujar-articles"
        queries={[askedFor(ArticlesDocument, variables)]}
        data={pages.nodes}
        sheet={{
          columns: [t.columns.article, t.columns.publisher, t.columns.day, t.columns.address],
          rows: pages.nodes.map(({ id, headline, publisher, publishedOn }) => [
            headline,
            publisher,
            publishedOn,
            `${location.origin}${pathOf(id)}`,
          ]),
        }}
      />
    </>
  );
}
