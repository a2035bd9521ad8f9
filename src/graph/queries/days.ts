import type { Row, Run } from '../engine.js';
import type { ListSpec, Page, PageArguments } from './page.js';
import { A_DAY, pageBody, pageOf } from './page.js';

/** Days that are looked up first; each next time twice as many. */
const FIRST_DAYS = 7;

/** Whether a list is of a label's nodes in order of the day on which they became known. */
export const isByDay = ({ match, sort }: ListSpec): boolean => /^MATCH \(n:\w+\)$/.test(match) && sort.expression === 'n.knownBy';

/**
 * A page of such a list on an engine whose indexes have no order: it would sort the whole label. The nodes of one day are a look-up there, so
 * the days that there are get walked until the page is full.
 */
export async function walkDays(run: Run, list: ListSpec, { first, after }: PageArguments): Promise<Page> {
  const { direction } = list.sort;
  const beyond = after === null ? '' : ` WHERE d.key ${direction === 'DESC' ? '<=' : '>='} $from`;
  const found = await run(`MATCH (d:Day)${beyond} RETURN d.key AS day ORDER BY day ${direction}`, { from: after?.sort ?? null });
  const daily = { ...list, match: list.match.replace(/MATCH \(n:(\w+)\)/, `${A_DAY}MATCH (n:$1 {knownBy: day})`) };
  const text = `${pageBody(daily, after)} RETURN properties(n) AS node, sort ORDER BY sort ${direction}, n.id ASC`;
  const cursor = after === null ? {} : { afterSort: after.sort, afterId: after.id };
  const rows: Row[] = [];
  for (let done = 0, many = FIRST_DAYS; done < found.length && rows.length <= first; done += many / 2) {
    const days = found.slice(done, done + many).map(({ day }) => day);
    rows.push(...(await run(text, { ...list.params, ...cursor, days, limit: first + 1 - rows.length })));
    many *= 2;
  }
  return pageOf(rows, first);
}
