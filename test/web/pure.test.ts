import { describe, expect, it } from '@jest/globals';
import { EXPLORER_PATHS } from '../../src/api/explorer.js';
import { changed, hrefOf, LISTS, pathOf, viewOf } from '../../web/explorer/address.js';
import { segmentsOf } from '../../web/explorer/article/marks.js';
import type { Mark } from '../../web/explorer/article/marks.js';
import { networkOf } from '../../web/explorer/graph/network.js';
import type { Exchange } from '../../web/explorer/graph/network.js';
import { csvOf } from '../../web/explorer/parts/csv.js';
import { literalOf, queryText } from '../../web/explorer/parts/query-text.js';
import { lanesOf, MARK } from '../../web/explorer/picture/lanes.js';
import { filterOf } from '../../web/explorer/statement/filter.js';

const mark = (start: number, end: number, part: Mark['part'] = 'CONTENT'): Mark => ({
  start,
  end,
  part,
  href: `/${start}`,
  owner: `${start}-${end}`,
});

describe('the marks of a text', () => {
  const TEXT = 'Kata "Sari 🚢 di laut," ujarnya.';
  it('cut it where they begin and end, and lose no code unit', () => {
    const segments = segmentsOf(TEXT, [mark(6, 21), mark(6, 10, 'NAME'), mark(15, 31, 'CUE')], [{ start: 0, end: 4 }]);
    expect(segments.map(({ text }) => text).join('')).toBe(TEXT);
    for (const { start, end, text } of segments) expect(TEXT.slice(start, end)).toBe(text);
    expect(segments.map(({ start }) => start)).toEqual([0, 4, 6, 10, 15, 21, 31]);
    expect(segments[0]?.furniture).toBe(true);
  });
  it('lead by the innermost where one lies within another', () => {
    const segments = segmentsOf(TEXT, [mark(6, 21), mark(6, 10, 'NAME')], []);
    expect(segments.find(({ start }) => start === 6)?.marks.map(({ part }) => part)).toEqual(['NAME', 'CONTENT']);
    expect(segments.find(({ start }) => start === 10)?.marks.map(({ part }) => part)).toEqual(['CONTENT']);
  });
  it('are cut off at the end of a text that has become shorter', () => {
    expect(segmentsOf('abc', [mark(1, 9), mark(7, 9)], []).map(({ text }) => text)).toEqual(['a', 'bc']);
    expect(segmentsOf('', [mark(0, 4)], [])).toEqual([]);
  });
  it('stay quick where there are very many', () => {
    const marks = Array.from({ length: 5000 }, (_, n) => mark(n * 10, n * 10 + 25));
    const begun = performance.now();
    segmentsOf('x'.repeat(60_000), marks, []);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe('an address', () => {
  it.each(['statement:a_b-c', 'article:x', 'event:x', 'role:x', 'person:x', 'organization:x', 'country:ID', 'group:x', 'place:x'])(
    'of %s leads to its view',
    (id) => {
      const view = viewOf(pathOf(id));
      expect('id' in view && view.id).toBe(id);
    },
  );
  it('of every view is one that the server answers with the page', () => {
    const answered = (path: string): boolean => EXPLORER_PATHS.some((each) => (typeof each === 'string' ? each === path : each.test(path)));
    for (const list of LISTS) expect(answered(`/${list}`)).toBe(true);
    for (const id of ['person:a', 'place:a', 'statement:a', 'country:NZ', 'role:a']) expect(answered(pathOf(id))).toBe(true);
    expect(answered('/graphql')).toBe(false);
    expect(answered('/nobody')).toBe(false);
  });
  it('that is none is missing, whatever it holds', () => {
    for (const path of ['/x', '/%E0%A4%A', '/robot:1', '/a/b']) expect(viewOf(path).name).toBe('missing');
  });
  it('holds what is given, and changes by parts', () => {
    expect(hrefOf('/graph', { mode: 'TO', around: ['a', 'b'], since: '' })).toBe('/graph?mode=TO&around=a&around=b');
    expect(changed('/graph', new URLSearchParams('mode=TO&since=2025-01-01'), { since: null, until: '2025-02-01' })).toBe(
      '/graph?mode=TO&until=2025-02-01',
    );
  });
  it('asks the API for what it says, and for nothing that is no value', () => {
    const filter = filterOf(new URLSearchParams('by=person:a&to=Sari&kind=DIRECT&act=NONSENSE&since=yesterday&until=2025-03-01&q=laut'));
    expect(filter).toEqual({
      speaker: [{ id: 'person:a' }],
      addressee: [{ name: 'Sari' }],
      kind: ['DIRECT'],
      until: '2025-03-01',
      text: 'laut',
    });
  });
});

describe('what is given away', () => {
  it('is a table that spreadsheets read as text', () => {
    expect(
      csvOf({
        columns: ['a', 'b'],
        rows: [
          ['x "y"', 'p,q'],
          ['=cmd()', 3],
          ['baris\nbaru', null],
        ],
      }),
    ).toBe('\uFEFFa,b\r\n"x ""y""","p,q"\r\n\'=cmd(),3\r\n"baris\nbaru",\r\n');
  });
  it('is an operation with its values, quoted as GraphQL wants them', () => {
    expect(literalOf({ kind: ['DIRECT'], text: 'a "b"', first: 3, after: undefined })).toBe(
      '{ kind: [DIRECT], text: "a \\"b\\"", first: 3 }',
    );
    expect(queryText('query Q($id: ID!, $first: Int!) { x }', { id: '$& "', first: 2 })).toBe(
      'query Q($id: ID! = "$& \\"", $first: Int! = 2) { x }',
    );
  });
});

describe('a time line', () => {
  it('lays items that would touch into lanes, and parts them again when it is zoomed', () => {
    const at = (left: number) => ({ left, right: left + 2, label: 0 });
    expect(lanesOf([at(0), at(5), at(6), at(40)], 100).map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
    expect(lanesOf([at(0), at(50), at(70), at(400)], 1000).map(({ lane }) => lane)).toEqual([0, 0, 0, 0]);
    expect(lanesOf([at(0)], 100)[0]?.width).toBe(MARK);
  });
  it('writes a label behind its item, before it at the right edge, and above it where there is no room at all', () => {
    const item = { left: 80, right: 90, label: 60 };
    expect(lanesOf([item], 200)[0]?.label).toBe('behind');
    expect(lanesOf([item], 100)[0]?.label).toBe('before');
    expect(lanesOf([{ ...item, left: 20, right: 90 }], 100)[0]?.label).toBe('above');
  });
});

describe('a network', () => {
  const agent = (id: string, kind: 'Person' | 'Country' | 'Group') => ({ __typename: kind, id, name: id });
  const exchange = (from: Exchange['from'], to: Exchange['to'], count: number): Exchange => ({
    from,
    to,
    count,
    lastKnownBy: '2025-01-01',
  });
  const [a, b, c, g] = [agent('a', 'Person'), agent('b', 'Person'), agent('c', 'Country'), agent('g', 'Group')];
  it('has each line once, however many answers hold it, and groups only where they are wanted', () => {
    const answers = [
      [exchange(a, b, 3), exchange(a, g, 9)],
      [exchange(a, b, 3), exchange(b, c, 5)],
    ];
    const { nodes, edges } = networkOf(answers, true);
    expect(edges.map(({ from, to, count }) => `${from}${to}${count}`)).toEqual(['bc5', 'ab3']);
    expect(Object.fromEntries(nodes.map(({ id, weight }) => [id, weight]))).toEqual({ a: 3, b: 8, c: 5 });
    expect(
      networkOf(answers, false)
        .nodes.map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b', 'c', 'g']);
  });
});
