import { hrefOf, pathOf } from '../address.js';
import { useQuery } from '../api/use-query.js';
import type { ArticleRevisionsQuery } from '../operations/operations.js';
import { ArticleRevisionsDocument } from '../operations/operations.js';
import { Wait } from '../parts/states.js';
import { useModule } from '../parts/use-module.js';
import { useTexts } from '../texts/index.js';
import type { WholeArticle } from './evidence.js';

type Revision = NonNullable<ArticleRevisionsQuery['article']>['revisions']['nodes'][number];

const loadDiff = () => import('diff');

/** The texts that the article had: when, what each brought and took, and how one differs from today's. */
export function Revisions({ article, compare }: { article: WholeArticle; compare: string | null }) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">{t.article.revisions}</h2>
      {article.revision === 1 ? <p class="quiet">{t.article.onlyOne}</p> : <History article={article} compare={compare} />}
    </section>
  );
}

function History({ article, compare }: { article: WholeArticle; compare: string | null }) {
  const { t, f } = useTexts();
  const answer = useQuery(ArticleRevisionsDocument, { id: article.id });
  return (
    <Wait answer={answer}>
      {({ article: found }) => {
        const revisions = found?.revisions.nodes ?? [];
        const old = revisions.find(({ number }) => String(number) === compare);
        return (
          <>
            <ol class="revisions">
              {revisions.map((revision) => (
                <li key={revision.number}>
                  <h3>
                    {t.article.revision(revision.number)} <span class="quiet">{f.moment(revision.seenAt)}</span>
                  </h3>
                  <Entries title={t.article.added} entries={revision.number === 1 ? [] : revision.added} />
                  <Entries title={t.article.removed} entries={revision.removed} />
                  {revision.number !== article.revision && article.text !== '' && (
                    <a href={hrefOf(pathOf(article.id), { compare: String(revision.number) })}>
                      {t.article.compare} {t.article.revision(article.revision)}
                    </a>
                  )}
                </li>
              ))}
            </ol>
            {old !== undefined && <Difference before={old.text} after={article.text} />}
          </>
        );
      }}
    </Wait>
  );
}

function Entries({ title, entries }: { title: string; entries: Revision['added'] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {entries.map(({ text, speakers }) => (
          <li key={`${speakers.join()} ${text}`}>
            <span class="words">{text}</span> <span class="quiet">{speakers.join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Difference({ before, after }: { before: string; after: string }) {
  const { t } = useTexts();
  const diff = useModule(loadDiff);
  if (diff === null) return null;
  if (before === after) return <p>{t.article.same}</p>;
  return (
    <div class="article-text words difference">
      {diff
        .diffWordsWithSpace(before, after)
        .map(({ value, added, removed }, index) =>
          added ? <ins key={index}>{value}</ins> : removed ? <del key={index}>{value}</del> : <span key={index}>{value}</span>,
        )}
    </div>
  );
}
