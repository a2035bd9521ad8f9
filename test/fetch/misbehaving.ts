import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

type Handler = (request: http.IncomingMessage, response: http.ServerResponse, times: number) => void;

export interface Misbehaving {
  /** Of this host, which the tests' own look-up knows. */
  url: (path: string, host?: string) => string;
  port: number;
  /** Paths that were asked for, in order, and when. */
  asked: { path: string; at: number; headers: http.IncomingHttpHeaders }[];
  /** How many requests were under way at once at most. */
  atOnce: () => number;
  /** Connections to it. */
  connections: () => number;
  close: () => Promise<void>;
}

export const PAGE = '<!doctype html><p>Halaman.</p>';
/** Unpacks to 300 MB. */
const bomb = (() => {
  let made: Buffer | null = null;
  return (): Buffer => (made ??= gzipSync(Buffer.alloc(300 * 1024 * 1024)));
})();

/** What each path does; `robots.txt` is given by the tests. */
const HANDLERS: Record<string, Handler> = {
  '/page': (_, response) => response.end(PAGE),
  '/gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/br': (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(PAGE)),
  '/deflate': (_, response) => response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateSync(PAGE)),
  '/odd-encoding': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(PAGE),
  '/broken-gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE.repeat(500)).subarray(0, 60)),
  '/bomb': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb()),
  '/silent': () => undefined,
  '/slow-body': (_, response) => void response.writeHead(200).write('<p>'),
  '/drip': (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/endless': (_, response) => {
    const chunk = Buffer.alloc(65_536, 'x');
    const more = (): void => void (response.write(chunk) ? setImmediate(more) : response.once('drain', more));
    response.on('error', () => undefined);
    more();
  },
  '/endless-head': (request) => {
    const socket = request.socket;
    socket.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => socket.write(`X-More: ${'x'.repeat(1000)}\r\n`), 1);
    socket.on('close', () => clearInterval(timer));
    socket.on('error', () => undefined);
  },
  '/circle': (_, response) => response.writeHead(302, { location: '/circle-back' }).end(),
  '/circle-back': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-name': (_, response) => response.writeHead(302, { location: 'http://me:secret@news.test/page' }).end(),
  '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
  '/too-short': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('<p>');
    setTimeout(() => response.socket?.destroy(), 20);
  },
  '/reset': (request) => void request.socket.destroy(),
  '/no-http': (request) => void request.socket.end('what is this'),
  '/busy': (_, response, times) => (times < 2 ? response.writeHead(429, { 'retry-after': '1' }).end() : response.end(PAGE)),
  '/busy-for-long': (_, response) => response.writeHead(503, { 'retry-after': '86400' }).end(),
  '/gone': (_, response) => response.writeHead(410).end('gone'),
  '/tagged': (request, response) =>
    request.headers['if-none-match'] === '"v1"' ? response.writeHead(304).end() : response.writeHead(200, { etag: '"v1"' }).end(PAGE),
  '/dated': (request, response) =>
    request.headers['if-modified-since'] === undefined
      ? response.writeHead(200, { 'last-modified': 'Thu, 13 Feb 2025 02:00:00 GMT' }).end(PAGE)
      : response.writeHead(304).end(),
};

/** A server that does everything that servers do; `/to/HOST…` leads there. */
export async function misbehaving(
  robots: Handler = (_, response) => response.writeHead(404).end(),
  address = '127.0.0.1',
  port = 0,
): Promise<Misbehaving> {
  const asked: Misbehaving['asked'] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let now = 0;
  let most = 0;
  const server = http.createServer((request, response) => {
    const path = request.url ?? '';
    const times = asked.filter((each) => each.path === path).length;
    asked.push({ path, at: Date.now(), headers: request.headers });
    most = Math.max(most, ++now);
    response.on('close', () => void now--);
    if (path === '/robots.txt') return robots(request, response, times);
    if (path.startsWith('/to/')) return response.writeHead(302, { location: `http://${path.slice(4)}` }).end();
    const handler = HANDLERS[path.replace(/\?.*/, '')];
    if (handler === undefined) return response.writeHead(404).end();
    return handler(request, response, times);
  });
  server.on('connection', (socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, address, resolve));
  const at = (server.address() as AddressInfo).port;
  return {
    url: (path, host = 'news.test') => `http://${host}:${at}${path}`,
    port: at,
    asked,
    atOnce: () => most,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
