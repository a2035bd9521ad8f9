import { messageOf, UjarError } from '../domain/errors.js';
import type { Place } from '../domain/place.js';
import { asStream } from './bytes.js';
import { byteReader } from './byte-reader.js';
import type { ByteReader } from './byte-reader.js';
import { LARGEST_FILE } from './decode.js';
import { messageParts, unpackedBody } from './http-message.js';
import { failedAt, skippedAt } from './input.js';
import type { Input, Reader } from './input.js';

const LONGEST_LINE = 65_536;
const MOST_HEADERS = 1000;

interface Record_ {
  type: string;
  /** Where it came from. */
  address: string | null;
  contentType: string;
  length: number;
}

/**
 * The pages of a WARC, one record after the other as they come, however many. What a record holds is one page; what is damaged is told, and the next
 * record that begins after it is read.
 */
export const readWarc: Reader = async function* (input, { read }) {
  const reader = byteReader(input.bytes);
  let number = 0;
  let lost = false;
  try {
    while (!(await reader.ended())) {
      if (reader.atGap()) reader.pass();
      const first = await reader.line(LONGEST_LINE);
      if (first === null || first === '') continue;
      if (!/^WARC\/\d/.test(first)) {
        // Line by line to the next record; told once.
        if (!lost)
          yield failedAt({ ...input.place, record: number + 1 }, 'no record begins here: wanted WARC/1.0; the next one is looked for');
        lost = true;
        continue;
      }
      lost = false;
      number++;
      const place: Place = { ...input.place, record: number };
      const record = await headOf(reader);
      if (record === null) {
        yield failedAt(place, 'the head of the record is broken off, or tells no Content-Length');
        continue;
      }
      const at: Place = record.address === null ? place : { ...place, url: record.address };
      if (!holdsPage(record)) {
        if (!(await reader.skip(record.length))) yield failedAt(at, 'the record is broken off');
        continue;
      }
      if (record.length > LARGEST_FILE) {
        yield failedAt(at, `the record has ${record.length} bytes: wanted at most ${LARGEST_FILE}`);
        await reader.skip(record.length);
        continue;
      }
      const body = await reader.take(record.length);
      if (body === null) yield failedAt(at, 'the record is broken off');
      else yield* pageOf(body, record, at, input, read);
    }
  } finally {
    await reader.close();
  }
};

/** Answers of servers, and pages that were put there by themselves; what else there is tells of these. */
const holdsPage = ({ type, contentType }: Record_): boolean =>
  (type === 'response' && contentType.startsWith('application/http')) || (type === 'resource' && contentType.startsWith('text/html'));

async function headOf(reader: ByteReader): Promise<Record_ | null> {
  const fields = new Map<string, string>();
  for (let n = 0; n < MOST_HEADERS; n++) {
    const line = await reader.line(LONGEST_LINE);
    if (line === null) return null;
    if (line === '') break;
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const length = Number(fields.get('content-length') ?? NaN);
  if (!Number.isSafeInteger(length) || length < 0) return null;
  const address = fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null;
  return {
    type: (fields.get('warc-type') ?? '').toLowerCase(),
    contentType: (fields.get('content-type') ?? '').toLowerCase(),
    address: address !== null && /^https?:/i.test(address) && URL.canParse(address) ? address : null,
    length,
  };
}

async function* pageOf(
  body: Buffer,
  { type, address, contentType }: Record_,
  place: Place,
  input: Input,
  read: (some: Input) => ReturnType<Reader>,
) {
  try {
    const { status, headers, content } =
      type === 'resource' ? { status: 200, headers: { 'content-type': contentType }, content: body } : messageParts(body);
    const at = { ...place, status };
    if (status !== 200) {
      yield skippedAt(at, `not read: the server had answered ${status}`);
      return;
    }
    if (!/html|xml|text\/plain|^$/.test(headers['content-type'] ?? '')) {
      yield skippedAt(at, `not read: ${headers['content-type']} is no page`);
      return;
    }
    const bytes = await unpackedBody(content, headers, LARGEST_FILE);
    const { known } = input;
    yield* read({
      place: at,
      below: null,
      bytes: asStream(bytes),
      named: false,
      depth: input.depth,
      headers,
      pageOnly: true,
      ...(address === null ? {} : { url: address }),
      ...(known === undefined ? {} : { known }),
    });
  } catch (error) {
    if (!(error instanceof UjarError)) throw error;
    yield failedAt(place, messageOf(error));
  }
}
