import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import { differences, type Gold } from './score.js';

describe('the scorer', () => {
  const gold = JSON.parse(fs.readFileSync(path.join(PACKAGE_ROOT, 'test', 'samples', '04-whitcombe-menelepon-hasan.json'), 'utf8')) as Gold;
  const asRead = (change: Partial<Gold>): Parameters<typeof differences>[1] =>
    ({ ...gold, ...change }) as Parameters<typeof differences>[1];
  const [first, second, ...others] = gold.statements;

  it('finds nothing where all is the same', () => expect(differences(gold, asRead({}))).toEqual([]));
  it('finds a statement that is missing and one that nobody made', () => {
    expect(differences(gold, asRead({ statements: gold.statements.slice(1) }))).toEqual([
      'missing statement "awak kapal Southern Petrel akan dipulangkan pada akhir pekan"',
    ]);
    const invented = { ...first!, spans: [{ start: 0, end: 10 }] };
    expect(differences(gold, asRead({ statements: [...gold.statements, invented] }))).toEqual(['invented statement "Warta Nusa"']);
  });
  it('tells who it was said to, when and how, each by itself', () =>
    expect(
      differences(gold, asRead({ statements: [first!, { ...second!, addressees: [], saidAt: null, occasion: null }, ...others] })),
    ).toEqual([
      'statement "penyelidikan tetap berjalan": addressees -, not eleanor whitcombe',
      'statement "penyelidikan tetap berjalan": said -, not 2025-03-05',
      'statement "penyelidikan tetap berjalan": occasion -, not percakapan telepon',
    ]));
  it('lets a day be carried along by one speaker, and by nobody else', () => {
    const dated = gold.statements.map((statement) => ({ ...statement, saidAt: second!.saidAt }));
    expect(differences(gold, asRead({ statements: dated }))).toEqual([
      'statement "pembicaraan itu "jujur dan hangat": said 2025-03-05, not -',
    ]);
  });
  it('asks for exactly these roles and events', () => {
    const roles = gold.roles.map((role) => ({ ...role, of: 'NZ' }));
    expect(differences(gold, asRead({ roles, events: gold.events.slice(1) }))).toEqual([
      'missing role hasan baskoro: CURRENT menteri luar negeri of ID',
      expect.stringMatching(/^missing event HAPPENED CALL of eleanor whitcombe \+ hasan baskoro/),
      'invented role hasan baskoro: CURRENT menteri luar negeri of NZ',
    ]);
  });
});
