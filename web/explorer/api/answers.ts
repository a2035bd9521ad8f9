/** Answers at hand, so that going back shows a view at once; the oldest go first. */
const answers = new Map<string, unknown>();
const MOST = 80;

export const hasAnswer = (key: string): boolean => answers.has(key);
export const answerOf = (key: string): unknown => answers.get(key);

export function keepAnswer(key: string, data: unknown): void {
  answers.delete(key);
  answers.set(key, data);
  const [oldest] = answers.keys();
  if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
}

/** What one token let see is not kept for another, nor for none. */
export const forgetAnswers = (): void => answers.clear();
