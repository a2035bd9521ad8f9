import type { LanguagePack } from '../pack.js';
import { phraseSet, wordSet } from '../pack.js';

export const MEDIA: LanguagePack['media'] = {
  platforms:
    phraseSet(`truth social, facebook, instagram, twitter, x, tiktok, telegram, whatsapp, youtube, threads, weibo, wechat, linkedin, vkontakte, line,
    signal, bluesky`),
  written:
    phraseSet(`keterangan tertulis, keterangan resmi, keterangan pers, keterangan, siaran pers, rilis, rilis pers, rilis resmi, pernyataan tertulis,
    pernyataan resmi, pesan tertulis, pesan singkat, pesan elektronik, surat, surat terbuka, surat elektronik, surel, e-mail, email, pernyataan bersama,
    pesan whatsapp, laporan, siaran langsung, artikel, opini, catatan, rekaman video, pesan video, video, pernyataan, televisi, radio, media sosial, situs resmi, laman resmi`),
  prepositions: wordSet('di lewat melalui dalam via pada kepada'),
  carriers: wordSet(
    'sebuah suatu unggahan unggahannya cuitan cuitannya akun akunnya media sosial platform aplikasi pribadi pribadinya resmi resminya siaran langsung di pada dalam stasiun televisi radio kanal laman miliknya lewat melalui status postingan',
  ),
  broadcasting: wordSet('disiarkan ditayangkan dimuat diunggah dipancarkan dirilis dibacakan diterbitkan dikeluarkan'),
  broadcastLinks: wordSet('langsung di lewat melalui secara'),
  channels: wordSet('lewat melalui via'),
  lines: phraseSet('sambungan telepon, telepon, telepon seluler, panggilan video, telekonferensi'),
  attending: wordSet('menghadiri mengikuti membuka menutup memimpin menjadi'),
  occasions:
    phraseSet(`jumpa pers, konferensi pers, telekonferensi pers, telekonferensi, konferensi video, rapat, rapat kerja, sidang, pidato, wawancara, webinar, seminar, diskusi, pertemuan,
    percakapan telepon, percakapan via telepon, pembicaraan telepon, sambungan telepon, kunjungan, kunjungan kerja, acara, upacara, peluncuran, peresmian, pelantikan, debat, kampanye, orasi, sesi tertutup, ktt,
    konferensi, forum, simposium, lokakarya, kuliah umum, ceramah, khotbah, misa, dialog, audiensi, jamuan, taklimat, briefing, kesempatan, peringatan, deklarasi, rapat koordinasi, sidang darurat, pengarahan, sosialisasi`),
  occasionOpeners: wordSet('sebuah suatu acara'),
  occasionPrepositions: wordSet(
    'dalam saat di pada usai seusai sesudah setelah ketika lewat melalui selepas menjelang di-sela-sela sela-sela',
  ),
  conversations: phraseSet(
    'percakapan telepon, pembicaraan telepon, sambungan telepon, percakapan via telepon, pertemuan, pertemuan bilateral, pembicaraan, wawancara, wawancara khusus',
  ),
  quoting: wordSet('dikutip dilansir mengutip melansir dilaporkan diberitakan dikutipkan diwartakan'),
  likeness: wordSet('seperti sebagaimana'),
  closing: wordSet('demikian'),
  quotingLinks: wordSet(
    'laporan dilaporkan dari oleh kantor berita surat kabar harian media stasiun televisi laman situs koran majalah melalui',
  ),
};
