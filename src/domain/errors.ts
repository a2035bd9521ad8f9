/** Everything that a caller can mend: a stable code, and a message that says what was wanted and what came. */
export class UjarError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'UjarError';
  }
}

export type ErrorCode =
  | 'BAD_ARTICLE'
  | 'BAD_INPUT'
  | 'BAD_CONFIG'
  | 'UNKNOWN_LANGUAGE'
  | 'NOT_FOUND'
  | 'AMBIGUOUS_NAME'
  | 'STORE_HELD'
  | 'STORE_FOREIGN'
  | 'STORE_NEWER'
  | 'STORE_OLDER'
  | 'STORE_HALF'
  | 'STORE_UNREACHABLE'
  | 'READER_OLDER'
  | 'READ_TOO_LONG'
  | 'WRITE_CONFLICT'
  | 'PORT_TAKEN'
  | 'TOO_SLOW'
  | 'TIMED_OUT'
  | 'UNAUTHENTICATED'
  | 'NOT_FETCHED';

/** The message of anything thrown, without its stack. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
