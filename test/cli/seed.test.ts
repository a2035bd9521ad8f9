import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { temporary, TEXT, ujar } from './run.js';

describe('ujar seed', () => {
  it('reads tables, archives and documents, and names what it could not read in a file', () => {
    const folder = temporary();
    const report = path.join(temporary(), 'report.jsonl');
    fs.writeFileSync(
      path.join(folder, 'a.csv'),
      `judul;isi;publishedAt\nHujan;${TEXT.replaceAll('"', "'")};2025-02-12\nLama;Satu.;2024-01-01\nRusak;Dua.;kemarin\n`,
    );
    fs.writeFileSync(path.join(folder, 'b.jsonl.gz'), gzipSync('{"id":"b","text":"Tiga."}\n{"id":"c","text":"Empat."}\n'));
    const args = [
      'seed',
      folder,
      '--map',
      'text=isi,headline=judul',
      '--since',
      '2025-01-01',
      '--limit',
      '2',
      '--publisher',
      'Warta Selat',
    ];
    const dry = ujar([...args, '--dry-run']);
    expect(dry.out.split('\n').map((line) => line.split('\t').slice(2))).toEqual([
      ['2025-02-12', 'Warta Selat', 'Hujan', `${TEXT.length} characters`],
      [expect.any(String), 'Warta Selat', '-', '5 characters'],
      [],
    ]);
    expect(dry.err).toContain('2 articles would be read, 1 failed; 1 others skipped; nothing was stored');
    const { out, code } = ujar([...args, '--report', report]);
    expect(out).toContain('3 articles: 2 new, 0 changed, 0 unchanged, 1 failed; 1 others skipped');
    expect(code).toBe(1);
    const told = fs
      .readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(told).toMatchObject([
      { outcome: 'skipped', reason: 'published on 2024-01-01, before 2025-01-01', line: 3 },
      { outcome: 'failed', source: path.join(folder, 'a.csv'), line: 4, reason: expect.stringContaining('publishedAt is "kemarin"') },
    ]);
  });
  it('refuses options that cannot be', () => {
    for (const wrong of [
      ['--since', 'kemarin'],
      ['--limit', 'many'],
      ['--map', 'isi'],
      ['--report', '/nowhere/at/all'],
    ])
      expect(ujar(['seed', '-', ...wrong])).toMatchObject({ code: 2, err: expect.stringContaining(wrong[0]!) });
  });
  it('takes a list of people with semicolons between its columns', () => {
    const file = path.join(temporary(), 'people.csv');
    fs.writeFileSync(file, '\uFEFFname;aliases\nAhmad Leba;"Bung Leba; Ama"\n');
    expect(ujar(['seed', '--people', file]).out).toBe('1 people on the list\n');
  });
});
