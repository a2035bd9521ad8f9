import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseAllDocuments, parse } from 'yaml';
import { BODY_LIMIT, WRITER_BODY_LIMIT } from '../../src/api/limits.js';
import { LIVE_PATH } from '../../src/api/live.js';
import { makeMetrics } from '../../src/api/metrics.js';
import { PACKAGE_ROOT } from '../../src/config.js';
import { SETTING_LIST } from '../../src/config/settings.js';
import type { GraphEngine } from '../../src/graph/engine.js';

const read = (name: string): string => fs.readFileSync(path.join(PACKAGE_ROOT, name), 'utf8');
const PACKAGE = JSON.parse(read('package.json')) as { bin: { ujar: string }; engines: { node: string }; scripts: Record<string, string> };
const SETTINGS = SETTING_LIST.map(({ name }) => name);
const isThere = (name: string): boolean => fs.existsSync(path.join(PACKAGE_ROOT, name));

interface Service {
  image: string;
  environment: Record<string, string>;
  ports?: string[];
  volumes: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
  build?: { context: string; dockerfile: string };
}
const compose = (name: string): { services: Record<string, Service>; volumes: Record<string, unknown> } => parse(read(`deploy/${name}`));

describe('the image', () => {
  const lines = read('deploy/Dockerfile')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const all = (instruction: string): string[] =>
    lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));
  const final = lines.slice(lines.lastIndexOf(lines.filter((line) => line.startsWith('FROM ')).at(-1)!));

  it('has instructions that there are, and begins from Debian, of a Node that is wanted', () => {
    const known = 'FROM|WORKDIR|COPY|RUN|ENV|USER|VOLUME|EXPOSE|HEALTHCHECK|STOPSIGNAL|ENTRYPOINT|CMD';
    for (const line of lines) expect(line).toMatch(new RegExp(`^(?:${known}) `));
    for (const from of all('FROM')) expect(from).toMatch(/^node:(?:2[0-9])-bookworm-slim(?: AS \w+)?$/);
    expect(read('deploy/Dockerfile')).toContain('Debian and not Alpine');
  });
  it('runs scripts that package.json has', () => {
    const scripts = all('RUN').flatMap((line) => [...line.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1]!));
    expect(scripts).toEqual(['build']);
    expect(scripts.filter((script) => PACKAGE.scripts[script] === undefined)).toEqual([]);
  });
  it('starts what `npm start` starts', () => {
    const command = [...(JSON.parse(all('ENTRYPOINT')[0]!) as string[]), ...(JSON.parse(all('CMD').at(-1)!) as string[])];
    expect(command.join(' ')).toBe(PACKAGE.scripts['start']);
    expect(command[1]).toBe(PACKAGE.bin.ujar);
  });
  it('takes along what is there, and leaves nothing out that is built from', () => {
    const copied = all('COPY')
      .filter((line) => line.startsWith('--from=build '))
      .flatMap((line) => line.split(' ').slice(1, -1))
      .map((name) => name.replace('/build/', ''));
    expect(copied.filter((name) => !isThere(name))).toEqual([]);
    for (const wanted of ['dist', 'schema', 'seed/articles', 'node_modules', 'package.json']) expect(copied).toContain(wanted);
    const ignored = read('deploy/Dockerfile.dockerignore').split('\n');
    const sources = /const SOURCES = \[([^\]]*)\]/.exec(read('build.mjs'))![1]!.match(/[\w./]+/g)!;
    expect(sources).toContain('src');
    expect(sources.filter((name) => ignored.includes(name.split('/')[0]!))).toEqual([]);
  });
  it('is nobody’s root, looks after its health, and sets what is a setting', () => {
    expect(final).toContain('USER node');
    expect(final.indexOf('USER node')).toBeLessThan(final.findIndex((line) => line.startsWith('ENTRYPOINT')));
    expect(all('HEALTHCHECK')[0]).toContain('/ready');
    const set = all('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('=')[0]!));
    expect(set.filter((name) => !SETTINGS.includes(name))).toEqual([]);
  });
  it('has a check of its health that is a program', () => {
    const [, source] = JSON.parse(/CMD (\[.*\])$/.exec(all('HEALTHCHECK')[0]!)![1]!) as string[];
    expect(source).toBe('-e');
    const [, , program] = JSON.parse(/CMD (\[.*\])$/.exec(all('HEALTHCHECK')[0]!)![1]!) as string[];
    // Nobody listens there.
    expect(spawnSync(process.execPath, ['-e', program!], { env: { PORT: '9' } }).status).toBe(1);
  });
});

