import { minedWords, wordSet } from '../pack.js';
import mined from './adjectives.json' with { type: 'json' };
import { PLACES } from './places.js';
import { FUTURE, MONTHS, PAST, WEEKDAYS } from './calendar-words.js';
import acronyms from './acronyms.json' with { type: 'json' };
import names from './names.json' with { type: 'json' };
import lists from './words.json' with { type: 'json' };

export const FUNCTION_WORDS =
  wordSet(`saya aku kami kita anda kamu mereka ia dia beliau ini itu dan atau yang untuk dengan pada di ke dari oleh karena
  jika kalau namun akan sementara menurut sebelumnya selain adapun hal tidak tak belum sudah telah setelah saat dalam bagi tetapi tapi
  bahkan meski meskipun walau walaupun sebab seperti sebagai secara agar ada apalagi apa lalu kemudian juga maka hingga sampai sejak selama
  pihaknya terkait hari tahun bulan pekan sejumlah sebanyak para salah satu berdasarkan bahwa supaya sehingga sambil seraya ketika
  sedangkan padahal tanpa antara atas bawah terhadap tentang soal mengenai kepada kepadanya usai seusai sesudah pun begitu demikian
  tersebut lain lainnya masih bisa dapat harus perlu ingin mau bukan jangan pernah sedang lagi saja hanya cuma justru malah
  semua setiap tiap seluruh beberapa banyak sedikit lebih paling sangat cukup terlalu siapa mana kapan bagaimana mengapa kenapa berapa
  seorang seseorang sebuah suatu dua tiga empat lima enam tujuh delapan sembilan sepuluh kedua ketiga keempat pertama keduanya ketiganya
  bila apabila andai andaikan seandainya sekalipun melainkan yakni yaitu ialah adalah merupakan di-sana sana sini situ kini nanti tadi kemarin
  sekarang besok hari-ini lewat melalui menjelang sekitar sepanjang seiring akibat guna demi tolong silakan mari ayo ya oh nah terima
  kasih selamat jadi oleh-karena-itu sebaliknya selanjutnya akhirnya awalnya mulanya terakhir terbaru dulu dahulu sesuai menanggapi mengutip
  melansir dikutip dilansir ditemui dihubungi ditanya selasa rabu kamis jumat sabtu minggu ahad senin`);

export const ADJECTIVES = wordSet(minedWords(mined.adjective));

export const PARTICLES = wordSet('i ni bin binti ibn van von de der den da dos del la le al el ul');

export const CALENDAR = new Set([
  'hari',
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...PAST,
  ...FUTURE,
  'wib',
  'wita',
  'wit',
  'ramadhan',
  'ramadan',
  'idul',
  'fitri',
  'adha',
  'lebaran',
  'natal',
]);

/** Given and family names that Indonesian papers print often, beside those of the word lists. */
const MORE_NAMES = `ahmad achmad muhammad mohammad mohamad mokhamad muhamad moh abdul abdullah agus budi bambang joko djoko sri siti dewi
  tri dwi eko heru hendra hadi herman indra irwan iwan andi andika arief arif ari aris asep adi aditya rizky rizki rizal ridwan reza rudi
  slamet sutrisno suryadi sugeng supriyadi susanto santoso setiawan wahyu wawan yudi yusuf yusri yanti yuni yohanes yosef taufik taufiq teguh
  tito tono nur nurul novi nova made wayan ketut nyoman putu komang gede ni luh dedi deddy didik dian dimas edi edy endang erwin fajar faisal
  fadil fadli ferry firman fitri galih ganjar gatot gunawan guntur haris hasan hasyim husein hidayat ibrahim ilham imam ismail jamal juliari
  kartika kurniawan lestari lukman luhut mahfud maman megawati mulyani mulyadi nadiem ningsih nugroho pramono prabowo pratama purnomo puan
  rahmat rachmat rahman ratna retno rina rini ryamizard salim sandiaga saputra sari satria sigit suharto soeharto sukarno sulastri suparman
  susilo syaiful syahrul tjahjo umar untung utami utomo wibowo widodo wijaya winarno wiranto yasonna zainal zulkifli anies airin airlangga
  maria yohana markus matius petrus paulus kristina agnes antonius fransiskus stefanus simon yakub
  donald john james robert michael william david richard joseph thomas charles daniel matthew anthony mark paul steven andrew kenneth
  joshua kevin brian george edward peter vladimir dmitry sergei sergey alexander aleksandr ivan igor mikhail nikolai viktor volodymyr emmanuel
  francois jean pierre marie antonio antony marco steve joe kamala boris angela olaf friedrich giorgia pedro carlos jose juan luis miguel javier
  benjamin narendra xi li wang zhang chen kim lee park shinzo fumio yoshihide anwar mahathir lawrence rodrigo ferdinand thaksin hun
  ali hassan mohammed ahmed mustafa recep abbas bashar khalid salman omar ibrahim amina fatima maryam anna elena olga natalia`;

const GIVEN = wordSet(MORE_NAMES, names.noPlaces);

/** Of `KPK:komisi pemberantasan korupsi; …`: the short forms. */
const ABBREVIATED = acronyms.bodies.split('; ').map((row) => row.split(':', 1)[0]!.toLowerCase());

/** Names of bodies that papers abbreviate, behind which nothing but a place goes on with the name. */
export const WHOLE_BODIES: ReadonlySet<string> = new Set(acronyms.whole.split('; '));

export const LISTS = {
  person: wordSet(lists.person, names.person, names.noPlaces, MORE_NAMES),
  place: new Set([...wordSet(lists.place), ...PLACES].filter((word) => !GIVEN.has(word))),
  organization: wordSet(lists.organization, ABBREVIATED.join(' ')),
  common: wordSet(lists.common),
};
