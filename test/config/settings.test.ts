import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT, readConfig } from '../../src/config.js';
import { SETTING_LIST } from '../../src/config/settings.js';
import { settingsHelp, settingsPage } from '../../src/config/tell.js';
import { editDistance, unknownNames } from '../../src/config/unknown-names.js';

const NAMES = SETTING_LIST.map(({ name }) => name);

/** Names in capitals that a file takes out of an environment. */
function namesReadIn(file: string): string[] {
  const text = fs.readFileSync(file, 'utf8');
  return [...text.matchAll(/\benv(?:\[['"]|\.)([A-Z][A-Z0-9_]+)|['"]((?:OTEL|UJAR)_[A-Z0-9_]+)['"]/g)].map(
    ([, one, other]) => (one ?? other)!,
  );
}

const sources = fs
  .readdirSync(path.join(PACKAGE_ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('unknown-names'));

describe('the table of settings', () => {
  it('is what docs/configuration.md tells: `npm run docs` makes it', () =>
    expect(fs.readFileSync(path.join(PACKAGE_ROOT, 'docs/configuration.md'), 'utf8')).toBe(settingsPage()));
  it('has every name that the source reads', () => {
    const read = sources.flatMap((name) => namesReadIn(path.join(PACKAGE_ROOT, 'src', name)));
    expect(read).toEqual(expect.arrayContaining(['NODE_ENV', 'NO_COLOR', 'OTEL_EXPORTER_OTLP_ENDPOINT', 'UJAR_RATE']));
    expect([...new Set(read)].filter((name) => !NAMES.includes(name))).toEqual([]);
  });
  it('has no name twice, and for each what it is and what of', () => {
    expect(new Set(NAMES).size).toBe(NAMES.length);
    for (const { what, unit } of SETTING_LIST) expect([what, unit]).not.toContain('');
  });
  it('has defaults that can be', () => {
    for (const setting of SETTING_LIST)
      for (const value of [setting.default, setting.production ?? setting.default]) expect(setting.read(value)).not.toBeUndefined();
  });
  it('is listed for the terminal, with units and defaults', () => {
    for (const name of NAMES) expect(settingsHelp()).toContain(name);
    expect(settingsHelp()).toContain('how long the log of writes is kept (days; default 365)');
    expect(settingsHelp()).toContain('(on or off; default on; in production off)');
  });
});

describe('the environment', () => {
  it('is read by the table', () => {
    const config = readConfig({
      NODE_ENV: 'production',
      UJAR_RATE: ' 7 ',
      UJAR_TODAY: '2025-02-13',
      NEO4J_URI: 'bolt://x',
      NEO4J_PASSWORD: ' a ',
    });
    expect(config).toMatchObject({ rate: 7, port: 4000, introspection: false, log: 'info', texts: 'all', token: null });
    expect(config.today()).toBe('2025-02-13');
    expect(config.neo4j).toEqual({ uri: 'bolt://x', username: 'neo4j', password: ' a ' });
  });
  it('counts what is set to nothing as not set', () =>
    expect(readConfig({ PORT: '', HOST: ' ', UJAR_TODAY: '', UJAR_ZONE: '', NEO4J_URI: ' ' })).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      zone: null,
      neo4j: null,
    }));
  it.each([
    [{ PORT: '70000' }, 'PORT is "70000": wanted a whole number from 0 to 65535'],
    [{ UJAR_RATE: '0' }, 'UJAR_RATE is "0": wanted a whole number of requests a minute'],
    [{ UJAR_TEXTS: 'none' }, 'UJAR_TEXTS is "none": wanted all or evidence'],
    [{ UJAR_TODAY: '2025-02-31' }, 'UJAR_TODAY is "2025-02-31": wanted a day like 2025-02-13'],
    [{ UJAR_READ_SECONDS: '0' }, 'UJAR_READ_SECONDS is "0": wanted a number of seconds, at most 3600'],
  ])('with %j says what is wrong', (env, message) => expect(() => readConfig(env as unknown as Record<string, string>)).toThrow(message));
  it('is warned of for names that look like settings and are none', () => {
    expect(
      unknownNames({ UJAR_TOKN: 'x', UJAR_PORT: '1', UJAR_NEO4J_URI: 'x', UJAR_RATE: '1', UJARX: '1', PATH: 'x', UJAR_KILLS: '3' }),
    ).toEqual([
      'UJAR_NEO4J_URI is no setting and does nothing: the nearest one is NEO4J_URI',
      'UJAR_PORT is no setting and does nothing: the nearest one is PORT',
      'UJAR_TOKN is no setting and does nothing: the nearest one is UJAR_TOKEN',
    ]);
  });
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
  ])('%j and %j are %i apart', (one, other, distance) => expect(editDistance(one, other)).toBe(distance));
});
