import { describe, expect, it } from '@jest/globals';
import type { Article } from '../../src/domain/article.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { ruleExtractor } from '../../src/extract/rule-extractor.js';
import { LANGUAGES } from '../../src/language/index.js';

const extract = ruleExtractor(LANGUAGES);
const read = (text: string, more: Partial<Article> = {}): Extraction =>
  extract({ id: 'test', text, language: 'id', publishedAt: '2025-02-13', ...more }, { today: '2025-02-13' });

/** `Name: title of body status`; `~ID` for a country that is assumed. */
function rolesOf({ people, organizations, roles }: Extraction): string[] {
  const names = new Map([...people, ...organizations].map(({ id, name }) => [id, name]));
  return roles.map(({ person, title, of, ofAssumed, status }) => {
    const body = of === null ? (ofAssumed === undefined ? '-' : `~${ofAssumed}`) : typeof of === 'string' ? (names.get(of) ?? of) : of.text;
    return `${names.get(person)}: ${title} of ${body}${status === 'CURRENT' ? '' : ` ${status}`}`;
  });
}

describe('an office without a country', () => {
  it.each([
    // What an article speaks of most is nobody's office.
    [
      'Presiden Rusia Oleg Danilin menelepon Presiden Amerika Serikat Harvey Colton. Rusia dan Rusia lagi, kata pengamat. Presiden Colton belum menjawab Rusia.',
      ['Oleg Danilin: Presiden of RU', 'Harvey Colton: Presiden of US'],
    ],
    [
      'Jepang dan Jepang lagi, lalu Menteri Perdagangan Haruto Senoo mengatakan hal itu wajar. Korea Selatan menunggu keputusan itu.',
      ['Haruto Senoo: Menteri Perdagangan of -'],
    ],
    // The country may stand behind the name, or the office may speak for it.
    ['Kami menghubungi Presiden Hrytsenko, dari Ukraina, untuk itu.', ['Hrytsenko: Presiden of UA']],
    ['Indonesia, melalui Menteri Luar Negeri Sugiarto Wardana, mengecam serangan itu.', ['Sugiarto Wardana: Menteri Luar Negeri of ID']],
    ['Sidang itu dihadiri dua negara. Jepang diwakili Menteri Perdagangan Haruto Senoo.', ['Haruto Senoo: Menteri Perdagangan of JP']],
    [
      'Barang itu dikirim lewat Pelabuhan Osaka, Jepang, oleh Menteri Perdagangan Budi Hartanta.',
      ['Budi Hartanta: Menteri Perdagangan of -'],
    ],
  ])('%s', (text, roles) => {
    expect(rolesOf(read(text))).toEqual(roles);
  });
});

describe("the publisher's country", () => {
  const publisher = 'Warta Timur';
  it.each([
    ['Menteri Keuangan Sinta Mulyasari mengatakan hal itu wajar.', ['Sinta Mulyasari: Menteri Keuangan of ~ID']],
    ['Bupati Ratri Astuningsih mengatakan hal itu wajar.', ['Ratri Astuningsih: Bupati of -']],
    // A foreign country in the sentence's subject, or of another office of the same person, forbids it.
    [
      'Menteri Luar Negeri Jepang Iwasaki Haruto bertemu Menteri Luar Negeri Sugiarto Wardana di Tokyo.',
      ['Iwasaki Haruto: Menteri Luar Negeri of JP', 'Sugiarto Wardana: Menteri Luar Negeri of -'],
    ],
    ['Jepang menolak usul itu, kata Menteri Perdagangan Haruto Senoo.', ['Haruto Senoo: Menteri Perdagangan of -']],
    [
      'Perdana Menteri Jepang Haruto Senoo mundur. Haruto Senoo, mantan Menteri Keuangan, mengatakan hal itu wajar.',
      ['Haruto Senoo: Perdana Menteri of JP', 'Haruto Senoo: Menteri Keuangan of - FORMER'],
    ],
    // What stands behind a preposition is not what the sentence is about.
    [
      'Seusai kunjungan ke Jepang, Menteri Perdagangan Budi Hartanta mengatakan hal itu wajar.',
      ['Budi Hartanta: Menteri Perdagangan of ~ID'],
    ],
    [
      'Perdana Menteri Malaysia Hasan Bakrini tiba. Ia disambut Menteri Luar Negeri Sugiarto Wardana.',
      ['Hasan Bakrini: Perdana Menteri of MY', 'Sugiarto Wardana: Menteri Luar Negeri of ~ID'],
    ],
    // What the article states for the same title and person stands, wherever it stands.
    ['Presiden Colton mengatakan hal itu wajar. Presiden Amerika Serikat Harvey Colton tiba pada Rabu.', ['Harvey Colton: Presiden of US']],
  ])('%s', (text, roles) => {
    expect(rolesOf(read(text, { publisher }))).toEqual(roles);
  });

  it('is marked as assumed, and a body that is named as stated, with its place', () => {
    const text = 'Menteri Keuangan Sinta Mulyasari bertemu Presiden Jepang Haruto Senoo.';
    const [minister, president] = read(text, { publisher }).roles;
    expect(minister).toMatchObject({ of: null, ofAssumed: 'ID', bodyBasis: 'ASSUMED' });
    expect(minister).not.toHaveProperty('ofSpan');
    expect(president).toMatchObject({ of: 'JP', bodyBasis: 'STATED' });
    expect(text.slice(president!.ofSpan!.start, president!.ofSpan!.end)).toBe('Jepang');
  });

  it('is not assumed where no publisher is known, nor in a language of many countries', () => {
    expect(read('Menteri Keuangan Sinta Mulyasari mengatakan hal itu wajar.').roles[0]).not.toHaveProperty('ofAssumed');
    const english = read('Prime Minister Clara Whitmore said the deal was dead.', { publisher, language: 'en' });
    expect(english.roles[0]).not.toHaveProperty('bodyBasis');
  });
});

describe('one record a person and office', () => {
  it.each([
    ['Menlu Sugiarto Wardana tiba. Menteri Luar Negeri Sugiarto Wardana mengatakan hal itu wajar.', ['Sugiarto Wardana: Menlu of -']],
    [
      'Kepala Dinas Kesehatan Sleman Budi Hartanta tiba. "Itu benar," kata Kepala Budi Hartanta.',
      ['Budi Hartanta: Kepala of Dinas Kesehatan Sleman'],
    ],
    [
      'Mantan Bupati Sleman Budi Hartanta menjadi calon Bupati Sleman. Calon Bupati Sleman Budi Hartanta mengatakan hal itu wajar.',
      ['Budi Hartanta: Bupati of Sleman FORMER', 'Budi Hartanta: Bupati of Sleman CANDIDATE'],
    ],
  ])('%s', (text, roles) => {
    expect(rolesOf(read(text))).toEqual(roles);
  });
});
