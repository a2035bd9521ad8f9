import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { CsvError, Info } from 'csv-parse';
import { messageOf, UjarError } from '../domain/errors.js';
import type { Place } from '../domain/place.js';
import type { Sourced } from '../domain/sourced.js';
import type { Bytes } from './bytes.js';
import { peek } from './bytes.js';
import { cellsOf, delimiterOf, FIELDS, sameColumn } from './columns.js';
import { LARGEST_FILE } from './decode.js';
import { failedAt, foundAt } from './input.js';
import type { Reader } from './input.js';
import { articleFromJson } from './json.js';

interface Row {
  record: Record<string, string>;
  /** As it stands in the file. */
  raw: string;
  info: Info & { error?: { record?: unknown } };
}

/** An article a row, however many there are; the first row names the columns. A row that is broken is told, and the next one read. */
export const readCsv: Reader = async function* ({ place, bytes }, { map }) {
  const { head, all } = await peek(bytes, { least: 1, most: 65_536, enough: (some) => some.includes(0x0a) });
  const header = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/, 1)[0]!;
  const column = map.get('text') ?? 'text';
  const delimiter = delimiterOf(header, column) ?? delimiterOf(header, 'text');
  if (delimiter === null)
    throw new UjarError('BAD_ARTICLE', `the columns are ${header.slice(0, 200)}: wanted one named ${column}, or --map text=COLUMN`);
  const has = (name: string): boolean => cellsOf(header, delimiter).some((cell) => sameColumn(cell, name));
  const nameOf = (field: string): string => (has(map.get(field) ?? field) ? (map.get(field) ?? field) : field);
  const wanted = FIELDS.map((field) => [nameOf(field), field] as const);
  const fieldOf = (cell: string): string => wanted.find(([name]) => sameColumn(name, cell))?.[1] ?? `column ${cell}`;
  const broken: Sourced[] = [];
  const { calm, failure } = calmed(all);
  // What goes wrong in a row is told here, and the row left out; what goes wrong in the stream is kept until the rows before it are read.
  const parser = Readable.from(calm, { objectMode: false }).pipe(
    parse({
      bom: true,
      delimiter,
      columns: (cells: string[]) => cells.map(fieldOf),
      info: true,
      raw: true,
      relax_column_count: true,
      // As people write them: a word in quotes at the beginning of a cell is no quoted cell.
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: LARGEST_FILE,
    }),
  );
  parser.on('skip', (error: CsvError) => void broken.push(failedAt(lineOf(place, error['lines']), error.message)));
  // The last row of a stream that was broken off is broken off itself: each waits for the one after it.
  let waiting: Row | null = null;
  for await (const row of parser as AsyncIterable<Row>) {
    yield* broken.splice(0);
    if (waiting !== null) yield articleOf(waiting, place);
    waiting = row;
  }
  yield* broken.splice(0);
  const error = failure();
  if (error !== null) throw error;
  if (waiting !== null) yield articleOf(waiting, place);
};

/** What is wrong with the form of a row, so that its cells cannot be trusted. */
function wrongForm({ raw, info, record }: Row): string | null {
  const cells = info.error?.record;
  if (Array.isArray(cells)) return `the row has ${cells.length} columns, and the first one another number`;
  const quotes = raw.split('"').length - 1;
  if (quotes % 2 === 1 && raw.trim().includes('\n')) return 'a quote is not closed: the rows after it, up to the next quote, are in it';
  return Object.values(record).some((cell) => cell.includes('\uFFFD')) ? 'the row is not UTF-8: save the table as UTF-8' : null;
}

const lineOf = (place: Place, line: unknown): Place => (typeof line === 'number' ? { ...place, line } : place);

function articleOf(row: Row, place: Place): Sourced {
  const at = { ...place, line: row.info.lines };
  try {
    const wrong = wrongForm(row);
    if (wrong !== null) throw new UjarError('BAD_ARTICLE', wrong);
    return foundAt(at, articleFromJson(row.record));
  } catch (error) {
    return failedAt(at, messageOf(error));
  }
}

/** The same bytes, which end where they fail; what failed is told when asked. */
function calmed(bytes: Bytes): { calm: Bytes; failure: () => Error | null } {
  let failed: Error | null = null;
  const calm = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* bytes;
    } catch (error) {
      failed = error instanceof Error ? error : new Error(String(error));
    }
  };
  return { calm: calm(), failure: () => failed };
}
