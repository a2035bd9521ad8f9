import type { Draft } from '../../src/graph/write/rows.js';
import { describe, expect, it } from '@jest/globals';
import type { Event, Extraction, Person, Statement } from '../../src/domain/extraction.js';
import { FAST } from '../../src/domain/read-by.js';
import { draftOf } from '../../src/graph/write/draft/draft.js';
import { vocabularies } from '../../src/reader/vocabularies.js';

const TEXT = 'Bupati Sikka Ahmad Leba mengatakan, mempertanyakan, bahwa jalan lingkar akan dibuka kembali pekan depan.';
const at = (words: string): { start: number; end: number; text: string } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
};
const CONTENT = at('jalan lingkar akan dibuka kembali pekan depan');

const person = (id: string, name: string): Person => ({
  id,
  name,
  names: [],
  mentions: [{ ...at('Ahmad Leba'), kind: 'NAME' }],
});
const statement = (id: string, more: Partial<Statement> = {}): Statement => ({
  id,
  kind: 'INDIRECT',
  act: 'ASSERT',
  spans: [{ start: CONTENT.start, end: CONTENT.end }],
  cue: at('mengatakan'),
  speakers: ['p1'],
  speakerCandidates: [],
  addressees: [],
  saidAt: null,
  medium: null,
  occasion: null,
  via: null,
  about: [],
  aboutEvents: [],
  atEvent: null,
  within: null,
  confidence: 0.9,
  evidence: [{ part: 'CONTENT', start: CONTENT.start, end: CONTENT.end }],
  ...more,
});
const event = (id: string, more: Partial<Event> = {}): Event => ({
  id,
  kind: 'OTHER',
  trigger: at('dibuka'),
  mentions: [at('dibuka')],
  participants: [],
  place: null,
  date: null,
  status: 'PLANNED',
  ...more,
});
const extraction = (more: Partial<Extraction> = {}): Extraction => ({
  id: 'a',
  language: 'id',
  text: TEXT,
  url: null,
  headline: null,
  publishedAt: null,
  articleDate: '2025-02-13',
  publisher: null,
  dateline: null,
  furniture: [],
  people: [person('p1', 'Ahmad Leba')],
  organizations: [],
  countries: [],
  roles: [],
  groups: [],
  statements: [],
  events: [],
  warnings: [],
  ...more,
});
const draft = (more: Partial<Extraction>): Draft =>
  draftOf({ id: 'a', text: TEXT }, extraction(more), { ...vocabularies, today: '2025-02-13', sample: false, readBy: FAST });

describe('a draft', () => {
  it('takes what two cues tell as one act in the same words for one report, the first', () => {
    const { reports } = draft({
      statements: [
        statement('s1', { rule: 'first' }),
        statement('s2', { cue: at('mempertanyakan') }),
        statement('s3', { within: 's2', spans: [at('pekan depan')] }),
      ],
    });
    expect(reports.map(({ local, within, props }) => [local, within, props['rule']])).toEqual([
      ['s1', null, 'first'],
      ['s3', 's1', null],
    ]);
  });

  it('has a key of its own for each report and event, also where several start at one place', () => {
    const { reports, events } = draft({
      statements: [
        statement('s1'),
        statement('s2', { act: 'ASK' }),
        statement('s3', { spans: [at('jalan lingkar')] }),
        statement('s4', { spans: [at('jalan lingkar')], act: 'DENY', within: 's1' }),
        statement('s5', { spans: [at('jalan lingkar')], act: 'ASK', within: 's1' }),
      ],
      events: [event('e1'), event('e2', { kind: 'VISIT' }), event('e3', { kind: 'SPEECH' })],
    });
    expect(new Set(reports.map(({ key }) => key)).size).toBe(5);
    expect(new Set(events.map(({ key }) => key)).size).toBe(3);
  });

  it.each<[string, Partial<Extraction>]>([
    ['a statement', { statements: [statement('s1', { spans: [{ start: 5, end: 5 }] })] }],
    ['its evidence', { statements: [statement('s1', { evidence: [{ part: 'CUE', start: 7, end: 6 }] })] }],
    ['a mention', { people: [{ ...person('p1', 'Ahmad Leba'), mentions: [{ start: 3, end: 3, text: '', kind: 'NAME' }] }] }],
    ['an event', { events: [event('e1', { trigger: { start: -1, end: 4, text: 'x' } })] }],
    ['furniture', { furniture: [{ start: 0, end: TEXT.length + 1 }] }],
  ])('refuses %s at a place where nothing stands', (_, more) => expect(() => draft(more)).toThrow(/the reader gave .* the place/));

  it('tells whom the article tells apart: the same name, and longer and shorter ones', () => {
    const { appearances } = draft({
      people: [
        person('p1', 'Ahmad Leba'),
        person('p2', 'Leba'),
        person('p3', 'Yosef Leba'),
        person('p4', 'Achmad Leba'),
        person('p5', 'Rosa Banu'),
      ],
    });
    const apart = Object.fromEntries(appearances.map(({ local, profile }) => [local, profile.apart.map((entry) => entry.split('#')[0])]));
    expect(apart).toEqual({
      p1: ['ahmad leba', 'leba'],
      p2: ['ahmad leba', 'ahmad leba', 'leba yosef'],
      p3: ['leba'],
      p4: ['ahmad leba', 'leba'],
      p5: [],
    });
  });

  it('of an article with thousands of names is made in a moment', () => {
    const names = Array.from(
      { length: 4000 },
      (_, n) => `Ahmad ${n.toString(26).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)} Leba`,
    );
    const before = process.cpuUsage();
    draft({ people: [person('p0', 'Leba'), ...names.map((name, n) => person(`p${n + 1}`, name))] });
    // Of the processor, in microseconds; compared each with each they took minutes.
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });
});
