import { describe, expect, it } from '@jest/globals';
import { read } from './reading.js';

/** `Name: title of body (status)` of every role, else the name alone. */
function who(text: string): string[] {
  const { people, roles, organizations } = read(text);
  const bodies = new Map(organizations.map(({ id, name }) => [id, name]));
  return people.map(({ id, name }) => {
    const own = roles.filter(({ person }) => person === id);
    const body = (of: (typeof own)[number]['of']): string =>
      of === null ? '-' : typeof of === 'string' ? (bodies.get(of) ?? of) : of.text;
    return [name, ...own.map(({ title, of, status }) => `${title} of ${body(of)}${status === 'CURRENT' ? '' : ` ${status}`}`)].join(': ');
  });
}

describe('names are cut from', () => {
  it.each([
    ['Menteri Luar Negeri Jepang Haruto Senoo mengatakan hal itu.', 'Haruto Senoo: Menteri Luar Negeri of JP'],
    ['Bupati Sikka Yosef Leba mengatakan hal itu benar.', 'Yosef Leba: Bupati of Sikka'],
    [
      'Kepala Bidang Humas Polda Metro Jaya Kombes Rudi Hartawan menegaskan hal itu.',
      'Rudi Hartawan: Kepala Bidang Humas of Polda Metro Jaya',
    ],
    [
      'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Surya Darmadi menilai hal itu wajar.',
      'Surya Darmadi: Menteri Koordinator Bidang Politik, Hukum, dan Keamanan of -',
    ],
    ['Mantan Presiden Peru Luis Quispe membantah tuduhan itu.', 'Luis Quispe: Presiden of PE FORMER'],
    [
      'Pengajar sosiologi Universitas Nusa Cendana, Petrus Manafe, menilai hal itu wajar.',
      'Petrus Manafe: Pengajar sosiologi of Universitas Nusa Cendana',
    ],
    ['Direktur Badan Riset Laut (BRL) Ahmad Fauzan mengatakan hal itu wajar.', 'Ahmad Fauzan: Direktur of Badan Riset Laut'],
  ])('%s', (text, expected) => expect(who(text)).toEqual([expected]));
});

describe('a name', () => {
  it('is one person however it is shortened', () => {
    const { people } = read('Presiden Peru Luis Quispe Rojas datang. "Kami siap," kata Quispe. Luis Quispe pulang.');
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Luis Quispe Rojas', 3]]);
  });
  it('of a country’s demonym or an organization is no country', () => {
    const { countries } = read('Menteri Jepang Haruto Senoo mengunjungi Bank Indonesia. "Bagus," kata Senoo.');
    expect(countries.map(({ id }) => id)).toEqual(['JP']);
  });
  it('of a capital is the country only where it stands for the government', () => {
    expect(read('Rapat itu berlangsung di Tokyo.').countries).toEqual([]);
    expect(read('Washington dan Moskow akan segera berunding.').countries.map(({ id }) => id)).toEqual(['US', 'RU']);
  });
});
