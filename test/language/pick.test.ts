import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../src/language/index.js';
import { pick } from '../../src/language/pick.js';

const picked = (text: string): string => {
  const { pack, doubtful } = pick(text, LANGUAGES);
  return `${pack.code}${doubtful ? ', in doubt' : ''}`;
};

describe('the language of a text', () => {
  it.each([
    ['Dubes AS mengaku kaget. AS dan IS berunding. "AS siap," kata Denning.', 'id'],
    ['Buku "In the Name of the Rose" terbit lagi. "Laris," kata Rina.', 'id'],
    ['Camat mengatakan rapat berlangsung 1 s.d. 5 Maret a.n. pemerintah.', 'id'],
    ['Panen naik, ujar Lukman.', 'id'],
    ['SEMUA WARGA DIMINTA TETAP DI RUMAH', 'id'],
    ['THE ROAD IS CLOSED', 'en'],
    ['The road in Denpasar is closed, Sudarma told reporters.', 'en'],
    ['Ing dalan kuwi akeh wong teka, ujare Kustinah.', 'id, in doubt'],
  ])('%s: %s', (text, language) => expect(picked(text)).toBe(language));
});
