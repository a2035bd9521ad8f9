import { UjarError } from '../domain/errors.js';

/** What an article may tell of itself; see json.ts, which is loaded where there is JSON. */
export const FIELDS = ['id', 'text', 'language', 'publishedAt', 'url', 'headline', 'publisher', 'zone', 'assumedDate'] as const;

/** `text=content,headline=title`: fields of an article, and the column or key under which each stands. Throws BAD_INPUT. */
export function columnsOf(given: string | undefined): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const pair of (given ?? '').split(',').filter((each) => each.trim() !== '')) {
    const [field = '', ...column] = pair.split('=');
    const name = column.join('=').trim();
    if (name === '' || !FIELDS.some((each) => each === field.trim()))
      throw new UjarError('BAD_INPUT', `--map has "${pair}": wanted field=column, the field one of ${FIELDS.join(', ')}`);
    map.set(field.trim(), name);
  }
  return map;
}

/** What parts the columns of a table; the one by which a header has a column of that name. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

export const cellsOf = (header: string, delimiter: string): string[] =>
  header.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

export const sameColumn = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** What parts the columns of a table whose header has this column; null where none does. */
export const delimiterOf = (header: string, column: string): string | null =>
  DELIMITERS.find((delimiter) => cellsOf(header, delimiter).some((cell) => sameColumn(cell, column))) ?? null;
