import { UjarError } from '../domain/errors.js';

/** An address that was not fetched: what was wrong, with what its server answered. */
export class FetchError extends UjarError {
  constructor(
    message: string,
    readonly status?: number,
    /** Asking again will not help. */
    readonly final = true,
  ) {
    super('NOT_FETCHED', message);
  }
}
