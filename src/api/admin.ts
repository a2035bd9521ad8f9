import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import { Router } from 'express';
import { messageOf, UjarError } from '../domain/errors.js';
import type { Scope, Tokens } from './tokens.js';
import { must, SCOPES } from './tokens.js';

/** What whoever keeps the store does with it while a server holds it; see App. */
export interface Admin {
  exportLines: () => AsyncIterable<string>;
  importLines: (open: () => AsyncIterable<string>, progress: (done: number, all: number) => void) => Promise<object>;
  exportJudgements: () => Promise<readonly object[]>;
  importJudgements: (lines: readonly string[]) => Promise<object>;
  /** From a file of CSV. */
  storeList: (file: string) => Promise<object>;
  reread: (progress: (done: number, all: number) => void) => Promise<object>;
}

/**
 * Everything under `/admin`, for whoever brings a token that may: JSON Lines out, JSON Lines in. Work that takes long answers a line for each step,
 * `{"done", "all"}`, and one for what came of it, `{"result"}` or `{"error", "code"}`. What is taken in names others as those who judged, and has a
 * log of its own: it is for those who may do everything.
 */
export function adminRoutes(adminOf: (by: string) => Admin, { bearerOf }: Tokens): Router {
  const router = Router();
  const guarded =
    (scopes: readonly Scope[], handlerOf: (admin: Admin) => RequestHandler): RequestHandler =>
    (request, response, next) => {
      const bearer = bearerOf(request.headers.authorization);
      try {
        if (bearer === 'wrong') throw new UjarError('UNAUTHENTICATED', 'the token is wrong');
        const known = bearer === 'none' ? null : bearer;
        for (const scope of scopes) must(known, scope);
        return handlerOf(adminOf(known!.name))(request, response, next);
      } catch (error) {
        response.status(401).json({ errors: [{ message: messageOf(error), extensions: { code: 'UNAUTHENTICATED' } }] });
      }
    };
  router.get(
    '/export',
    guarded(['write'], (admin) => sending(admin.exportLines)),
  );
  router.get(
    '/judgements',
    guarded(['judge'], (admin) =>
      sending(async function* () {
        for (const record of await admin.exportJudgements()) yield JSON.stringify(record);
      }),
    ),
  );
  router.post(
    '/import',
    guarded(SCOPES, (admin) => working((request, progress) => withBody(request, (file) => admin.importLines(linesOf(file), progress)))),
  );
  router.post(
    '/judgements',
    guarded(SCOPES, (admin) =>
      working((request) => withBody(request, async (file) => admin.importJudgements(fs.readFileSync(file, 'utf8').split('\n')))),
    ),
  );
  router.post(
    '/people',
    guarded(['write'], (admin) => working((request) => withBody(request, (file) => admin.storeList(file)))),
  );
  router.post(
    '/reread',
    guarded(['write'], (admin) => working((_, progress) => admin.reread(progress))),
  );
  return router;
}

const sending =
  (lines: () => AsyncIterable<string>): RequestHandler =>
  (_, response, next) => {
    const text = async function* (): AsyncGenerator<string> {
      for await (const line of lines()) yield `${line}\n`;
    };
    response.type('application/jsonl');
    pipeline(Readable.from(text()), response).catch(next);
  };

const working =
  (work: (request: Request, progress: (done: number, all: number) => void) => Promise<object>): RequestHandler =>
  (request, response: Response) => {
    const tell = (line: object): void => void response.write(`${JSON.stringify(line)}\n`);
    response.type('application/jsonl');
    work(request, (done, all) => tell({ done, all })).then(
      (result) => {
        tell({ result });
        response.end();
      },
      (error: unknown) => {
        const known = error instanceof UjarError;
        tell(known ? { error: error.message, code: error.code } : { error: 'the server could not do this', code: 'INTERNAL_SERVER_ERROR' });
        response.end();
      },
    );
  };

/** A body of any size lies in a file of its own while it is worked on. */
async function withBody<T>(request: Request, work: (file: string) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-'));
  try {
    const file = path.join(folder, 'body');
    await pipeline(request, fs.createWriteStream(file, { mode: 0o600 })).catch((error: unknown) => {
      throw new UjarError('BAD_INPUT', `the body ended too early: ${messageOf(error)}`);
    });
    return await work(file);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const linesOf = (file: string) => (): AsyncIterable<string> =>
  readline.createInterface({ input: fs.createReadStream(file, 'utf8'), crlfDelay: Infinity });
