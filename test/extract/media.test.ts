import { describe, expect, it } from '@jest/globals';
import { read } from './reading.js';

const told = (how: string): string => {
  const { statements, organizations } = read(`"Sudah aman," kata Bupati Ratri Astuningsih ${how}.`);
  const [statement] = statements;
  const to = statement?.addressees.map((id) => organizations.find((each) => each.id === id)?.name ?? id).join() ?? '';
  return [statement?.medium ?? '', to].join(' | ');
};

describe('how it was said', () => {
  it.each([
    ['via Zoom', 'Zoom | '],
    ['lewat Discord, Rabu', 'Discord | '],
    ['di akun Instagram-nya, Rabu', 'Instagram-nya | '],
    ['melalui Joko Lelana', ' | '],
    ['lewat Palu', ' | '],
    ['via Dinas Kesehatan Demak', ' | '],
  ])('%s: %s', (how, medium) => expect(told(how)).toBe(medium));
});
