import { describe, expect, it } from '@jest/globals';
import { isShortBody, longBody } from '../../src/language/id/short-bodies.js';
import { isShortField } from '../../src/language/id/short-parts.js';
import { isShortTitle, longTitle } from '../../src/language/id/short-titles.js';

describe('a short title', () => {
  it.each([
    ['kadinkes', 'kepala dinas kesehatan'],
    ['wakapolsek', 'wakil kepala kepolisian sektor'],
    ['kasubbag', 'kepala subbagian'],
    ['karopenmas', 'kepala biro penerangan masyarakat'],
    ['danramil', 'komandan komando rayon militer'],
    ['wamenlu', 'wakil menteri luar negeri'],
    ['sekdakab', 'sekretaris daerah kabupaten'],
    ['wabup', 'wakil bupati'],
    ['jampidsus', 'jaksa agung muda pidana khusus'],
  ])('%s is read by its parts: %s', (short, long) => expect(longTitle(short)).toBe(long));
  it('keeps a field that nobody has listed', () => expect(longTitle('kadisxyz')).toBe('kepala dinas xyz'));
  it.each(['kasus', 'dirinya', 'danau', 'menarik', 'sekarang', 'karo', 'kadin', 'wahyu', 'asap', 'korban', 'kapal', 'kadispora wirya'])(
    '%s is none',
    (word) => expect(isShortTitle(word)).toBe(false),
  );
});

describe('a field in short', () => {
  it.each(['reskrim', 'penkum', 'resnarkoba', 'polairud'])('%s is one', (word) => expect(isShortField(word)).toBe(true));
  it.each(['kes', 'bin', 'karya', 'pemuda'])('%s is none, or may be much else', (word) => expect(isShortField(word)).toBe(false));
});

describe('a short name of a body', () => {
  it.each([
    ['disdukcapil', 'dinas kependudukan dan pencatatan sipil'],
    ['satresnarkoba', 'satuan reserse narkoba'],
    ['kemenkumham', 'kementerian hukum dan hak asasi manusia'],
    ['polrestabes', 'kepolisian resor kota besar'],
    ['kodim', 'komando distrik militer'],
    ['setjen', 'sekretariat jenderal'],
  ])('%s is read by its parts: %s', (short, long) => expect(longBody(short)).toBe(long));
  it.each(['satpam', 'disalurkan', 'disana', 'pemuda', 'sate', 'ketua', 'kota', 'bidan', 'setia', 'polos'])('%s is none', (word) =>
    expect(isShortBody(word)).toBe(false),
  );
});
