import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { UjarError } from '../domain/errors.js';

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401 };

/** What a client is told: our own errors with their code; of anything else nothing of the inside, which goes to the log. */
export const formatError =
  (log: Logger, told: (code: string) => void = () => undefined) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const shown = shownError(log, formatted, error);
    told(String(shown.extensions?.['code']));
    return shown;
  };

function shownError(log: Logger, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const place = {
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
  };
  if (cause instanceof UjarError) return { message: cause.message, ...place, extensions: { code: cause.code } };
  if (cause instanceof GraphQLError && formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') {
    const code = formatted.extensions?.['code'];
    return { message: formatted.message, ...place, extensions: { code: typeof code === 'string' ? code : 'BAD_USER_INPUT' } };
  }
  log.error({ err: cause }, 'a request failed');
  return { message: 'the server could not answer this', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

export const statusOf = (code: string): number | undefined => STATUS[code];
