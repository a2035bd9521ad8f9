// Articles of invented people for the benches: the same seed gives the same articles. Each is news of about 3 KB with three or four speakers, some
// of whose sentences another paper prints too; in some, officials of two countries speak to each other, or two officials meet.
const GIVEN =
  `Adi Bayu Citra Dewi Eka Fajar Gita Hendra Indra Joko Kartika Lukman Mega Nanda Oki Putri Rizki Sari Taufik Umar Vera Wayan Yusuf Zainal Agus Bambang Dian
  Endang Ferry Gunawan Hasan Ika Jamal Krisna Lina Made Nurul Oscar Puspa Ratna Slamet Tono Utami Viktor Wulan Yanti`.split(/\s+/);
const FAMILY =
  `Prakoso Hartono Wiranata Kusumo Santika Lumban Manalu Sitorus Tanjung Wibawa Nasution Pasaribu Siregar Harahap Lubis Simbolon Wijanarko Pradipta Sudirja
  Mahendra Kertanegara Suryanegara Adikusuma Baskara Cakrawala Darmawan Erlangga Firmansyah Gumilar Hidayatullah Iskandar Jayadi`.split(
    /\s+/,
  );
const OFFICES = [
  'Bupati',
  'Wali Kota',
  'Gubernur',
  'Kepala Dinas Kesehatan',
  'Kepala Dinas Perhubungan',
  'Ketua DPRD',
  'Kapolres',
  'Camat',
];
const PLACES =
  'Ende Sikka Alor Belu Muna Buton Konawe Kolaka Gowa Takalar Bone Wajo Sleman Bantul Demak Kudus Jepara Blora Rembang Tuban Gresik Jember Kediri Blitar'.split(
    ' ',
  );
const TOPICS = [
  'pelabuhan utama',
  'jalan lingkar',
  'pasar induk',
  'rumah sakit baru',
  'jembatan lama',
  'bendungan kecil',
  'terminal bus',
  'gudang beras',
];
const ENDS = [
  'akan dibuka bulan depan',
  'belum siap dipakai warga',
  'sudah selesai diperbaiki',
  'harus ditutup sementara',
  'menjadi harapan banyak nelayan',
  'tidak akan dijual kepada siapa pun',
];
const STATES = ['Indonesia', 'Malaysia', 'Singapura', 'Jepang', 'Australia', 'Filipina'];
const STATE_OFFICES = ['Menteri Luar Negeri', 'Duta Besar', 'Menteri Perdagangan', 'Menteri Pertahanan'];
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const TELLINGS = [
  ...Array.from({ length: 17 }, () => 'kata WHO kepada wartawan'),
  'tulis WHO di Facebook',
  'kata WHO dalam jumpa pers di Demak',
  'kata WHO, dikutip dari Antara',
];
const PAPERS = ['warta-timur.example', 'kabar-selat.example', 'harian-bahari.example', 'nusa-pos.example'];
const FILLER =
  'Warga sudah lama menunggu kabar itu sejak musim hujan tahun lalu. Beberapa pedagang memindahkan lapak mereka ke tepi jalan, sementara angkutan umum mengambil jalan memutar yang lebih jauh. ';

export function makeRandom(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

export function* generate(count, { seed = 1, people = 2000, size = 3000 } = {}) {
  const random = makeRandom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const all = Array.from({ length: people }, () => ({
    name: `${pick(GIVEN)} ${pick(GIVEN)} ${pick(FAMILY)}`,
    office: `${pick(OFFICES)} ${pick(PLACES)}`,
  }));
  const officials = Array.from({ length: people / 20 }, () => ({
    name: `${pick(GIVEN)} ${pick(GIVEN)} ${pick(FAMILY)}`,
    office: `${pick(STATE_OFFICES)} ${pick(STATES)}`,
  }));
  const wire = [];
  for (let n = 0; n < count; n++) {
    const parts = [];
    const speakers = Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(all));
    for (const { name, office } of speakers) {
      const words = `${pick(TOPICS)} nomor ${Math.floor(random() * 5000)} di ${pick(PLACES)} ${pick(ENDS)}`;
      const said = { name, office, words };
      if (random() < 0.1) wire.push(said);
      const told = random() < 0.1 && wire.length > 0 ? wire.splice(0, 1)[0] : said;
      parts.push(`${told.office} ${told.name} mengatakan bahwa ${told.words}.`);
      parts.push(
        `"Kami sudah menghitung semuanya sampai ${Math.floor(random() * 10000)} kali," ${pick(TELLINGS).replace('WHO', told.name.split(' ').at(-1))}.`,
      );
    }
    const day = new Date(Date.UTC(2023, 0, 1) + Math.floor((n * 900) / count) * 86_400_000);
    if (random() < 0.3)
      parts.push(...exchange(pick(officials), pick(officials), `${pick(TOPICS)} nomor ${Math.floor(random() * 5000)} ${pick(ENDS)}`));
    if (random() < 0.3) parts.push(...meeting(pick(all), pick(all), pick(PLACES), day));
    let text = parts.join('\n\n');
    while (text.length < size) text += `\n\n${FILLER.repeat(2)}`;
    yield { id: `g${n}`, url: `https://${pick(PAPERS)}/berita/${n}`, language: 'id', publishedAt: day.toISOString().slice(0, 10), text };
  }
}

function exchange(from, to, words) {
  return [`${from.office} ${from.name} mengatakan kepada ${to.office} ${to.name} bahwa ${words}.`];
}

function meeting(one, other, place, day) {
  const date = `${WEEKDAYS[day.getUTCDay()]} (${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()})`;
  return [
    `${one.office} ${one.name} bertemu dengan ${other.office} ${other.name} di ${place}, ${date}.`,
    `${one.office} ${one.name} mengatakan bahwa pertemuan dengan ${other.name} di ${place} berjalan baik.`,
  ];
}
