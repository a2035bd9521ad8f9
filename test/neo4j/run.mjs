// `npm run test:neo4j`: the suites of test/neo4j against a Neo4j that is started for them. With arguments: that command instead, NEO4J_TEST_URI set.
import { spawnSync } from 'node:child_process';
import { startNeo4j } from './start.mjs';

const given = process.argv.slice(2);
const [command, ...args] = given.length > 0 ? given : ['npm', 'run', '-s', 'jest', '--', 'test/neo4j'];
const neo4j = await startNeo4j();
const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, NEO4J_TEST_URI: neo4j.uri } });
await neo4j.stop();
process.exit(status ?? 1);
