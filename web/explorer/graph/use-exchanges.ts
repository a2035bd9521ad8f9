import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../api/ask.js';
import { token } from '../api/token.js';
import { asFailure, asked } from '../api/use-query.js';
import type { ExchangeMode, ExchangesQueryVariables, StatementFilter } from '../operations/operations.js';
import { ExchangesDocument } from '../operations/operations.js';
import type { Exchange } from './network.js';

/** The API gives so many at once, the strongest first. */
const MOST = 100;

/** The questions of a graph: the whole, unless one stands in its middle, and what is around each that was opened. */
export function exchangeQuestions(
  mode: ExchangeMode,
  period: StatementFilter,
  focus: string | null,
  around: readonly string[],
): ExchangesQueryVariables[] {
  const opened = [...new Set([...(focus === null ? [] : [focus]), ...around])];
  const ask = (filter: StatementFilter): ExchangesQueryVariables => ({ filter: { ...period, ...filter }, mode, first: MOST });
  return [
    ...(focus === null ? [ask({})] : []),
    ...opened.flatMap((id) => [ask({ speaker: [{ id }] }), ask(mode === 'TO' ? { addressee: [{ id }] } : { about: [{ id }] })]),
  ];
}

interface Answered {
  key: string;
  answers: Exchange[][];
  failure: Failure | null;
}

/** All of them together; what was there before stays until they are here. */
export function useExchanges(questions: readonly ExchangesQueryVariables[]): {
  answers: readonly Exchange[][];
  loading: boolean;
  failure: Failure | null;
  retry: () => void;
} {
  const brought = token.use();
  const [round, setRound] = useState(0);
  const [answered, setAnswered] = useState<Answered>({ key: '', answers: [], failure: null });
  const key = `${JSON.stringify(questions)} ${brought ?? ''} ${round}`;
  useEffect(() => {
    let wanted = true;
    Promise.all(questions.map((each) => asked(ExchangesDocument, each))).then(
      (all) => {
        if (wanted) setAnswered({ key, answers: all.map(({ exchanges }) => exchanges), failure: null });
      },
      (error: unknown) => {
        if (wanted) setAnswered((before) => ({ ...before, key, failure: asFailure(error) }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return { answers: answered.answers, loading: answered.key !== key, failure: answered.failure, retry: () => setRound((each) => each + 1) };
}
