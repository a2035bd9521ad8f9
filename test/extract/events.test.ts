import { describe, expect, it } from '@jest/globals';
import { eventsIn } from './reading.js';

/** What happened, in a sentence or two: status, kind, who took part, where, when. */
describe('an event', () => {
  it.each([
    // A call.
    ['Menteri Perdagangan Rina Hadi menelepon Menteri Keuangan Tono Wibisono.', ['HAPPENED CALL Rina Hadi + Tono Wibisono']],
    [
      'Dalam percakapan telepon dengan Rina Hadi, Senin, Tono Wibisono mengatakan harga akan turun.',
      ['HAPPENED CALL Rina Hadi + Tono Wibisono 2025-02-10'],
    ],
    // A meeting.
    [
      'Menteri Perdagangan Rina Hadi bertemu Menteri Keuangan Tono Wibisono di Surabaya, Selasa (11/2).',
      ['HAPPENED MEETING Rina Hadi + Tono Wibisono in Surabaya 2025-02-11'],
    ],
    ['Presiden Peru Luis Quispe akan bertemu Presiden Kenya Joseph Mutua.', ['PLANNED MEETING Joseph Mutua + Luis Quispe']],
    ['Pertemuan antara Peru dan Kenya berlangsung di Nairobi.', ['HAPPENED MEETING KE + PE in Nairobi']],
    ['Presiden Peru Luis Quispe batal bertemu Presiden Kenya Joseph Mutua.', ['CANCELLED MEETING Joseph Mutua + Luis Quispe']],
    // An agreement, a negotiation.
    ['Peru dan Kenya menandatangani nota kesepahaman.', ['HAPPENED AGREEMENT KE + PE']],
    // A visit, a speech, a summit.
    ['Presiden Peru Luis Quispe mengunjungi Kenya.', ['HAPPENED VISIT KE + Luis Quispe']],
    [
      'Dalam jumpa pers di Lima, Selasa (11/2), Luis Quispe mengatakan jalan itu ditutup.',
      ['HAPPENED SPEECH Luis Quispe in Lima 2025-02-11'],
    ],
    // Somebody comes into an office, and leaves it.
    ['Yosua Tandi dilantik pada Selasa (11/2).', ['HAPPENED APPOINTMENT Yosua Tandi 2025-02-11']],
    ['Presiden Peru Luis Quispe menunjuk Marta Salas.', ['HAPPENED APPOINTMENT Luis Quispe + Marta Salas']],
    ['Menteri Keuangan Tono Wibisono mengundurkan diri.', ['HAPPENED RESIGNATION Tono Wibisono']],
    // What police and courts do.
    ['Polda Bali menangkap Wayan Sudarta.', ['HAPPENED ARREST Polda Bali + Wayan Sudarta']],
    ['Wayan Sudarta ditangkap di Denpasar, Senin (10/2).', ['HAPPENED ARREST Wayan Sudarta in Denpasar 2025-02-10']],
    // Who comes is told up to the stop.
    ['Webinar itu dihadiri Menteri Sosial Rina Hadi; Joko Lelana tidak datang.', ['HAPPENED MEETING Rina Hadi']],
    // A war, an attack, a protest, a death, a disaster.
    ['Perang antara Peru dan Kenya belum berakhir.', ['ONGOING WAR KE + PE']],
    ['Ratusan nelayan berunjuk rasa di Kupang, Senin (10/2).', ['HAPPENED PROTEST nobody in Kupang 2025-02-10']],
    ['Wayan Sudarta meninggal dunia di Denpasar, Minggu (9/2).', ['HAPPENED DEATH Wayan Sudarta in Denpasar 2025-02-09']],
    ['Gempa mengguncang Maumere pada Minggu (9/2).', ['HAPPENED DISASTER nobody 2025-02-09']],
    // Unnamed people do it, or others are told to.
    ['Ratusan nelayan berunjuk rasa.', ['HAPPENED PROTEST nobody']],
    ['"Saya menyuruh tim untuk memulai negosiasi di Lima," kata Rina Hadi.', ['PLANNED NEGOTIATION nobody in Lima']],
    // A day that closes the sentence is the day of what it tells, however far away.
    [
      'Rina Hadi menghadiri pelantikan Joko Lelana sebagai Ketua Umum Ikatan Guru di Gedung Serbaguna, Jalan Merdeka, Ende, Nusa Tenggara Timur, Selasa (11/2/2025).',
      ['HAPPENED APPOINTMENT Joko Lelana + Rina Hadi in Gedung Serbaguna, Jalan Merdeka, Ende, Nusa Tenggara Timur 2025-02-11'],
    ],
    // `Kami` is whoever speaks, wherever it stands before the verb.
    ['"Saat kami sedang melakukan kunjungan ke pasar itu, jalannya rusak," kata Rina Hadi.', ['ONGOING VISIT Rina Hadi']],
  ])('%s', (text, events) => expect(eventsIn(text)).toEqual(events));
});
