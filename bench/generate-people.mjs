// Articles about 2,000 invented people with known identity: shared family names and whole names, spelling variants, initials, short names and
// offices that change hands and that people leave for others. The same seed gives the same articles.
import { makeRandom } from './generate.mjs';

const GIVEN =
  `Adi Bayu Citra Dewi Eka Fajar Gita Hendra Indra Djoko Kartika Lukman Mega Nanda Oki Putri Rizki Sari Taufik Umar Vera Wayan Jusuf Zainal Agus Bambang Dian Endang
  Ferry Gunawan Hasan Ika Jamal Krisna Lina Made Nurul Oscar Puspa Ratna Slamet Tono Utami Viktor Wulan Yanti Muhammad Achmad Rachmat Soeryo Tjahjo Edhi Yudhi`.split(
    /\s+/,
  );
const FAMILY =
  `Prakoso Hartono Wiranata Kusumo Santika Lumban Manalu Sitorus Tanjung Wibawa Nasution Pasaribu Siregar Harahap Lubis Simbolon Wijanarko Pradipta Sudirja Mahendra
  Kertanegara Suryanegara Adikusuma Baskoro Cakrawala Darmawan Erlangga Firmansyah Gumilar Hidayat Iskandar Jayadi Soekarya Djunaedi Tjokrohadi Kurniawan Laksmana Maulana
  Nugraha Oktavian Pamungkas Ramadhan Saputra Triyono Usman Wirawan Yulianto Zulkarnain Bachtiar Chairuddin`.split(/\s+/);
/** Names made of parts, as many are: with the lists above a few hundred of each. */
const made = (fronts, backs) => fronts.split(' ').flatMap((front) => backs.split(' ').map((back) => front + back));
const GIVENS = [
  ...GIVEN,
  ...made('Har Sud Wid Kus Mar Tri Bud Ris Sug Was Pur Sum Set Yul Ern', 'yanto yono yati iarto inah adi ianto ono isno'),
];
const FAMILIES = [
  ...FAMILY,
  ...made(
    'Adi Sastro Wira Harjo Martono Kerto Suryo Pranoto Notho Reksa Jaya Mangun Joyo Tirto Cokro',
    'kusumo negoro diningrat dipuro wijoyo subroto prawiro hardjono atmojo sudiro',
  ),
];
const ALONE = 'Sugiarto Wartono Mulyadi Kasiman Parmin Soemarno Djatmiko Rukmini Tukiran Suharni'.split(' ');
const LOCAL = [
  'Bupati',
  'Wali Kota',
  'Gubernur',
  'Kapolres',
  'Ketua DPRD',
  'Kepala Dinas Kesehatan',
  'Sekretaris Daerah',
  'Kepala Kejaksaan Negeri',
];
const PLACES =
  'Ende Sikka Alor Belu Muna Buton Konawe Kolaka Gowa Takalar Bone Wajo Sleman Bantul Demak Kudus Jepara Blora Rembang Tuban Gresik Jember Kediri Blitar Ngawi Pacitan Garut Subang Cianjur Lebak'.split(
    ' ',
  );
const NATIONAL = [
  'Menteri Kesehatan',
  'Menteri Perhubungan',
  'Menteri Pertanian',
  'Menteri Keuangan',
  'Menteri Sosial',
  'Menteri Perdagangan',
];
/** One in twenty is of another country, and holds that one's offices alone. */
const ABROAD = ['Peru', 'Chile', 'Fiji', 'Jepang', 'Kenya', 'Kanada'];
const STATE = ['Presiden', 'Perdana Menteri', 'Menteri Luar Negeri', 'Duta Besar'];
const WORDS = [
  'jalan lingkar akan segera dibuka',
  'pasar induk belum siap dipakai',
  'gudang beras sudah penuh',
  'bendungan kecil harus ditutup',
];

