// Fetches Neo4j from Maven Central once, starts it over a fresh folder on a free port, and gives back its address and how to stop it.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const cache = path.join(here, '../../.cache/neo4j');
const STARTS_WITHIN_MS = 180_000;

export async function startNeo4j() {
  if (!fs.existsSync(path.join(cache, 'done'))) {
    fs.mkdirSync(cache, { recursive: true });
    const args = [
      '-q',
      '-B',
      '-f',
      path.join(here, 'pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${cache}/lib`,
      '-DincludeScope=runtime',
    ];
    execFileSync('mvn', args, { stdio: 'inherit' });
    fs.writeFileSync(path.join(cache, 'done'), '');
  }
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-neo4j-'));
  const port = await freePort();
  const server = spawn('java', ['-Xmx2g', '-cp', `${cache}/lib/*`, path.join(here, 'Neo4jServer.java'), home, String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await new Promise((resolve, reject) => {
    let output = '';
    const late = setTimeout(() => reject(new Error(`Neo4j did not start:\n${output}`)), STARTS_WITHIN_MS);
    const hear = (data) => {
      output += data;
      if (!output.includes('READY')) return;
      clearTimeout(late);
      resolve();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', (code) => reject(new Error(`Neo4j ended with ${code}:\n${output}`)));
  });
  return {
    uri: `bolt://127.0.0.1:${port}`,
    stop: async () => {
      server.removeAllListeners('exit');
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
