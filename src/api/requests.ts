import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.js';
import type { Tokens } from './tokens.js';
import { may, mayChange } from './tokens.js';

const refuse = (response: Response, status: number, code: string, message: string): void =>
  void response.status(status).json({ errors: [{ message, extensions: { code } }] });

/** Gives each request an id, and tells of it in the log and the metrics: method, path, status and time, nothing of what it holds. */
export function watched(log: Logger, metrics: Metrics): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    const given = request.get('x-request-id');
    const id = given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
    const started = performance.now();
    response.setHeader('x-request-id', id);
    response.on('finish', () => {
      const seconds = (performance.now() - started) / 1000;
      metrics.answered(response.statusCode, seconds);
      log.info({ id, method: request.method, path: request.path, status: response.statusCode, ms: Math.round(seconds * 1000) }, 'request');
    });
    next();
  };
}

/** A minute, in milliseconds. */
const MINUTE = 60_000;

/** So many requests a minute from one address; who may change anything is not counted. */
export const rateLimited = (rate: number, { bearerOf }: Tokens): RequestHandler =>
  rateLimit({
    windowMs: MINUTE,
    limit: rate,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: (request) => mayChange(bearerOf(request.headers.authorization)),
    handler: (_request, response) => refuse(response, 429, 'TOO_MANY_REQUESTS', `more than ${rate} requests in a minute: wait a little`),
  });

/** A wrong token is refused on any request; none is fine until something is to be written, or where reading needs one. */
export const authorized =
  ({ bearerOf, guardsReading }: Tokens): RequestHandler =>
  (request, response, next) => {
    const bearer = bearerOf(request.headers.authorization);
    if (may(bearer, 'read')) next();
    else if (bearer === 'wrong') refuse(response, 401, 'UNAUTHENTICATED', 'the token is wrong');
    else if (guardsReading && request.method !== 'OPTIONS')
      refuse(response, 401, 'UNAUTHENTICATED', 'reading needs a token: send "Authorization: Bearer TOKEN"');
    else next();
  };
