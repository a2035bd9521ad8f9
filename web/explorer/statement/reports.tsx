import { pathOf } from '../address.js';
import type { ToldReportFragment } from '../operations/operations.js';
import { AgentList, ArticleLink } from '../parts/links.js';
import { useTexts } from '../texts/index.js';
import { wordsOf } from './row.js';

/** Every report side by side: the paper, its wording within its sentence, and how the reader came to it. */
export function Reports({ reports, text, total }: { reports: readonly ToldReportFragment[]; text: string; total: number }) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">
        {t.statement.reports} <span class="quiet">{t.counts.reports(total)}</span>
      </h2>
      <div class="reports">
        {reports.map((report) => (
          <ReportCard key={report.id} report={report} differs={report.text !== text} />
        ))}
      </div>
    </section>
  );
}

function ReportCard({ report, differs }: { report: ToldReportFragment; differs: boolean }) {
  const { t, f } = useTexts();
  const { article, speakers, addressees, via, within, rule, confidence, revision, medium } = report;
  return (
    <article class="report">
      <header>
        <h3>{article.publisher ?? article.headline ?? t.article.noHeadline}</h3>
        <p>
          <ArticleLink article={article} />
        </p>
        <p class="quiet">
          {article.publishedOn !== null && `${f.day(article.publishedOn)} · `}
          {t.article.revision(revision)}
          {differs && ` · ${t.statement.differs}`}
        </p>
      </header>
      <Sentence report={report} />
      <dl class="facts small">
        {speakers.length > 0 && (
          <>
            <dt>{t.statement.who}</dt>
            <dd>{speakers.map(({ as, roles: [first] }) => (first === undefined ? as : `${as} (${f.role(first.role)})`)).join(' · ')}</dd>
          </>
        )}
        {addressees.length > 0 && (
          <>
            <dt>{t.statement.toWhom}</dt>
            <dd>
              <AgentList agents={addressees} />
            </dd>
          </>
        )}
        {medium !== null && (
          <>
            <dt>{t.statement.medium}</dt>
            <dd>{medium}</dd>
          </>
        )}
        {via !== null && (
          <>
            <dt>{t.statement.via}</dt>
            <dd>{via}</dd>
          </>
        )}
        {within !== null && (
          <>
            <dt>{t.statement.within}</dt>
            <dd>
              <a href={pathOf(within.statement.id)}>{within.statement.text}</a>
            </dd>
          </>
        )}
        <dt>{t.statement.rule}</dt>
        <dd>{rule === null ? <span class="quiet">{t.statement.noRule}</span> : <code>{rule}</code>}</dd>
        <dt>{t.statement.confidence}</dt>
        <dd>{t.filters.percent(confidence)}</dd>
      </dl>
      <p>
        <a href={`${pathOf(article.id)}#${report.id}`}>{t.statement.inArticle}</a>
      </p>
    </article>
  );
}

/** The words of the report with the rest of their sentence, as the article has them. */
function Sentence({ report }: { report: ToldReportFragment }) {
  const content = report.evidence.filter(({ part }) => part === 'CONTENT');
  if (content.length === 0) return <p class="words">{wordsOf(report)}</p>;
  return (
    <p class="words in-sentence">
      {content.map(({ start, before, exact, after }) => (
        <span key={start}>
          <span class="quiet">{before}</span>
          <mark>{exact}</mark>
          <span class="quiet">{after}</span>{' '}
        </span>
      ))}
    </p>
  );
}