describe('the compose files', () => {
  it.each(['compose.yml', 'compose.neo4j.yml'])('%s: mounts volumes that it has and sets what is a setting', (name) => {
    const { services, volumes } = compose(name);
    const mounted = Object.values(services).flatMap((service) => (service.volumes ?? []).map((volume) => volume.split(':')[0]!));
    expect(mounted.filter((volume) => !(volume in volumes))).toEqual([]);
    expect(Object.keys(services['ujar']!.environment).filter((each) => !SETTINGS.includes(each))).toEqual([]);
  });
  it('builds the image, and is reached from its own machine alone', () => {
    const { ujar } = compose('compose.yml').services;
    expect(isThere(path.join('deploy', ujar!.build!.context, ujar!.build!.dockerfile))).toBe(true);
    for (const port of ujar!.ports!) expect(port).toMatch(/^127\.0\.0\.1:.*:4000$/);
  });
  it('waits for Neo4j to be well, and has no password of its own', () => {
    const { ujar, neo4j } = compose('compose.neo4j.yml').services;
    expect(ujar!.depends_on!['neo4j']!.condition).toBe('service_healthy');
    expect(neo4j!.healthcheck!.test[0]).toBe('CMD-SHELL');
    expect(ujar!.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
  });
});

describe('the systemd unit', () => {
  const text = read('deploy/ujar.service');
  const values = (key: string): string[] => [...text.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map((match) => match[1]!);
  it('has sections of keys and values', () => {
    for (const line of text.split('\n')) expect(line).toMatch(/^(?:|#.*|\[(?:Unit|Service|Install)\]|[A-Z][A-Za-z]+=.*)$/);
  });
  it('starts the program, reloads by SIGHUP, sets what is a setting, and starts not again where settings are wrong', () => {
    expect(values('ExecStart')[0]!.endsWith(`/node_modules/ujar/${PACKAGE.bin.ujar} serve`)).toBe(true);
    expect(values('ExecReload')[0]).toBe('/bin/kill -HUP $MAINPID');
    expect(values('RestartPreventExitStatus')).toEqual(['2']);
    expect(values('User')).toEqual(['ujar']);
    expect(
      values('Environment')
        .map((pair) => pair.split('=')[0]!)
        .filter((name) => !SETTINGS.includes(name)),
    ).toEqual([]);
  });
});

describe('the proxies', () => {
  const caddy = read('deploy/Caddyfile');
  const nginx = read('deploy/nginx.conf');
  it.each([
    ['Caddyfile', caddy],
    ['nginx.conf', nginx],
  ])('%s closes what it opens', (_, text) => {
    const bare = text.replace(/#.*$/gm, '').replace(/'[^']*'/g, '');
    let open = 0;
    for (const sign of bare) {
      open += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(open).toBeGreaterThanOrEqual(0);
    }
    expect(open).toBe(0);
    if (text === nginx) for (const line of bare.split('\n')) if (line.trim() !== '') expect(line.trim()).toMatch(/[{};]$/);
  });
  it('take bodies as large as the server does, and keep the inside in', () => {
    expect(WRITER_BODY_LIMIT).toBe(8 * 1024 * 1024);
    expect(BODY_LIMIT).toBeLessThan(WRITER_BODY_LIMIT);
    expect(caddy).toMatch(/max_size 8MiB/);
    expect(nginx).toMatch(/client_max_body_size 8m;/);
    for (const text of [caddy, nginx]) expect(text).toMatch(/\/metrics[^]*\/admin/);
  });
  it('pass WebSocket on, and events as they come', () => {
    const block = new RegExp(`location = ${LIVE_PATH} \\{([^}]*)\\}`).exec(nginx)![1]!;
    for (const line of ['proxy_buffering off;', 'Upgrade $http_upgrade;', 'Connection $ujar_connection;']) expect(block).toContain(line);
    expect(caddy).toContain('flush_interval -1');
    expect(caddy).not.toMatch(/^\s*encode/m);
  });
});

describe('the Grafana board', () => {
  const board = JSON.parse(read('deploy/grafana.json')) as {
    panels: { id: number; title: string; description: string; targets: { expr: string }[] }[];
    templating: { list: { name: string; query: string }[] };
  };
  const asked = [
    ...board.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ...board.templating.list.map(({ query }) => query),
  ];

  it('asks for metrics that there are, by labels that they have', async () => {
    const metrics = makeMetrics({ read: () => Promise.resolve({ articles: 1 }) } as unknown as GraphEngine);
    metrics.answered(200, 0.1);
    metrics.failed('BAD_INPUT');
    metrics.carriedOut('Q', 'query', 0.1);
    await metrics
      .timed({ read: (work: (run: unknown) => unknown) => work(() => Promise.resolve([])) } as unknown as GraphEngine)
      .read((run) => run('x'));
    const { body } = await metrics.text();
    const there = new Set(
      [...body.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name, type]) =>
        (type === 'histogram' ? ['_bucket', '_sum', '_count'] : type === 'summary' ? ['', '_sum', '_count'] : ['']).map(
          (end) => `${name}${end}`,
        ),
      ),
    );
    const names = [...new Set(asked.flatMap((expr) => expr.match(/\b(?:ujar|process|nodejs)_\w+/g) ?? []))];
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !there.has(name))).toEqual([]);
    const labels = [...new Set(asked.flatMap((expr) => [...expr.matchAll(/by \(([^)]*)\)/g)].flatMap((match) => match[1]!.split(/,\s*/))))];
    // Prometheus itself puts the instance on.
    expect(labels.filter((label) => label !== 'instance' && !body.includes(`${label}="`))).toEqual([]);
  });
  it('has panels told apart, each with what it shows, and closes its brackets', () => {
    expect(new Set(board.panels.map(({ id }) => id)).size).toBe(board.panels.length);
    for (const { title, description, targets } of board.panels) expect([title, description, targets.length]).not.toContain('');
    for (const expr of asked) expect(expr.split('(').length).toBe(expr.split(')').length);
  });
});

