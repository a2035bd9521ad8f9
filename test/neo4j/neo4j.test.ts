import { describe, expect, it } from '@jest/globals';
import { openNeo4j } from '../../src/graph/engines/neo4j.js';
import { apiSuite } from '../api/api-suite.js';
import { engineSuite } from '../graph/engine-suite.js';
import { openNeo4jStore } from '../graph/stores.js';
import { writeSuite } from '../graph/write-suite.js';

const uri = process.env['NEO4J_TEST_URI'];
const onNeo4j = uri === undefined ? describe.skip : describe;

onNeo4j(uri === undefined ? 'Neo4j (skipped: NEO4J_TEST_URI is not set; npm run test:neo4j starts one)' : 'Neo4j', () => {
  engineSuite(openNeo4jStore);
  writeSuite(openNeo4jStore);
  apiSuite(openNeo4jStore);
});

describe('a Neo4j that cannot be had', () => {
  it('because nothing answers says so', () =>
    expect(openNeo4j({ uri: 'bolt://127.0.0.1:9', username: 'neo4j', password: 'x' })).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
    }));
  it('because its address is none says so', () =>
    expect(openNeo4j({ uri: 'http://nowhere', username: 'neo4j', password: 'x' })).rejects.toMatchObject({ code: 'BAD_CONFIG' }));
});
