import type { Params, Row, Run } from '../engine.js';
import type { ListSpec, Page, PageArguments } from './page.js';
import { A_DAY, inOrder, pageBody, pageOf, readingDirection, WHOLE_LABEL } from './page.js';

/** Days that are looked up at once; what they do not fill is scarce, and looked for in all that is left. */
const WINDOWS = [7, 14, 28];

/** Whether a list is of a label's nodes in order of the day on which they became known. */
export const isByDay = ({ match, sort }: ListSpec): boolean => WHOLE_LABEL.test(match) && sort.expression === 'n.knownBy';

/** Whether a page is bounded on the side from which it is read alone, or not at all: then its days can be walked. */
export const isWalkable = ({ after, before, backward }: PageArguments): boolean => (backward ? after : before) === null;

/**
 * A page of such a list on an engine whose indexes have no order: it would sort the whole label. The nodes of one day are a look-up there, so
 * the days that there are get walked until the page is full.
 */
export async function walkDays(run: Run, list: ListSpec, page: PageArguments): Promise<Page> {
  const { first, backward } = page;
  const direction = readingDirection(list.sort, page);
  const from = backward ? page.before : page.after;
  const beyond = direction === 'DESC' ? '<' : '>';
  const rows: Row[] = [];
  const take = async (some: Pick<ListSpec, 'match' | 'where'>, params: Params): Promise<void> => {
    const text = `${pageBody({ ...list, ...some, sort: { ...list.sort, direction } })} RETURN properties(n) AS node, sort ${inOrder(direction)}`;
    rows.push(...(await run(text, { ...list.params, ...params, limit: first + 1 - rows.length })));
  };
  const ofADay = list.match.replace(/MATCH \(n:(\w+)\)/, `${A_DAY}MATCH (n:$1 {knownBy: day})`);
  if (from !== null)
    await take({ match: ofADay, where: [...list.where, `n.id ${beyond} $afterId`] }, { days: [from.sort], afterId: from.id });
  if (rows.length > first) return pageOf(rows, page);
  const start = from === null ? '' : ` WHERE d.key ${beyond} $from`;
  const days = await run(`MATCH (d:Day)${start} RETURN d.key AS day ORDER BY day ${direction}`, { from: from?.sort ?? null });
  let done = 0;
  for (const many of WINDOWS) {
    if (rows.length > first || done >= days.length) break;
    await take({ match: ofADay, where: list.where }, { days: days.slice(done, done + many).map(({ day }) => day) });
    done += many;
  }
  if (rows.length <= first && done < days.length)
    await take({ match: list.match, where: [...list.where, `n.knownBy ${beyond} $walked`] }, { walked: days[done - 1]!['day'] });
  return pageOf(rows, page);
}
