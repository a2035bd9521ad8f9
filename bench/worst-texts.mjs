// Texts that are made to hurt a reader: what looks at every pair of anything takes four times as long for twice the text.

const letters = (n) => String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26), 97 + (Math.floor(n / 676) % 26));
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** `make(n)` gives the n-th piece; pieces follow one another until there are `size` characters. */
const filled = (size, make) => {
  const pieces = [];
  for (let n = 0, length = 0; length < size; n++) {
    pieces.push(make(n));
    length += pieces.at(-1).length;
  }
  return pieces.join('').slice(0, size);
};

/** By name: a text of about that many characters. */
export const WORST = {
  'one sentence': (size) => filled(size, () => 'kata '),
  'quotation marks': (size) => filled(size, () => '"'),
  'capitalised words': (size) => filled(size, (n) => `Nama${letters(n)} `),
  quotations: (size) => filled(size, () => '"Kami siap," kata Budi Santoso. '),
  lines: (size) => filled(size, () => 'Baris satu\n'),
  'cues in a row': (size) => filled(size, () => 'Ia mengatakan bahwa '),
  'hyphens without end': (size) => filled(size, () => 'a-'),
  'one surname of many': (size) =>
    `Ahmad Leba dan Yosef Leba datang. ${filled(size - 34, () => 'Lalu Leba pergi ke rumah itu untuk bertemu dengan warga sekitar. ')}`,
  'one surname in every sentence': (size) => filled(size, () => 'Leba mengatakan bahwa jalan akan dibuka untuk warga desa. '),
  'people of one surname': (size) => filled(size, (n) => `Bupati ${capital(letters(n))} Leba datang. `),
  'people who speak': (size) => filled(size, (n) => `${capital(letters(n))}o Santoso mengatakan bahwa kapal nomor ${n} akan dilepas. `),
  'one who never names himself': (size) => filled(size, () => 'Ia mengatakan bahwa hujan akan turun. '),
  'open brackets': (size) => filled(size, () => '('),
  'full stops': (size) => filled(size, () => 'A.'),
  'sites without end': (size) => filled(size, () => 'a-1.b'),
  'numbers without end': (size) => filled(size, () => '1.'),
  'blank lines': (size) => `Satu dua.${filled(size, () => '\n \t')}`,
  blanks: (size) => `Satu${filled(size, () => ' ')}dua.`,
  'titles in a row': (size) => filled(size, () => 'Wakil Ketua Umum '),
  'bodies in a row': (size) => filled(size, () => 'Badan Pusat Dewan '),
  'countries in a row': (size) => filled(size, () => 'Amerika Serikat, Rusia, '),
  'dates in a row': (size) => filled(size, () => 'Rabu (12/2/2025) '),
  'events in a row': (size) =>
    filled(size, (n) => `Presiden ${capital(letters(n))}a bertemu Presiden ${capital(letters(n + 7))}i di Jakarta. `),
};

/** What generated texts are put together from: what the rules look at, in two languages, and what only breaks them. */
const PIECES = [
  ...[
    'Budi Santoso',
    'Leba',
    'Ratna',
    'Donald Trump',
    'John Smith',
    'MRS',
    'H. Ahmad',
    'Nama#',
    'Ahmad #',
    '# Leba',
    'WHATSAPP',
    'van der Berg',
  ],
  ...[
    'kata',
    'mengatakan',
    'mengatakan bahwa',
    'ujarnya',
    'menurut',
    'jelas',
    'kepada wartawan',
    'said',
    'told',
    'according to',
    'Dikatakan',
    'bahwa',
    'that',
  ],
  ...[
    'Presiden',
    'Menteri Luar Negeri',
    'Wakil Ketua',
    'juru bicara',
    'Kapolres',
    'mantan',
    'calon',
    'President',
    'spokesman for',
    'Plt',
    'Prof. Dr.',
  ],
  ...[
    'Badan Intelijen Pusat',
    'PT Maju Jaya',
    'Universitas Indonesia',
    'DPR',
    'Kementerian #',
    'Partai #',
    'the Ministry of #',
    '(BIN)',
    'Polda Jawa Timur',
  ],
  ...['Amerika Serikat', 'Rusia', 'Jakarta', 'Kremlin', 'AS', 'Indonesia', 'di Kota #', 'Kabupaten #'],
  ...['Rabu (12/2)', '12 Februari 2025', 'hari ini', 'on Wednesday', '2025', 'pukul 10.00 WIB', '#/2/2025', '1.000.000'],
  ...['bertemu', 'menelepon', 'kunjungan', 'perang', 'pemilu', 'meninggal', 'ditangkap', 'met with', 'sidang'],
  ...['yang', 'dan', 'di', 'untuk', 'ia', 'dia', 'itu', 'tersebut', 'saat', 'dengan', 'of the', 'he', 'who', 'rumah', 'kapal nomor #'],
  ...[
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '(',
    ')',
    '-',
    '--',
    '—',
    ',',
    ';',
    ':',
    '.',
    '?',
    '...',
    '/',
    '|',
    '\n',
    '\n\n',
    '\t',
    '[',
    '*',
    '=',
    '_',
    '&amp;',
  ],
  ...[
    'Baca juga:',
    'kompas.com',
    'https://a.id/b',
    'JAKARTA, KOMPAS.com -',
    '@nama',
    '#tagar',
    'A.',
    'II',
    'XIV',
    'ke-#',
    'a-a',
    "qur'an",
    'x'.repeat(200),
  ],
];

/** Draws that come again with the same seed (mulberry32). */
function drawing(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** A text of the n-th kind: one to six pieces again and again, a `#` in them counted on, so that words are the same or all different. */
export function generated(n) {
  const draw = drawing(n + 1);
  const pieces = Array.from({ length: 1 + draw(6) }, () => PIECES[draw(PIECES.length)]);
  const space = ['', ' ', ' ', ' ', ' ', '. '][draw(6)];
  const unit = pieces.join(space) + [' ', ' ', '. ', '.\n', '" '][draw(5)];
  return { unit, make: (size) => filled(size, (k) => unit.replaceAll('#', capital(letters(k)))) };
}
