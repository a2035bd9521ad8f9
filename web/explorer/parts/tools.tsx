import { useState } from 'preact/hooks';
import type { TypedDocumentString } from '../operations/operations.js';
import { useTexts } from '../texts/index.js';
import { csvOf } from './csv.js';
import type { Sheet } from './csv.js';
import { queryText } from './query-text.js';
import { save } from './save.js';

export interface Asked {
  document: TypedDocumentString<never, never>;
  variables: Readonly<Record<string, unknown>>;
}

/** An operation as the tools take it. */
export const askedFor = <Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Asked => ({
  document: document as unknown as TypedDocumentString<never, never>,
  variables: variables as Readonly<Record<string, unknown>>,
});

interface Props {
  /** The name of the files, without their ending. */
  name: string;
  queries: readonly Asked[];
  sheet?: Sheet;
  data: unknown;
}

/** What every view gives away: its query, its rows, its data, its address. */
export function Tools({ name, queries, sheet, data }: Props) {
  const { t } = useTexts();
  const file = name.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 60);
  return (
    <footer class="tools" aria-label={t.tools.title}>
      <h2>{t.tools.title}</h2>
      <div class="tool-row">
        <CopyButton text={() => location.href}>{t.tools.share}</CopyButton>
        {sheet !== undefined && (
          <button type="button" onClick={() => save(`${file}.csv`, 'text/csv', csvOf(sheet))}>
            {t.tools.csv}
          </button>
        )}
        <button type="button" onClick={() => save(`${file}.json`, 'application/json', JSON.stringify(data, null, 2))}>
          {t.tools.json}
        </button>
      </div>
      <details>
        <summary>{t.tools.query}</summary>
        {queries.map(({ document, variables }, index) => (
          <Query key={index} text={queryText(document.toString(), variables)} />
        ))}
      </details>
    </footer>
  );
}

function Query({ text }: { text: string }) {
  const { t } = useTexts();
  return (
    <div class="query">
      <pre tabIndex={0}>{text}</pre>
      <div class="tool-row">
        <CopyButton text={() => text}>{t.tools.copyQuery}</CopyButton>
        <a href={`/graphiql?query=${encodeURIComponent(text)}`}>{t.tools.graphiql}</a>
        <a href="/graphql" onClick={() => copy(text)}>
          {t.tools.sandbox}
        </a>
      </div>
    </div>
  );
}

/** Some browsers keep the clipboard to secure pages; there the text stands on the page to be taken by hand. */
const copy = (text: string): void => void navigator.clipboard?.writeText(text).catch(() => undefined);

export function CopyButton({ text, children }: { text: () => string; children: string }) {
  const { t } = useTexts();
  const [done, setDone] = useState(false);
  return (
    <button
      type="button"
      onClick={() => {
        copy(text());
        setDone(true);
        setTimeout(() => setDone(false), 2000);
      }}
    >
      <span aria-live="polite">{done ? t.statement.copied : children}</span>
    </button>
  );
}
