// Counts every mined list of the Indonesian pack anew, each by its own script, and keeps what it prints (build first):
//   node train/mine.mjs HOUSES-RAW.jsonl
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const SCRIPTS = {
  'saying-verbs': 'mine-saying',
  'person-nouns': 'mine-people',
  adjectives: 'mine-adjectives',
  figures: 'mine-figures',
  names: 'mine-names',
  acronyms: 'mine-acronyms',
};
const here = import.meta.dirname;

for (const [list, script] of Object.entries(SCRIPTS)) {
  const printed = execFileSync(process.execPath, [path.join(here, `${script}.mjs`), ...process.argv.slice(2)]);
  fs.writeFileSync(path.join(here, `../src/language/id/${list}.json`), printed);
}
