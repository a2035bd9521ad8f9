import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { LONGEST_READ } from '../../src/graph/engine.js';
import { openNeo4j } from '../../src/graph/engines/neo4j.js';

/** Stands between the driver and Neo4j, and can stop passing anything on. */
async function proxyTo(uri: string): Promise<{ uri: string; freeze: (frozen: boolean) => void; stop: () => void }> {
  const { hostname, port } = new URL(uri.replace(/^\w+:/, 'http:'));
  const sockets: net.Socket[] = [];
  const server = net.createServer((client) => {
    const neo4j = net.connect(Number(port), hostname);
    client.pipe(neo4j).pipe(client);
    for (const socket of [client, neo4j]) {
      socket.on('error', () => undefined);
      sockets.push(socket);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    freeze: (frozen) => sockets.forEach((socket) => (frozen ? socket.unpipe() && socket.pause() : socket.destroy())),
    stop: () => server.close(),
  };
}

/** Whoever reads waits for no server that answers nothing. */
export function frozenSuite(uri: string): void {
  describe('a Neo4j that freezes', () => {
    it(
      'is waited for no longer than a read may take',
      async () => {
        const proxy = await proxyTo(uri);
        const engine = await openNeo4j({ uri: proxy.uri, username: 'neo4j', password: 'unused' });
        expect(await engine.read((run) => run('RETURN 1 AS one'))).toEqual([{ one: 1 }]);
        proxy.freeze(true);
        const started = Date.now();
        await expect(engine.read((run) => run('RETURN 1 AS one'))).rejects.toMatchObject({ code: 'TIMED_OUT' });
        expect(Date.now() - started).toBeLessThan(LONGEST_READ + 2000);
        proxy.freeze(false);
        proxy.stop();
        await engine.close();
      },
      3 * LONGEST_READ,
    );
  });
}
