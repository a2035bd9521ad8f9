import vm from 'node:vm';
import { UjarError } from '../domain/errors.js';

/** What ends work that never comes back to the event loop: the runtime watches a script from outside, and whatever it calls. */
const SCRIPT = new vm.Script('work()');
const DESK: { work: (() => unknown) | null } = { work: null };
const CONTEXT = vm.createContext(DESK);

/** The work's result, or READ_TOO_LONG once it has taken that many seconds: it is ended wherever it is, a regular expression among them. */
export function within<T>(seconds: number, work: () => T): T {
  DESK.work = work;
  try {
    return SCRIPT.runInContext(CONTEXT, { timeout: Math.max(1, Math.round(seconds * 1000)) }) as T;
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new UjarError('READ_TOO_LONG', `reading it took longer than ${seconds} seconds (UJAR_READ_SECONDS)`);
  } finally {
    DESK.work = null;
  }
}
