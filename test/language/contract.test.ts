import { describe, expect, it } from '@jest/globals';
import { UjarError } from '../../src/domain/errors.js';
import { ruleExtractor } from '../../src/extract/rule-extractor.js';
import { LANGUAGES } from '../../src/language/index.js';
import { packFor, pick } from '../../src/language/pick.js';

/** For each language: a text, and what every pack must get out of it. */
const TEXTS: Record<
  string,
  { text: string; speaker: string; said: string; to: string; on: string; told: string; country: string; denied: string }
> = {
  id: {
    text: `Menteri Luar Negeri Jepang Haruto Senoo mengatakan kepada wartawan bahwa perundingan akan dilanjutkan.
"Kami tidak terburu-buru," kata Senoo pada Rabu (12/2). Ia membantah bahwa kesepakatan sudah tercapai.`,
    speaker: 'Haruto Senoo',
    said: 'perundingan akan dilanjutkan',
    to: 'wartawan',
    on: '2025-02-12',
    told: 'Kami tidak terburu-buru',
    country: 'JP',
    denied: 'kesepakatan sudah tercapai',
  },
  en: {
    text: `Japanese Foreign Minister Haruto Senoo told reporters that the talks would go on.
"We are in no hurry," Senoo said on Wednesday. He denied that a deal had been reached.`,
    speaker: 'Haruto Senoo',
    said: 'the talks would go on',
    to: 'reporters',
    on: '2025-02-12',
    told: 'We are in no hurry',
    country: 'JP',
    denied: 'a deal had been reached',
  },
};

const read = ruleExtractor(LANGUAGES);

describe.each(LANGUAGES.map((pack) => [pack.code, pack] as const))('the language pack %s', (code, pack) => {
  const expected = TEXTS[code]!;
  const extraction = read({ id: 'contract', text: expected.text, publishedAt: '2025-02-13' }, { today: '2025-03-01' });
  const textOf = (spans: { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => expected.text.slice(start, end)).join(' … ');
  const statement = (words: string) => extraction.statements.find(({ spans }) => textOf(spans) === words);

  it('is picked for its own text', () => expect(pick(expected.text, LANGUAGES).pack.code).toBe(code));
  it('is found by its tag', () => expect(packFor(`${code}-XX`, LANGUAGES)).toBe(pack));
  it('finds the person with title and country', () => {
    expect(extraction.people.map(({ name }) => name)).toEqual([expected.speaker]);
    expect(extraction.roles).toMatchObject([{ person: 'p1', of: expected.country, status: 'CURRENT' }]);
  });
  it('finds what was told to somebody', () => {
    expect(statement(expected.said)).toMatchObject({ kind: 'INDIRECT', act: 'ASSERT', speakers: ['p1'], addressees: ['g1'] });
    expect(extraction.groups).toMatchObject([{ id: 'g1', name: expected.to }]);
  });
  it('finds the quotation with its speaker and day', () =>
    expect(statement(expected.told)).toMatchObject({
      kind: 'DIRECT',
      speakers: ['p1'],
      saidAt: { earliest: expected.on, latest: expected.on, precision: 'DAY' },
    }));
  it('finds the denial of a pronoun', () => expect(statement(expected.denied)).toMatchObject({ act: 'DENY', speakers: ['p1'] }));
  it('marks every span verbatim', () => {
    for (const { cue } of extraction.statements) expect(expected.text.slice(cue!.start, cue!.end)).toBe(cue!.text);
    for (const { mentions } of extraction.people)
      for (const { start, end, text } of mentions) expect(expected.text.slice(start, end)).toBe(text);
  });
  it('knows no cue that is a function word, and writes its lists small', () => {
    for (const word of pack.cues.keys()) expect(word).toBe(word.toLowerCase());
    expect([...pack.cues.keys()].filter((word) => pack.pronouns.personal.has(word))).toEqual([]);
  });
});

describe('a language without a pack', () => {
  it('is refused by name', () => expect(() => packFor('sw', LANGUAGES)).toThrow(UjarError));
  it('is read with a warning where only the text tells', () => {
    const { warnings } = read(
      { id: 'x', text: 'Der Minister sagte am Montag, die Gespräche seien nicht zu Ende und das Ergebnis offen.' },
      { today: '2025-03-01' },
    );
    expect(warnings).toMatchObject([{ rule: 'language' }]);
  });
});
