import { describe, expect, it } from '@jest/globals';
import { openNeo4j } from '../../src/graph/engines/neo4j.js';
import { alternativesSuite } from '../api/alternatives-suite.js';
import { apiSuite } from '../api/api-suite.js';
import { assumedSuite } from '../api/assumed-suite.js';
import { liveSuite } from '../api/live-suite.js';
import { pagingSuite } from '../api/paging-suite.js';
import { sentenceSuite } from '../api/sentence-suite.js';
import type { Killable } from '../crash/kill-suite.js';
import { killSuite, serversSuite, togetherSuite } from '../crash/kill-suite.js';
import { archiveSuite } from '../graph/archive-suite.js';
import { directSuite } from '../graph/direct-suite.js';
import { engineSuite } from '../graph/engine-suite.js';
import { forgetSuite } from '../graph/forget-suite.js';
import { identitySuite } from '../graph/identity-suite.js';
import { orderSuite } from '../graph/order-suite.js';
import { openEmbeddedStore, openNeo4jStore } from '../graph/stores.js';
import { writeSuite } from '../graph/write-suite.js';
import { frozenSuite } from './frozen-suite.js';
import { migrationSuite } from './migration-suite.js';
import { questionsSuite } from './questions-suite.js';

const uri = process.env['NEO4J_TEST_URI'];
/** The same Neo4j for a seeder in a process of its own. */
const makeStore = (): Promise<Killable> =>
  Promise.resolve({
    env: { NEO4J_URI: uri ?? '', NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'unused' },
    open: () => openNeo4j({ uri: uri ?? '', username: 'neo4j', password: 'unused' }),
    empty: async () => (await openNeo4jStore()).close(),
  });

const onNeo4j = uri === undefined ? describe.skip : describe;

onNeo4j(uri === undefined ? 'Neo4j (skipped: NEO4J_TEST_URI is not set; npm run test:neo4j starts one)' : 'Neo4j', () => {
  engineSuite(openNeo4jStore);
  writeSuite(openNeo4jStore);
  identitySuite(openNeo4jStore);
  apiSuite(openNeo4jStore);
  assumedSuite(openNeo4jStore);
  alternativesSuite(openNeo4jStore);
  sentenceSuite(openNeo4jStore);
  pagingSuite(openNeo4jStore);
  liveSuite(openNeo4jStore);
  orderSuite(openNeo4jStore, Number(process.env['UJAR_PROPERTY_RUNS'] ?? 3));
  killSuite('Neo4j', makeStore, Number(process.env['UJAR_KILLS'] ?? 1));
  togetherSuite('Neo4j', makeStore);
  serversSuite('Neo4j', makeStore);
  directSuite(openNeo4jStore);
  forgetSuite(openNeo4jStore);
  frozenSuite(uri ?? '');
  questionsSuite(openNeo4jStore);
  archiveSuite(openNeo4jStore, openEmbeddedStore, Number(process.env['UJAR_PROPERTY_RUNS'] ?? 3));
  archiveSuite(openEmbeddedStore, openNeo4jStore, Number(process.env['UJAR_PROPERTY_RUNS'] ?? 3));
  migrationSuite(makeStore, Number(process.env['UJAR_KILLS'] ?? 1));
});

describe('a Neo4j that cannot be had', () => {
  it('because nothing answers says so', () =>
    expect(openNeo4j({ uri: 'bolt://127.0.0.1:9', username: 'neo4j', password: 'x' })).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
    }));
  it('because its address is none says so', () =>
    expect(openNeo4j({ uri: 'http://nowhere', username: 'neo4j', password: 'x' })).rejects.toMatchObject({ code: 'BAD_CONFIG' }));
});
