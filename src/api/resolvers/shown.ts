import type { Maybe } from '../../domain/maybe.js';
import { after } from '../../domain/maybe.js';
import type { Row } from '../../graph/engine.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { listOf, numberOf, textOf, textOrNull } from '../model.js';

/** Longest stretch of a sentence shown before or behind a place, in UTF-16 code units. */
export const SURROUNDINGS = 200;

/** A place in an article with the rest of its sentence around it. */
export function evidenceAt(text: string, part: string, start: number, end: number): Model {
  const before = text.slice(Math.max(0, start - SURROUNDINGS), start);
  const after = text.slice(end, end + SURROUNDINGS);
  const begin = Math.max(...[...before.matchAll(/[.!?…]["”’)]*\s|\n/g)].map((match) => match.index + match[0].length), 0);
  const stop = /[.!?…]["”’)]*(?=\s|$)|\n/.exec(after);
  return {
    part,
    start,
    end,
    exact: text.slice(start, end),
    before: before.slice(begin),
    after: stop === null ? after : after.slice(0, stop.index + (stop[0] === '\n' ? 0 : stop[0].length)),
  };
}

/** All places that a node keeps as parallel lists. */
export function evidenceOf(text: string, node: Model): Model[] {
  const [starts, ends, parts] = [listOf<number>(node, 'starts'), listOf<number>(node, 'ends'), listOf<string>(node, 'parts')];
  return starts.map((start, n) => evidenceAt(text, parts[n] ?? 'NAME', start, ends[n] ?? start));
}

/** A time that a node keeps under names that begin alike. */
export function whenOf(node: Model, name: string): Model | null {
  if (textOrNull(node, `${name}Text`) === null) return null;
  return {
    text: textOf(node, `${name}Text`),
    earliest: textOrNull(node, `${name}Earliest`),
    latest: textOrNull(node, `${name}Latest`),
    precision: textOf(node, `${name}Precision`),
    basis: textOf(node, `${name}Basis`),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Of rows of one report there is none. */
const orderOf = (row: Row): string => (row['order'] as string | undefined) ?? '';
const byReport = (a: Row, b: Row): number => compare(orderOf(a), orderOf(b)) || numberOf(a, 'n') - numberOf(b, 'n');

/** The agents of rows, each once, in the order of the reports that name them first. */
export function agentsOf(rows: readonly Row[]): { agent: Model; row: Row }[] {
  const seen = new Set<string>();
  return [...rows].sort(byReport).flatMap((row) => {
    const agent = row['node'] as Model;
    const id = textOf(agent, 'id');
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ agent, row }];
  });
}

export const onlyAgents = (rows: readonly Row[]): Model[] => agentsOf(rows).map(({ agent }) => agent);

/** Speakers with the name and the roles that the first report naming them gives. */
export const speakersOf = (rows: readonly Row[]): Model[] =>
  agentsOf(rows).map(({ agent, row }) => ({ agent, as: (row['shown'] as string | null) ?? '', appearance: row['appearance'] }));

export const candidatesOf = (rows: readonly Row[]): Model[] =>
  agentsOf(rows).map(({ agent }) => ({ agent, score: 1 / rows.length, reason: 'the article leaves open which of them spoke' }));

/** Others that an agent may be, the likeliest first. */
export async function candidatesFor(context: Context, id: string): Promise<Model[]> {
  const rows = await context.loaders.related('candidatesOfAgent', id);
  const best = new Map<string, Model>();
  for (const row of rows) {
    const agent = row['node'] as Model;
    const known = best.get(textOf(agent, 'id'));
    if (known === undefined || numberOf(known, 'score') < Number(row['score']))
      best.set(textOf(agent, 'id'), { agent, score: Number(row['score']), reason: String(row['reason']) });
  }
  return [...best.entries()]
    .sort(([a, x], [b, y]) => numberOf(y, 'score') - numberOf(x, 'score') || compare(a, b))
    .map(([, candidate]) => candidate);
}

/** The roles that an article gives somebody. */
export const attestedRoles = (context: Context, appearance: string): Maybe<Model[]> =>
  after(context.loaders.related('rolesOfAppearance', appearance), (rows) =>
    [...rows]
      .sort((a, b) => numberOf(a['held'] as Model, 'start') - numberOf(b['held'] as Model, 'start'))
      .map((row) => ({ row, held: row['held'] as Model }))
      .map(({ row, held }) => ({
        role: row['node'] as Model,
        held,
        status: textOf(held, 'status'),
        bodyBasis: textOrNull(held, 'bodyBasis') ?? 'NONE',
        rule: textOrNull(held, 'rule'),
        appearance,
      })),
  );