describe('docs/running.md', () => {
  const page = read('docs/running.md');
  it('has YAML that can be read', () => {
    const blocks = [...page.matchAll(/```yaml\n([^]*?)```/g)].map((match) => match[1]!);
    expect(blocks).toHaveLength(2);
    for (const block of blocks)
      for (const document of parseAllDocuments(block)) expect('errors' in document ? document.errors : []).toEqual([]);
  });
  it('runs one replica of the embedded engine, without the root', () => {
    const set = parse([...page.matchAll(/```yaml\n([^]*?)```/g)][1]![1]!);
    expect(set.spec.replicas).toBe(1);
    expect(set.spec.template.spec.securityContext.runAsNonRoot).toBe(true);
    const mounts = set.spec.template.spec.containers[0].volumeMounts.map(({ name }: { name: string }) => name);
    const volumes = [...set.spec.template.spec.volumes, set.spec.volumeClaimTemplates[0].metadata].map(
      ({ name }: { name: string }) => name,
    );
    expect(mounts.filter((name: string) => !volumes.includes(name))).toEqual([]);
  });
  it('names files and settings that there are', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !isThere(path.join('docs', link)))).toEqual([]);
    const named = page.match(/\b(?:UJAR|NEO4J)_[A-Z_]+/g)!;
    expect(named.filter((name) => !SETTINGS.includes(name))).toEqual([]);
  });
});
