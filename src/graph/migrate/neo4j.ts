import fs from 'node:fs';
import { UjarError } from '../../domain/errors.js';
import { exportToFile, linesOfFile } from '../archive/files.js';
import { storeVersion } from '../archive/read.js';
import type { GraphEngine } from '../engine.js';
import { SCHEMA_VERSION } from '../vocabulary.js';

/** What stands before the labels of an older graph while the new one is built beside it. */
const ASIDE = 'Old';

/** Labels that older versions had. */
const LABELS = [
  ...[
    'Article',
    'Revision',
    'Appearance',
    'Report',
    'EventReport',
    'Profile',
    'Agent',
    'Person',
    'Organization',
    'Country',
    'Group',
    'Place',
  ],
  ...[
    'Role',
    'Statement',
    'Event',
    'Name',
    'NamePart',
    'Maybe',
    'Wording',
    'Shingle',
    'EventKey',
    'Judgement',
    'Judged',
    'Change',
    'Day',
    'Id',
    'Kept',
    'Write',
  ],
];

const AT_ONCE = 5000;

/** How far a migration has come, as its Meta node tells; null where none goes on. */
interface Underway {
  phase: 'aside' | 'building' | 'removing';
  file: string;
}

export async function migrationOf(engine: GraphEngine): Promise<Underway | null> {
  const [row] = await engine.read((run) => run(`MATCH (m:Meta {key: 'migration'}) RETURN m.phase AS phase, m.file AS file`));
  return row === undefined ? null : (row as unknown as Underway);
}

/**
 * Builds a graph of this version beside an older one in the same database: first all that the old graph knows is written to a file, whose place is told;
 * then the old nodes step aside under other labels, so that keys may be borne again; then the new graph is built, and the old one removed in
 * batches. Killed at any point it goes on when the database is opened again, from that file.
 * An older server that still runs writes nothing more: the node at which its writers take turns no longer counts.
 */
export async function migrateNeo4j(
  engine: GraphEngine,
  file: string,
  parts: { prepare: () => Promise<void>; takeIn: (open: () => AsyncIterable<string>) => Promise<void>; tell: (text: string) => void },
): Promise<void> {
  let underway = await migrationOf(engine);
  if (underway === null) {
    const version = await storeVersion(engine);
    await exportToFile(engine, file);
    parts.tell(`all that the graph of version ${version} knows is in ${file}`);
    underway = { phase: 'aside', file };
    await engine.write(async (run) => {
      await run(`MERGE (m:Meta {key: 'migration'}) SET m:Internal, m.phase = 'aside', m.file = $file`, { file });
      // A number cannot be added to a truth: older writers fail on it.
      await run(`MERGE (m:Meta {key: 'writer'}) SET m:Internal, m.turn = true`);
      await run(`MATCH (m:Meta {key: 'turn'}) SET m.version = $version`, { version: SCHEMA_VERSION });
    });
  }
  if (!fs.existsSync(underway.file))
    throw new UjarError(
      'STORE_HALF',
      `a migration of this database was interrupted, and its file ${underway.file} is not here: bring it back, and open it again`,
    );
  const to = (phase: Underway['phase']): Promise<unknown> =>
    engine.write((run) => run(`MATCH (m:Meta {key: 'migration'}) SET m.phase = $phase`, { phase }));
  if (underway.phase === 'aside') {
    for (const label of LABELS)
      await inBatches(engine, `MATCH (n:${label}) WITH n LIMIT ${AT_ONCE} REMOVE n:${label} SET n:${ASIDE}:${ASIDE}${label}`);
    await engine.write((run) => run(`MATCH (m:Meta {key: 'schema'}) DELETE m`));
    await to('building');
    underway = { ...underway, phase: 'building' };
  }
  if (underway.phase === 'building') {
    await parts.prepare();
    await parts.takeIn(linesOfFile(underway.file));
    await to('removing');
  }
  await inBatches(engine, `MATCH (n:${ASIDE}) WITH n LIMIT ${AT_ONCE} DETACH DELETE n`);
  await engine.write((run) => run(`MATCH (m:Meta {key: 'migration'}) DELETE m`));
}

/** Texts are our own constants. */
async function inBatches(engine: GraphEngine, text: string): Promise<void> {
  for (;;) {
    const [row] = await engine.write((run) => run(`${text} RETURN count(*) AS done`));
    if (Number(row?.['done'] ?? 0) === 0) return;
  }
}
