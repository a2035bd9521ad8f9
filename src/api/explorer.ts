import fs from 'node:fs';
import path from 'node:path';
import express from 'express';
import type { RequestHandler, Router } from 'express';

/** What the explorer's page may do: its own files and its own server, nothing else; no text becomes markup or script. */
export const EXPLORER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Paths that the page itself makes a view of: its lists, and an id, whose prefix tells the kind. */
export const EXPLORER_PATHS = [
  '/',
  /^\/(?:search|statements|articles|events|countries|roles|graph)$/,
  /^\/(?:person|organization|country|group|place|statement|article|event|role)(?::|%3A)[^/]+$/i,
];

const guarded: RequestHandler = (_request, response, next) => {
  response.setHeader('content-security-policy', EXPLORER_POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  next();
};

/** The explorer's page at each of its addresses, and its files. `folder`: where it has been built. */
export function explorerRoutes(folder: string): Router {
  const page = fs.readFileSync(path.join(folder, 'index.html'));
  const router = express.Router();
  router.get(EXPLORER_PATHS, guarded, (_request, response) => {
    // The files' names change with what they hold; the page itself is asked for anew.
    response.type('html').setHeader('cache-control', 'no-cache').send(page);
  });
  router.use(
    '/assets',
    guarded,
    express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
  );
  return router;
}
