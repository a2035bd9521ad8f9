import path from 'node:path';
import { PACKAGE_ROOT } from '../../src/config.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { openEmbedded } from '../../src/graph/engines/embedded.js';
import { openNeo4j } from '../../src/graph/engines/neo4j.js';
import { prepareStore } from '../../src/graph/store-schema.js';

export const SCHEMA_FOLDER = path.join(PACKAGE_ROOT, 'schema', 'graph');

/** Opens an empty store, schema and all. */
export type OpenStore = () => Promise<GraphEngine>;

/** In memory, with the rows of every statement without ORDER BY in random order. */
export const openEmbeddedStore: OpenStore = async () => {
  const engine = await openEmbedded({ shuffleUnordered: true });
  await prepareStore(engine, SCHEMA_FOLDER);
  return engine;
};

/** The Neo4j at NEO4J_TEST_URI, emptied: never point it at a database that you need. */
export const openNeo4jStore: OpenStore = async () => {
  const engine = await openNeo4j({
    uri: process.env['NEO4J_TEST_URI'] ?? '',
    username: process.env['NEO4J_TEST_USERNAME'] ?? 'neo4j',
    password: process.env['NEO4J_TEST_PASSWORD'] ?? 'unused',
  });
  await engine.write((run) => run('MATCH (n) DETACH DELETE n'));
  await prepareStore(engine, SCHEMA_FOLDER);
  return engine;
};

/** Nodes and relationships; the store's own, its log and what stays of articles that have gone aside. */
export async function sizeOf(engine: GraphEngine): Promise<{ nodes: number; relationships: number }> {
  const [nodes] = await engine.read((run) =>
    run('MATCH (n) WHERE NOT n:Meta AND NOT n:Day AND NOT n:Change AND NOT n:Id AND NOT n:Revision RETURN count(n) AS total'),
  );
  const [edges] = await engine.read((run) => run("MATCH ()-[r]->() WHERE type(r) <> 'REVISION_OF' RETURN count(r) AS total"));
  return { nodes: Number(nodes!['total']), relationships: Number(edges!['total']) };
}
