import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../operations/operations.js';
import { ask, Failure } from './ask.js';
import { answerOf, hasAnswer, keepAnswer } from './answers.js';
import { token } from './token.js';

export type Answer<Result> =
  { state: 'loading' } | { state: 'failed'; failure: Failure; retry: () => void } | { state: 'ready'; data: Result };

export const asFailure = (error: unknown): Failure => (error instanceof Failure ? error : new Failure('UNKNOWN', String(error)));

/** Asks through the answers at hand. */
export async function asked<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const key = keyOf(document, variables);
  if (hasAnswer(key)) return answerOf(key) as Result;
  const data = await ask(document, variables, signal);
  keepAnswer(key, data);
  return data;
}

const keyOf = <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: unknown): string =>
  `${JSON.stringify(variables)} ${document.toString()}`;

interface Shown {
  key: string;
  answer: Answer<never> | null;
}

/** The answer to an operation; asked anew when its variables or the token change. Null variables: nothing is asked yet. */
export function useQuery<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables | null): Answer<Result> {
  const brought = token.use();
  const [round, setRound] = useState(0);
  const [shown, setShown] = useState<Shown>({ key: '', answer: null });
  const key = variables === null ? '' : keyOf(document, variables);
  useEffect(() => {
    if (variables === null || hasAnswer(key)) return;
    const stopping = new AbortController();
    asked(document, variables, stopping.signal).then(
      () => setShown({ key, answer: null }),
      (error: unknown) => {
        if (stopping.signal.aborted) return;
        setShown({ key, answer: { state: 'failed', failure: asFailure(error), retry: () => setRound((each) => each + 1) } });
      },
    );
    return () => stopping.abort();
  }, [key, round, brought]);
  return useMemo(() => {
    if (key !== '' && hasAnswer(key)) return { state: 'ready', data: answerOf(key) as Result };
    return shown.key === key && shown.answer !== null ? shown.answer : { state: 'loading' };
  }, [key, shown, brought]);
}
