import { describe, expect, it } from '@jest/globals';
import { read } from './reading.js';

const TEXT =
  'Gubernur Bali Wayan Sudarta, seperti dikutip dari Antara, mengatakan kepada Menteri Sosial Rina Hadi dalam jumpa pers di Lima pada Rabu (12/2) bahwa jalan itu ditutup. "Kami siap," tulis Wayan di Facebook.';

describe('everything that is said of a statement', () => {
  const { text, statements } = read(TEXT);
  const partsOf = (n: number): string[] => statements[n]!.evidence.map(({ part, start, end }) => `${part} ${text.slice(start, end)}`);

  it('has its place in the text, part by part', () =>
    expect(partsOf(0)).toEqual([
      'CONTENT jalan itu ditutup',
      'CUE mengatakan',
      'SPEAKER Wayan Sudarta',
      'ADDRESSEE Rina Hadi',
      'DATE Rabu (12/2)',
      'OCCASION jumpa pers',
      'VIA Antara',
    ]));
  it('has the medium’s too', () => expect(partsOf(1)).toContain('MEDIUM Facebook'));
  it('carries a day from where it was told', () => {
    const carried = read('Gubernur Bali Wayan Sudarta tiba. "Kami siap," kata Wayan pada Rabu (12/2). "Semua aman," ujarnya.');
    const [, second] = carried.statements;
    expect(second!.saidAt?.basis).toBe('CARRIED');
    expect(second!.evidence.map(({ part, start, end }) => `${part} ${carried.text.slice(start, end)}`)).toEqual([
      'CONTENT Semua aman',
      'CUE ujarnya',
      'SPEAKER nya',
      'DATE Rabu (12/2)',
    ]);
  });
});

describe('how sure a statement is', () => {
  const sure = (text: string): number => read(`Gubernur Bali Wayan Sudarta tiba. ${text}`).statements[0]!.confidence;
  it('is less where nobody is named beside the words', () =>
    expect(sure('"Kami siap," ujarnya.')).toBeLessThan(sure('"Kami siap," kata Wayan.')));
  it('is less for what somebody asks for than for what he says', () =>
    expect(sure('Wayan meminta warga pindah.')).toBeLessThan(sure('"Jalan itu ditutup," kata Wayan.')));
  it('is told by the way in which it was found in a language without weights', () =>
    expect(read('Mayor Ann Perrin came. "We are ready," said Perrin.', 'en').statements[0]!.confidence).toBe(0.97));
  it('is least where there is neither cue nor speaker', () => expect(sure('"Kami siap."')).toBeLessThan(sure('"Kami siap," ujarnya.')));
});
