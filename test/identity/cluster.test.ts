import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cluster } from '../../src/identity/cluster.js';
import type { Office, Profile } from '../../src/identity/profile.js';
import { profileOf } from '../../src/identity/profile.js';

const person = (name: string, ...countries: string[]): Profile => profileOf({ kind: 'Person', names: [name], countries, language: 'id' });
const body = (...names: string[]): Profile => profileOf({ kind: 'Organization', names, countries: [], language: 'id' });

const BUPATI: Office = { title: 'bupati', body: 'place sikka', sole: true, post: true };
const inOffice = (name: string, ...offices: Office[]): Profile =>
  profileOf({ kind: 'Person', names: [name], countries: [], language: 'id', offices, day: '2025-02-13' });

/** Names by cluster, each cluster and all of them sorted. */
function clusters(...profiles: Profile[]): string[] {
  const { founder } = cluster(profiles[0]?.kind ?? 'Person', profiles);
  const groups = new Map<string, string[]>();
  for (const profile of profiles)
    groups.set(founder.get(profile.key)!, [...(groups.get(founder.get(profile.key)!) ?? []), profile.names[0]!]);
  return [...groups.values()].map((names) => names.sort().join(' = ')).sort();
}

describe('people are one', () => {
  it('of the same name, whatever its marks and spelling', () =>
    expect(clusters(person('Soeharto'), person('Suharto'))).toEqual(['Soeharto = Suharto']));
  it('when a shorter name fits one fuller one', () =>
    expect(clusters(person('Luis Quispe Rojas'), person('Quispe'))).toEqual(['Luis Quispe Rojas = Quispe']));
  it('through a chain of shorter names', () =>
    expect(clusters(person('M Fadil Imran'), person('Fadil Imran'), person('Fadil'))).toEqual(['Fadil = Fadil Imran = M Fadil Imran']));
});

describe('people stay two', () => {
  it('when a single name fits two', () =>
    expect(clusters(person('Ahmad Leba'), person('Yosef Leba'), person('Leba'))).toEqual(['Ahmad Leba', 'Leba', 'Yosef Leba']));
  it('when their countries speak against it', () =>
    expect(clusters(person('Kim Min', 'KR'), person('Kim Min', 'KP'))).toEqual(['Kim Min', 'Kim Min']));
  it('when the name without a country fits both', () =>
    expect(clusters(person('Kim Min', 'KR'), person('Kim Min', 'KP'), person('Kim Min'))).toEqual(['Kim Min', 'Kim Min', 'Kim Min']));
  it('when one holds what only his country has, and the other is of another country', () =>
    expect(clusters(inOffice('Luis Rojas', { ...BUPATI, home: 'ID' }), person('Luis Rojas', 'PE'))).toEqual(['Luis Rojas', 'Luis Rojas']));
  it('when an article shows one in offices that nobody holds together: it bridges nobody', () => {
    const other = { ...BUPATI, body: 'place alor' };
    expect(clusters(inOffice('Luis Rojas', BUPATI), inOffice('Luis Rojas', other), inOffice('Luis Rojas', BUPATI, other))).toHaveLength(3);
  });
  it('when only a word is shared', () =>
    expect(clusters(person('Sri Mulyani'), person('Sri Sultan'))).toEqual(['Sri Mulyani', 'Sri Sultan']));
});

describe('organizations are one', () => {
  it('when an abbreviation is told to be the body’s', () =>
    expect(clusters(body('Komisi Pemberantasan Korupsi', 'KPK'), body('KPK'))).toEqual(['KPK = Komisi Pemberantasan Korupsi']));
  it('but not when two bodies have it', () =>
    expect(clusters(body('Badan Pusat Statistik', 'BPS'), body('Bursa Papan Surat', 'BPS'), body('BPS'))).toEqual([
      'BPS',
      'Badan Pusat Statistik',
      'Bursa Papan Surat',
    ]));
});

describe('clustering', () => {
  const word = fc.constantFrom('Ahmad', 'Yosef', 'Leba', 'Rojas', 'Quispe');
  const profile = fc
    .record({ words: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), country: fc.constantFrom('', 'PE', 'CO') })
    .map(({ words, country }) => person(words.join(' '), ...(country === '' ? [] : [country])));
  const set = fc.uniqueArray(profile, { selector: ({ key }) => key, maxLength: 10 });

  it('gives the same in any order', () => {
    fc.assert(
      fc.property(set, fc.infiniteStream(fc.nat()), (profiles, numbers) => {
        const shuffled = profiles.map((each) => ({ each, n: numbers.next().value as number })).sort((a, b) => a.n - b.n);
        expect(clusters(...shuffled.map(({ each }) => each))).toEqual(clusters(...profiles));
      }),
      { numRuns: 300 },
    );
  });
  it('joins nobody whose countries differ', () => {
    fc.assert(
      fc.property(set, (profiles) => {
        const { founder } = cluster('Person', profiles);
        for (const a of profiles)
          for (const b of profiles)
            if (founder.get(a.key) === founder.get(b.key) && a.countries.length > 0 && b.countries.length > 0)
              expect(a.countries).toEqual(b.countries);
      }),
      { numRuns: 300 },
    );
  });
});
