import { z } from 'zod';
import { messageOf, UjarError } from '../../domain/errors.js';
import type { ReadBy } from '../../domain/read-by.js';
import { READERS } from '../../domain/read-by.js';
import { WRITE_KINDS } from '../write/audit.js';

/**
 * What an export holds, a JSON object a line: first what made it, then what people said, then articles with what they were given and what was read in
 * them, then ids that lead on and the change log. Places are UTF-16 code units into the article's text, end exclusive.
 */

/** The version of these lines. */
export const EXPORT_VERSION = 1;

const text = z.string();
const maybe = z.string().nullable();
const whole = z.number().int().nonnegative();
const spans = { starts: z.array(whole), ends: z.array(whole) };

const header = z.object({
  kind: z.literal('export'),
  version: z.literal(EXPORT_VERSION),
  /** Version of the store that it was taken from. */
  store: whole,
  articles: whole,
  /** The writer's last turn: place in the change log behind which the store stood. */
  turn: whole,
});
const judgedSide = z.object({
  alone: z.boolean(),
  appearances: z.array(z.object({ appearance: text, article: text, name: text })),
});
const record = z.object({
  same: z.boolean(),
  by: text,
  reason: maybe,
  at: text,
  one: judgedSide,
  other: judgedSide,
});
const judgement = record.extend({ kind: z.literal('judgement') });
const listed = z.object({ kind: z.literal('listed'), profile: z.record(text, z.unknown()), wikidata: maybe });
const revision = z.object({
  number: whole,
  seenAt: text,
  contentHash: text,
  text,
  entries: z.array(z.object({ text, act: text, speakers: z.array(text) })),
});
const said = z.object({
  appearances: z.array(z.object({ id: text, kind: text, name: text, agent: text, ...spans })),
  reports: z.array(z.object({ id: text, act: text, text, statement: text, ...spans })),
  events: z.array(z.object({ id: text, kind: text, event: text, ...spans })),
});
const readBy = z.object({ reader: z.enum(READERS), version: whole, model: maybe, prompt: maybe });
/** Until readers had names there was the fast one alone. */
const beforeNames = whole.transform((version): ReadBy => ({ reader: 'fast', version, model: null, prompt: null }));
const article = z.object({
  kind: z.literal('article'),
  id: text,
  key: text,
  /** As it was given, its text with it. */
  given: z.looseObject({ id: text, text }),
  sample: z.boolean(),
  readOn: text,
  reader: z.union([readBy, beforeNames]),
  attestedOn: maybe,
  revisions: z.array(revision),
  said,
});
/** Revisions of an article that has been withdrawn. */
const revisions = z.object({ kind: z.literal('revisions'), key: text, id: text, revisions: z.array(revision) });
const id = z.object({ kind: z.literal('id'), id: text, leadsTo: maybe });
/** Who wrote what, by ids. */
const write = z.object({
  kind: z.literal('write'),
  id: text,
  entry: z.object({ kind: z.enum(WRITE_KINDS), by: text, at: text, ids: z.array(text) }),
});
const change = z.object({ kind: z.literal('change'), turn: whole, at: text, kinds: z.array(text), ids: z.array(text) });

const line = z.discriminatedUnion('kind', [header, judgement, listed, article, revisions, id, change, write]);
const KINDS: ReadonlySet<string> = new Set(['export', 'judgement', 'listed', 'article', 'revisions', 'id', 'change', 'write']);

export type Line = z.infer<typeof line>;
export type Header = z.infer<typeof header>;
export type ArticleLine = z.infer<typeof article>;
export type RevisionLine = z.infer<typeof revision>;
export type ListedLine = z.infer<typeof listed>;
export type WriteLine = z.infer<typeof write>;
/** A line of a kind that this version does not know. */
export interface UnknownLine {
  kind: 'unknown';
  text: string;
}

/** Throws BAD_INPUT where a line is none of an export's, with its number. A kind that is not known is no error: a newer version may have it. */
export function parseLine(given: string, number: number): Line | UnknownLine {
  const wanted = (why: string): UjarError =>
    new UjarError('BAD_INPUT', `line ${number} is no line of an export: ${why}; wanted what \`ujar export\` wrote`);
  let value: unknown;
  try {
    value = JSON.parse(given);
  } catch (error) {
    throw wanted(messageOf(error));
  }
  const kind = (value as { kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string') throw wanted('it has no kind');
  if (!KINDS.has(kind)) return { kind: 'unknown', text: given };
  const parsed = line.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw wanted(`${kind}${issue.path.length > 0 ? `.${issue.path.join('.')}` : ''}: ${issue.message}`);
}

/** A judgement as \`ujar judgements export\` wrote it. Throws BAD_INPUT. */
export function parseJudgement(given: string): z.infer<typeof record> {
  try {
    return record.parse(JSON.parse(given));
  } catch (error) {
    throw new UjarError('BAD_INPUT', `no judgement: ${messageOf(error).split('\n')[0]!}`);
  }
}
