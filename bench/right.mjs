// Which statements are right in who, what, when and to whom, by the scorer that lies beside the project.
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const EACH = `import json, sys
sys.path.insert(0, sys.argv[1])
import score
read = {d["id"]: d for d in score.read(sys.argv[2])}
for g in score.read(sys.argv[3]):
    p = read[g["id"]]
    print(json.dumps([score.score([g], [{**p, "statements": [s]}], None)["all four: who said what, when, to whom"]["right"] for s in p["statements"]]))`;

export const linesOf = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** For each article of the gold, in order, and each statement that was read there: 1 or 0. Both are files of lines. */
export const rightOf = (predicted, gold) =>
  linesOf(
    execFileSync('python3', ['-B', '-c', EACH, path.join(import.meta.dirname, '../../shared'), predicted, gold], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }),
  );