const SPELLINGS = [
  ['Muhammad', 'Mohammad', 'Moh', 'Muh'],
  ['Achmad', 'Ahmad', 'Akhmad'],
  ['Rachmat', 'Rahmat'],
  ['Djoko', 'Joko'],
  ['Jusuf', 'Yusuf'],
  ['Soeryo', 'Suryo'],
  ['Tjahjo', 'Cahyo'],
  ['Edhi', 'Edi'],
  ['Yudhi', 'Yudi'],
  ['Soekarya', 'Sukarya'],
  ['Djunaedi', 'Junaedi'],
  ['Tjokrohadi', 'Cokrohadi'],
  ['Ramadhan', 'Ramadan'],
  ['Bachtiar', 'Bahtiar'],
  ['Chairuddin', 'Chairudin'],
  ['Soemarno', 'Sumarno'],
  ['Djatmiko', 'Jatmiko'],
];
const FROM = Date.UTC(2018, 0, 1);
const DAYS = 8 * 365;
const dayOf = (n) => new Date(FROM + n * 86_400_000).toISOString().slice(0, 10);

export function generatePeople(count, { seed = 7, size = 2000, shared: share = 0.01 } = {}) {
  const random = makeRandom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const people = [];
  const held = new Map();
  /** An office that nobody else has in those years. */
  const office = (country, from, to) => {
    for (;;) {
      const r = random();
      const title = country !== null ? `${pick(STATE)} ${country}` : r < 0.9 ? `${pick(LOCAL)} ${pick(PLACES)}` : pick(NATIONAL);
      const spans = held.get(title) ?? [];
      if (spans.some((span) => span.from < to && from < span.to) && random() < 0.97) continue;
      held.set(title, [...spans, { from, to }]);
      return { title, from, to };
    }
  };
  while (people.length < size) {
    const id = people.length;
    const shared = id > 100 && random() < share;
    const name = shared
      ? people[Math.floor(random() * people.length)].name
      : random() < 0.005
        ? pick(ALONE)
        : [...(random() < 0.4 ? [pick(GIVENS)] : []), pick(GIVENS), pick(FAMILIES)]
            .filter((word, n, all) => all.indexOf(word) === n)
            .join(' ');
    const country = random() < 0.05 ? pick(ABROAD) : null;
    const terms = 1 + Math.floor(random() * 3);
    const cuts = [0, ...Array.from({ length: terms - 1 }, () => Math.floor(random() * DAYS)).sort((a, b) => a - b), DAYS];
    // Most people hold no office for most of the time.
    const offices = cuts.slice(1).flatMap((to, n) => (to - cuts[n] > 200 ? [office(country, cuts[n] + 30, to - 30)] : []));
    people.push({ id, name, offices, fame: 1 / (1 + random() * 30) });
  }
  const total = people.reduce((sum, { fame }) => sum + fame, 0);
  const someone = () => {
    let left = random() * total;
    for (const person of people) {
      left -= person.fame;
      if (left <= 0) return person;
    }
    return people.at(-1);
  };
  const spelled = (name) =>
    name
      .split(' ')
      .map((word) => {
        const forms = SPELLINGS.find((each) => each.includes(word));
        return forms === undefined ? word : pick(forms);
      })
      .join(' ');
  const shown = ({ name }) => {
    const words = name.split(' ');
    const r = random();
    if (r < 0.12) return spelled(name);
    if (words.length > 2 && r < 0.2) return r < 0.16 ? `${words[0].charAt(0)} ${words.slice(1).join(' ')}` : words.slice(1).join(' ');
    return words.length > 1 && r > 0.96 ? words.at(-1) : name;
  };
  const articles = [];
  for (let n = 0; n < count; n++) {
    const day = Math.floor((n * DAYS) / count);
    const mentions = [];
    let text = '';
    const speakers = [someone(), someone()].filter((person, k, all) => all.indexOf(person) === k);
    for (const person of speakers) {
      const now = person.offices.find(({ from, to }) => from <= day && day <= to);
      const past = person.offices.filter(({ to }) => to < day).at(-1);
      const r = random();
      // Papers leave out the office of those whom everybody knows, hardly ever that of others.
      const title =
        now !== undefined && r < (person.fame > 0.3 ? 0.8 : 0.95)
          ? now.title
          : past !== undefined && r < 0.95
            ? `Mantan ${past.title}`
            : null;
      const name = shown(person);
      text += title === null ? '' : `${title} `;
      mentions.push({ start: text.length, person: person.id, office: title !== null });
      text += `${name} mengatakan bahwa ${pick(WORDS)} di ${pick(PLACES)} nomor ${Math.floor(random() * 9000)}. `;
    }
    const url = `https://warta.example/${n}`;
    articles.push({ article: { id: url, url, language: 'id', publishedAt: dayOf(day), publisher: 'Warta', text }, mentions });
  }
  return { people, articles };
}
