import type { Article } from '../../src/domain/article.js';

/** Articles of our own writing about invented people, each with something that a page could stumble over. */

/** Markup and scripts wherever a text can stand. */
export const MARKUP: Article = {
  id: 'markup',
  url: 'https://example.test/markup',
  headline: '<script>window.hacked = 1</script> & "Laut"',
  publisher: '<i>Harian</i> <img src=x onerror="window.hacked = 2">',
  publishedAt: '2025-06-10T08:00:00+07:00',
  language: 'id',
  text: [
    'KUPANG 🚢 - Menteri Kelautan dan Perikanan Yohanis Lende mengatakan kapal <b>Petrel</b> & <script>window.hacked = 3</script> sudah pulang.',
    '"Kami menulis <img src=x onerror="window.hacked = 4"> di papan 🚢 itu," kata Lende kepada wartawan, Selasa (10/6/2025).',
  ].join('\n\n'),
};

const before: Article = {
  id: 'revised',
  url: 'https://example.test/revised',
  headline: 'Lende Janji Data Laut Terbuka',
  publisher: 'Warta Nusa',
  publishedAt: '2025-06-11T08:00:00+07:00',
  language: 'id',
  text: 'JAKARTA - Menteri Kelautan dan Perikanan Yohanis Lende mengatakan data laut akan dibuka bulan depan.\n\n"Semua boleh membacanya," kata Lende.',
};

/** The same article as its paper has it a day later. */
export const REVISED: Article = {
  ...before,
  text: 'JAKARTA - Menteri Kelautan dan Perikanan Yohanis Lende mengatakan data laut akan dibuka tahun depan.\n\n"Semua boleh membacanya," kata Lende.',
};

export const ARTICLES: Article[] = [MARKUP, before];
