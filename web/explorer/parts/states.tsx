import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../api/ask.js';
import { bringToken, token } from '../api/token.js';
import type { Answer } from '../api/use-query.js';
import { useTexts } from '../texts/index.js';

/** Milliseconds before a wait is told of, and before it is told to be long. */
const [SOON, LONG] = [150, 4000];

function useLater(milliseconds: number): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), milliseconds);
    return () => clearTimeout(timer);
  }, []);
  return later;
}

export function Loading() {
  const { t } = useTexts();
  const [shown, slow] = [useLater(SOON), useLater(LONG)];
  return (
    <p class="waiting" role="status">
      {shown ? (slow ? t.slow : t.loading) : ''}
    </p>
  );
}

export function Problem({ failure, retry }: { failure: Failure; retry: () => void }) {
  const { t } = useTexts();
  if (failure.code === 'UNAUTHENTICATED') return <TokenForm />;
  const known = t.failures[failure.code as 'OFFLINE'] as string | undefined;
  return (
    <div class="notice" role="alert">
      <h2>{t.failures.title}</h2>
      <p>{known ?? `${t.failures.other} ${failure.message}`}</p>
      <button type="button" onClick={retry}>
        {t.failures.retry}
      </button>
    </div>
  );
}

/** Asks for the read token, and says where one was brought and not taken. */
function TokenForm() {
  const { t } = useTexts();
  const [value, setValue] = useState('');
  const brought = token.use();
  return (
    <form
      class="notice"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim() !== '') bringToken(value.trim());
      }}
    >
      <h2>{t.token.title}</h2>
      <p>{t.token.help}</p>
      {brought !== null && <p role="alert">{t.token.wrong}</p>}
      <div class="field-row">
        <label class="field">
          <span>{t.token.label}</span>
          <input type="password" autocomplete="off" required value={value} onInput={(event) => setValue(event.currentTarget.value)} />
        </label>
        <button type="submit">{t.token.send}</button>
      </div>
    </form>
  );
}

export function Missing() {
  const { t } = useTexts();
  return (
    <div class="notice">
      <h1 tabIndex={-1}>{t.failures.missing}</h1>
      <p>{t.failures.missingHelp}</p>
    </div>
  );
}

export function Empty({ help, children }: { help?: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <p>{children}</p>
      {help !== undefined && <p class="quiet">{help}</p>}
    </div>
  );
}

/** What an answer shows once it is here; before, that it is waited for; else, what to do. */
export function Wait<Result>({ answer, children }: { answer: Answer<Result>; children: (data: Result) => ComponentChildren }) {
  if (answer.state === 'loading') return <Loading />;
  if (answer.state === 'failed') return <Problem failure={answer.failure} retry={answer.retry} />;
  return <>{children(answer.data)}</>;
}
