import { messageOf, UjarError } from '../domain/errors.js';
import type { ErrorCode } from '../domain/errors.js';
import { within } from './budget.js';

/** Why an article was not read. */
export interface Unread {
  error: string;
  code: ErrorCode;
}
export type Answer<Found> = { found: Found } | Unread;

/** An error of one's own keeps its code; anything else that is thrown over an article is told as the article's. */
export const unread = (error: unknown): Unread => ({
  error: messageOf(error),
  code: error instanceof UjarError ? error.code : 'BAD_ARTICLE',
});

/** One watch is kept over as many tasks as there are, as starting one takes a twentieth of what a task does; the task over which it ends is begun anew. */
export function readShare<Task, Found>(tasks: readonly Task[], read: (task: Task) => Found, seconds: number): Answer<Found>[] {
  const answers: Answer<Found>[] = [];
  while (answers.length < tasks.length) {
    const done = answers.length;
    try {
      within(seconds, () => {
        for (const task of tasks.slice(done)) answers.push(answerOf(task, read));
      });
    } catch (error) {
      // Where others took of its time, it has it all the next time round.
      if (answers.length === done) answers.push(unread(error));
    }
  }
  return answers;
}

function answerOf<Task, Found>(task: Task, read: (task: Task) => Found): Answer<Found> {
  try {
    return { found: read(task) };
  } catch (error) {
    return unread(error);
  }
}
