import { describe, expect, it } from '@jest/globals';
import { read } from '../reading.js';

/** `KIND STATUS rule: participants | place | day` of every event. */
function eventsOf(text: string): string[] {
  const { people, organizations, events } = read(text);
  const names = new Map([...people, ...organizations].map(({ id, name }) => [id, name]));
  return events.map(({ kind, status, rule, participants, place, date }) =>
    [`${kind} ${status} ${rule}: ${participants.map((id) => names.get(id) ?? id).join(' + ')}`, place, date?.earliest]
      .filter(Boolean)
      .join(' | '),
  );
}

describe('an event', () => {
  it.each([
    [
      'event-by-noun',
      'Perundingan antara Peru dan Jepang digelar di Lima pada Rabu.',
      'NEGOTIATION HAPPENED event-by-noun: PE + JP | Lima | 2025-02-12',
    ],
    [
      'event-by-active-verb',
      'Kapolres Dedi Suryantara menangkap Rudi Hartanta di Demak.',
      'ARREST HAPPENED event-by-active-verb: Dedi Suryantara + Rudi Hartanta | Demak',
    ],
    [
      'event-by-verb-without-object',
      'Bupati Ratri Astuningsih bertemu dengan Joko Lelana pada Rabu.',
      'MEETING HAPPENED event-by-verb-without-object: Ratri Astuningsih + Joko Lelana | 2025-02-12',
    ],
    [
      'event-by-passive-verb',
      'Joko Lelana dilantik oleh Bupati Ratri Astuningsih pada Rabu.',
      'APPOINTMENT HAPPENED event-by-passive-verb: Joko Lelana + Ratri Astuningsih | 2025-02-12',
    ],
  ])('is read by the rule %s', (_, text, event) => expect(eventsOf(text)).toEqual([event]));

  it.each([
    ['subject-of-the-verb', 'Bupati Ratri Astuningsih meninggal pada Rabu.', 'Ratri Astuningsih'],
    ['speaker-of-himself', '"Saya setuju," kata Ratri Astuningsih setelah bertemu dengan Joko Lelana.', 'Ratri Astuningsih + Joko Lelana'],
    ['object-of-the-verb', 'Polisi menangkap Rudi Hartanta dan Joko Lelana.', 'Rudi Hartanta + Joko Lelana'],
    ['agent-of-the-passive', 'Seorang warga ditangkap Komisi Pemberantasan Korupsi pada Rabu.', 'Komisi Pemberantasan Korupsi'],
    ['named-behind-the-noun', 'Kunjungan kerja Bupati Ratri Astuningsih ditunda.', 'Ratri Astuningsih'],
    ['subject-of-a-light-verb', 'Bupati Ratri Astuningsih menggelar rapat.', 'Ratri Astuningsih'],
    ['subject-on-the-occasion', 'Ratri Astuningsih menangis dalam pertemuan itu.', 'Ratri Astuningsih'],
    ['speaker-on-the-occasion', '"Saya setuju," kata Ratri Astuningsih dalam jumpa pers.', 'Ratri Astuningsih'],
    ['joined-behind', 'Rapat itu membahas beras bersama Joko Lelana.', 'Joko Lelana'],
    ['those-who-hold-it', 'Webinar itu dihadiri Joko Lelana, lalu Wayan Sudarta.', 'Joko Lelana + Wayan Sudarta'],
    [
      'made-a-suspect',
      'Komisi Pemberantasan Korupsi menetapkan Rudi Hartanta sebagai tersangka.',
      'Komisi Pemberantasan Korupsi + Rudi Hartanta',
    ],
  ])('has those who take part by the rule %s', (_, text, participants) =>
    expect(eventsOf(text).map((event) => event.split(': ')[1]!.split(' | ')[0])).toEqual([participants]),
  );

  it('of whoever stands before the relative is his', () =>
    expect(eventsOf('Ia kehilangan Siti Habibah yang meninggal pada Rabu.')).toEqual([
      'DEATH HAPPENED event-by-verb-without-object: Siti Habibah | 2025-02-12',
    ]));
  it('that others are told to do is not the speaker’s', () =>
    expect(eventsOf('Ratri Astuningsih menyuruh timnya untuk memulai negosiasi di Lima.')).toEqual([
      'NEGOTIATION PLANNED event-by-noun:  | Lima',
    ]));
  it('of the speaker’s own side is his body’s', () =>
    expect(eventsOf('Kepala Polda Jatim Dedi Suryantara mengatakan, pihaknya menangkap Rudi Hartanta.')[0]).toContain(
      'Polda Jatim + Rudi Hartanta',
    ));
});

