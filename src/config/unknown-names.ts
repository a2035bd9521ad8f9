import type { Environment } from './setting.js';
import { SETTING_LIST } from './settings.js';

const PREFIX = 'UJAR_';
/** Names that Ujar's own tests read. */
const OF_TESTS: ReadonlySet<string> = new Set(['UJAR_KILLS', 'UJAR_PROPERTY_RUNS', 'UJAR_PROPERTY_ARTICLES']);

/** A warning for each name of the environment that looks like a setting and is none: a slip in it would go unseen. */
export function unknownNames(env: Environment): string[] {
  const known = SETTING_LIST.map(({ name }) => name);
  return Object.keys(env)
    .filter((name) => name.startsWith(PREFIX) && !known.includes(name) && !OF_TESTS.has(name))
    .sort()
    .map((name) => `${name} is no setting and does nothing: the nearest one is ${nearest(name, known)}`);
}

/** The prefix is taken off, as some settings have none: UJAR_PORT is nearest to PORT. */
function nearest(name: string, known: readonly string[]): string {
  const bare = (each: string): string => each.replace(PREFIX, '');
  const distances = known.map((each) => editDistance(bare(name), bare(each)));
  return known[distances.indexOf(Math.min(...distances))]!;
}

/** Letters to put in, take out, exchange or swap with their neighbour: optimal string alignment, in UTF-16 code units. */
export function editDistance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= other.length; column++) {
      const differs = one[row - 1] === other[column - 1] ? 0 : 1;
      const [above, same] = [rows[row - 1]!, rows[row]!];
      const steps = [above[column]! + 1, same[column - 1]! + 1, above[column - 1]! + differs];
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        steps.push(rows[row - 2]![column - 2]! + 1);
      same.push(Math.min(...steps));
    }
  }
  return rows[one.length]![other.length]!;
}
