import { useTexts } from '../texts/index.js';
import type { ArticleReport } from './evidence.js';

/** Where the server holds whole texts back: the sentences that it shows as evidence, and why there is no more. */
export function HeldText({ reports, language }: { reports: readonly ArticleReport[]; language: string }) {
  const { t } = useTexts();
  return (
    <>
      <p class="notice" role="note">
        {t.article.held}
      </p>
      <div class="article-text words" lang={language}>
        {reports.map(({ id, evidence }) => (
          <p key={id}>
            {evidence
              .filter(({ part }) => part === 'CONTENT')
              .map(({ start, before, exact, after }) => (
                <span key={start}>
                  {before}
                  <mark>{exact}</mark>
                  {after}{' '}
                </span>
              ))}
          </p>
        ))}
      </div>
    </>
  );
}
