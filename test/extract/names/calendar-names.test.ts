import { describe, expect, it } from '@jest/globals';
import { read, sayings } from '../reading.js';

const people = (text: string, language = 'id'): string[] => read(text, language).people.map(({ name }) => name);
const days = (text: string): (string | null)[] => read(text).statements.map(({ saidAt }) => saidAt?.text ?? null);

describe('a day or month', () => {
  it.each([
    ['"Saya takut," kata Mei Handayani.', 'id', 'Mei Handayani'],
    ['"Kami siap," ujar Sabtu Purnomo, nelayan Tegal.', 'id', 'Sabtu Purnomo'],
    ['Minggu Hartanto, warga Tegal, mengatakan bahwa ombak tinggi.', 'id', 'Minggu Hartanto'],
    ['Governor Ruth June said the dam was safe.', 'en', 'Ruth June'],
  ])('is a name where one is named: %s', (text, language, name) => expect(people(text, language)).toEqual([name]));

  it('is one again behind a verb of saying, once it has been', () =>
    expect(sayings('Governor Ruth May said the dam was safe. "It is safe," May told reporters.', 'en')).toEqual([
      'Ruth May: the dam was safe',
      'Ruth May: It is safe',
    ]));

  it.each(['Rabu Wage, pasar itu ramai.', 'Mei Raya, jalan itu dibuka.', 'Senin Pahing itu ramai.'])('is none by itself: %s', (text) =>
    expect(people(text)).toEqual([]),
  );
  it.each(['Wali Kota Joko Lelana Selasa mengatakan bahwa harga turun.', '"Harga turun," kata Camat Joko Lelana, Selasa.'])(
    'stays the day of what was said: %s',
    (text) => expect(days(text)).toEqual(['Selasa']),
  );
  it('is no name before a clause', () =>
    expect(people('Officials said Thursday Donald Trump would go.', 'en')).not.toContain('Thursday Donald Trump'));
});
