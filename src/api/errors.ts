import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { UjarError } from '../domain/errors.js';
import { withoutLiterals } from './shown-value.js';

/** What a client is told: our own errors with their code; of anything else nothing of the inside, which goes to the log. */
export const formatError =
  (log: Logger, told: (code: string) => void = () => undefined) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const shown = shownError(log, formatted, error);
    told(String(shown.extensions?.['code']));
    return shown;
  };

/** What our own refusals tell beside their code: the variables or the field that is wrong. */
const TOLD = ['variables', 'field'] as const;

/** Errors of the document, which quote it. */
const QUOTING: ReadonlySet<string> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

function shownError(log: Logger, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const place = {
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
  };
  if (cause instanceof UjarError) return { message: cause.message, ...place, extensions: { code: cause.code } };
  if (cause instanceof GraphQLError && formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') {
    const extensions = formatted.extensions ?? {};
    const code = typeof extensions['code'] === 'string' ? extensions['code'] : 'BAD_USER_INPUT';
    const more = Object.fromEntries(TOLD.flatMap((name) => (extensions[name] === undefined ? [] : [[name, extensions[name]]])));
    const message = QUOTING.has(code) ? withoutLiterals(formatted.message) : formatted.message;
    return { message, ...place, extensions: { code, ...more } };
  }
  log.error(loggable(cause), 'a request failed');
  return { message: 'the server could not answer this', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Errors whose messages are the runtime's or the network's own words. */
const OWN_WORDS = /^(?:TypeError|RangeError|ReferenceError)$/;
const OWN_CODES = /^(?:E[A-Z]{3,}|ServiceUnavailable|SessionExpired|ERR_[A-Z_]+)$/;

/**
 * What the log is told of an error that nobody foresaw: what it is and where it was thrown. Its message is left out unless its words are surely not
 * an article's: engines and parsers quote what they were given.
 */
export function loggable(error: unknown): { error: string; code?: string; message?: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  if (error instanceof GraphQLError && error.originalError !== undefined) return loggable(error.originalError);
  const { code } = error as { code?: unknown };
  const safe = OWN_WORDS.test(error.name) || (typeof code === 'string' && OWN_CODES.test(code));
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at [^\s]+/.test(line) && /:\d+:\d+\)?$/.test(line));
  return {
    error: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(safe ? { message: error.message } : {}),
    at: frames.slice(0, 20).map((line) => line.trim()),
  };
}
