import type { Params, Row, Run } from '../engine.js';
import type { ListSpec, Page, PageArguments } from './page.js';
import { A_DAY, inOrder, pageBody, pageOf, WHOLE_LABEL } from './page.js';

/** Days that are looked up at once; what they do not fill is scarce, and looked for in all that is left. */
const WINDOWS = [7, 14, 28];

/** Whether a list is of a label's nodes in order of the day on which they became known. */
export const isByDay = ({ match, sort }: ListSpec): boolean => WHOLE_LABEL.test(match) && sort.expression === 'n.knownBy';

/**
 * A page of such a list on an engine whose indexes have no order: it would sort the whole label. The nodes of one day are a look-up there, so
 * the days that there are get walked until the page is full.
 */
export async function walkDays(run: Run, list: ListSpec, { first, after }: PageArguments): Promise<Page> {
  const { direction } = list.sort;
  const beyond = direction === 'DESC' ? '<' : '>';
  const rows: Row[] = [];
  const take = async (some: Pick<ListSpec, 'match' | 'where'>, params: Params): Promise<void> => {
    const text = `${pageBody({ ...list, ...some }, null)} RETURN properties(n) AS node, sort ${inOrder(direction)}`;
    rows.push(...(await run(text, { ...list.params, ...params, limit: first + 1 - rows.length })));
  };
  const ofADay = list.match.replace(/MATCH \(n:(\w+)\)/, `${A_DAY}MATCH (n:$1 {knownBy: day})`);
  if (after !== null)
    await take({ match: ofADay, where: [...list.where, `n.id ${beyond} $afterId`] }, { days: [after.sort], afterId: after.id });
  if (rows.length > first) return pageOf(rows, first);
  const start = after === null ? '' : ` WHERE d.key ${beyond} $from`;
  const days = await run(`MATCH (d:Day)${start} RETURN d.key AS day ORDER BY day ${direction}`, { from: after?.sort ?? null });
  let done = 0;
  for (const many of WINDOWS) {
    if (rows.length > first || done >= days.length) break;
    await take({ match: ofADay, where: list.where }, { days: days.slice(done, done + many).map(({ day }) => day) });
    done += many;
  }
  if (rows.length <= first && done < days.length)
    await take({ match: list.match, where: [...list.where, `n.knownBy ${beyond} $walked`] }, { walked: days[done - 1]!['day'] });
  return pageOf(rows, first);
}