describe('whether it has happened', () => {
  it.each([
    ['Rapat itu akan digelar pada Rabu.', 'PLANNED'],
    ['Bupati akan menggelar rapat pada Rabu.', 'PLANNED'],
    ['Pertemuan Bupati Ratri Astuningsih dengan Joko Lelana masih dijadwalkan.', 'PLANNED'],
    ['Rapat itu sedang berlangsung di Lima.', 'ONGOING'],
    ['Ratri Astuningsih membatalkan kunjungan ke Lima pada Rabu.', 'CANCELLED'],
    ['Ratri Astuningsih membantah bertemu Joko Lelana.', 'DENIED'],
    ['Joko Lelana dilantik Rabu. "Siap," katanya.', 'HAPPENED'],
  ])('%s %s', (text, status) => expect(eventsOf(text)[0]).toContain(` ${status} `));
});

describe('one event', () => {
  it('may be mentioned several times', () =>
    expect(eventsOf('Rapat digelar pada Rabu. Ratri Astuningsih memimpin rapat tersebut. Dalam rapat itu hadir Joko Lelana.')).toHaveLength(
      1,
    ));
  it('is none of another day', () => expect(eventsOf('Rapat digelar pada Rabu. Rapat digelar pada Senin.')).toHaveLength(2));
  it('is a law, whoever drafts and passes it', () =>
    expect(
      eventsOf('DPR merevisi Undang-Undang Desa pada Rabu. Revisi undang-undang itu disahkan Ratri Astuningsih pada Senin.'),
    ).toHaveLength(1));
  it('that is agreed on is of all who agreed', () =>
    expect(
      eventsOf(
        'Ratri Astuningsih mengatakan dirinya dan Joko Lelana sepakat berdamai. "Kami sepakat bekerja sama, termasuk saling mengunjungi," kata Ratri.',
      )[1],
    ).toMatch(/^VISIT PLANNED .*Ratri Astuningsih/));
});

describe('no event', () => {
  it.each([
    ['part-of-a-name', 'Badan Pengawas Pemilu Jatim bekerja pada Rabu.'],
    ['chosen-and-no-news', 'Bupati terpilih Ratri Astuningsih tiba pada Rabu.'],
    ['of-body-or-game', 'Joko Lelana terkena serangan stroke pada Rabu.'],
    ['of-body-or-game', 'Joko Lelana menahan napas pada Rabu.'],
    ['flood-of-goods', 'Banjir pesanan melanda Bandung pada Rabu.'],
    ['nobody-held', 'Bank Garuda menahan laju rupiah pada Rabu.'],
    ['nobody-held', 'Persib ditahan seri Arema di Bandung pada Rabu.'],
    ['nobody-held', 'Joko Lelana menemui kesulitan pada Rabu.'],
    ['machine-at-a-standstill', 'Bus itu mogok di Bandung pada Rabu.'],
    ['machine-at-a-standstill', 'Ambulans desa mogok di Bandung pada Rabu.'],
    ['of-body-or-game', 'Serangan pneumonia menimpa Bupati Wayan Sudarta pada Rabu.'],
    ['flood-of-goods', 'Banjir produksi melanda Bandung pada Rabu.'],
    ['war-of-no-country', 'Perang harga terjadi di pasar pada Rabu.'],
  ])('is read by the rule %s of %s', (_, text) => expect(eventsOf(text)).toEqual([]));

  it.each([
    ['Presiden Ratri Astuningsih kembali terpilih pada Rabu.', 'ELECTION'],
    ['Serangan terhadap Peru terjadi pada Rabu.', 'ATTACK'],
    ['Banjir melanda Bandung pada Rabu.', 'DISASTER'],
    ['Rudi Hartanta ditahan di Demak.', 'ARREST'],
    ['Polisi menahan enam orang di Demak.', 'ARREST'],
    ['Buruh mogok di Bandung pada Rabu.', 'PROTEST'],
    ['Sopir mogok kerja di Bandung pada Rabu.', 'PROTEST'],
    ['Perang saudara pecah di Bandung pada Rabu.', 'WAR'],
    ['Perang di Ukraina berlanjut.', 'WAR'],
  ])('is not read of %s', (text, kind) => expect(eventsOf(text)[0]).toMatch(new RegExp(`^${kind} `)));
});

describe('a place', () => {
  it.each([
    ['Ratri Astuningsih mengunjungi Kabupaten Demak.', 'Kabupaten Demak'],
    ['Rapat digelar di Gedung DPRD, Demak, Rabu (12/2).', 'Gedung DPRD, Demak'],
    ['Joko Lelana dilantik menjadi Wakil Bupati pada Rabu.', ''],
    ['Kami akan saling mengunjungi Negara satu sama lain, kata Ratri Astuningsih.', ''],
  ])('%s: %s', (text, place) => expect(read(text).events[0]?.place ?? '').toBe(place));
});
