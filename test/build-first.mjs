import { buildIfOlder } from '../build.mjs';

/** Tests that start what is built: it may not be of another day than what they test. */
const STARTERS = ['test/api/', 'test/cli/', 'test/crash/', 'test/neo4j/', 'test/reader/', 'test/web/bundle'];

/** Before all tests, unless only others were asked for by name. */
export default function buildFirst({ nonFlagArgs = [] }) {
  const named = nonFlagArgs.map((name) => name.replace(/^\.\//, ''));
  const others =
    named.length > 0 &&
    named.every((name) => name.startsWith('test/') && !STARTERS.some((each) => each.startsWith(name) || name.startsWith(each)));
  if (!others) buildIfOlder();
}
