import { UjarError } from '../domain/errors.js';
import { decodeCursor } from '../graph/queries/page.js';
import { orderedList } from './list-names.js';

/** What can be told of arguments before anything is read. */

/** Rows that one page may have. */
const MOST_ROWS = 100;
/** Ids that one look-up of many may name. */
const MOST_IDS = 100;
/** Keys that statements may be counted by together: each multiplies what is counted. */
const MOST_KEYS = 3;

/** Throws BAD_INPUT for a page size outside 1 to 100, null included. */
export function checkSize(name: string, size: unknown): asserts size is number {
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > MOST_ROWS)
    throw new UjarError('BAD_INPUT', `${name} is ${String(size)}: wanted a whole number from 1 to ${MOST_ROWS}`);
}

/** A page's size, and that its cursor is one of the list's own. */
export function checkPage(args: Readonly<Record<string, unknown>>, list: string): void {
  const { last } = args;
  if (last !== null && last !== undefined) checkSize('last', last);
  else if ('first' in args) checkSize('first', args['first']);
  for (const name of ['after', 'before'] as const) checkCursor(name, args, list);
}

function checkCursor(name: 'after' | 'before', args: Readonly<Record<string, unknown>>, list: string): void {
  const given = args[name];
  if (typeof given !== 'string') return;
  const cursor = decodeCursor(given);
  if (cursor.list !== undefined && cursor.list !== orderedList(list, args['orderBy']))
    throw new UjarError('BAD_INPUT', `${name} is a cursor of another list, or of another order: wanted one that this list gave`);
}

export function checkIds(ids: unknown): void {
  if (Array.isArray(ids) && ids.length > MOST_IDS) throw new UjarError('BAD_INPUT', `${ids.length} ids: wanted at most ${MOST_IDS}`);
}

/** Throws BAD_INPUT for what is no language that names can be told in. */
export function checkLanguage(language: unknown): void {
  if (typeof language !== 'string') return;
  let known: string[] = [];
  try {
    known = Intl.DisplayNames.supportedLocalesOf([language]);
  } catch {
    // It is no tag at all, and told so below.
  }
  if (known.length === 0) throw new UjarError('BAD_INPUT', 'language is none that is known: wanted a tag like en or pt-BR');
}

export function checkCounted(by: unknown): void {
  if (Array.isArray(by) && (by.length === 0 || by.length > MOST_KEYS))
    throw new UjarError('BAD_INPUT', `by has ${by.length} keys: wanted 1 to ${MOST_KEYS}`);
}
