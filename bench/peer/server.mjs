// @neo4j/graphql over the graph that the API reads, as somebody would set it up who had that library alone. Prints its address.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `
  type Statement @node {
    id: ID!
    text: String!
    act: String!
    knownBy: String
    reports: [Report!]! @relationship(type: "TELLS", direction: IN)
  }
  type Report @node {
    id: ID!
    text: String!
    cue: String
    order: String
    position: Int
    statement: [Statement!]! @relationship(type: "TELLS", direction: OUT)
    article: [Article!]! @relationship(type: "IN_ARTICLE", direction: OUT)
    speakers: [Appearance!]! @relationship(type: "SPOKE", direction: IN)
    addressees: [Appearance!]! @relationship(type: "TOLD_TO", direction: OUT)
  }
  type Event @node {
    id: ID!
    kind: String!
    name: String!
    fromDay: String!
    reports: [EventReport!]! @relationship(type: "TELLS", direction: IN)
  }
  type EventReport @node {
    id: ID!
    trigger: String!
    event: [Event!]! @relationship(type: "TELLS", direction: OUT)
    article: [Article!]! @relationship(type: "IN_ARTICLE", direction: OUT)
    participants: [Appearance!]! @relationship(type: "PART_IN", direction: IN)
    spokenOf: [Report!]! @relationship(type: "MENTIONS", direction: IN)
  }
  type Appearance @node {
    id: ID!
    names: [String!]!
    article: [Article!]! @relationship(type: "IN_ARTICLE", direction: OUT)
    profile: [Profile!]! @relationship(type: "SHOWS", direction: OUT)
    roles: [Role!]! @relationship(type: "IN_ROLE", direction: OUT)
  }
  type Profile @node {
    key: ID!
    agent: [Agent!]! @relationship(type: "OF", direction: OUT)
    appearances: [Appearance!]! @relationship(type: "SHOWS", direction: IN)
  }
  type Agent @node {
    id: ID!
    name: String!
    profiles: [Profile!]! @relationship(type: "OF", direction: IN)
  }
  type Role @node {
    id: ID!
    title: String!
    body: [Agent!]! @relationship(type: "OF_BODY", direction: OUT)
  }
  type Article @node {
    id: ID!
    headline: String
    publisher: String
    publishedOn: String
    knownBy: String
    reports: [Report!]! @relationship(type: "IN_ARTICLE", direction: IN)
  }
`;
const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic('neo4j', 'unused'));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ executionContext: driver }),
});
console.log(url);
