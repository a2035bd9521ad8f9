import { useMemo, useState } from 'preact/hooks';
import { pathOf } from '../address.js';
import { usePages } from '../api/use-pages.js';
import { useQuery } from '../api/use-query.js';
import type { EvidencePart } from '../operations/operations.js';
import { ArticleAppearancesDocument, ArticlePageDocument, ArticleReportsDocument } from '../operations/operations.js';
import { Heading } from '../parts/heading.js';
import { AgentList } from '../parts/links.js';
import { Missing, Wait } from '../parts/states.js';
import { askedFor, Tools } from '../parts/tools.js';
import { wordsOf } from '../statement/row.js';
import { useTexts } from '../texts/index.js';
import { marksOf, PART_GROUPS, SHOWN_FIRST, shownMarks } from './evidence.js';
import type { ArticleReport, WholeArticle } from './evidence.js';
import { HeldText } from './held.js';
import { segmentsOf } from './marks.js';
import { Revisions } from './revisions.js';
import { ArticleText } from './text.js';

/** Pages are asked for by themselves up to so many. */
const ALL = 1000;

export function ArticlePage({ id, hash, params }: { id: string; hash: string; params: URLSearchParams }) {
  const answer = useQuery(ArticlePageDocument, { id });
  return (
    <Wait answer={answer}>
      {({ article }) => (article === null ? <Missing /> : <Whole article={article} hash={hash} params={params} />)}
    </Wait>
  );
}

/** The article's words first; beside them what was read from them. */
function Whole({ article, hash, params }: { article: WholeArticle; hash: string; params: URLSearchParams }) {
  const { t, f } = useTexts();
  const { id, headline, publisher, publishedOn, url, sample, revision, warnings, language, text, furniture } = article;
  const variables = { id, first: 50 };
  const reports = usePages(ArticleReportsDocument, variables, (each) => each.article?.reports, { until: ALL });
  const appearances = usePages(ArticleAppearancesDocument, variables, (each) => each.article?.appearances, { until: ALL });
  const [shown, setShown] = useState(SHOWN_FIRST);
  const [active, setActive] = useState(hash);
  /** When the mouse leaves the text, what the address names stands out again. */
  const leaveOrTake = (owner: string): void => setActive(owner === '' ? hash : owner);
  const marks = useMemo(() => marksOf(article, reports.nodes, appearances.nodes), [article, reports.nodes, appearances.nodes]);
  const segments = useMemo(() => segmentsOf(text, shownMarks(marks, shown), furniture ?? []), [text, marks, shown, furniture]);
  const whole = !reports.loading && !appearances.loading;
  return (
    <>
      <header class="article-head">
        <p class="kind">
          {[publisher, publishedOn === null ? null : f.day(publishedOn), t.article.revision(revision), sample ? t.article.sample : null]
            .filter((each) => each !== null)
            .join(' · ')}
        </p>
        <Heading title={headline ?? t.article.noHeadline} />
        {url !== null && /^https?:/.test(url) && (
          <p>
            <a href={url} rel="noreferrer" target="_blank">
              {t.article.original}
            </a>
          </p>
        )}
      </header>
      <div class="article-columns">
        <section aria-label={t.article.text}>
          {text === '' ? (
            <HeldText reports={reports.nodes} language={language} />
          ) : (
            <>
              <Switches shown={shown} marked={new Set(marks.map(({ part }) => part))} onChange={setShown} />
              <ArticleText segments={segments} language={language} active={active} wanted={whole ? hash : ''} onActive={leaveOrTake} />
              {(furniture?.length ?? 0) > 0 && <p class="quiet small-print">{t.article.furniture}</p>}
            </>
          )}
        </section>
        <aside class="margin" aria-label={t.article.statements}>
          <h2>{t.article.statements}</h2>
          <ol>
            {reports.nodes.map((report) => (
              <MarginNote key={report.id} report={report} active={report.id === active} onActive={setActive} />
            ))}
          </ol>
          {warnings.length > 0 && (
            <>
              <h2>{t.article.doubts}</h2>
              <ul class="doubts">
                {warnings.map(({ rule, message, start }) => (
                  <li key={`${rule} ${start}`}>{message}</li>
                ))}
              </ul>
            </>
          )}
        </aside>
      </div>
      <Revisions article={article} compare={params.get('compare')} />
      <Tools
        name={`ujar-${headline ?? id}`}
        queries={[askedFor(ArticlePageDocument, { id }), askedFor(ArticleReportsDocument, variables)]}
        data={{ article, reports: reports.nodes, appearances: appearances.nodes }}
        sheet={{
          columns: [
            t.columns.text,
            t.columns.speakers,
            t.columns.addressees,
            t.columns.kind,
            t.columns.act,
            t.columns.confidence,
            t.columns.address,
          ],
          rows: reports.nodes.map((each) => [
            each.text,
            each.speakers.map(({ as }) => as).join('; '),
            each.addressees.map(({ name }) => name).join('; '),
            each.kind,
            each.act,
            each.confidence,
            `${location.origin}${pathOf(each.statement.id)}`,
          ]),
        }}
      />
    </>
  );
}

function MarginNote({ report, active, onActive }: { report: ArticleReport; active: boolean; onActive: (owner: string) => void }) {
  const { t } = useTexts();
  const { id, statement, speakers, act } = report;
  return (
    <li class={active ? 'active' : undefined} onMouseEnter={() => onActive(id)}>
      <p class="words">
        <a href={pathOf(statement.id)}>{wordsOf(report)}</a>
      </p>
      <p class="line">
        {speakers.length > 0 && <AgentList agents={speakers.map(({ agent }) => agent)} />}
        {act !== 'ASSERT' && <span class="tag">{t.acts[act]}</span>}
        <a href={`#${id}`} aria-label={t.statement.inArticle} title={t.statement.inArticle}>
          ¶
        </a>
      </p>
    </li>
  );
}

/** Which marks are shown, each as it looks in the text. */
function Switches({
  shown,
  marked,
  onChange,
}: {
  shown: ReadonlySet<EvidencePart>;
  marked: ReadonlySet<EvidencePart>;
  onChange: (shown: ReadonlySet<EvidencePart>) => void;
}) {
  const { t } = useTexts();
  return (
    <fieldset class="switches">
      <legend>{t.article.marks}</legend>
      {PART_GROUPS.filter((group) => group.some((part) => marked.has(part))).map(([part]) => (
        <label key={part}>
          <input
            type="checkbox"
            checked={shown.has(part)}
            onChange={(event) => {
              const next = new Set(shown);
              if (event.currentTarget.checked) next.add(part);
              else next.delete(part);
              onChange(next);
            }}
          />
          <span class={`mark part-${part.toLowerCase()}`}>{t.article.parts[part]}</span>
        </label>
      ))}
    </fieldset>
  );
}
