import fs from 'node:fs';
import { parse } from 'csv-parse/sync';
import { messageOf, UjarError } from '../domain/errors.js';
import { delimiterOf } from './columns.js';

/** A person on a list kept by hand. */
export interface PersonRow {
  name: string;
  aliases: string[];
  wikidata: string | null;
  roles: { title: string; body: string; from: string | null; until: string | null }[];
}

const COLUMNS = ['name', 'aliases', 'wikidata', 'roles'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a list of people: a CSV, its columns parted by commas, semicolons or tabs, with a header of which `name` is needed. `aliases` are parted by semicolons; `roles` too, each
 * `title | body | first day | last day`, of which the days may be left out. Throws BAD_INPUT with the line of `name`.
 */
export function readPeople(file: string, name = file): PersonRow[] {
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    const text = fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    const delimiter = delimiterOf(text.split(/\r?\n/, 1)[0]!, 'name') ?? ',';
    rows = parse(text, { delimiter, columns: true, bom: true, trim: true, skip_empty_lines: true, info: true });
  } catch (error) {
    throw new UjarError('BAD_INPUT', `${name}: cannot be read as a list of people: ${messageOf(error)}`);
  }
  const given = Object.keys(rows[0]?.record ?? {});
  const unknown = given.filter((column) => !COLUMNS.includes(column));
  if (rows.length > 0 && (!given.includes('name') || unknown.length > 0))
    throw new UjarError(
      'BAD_INPUT',
      `${name}: the columns are ${given.join(', ')}: wanted name, and of ${COLUMNS.slice(1).join(', ')} what is known`,
    );
  return rows.map(({ record, info }) => personOf(record, `${name}:${info.lines}`));
}

function personOf({ name = '', aliases = '', wikidata = '', roles = '' }: Record<string, string>, where: string): PersonRow {
  if (name === '') throw new UjarError('BAD_INPUT', `${where}: the name is empty`);
  if (wikidata !== '' && !/^Q\d+$/.test(wikidata))
    throw new UjarError('BAD_INPUT', `${where}: wikidata is "${wikidata}": wanted an id like Q3318231`);
  return {
    name,
    aliases: parted(aliases),
    wikidata: wikidata === '' ? null : wikidata,
    roles: parted(roles).map((role) => roleOf(role, where)),
  };
}

const parted = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function roleOf(text: string, where: string): PersonRow['roles'][number] {
  const [title = '', body = '', from = '', until = ''] = text.split('|').map((part) => part.trim());
  const wrong = [from, until].find((day) => day !== '' && (!DAY.test(day) || Number.isNaN(Date.parse(day))));
  if (title === '' || wrong !== undefined)
    throw new UjarError(
      'BAD_INPUT',
      `${where}: the role is "${text}": wanted title | body | first day | last day, the days like 2019-10-20`,
    );
  return { title, body, from: from === '' ? null : from, until: until === '' ? null : until };
}
