import { describe, expect, it } from '@jest/globals';
import { eventsIn, read, toWhom } from './reading.js';

const occasion = (text: string, language = 'id'): string | null => read(text, language).statements[0]?.occasion ?? null;

describe('what was said after an occasion', () => {
  it.each([
    ['"Kami siap," kata Wayan Sudarta seusai pelantikan.', 'id'],
    ['"Kami siap," kata Wayan Sudarta setelah rapat paripurna.', 'id'],
    ['"We are ready," Hanna Keller said after a phone call.', 'en'],
  ])('was not said at it: %s', (text, language) => expect(occasion(text, language)).toBeNull());
  it.each([
    ['"Kami siap," kata Wayan Sudarta dalam rapat koordinasi.', 'rapat koordinasi'],
    ['"Kami siap," kata Wayan Sudarta, ditemui seusai rapat.', 'rapat'],
    ['"Kami siap," kata Wayan Sudarta seusai menghadiri rapat.', 'rapat'],
  ])('is another matter than where the speaker was: %s', (text, words) => expect(occasion(text)).toBe(words));
  it('has those who speak on it among those who took part', () =>
    expect(eventsIn('"Kami siap," kata Wayan Sudarta seusai rapat koordinasi.')).toEqual(['HAPPENED MEETING Wayan Sudarta']));
});

describe('people who are asked to do something', () => {
  it.each([
    ['Wayan Sudarta mengimbau pengendara motor menghindari jalan itu.', ['pengendara motor']],
    ['Wayan Sudarta meminta para penonton meninggalkan stadion.', ['penonton']],
    ['Wayan Sudarta meminta hasil panen mencapai target.', []],
    ['Wayan Sudarta meminta pengendara itu ditahan.', []],
  ])('are spoken to: %s', (text, addressees) => expect(toWhom(text)).toEqual(addressees));
});

describe('what somebody has been', () => {
  const roles = (text: string): string[] => read(text).roles.map(({ title, status }) => `${status} ${title}`);
  it('is told by an office that points back to the one named before', () =>
    expect(roles('Wayan Sudarta tiba di Lima. Mantan bupati itu mengatakan bahwa jalan rusak.')).toEqual(['FORMER bupati']));
  it('is told of nobody where two are named', () =>
    expect(roles('Wayan Sudarta menemui Joko Lelana. Mantan bupati itu dilantik, Senin.')).toEqual([]));
});

describe('people who are sent home', () => {
  it('are an event with a day or a place', () =>
    expect(eventsIn('Para pekerja itu akan dipulangkan pada akhir pekan.')).toEqual(['PLANNED OTHER nobody 2025-02-15..2025-02-16']));
  it('are none without', () => expect(eventsIn('Warga itu dipulangkan.')).toEqual([]));
});
