import { STATEMENT_PATTERNS } from '../../src/extract/statements/patterns.js';
import { describeRules } from './reading.js';

describeRules(STATEMENT_PATTERNS, {
  'according-to': {
    reads: [
      'Menurut Gubernur Bali Wayan Sudarta, jalan itu ditutup.',
      'Jalan itu, menurut Gubernur Bali Wayan Sudarta, akan ditutup.',
      'en: According to Governor Wayan Sudarta, the road was closed.',
      'en: The road was closed, according to Governor Wayan Sudarta.',
    ],
    leaves: ['Buku itu, menurut rencana, terbit besok.', 'Gubernur Bali Wayan Sudarta mengatakan bahwa jalan itu ditutup.'],
  },
  'speaker-then-cue': {
    reads: [
      'en: The road was closed, Governor Wayan Sudarta said.',
      'en: The road was closed, Governor Wayan Sudarta said on Tuesday in Denpasar.',
    ],
    leaves: ['en: Governor Wayan Sudarta said the road was closed.', 'Jalan itu akan ditutup, kata Gubernur Bali Wayan Sudarta.'],
  },
  'verb-with-complementizer': {
    reads: [
      'Gubernur Bali Wayan Sudarta mengatakan bahwa jalan itu ditutup.',
      'Gubernur Bali Wayan Sudarta mengatakan kepada wartawan bahwa jalan itu ditutup.',
      'en: Governor Wayan Sudarta told reporters that the road was closed.',
    ],
    leaves: [
      'Gubernur Bali Wayan Sudarta mengatakan, jalan itu ditutup.',
      'Gubernur Bali Wayan Sudarta tidak mengatakan bahwa jalan itu ditutup.',
      'Gubernur Bali Wayan Sudarta akan mengatakan bahwa jalan itu ditutup.',
    ],
  },
  'verb-with-comma': {
    reads: [
      'Gubernur Bali Wayan Sudarta mengatakan, jalan itu ditutup.',
      'Gubernur Bali Wayan Sudarta di Denpasar menjelaskan, jalan itu ditutup.',
    ],
    leaves: [
      'Gubernur Bali Wayan Sudarta mengatakan jalan itu akan ditutup.',
      'Gubernur Bali Wayan Sudarta mengatakan bahwa jalan itu ditutup.',
    ],
  },
  'verb-of-request': {
    reads: [
      'Gubernur Bali Wayan Sudarta meminta warga menutup jalan itu.',
      'Gubernur Bali Wayan Sudarta mengimbau warga agar menutup jalan itu.',
      'en: Governor Wayan Sudarta urged Japan to open the port.',
    ],
    leaves: ['Gubernur Bali Wayan Sudarta meminta maaf.', 'Gubernur Bali Wayan Sudarta mengatakan warga akan menutup jalan itu.'],
  },
  'verb-with-clause': {
    reads: ['Gubernur Bali Wayan Sudarta mengatakan jalan itu akan ditutup.', 'en: Governor Wayan Sudarta said the road was closed.'],
    leaves: [
      'Gubernur Bali Wayan Sudarta membantah tuduhan itu.',
      'Gubernur Bali Wayan Sudarta menulis surat itu dengan tangan.',
      'Gubernur Bali Wayan Sudarta mengatakan, jalan itu ditutup.',
    ],
  },
  'verb-with-object': {
    reads: ['Gubernur Bali Wayan Sudarta membantah tuduhan itu.', 'en: Governor Wayan Sudarta rejected the charge.'],
    leaves: ['Gubernur Bali Wayan Sudarta membantah bahwa jalan itu ditutup.', 'Gubernur Bali Wayan Sudarta menulis surat itu.'],
  },
  'verb-with-matter': {
    reads: ['Gubernur Bali Wayan Sudarta menekankan pentingnya jalan itu.', 'Gubernur Bali Wayan Sudarta menyampaikan belasungkawa.'],
    leaves: ['Gubernur Bali Wayan Sudarta menyampaikan buku itu.', 'Gubernur Bali Wayan Sudarta mengatakan jalan itu akan ditutup.'],
  },
  'tag-before': {
    reads: ['Kata Gubernur Bali Wayan Sudarta, jalan itu ditutup.'],
    leaves: ['Jalan itu ditutup, kata Gubernur Bali Wayan Sudarta.', 'Kata itu, menurut Gubernur Bali Wayan Sudarta, tidak baku.'],
  },
  'tag-behind': {
    reads: ['Jalan itu ditutup, kata Gubernur Bali Wayan Sudarta.', 'Jalan itu, kata Gubernur Bali Wayan Sudarta, akan ditutup.'],
    leaves: ['Kata Gubernur Bali Wayan Sudarta, jalan itu ditutup.', 'Jalan itu ditutup tanpa kata Gubernur Bali Wayan Sudarta.'],
  },
  'passive-pointing': {
    reads: [
      'Jalan itu sudah ditutup. Hal itu disampaikan Gubernur Bali Wayan Sudarta.',
      'Hal senada disampaikan Gubernur Bali Wayan Sudarta. Jalan itu harus ditutup.',
    ],
    leaves: [
      'Jalan itu ditutup, disampaikan Gubernur Bali Wayan Sudarta.',
      'Jalan itu sudah ditutup. Surat itu disampaikan Gubernur Bali Wayan Sudarta.',
    ],
  },
  'passive-behind': {
    reads: ['Jalan itu ditutup, disampaikan Gubernur Bali Wayan Sudarta.'],
    leaves: ['Jalan itu sudah ditutup. Hal itu disampaikan Gubernur Bali Wayan Sudarta.', 'Kebijakan itu dinilai merugikan nelayan kecil.'],
  },
  'agentless-passive': {
    reads: ['Kebijakan itu dinilai merugikan nelayan kecil.', 'Warga diminta menjauhi jalan itu.'],
    leaves: [
      'Jalan itu diduga ditutup.',
      'Kotak yang disebut kotak hitam itu hilang.',
      'Jalan itu ditutup, disampaikan Gubernur Bali Wayan Sudarta.',
    ],
  },
  'noun-of-saying': {
    reads: [
      'Menteri Sosial Rina Hadi menyampaikan tudingan Gubernur Bali Wayan Sudarta bahwa jalan itu ditutup.',
      'Menteri Sosial Rina Hadi menyebut usulan Gubernur Bali Wayan Sudarta agar jalan itu ditutup.',
    ],
    leaves: ['Gubernur Bali Wayan Sudarta membantah tudingan itu.', 'Menteri Sosial Rina Hadi menolak usulan Gubernur Bali Wayan Sudarta.'],
  },
});
