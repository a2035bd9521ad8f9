// Asks for exactly these roles and events of an article, no other and none less, three times: of the reader, of the graph in Cypher, of the API.
//   node .ci/exactly.mjs TEXT   the article of the first question, by path; its text is not ours and stays outside of the project
// The samples are asked for too: what the reader finds in them is held by `npm test`; here, that the graph and the API tell just that.
// The store is the one that the environment names, Neo4j or embedded; an embedded one is made in a folder of its own.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeApp } from '../dist/src/app.js';
import { readConfig } from '../dist/src/config.js';
import { extract } from '../dist/src/reader/reader.js';

const TODAY = '2025-02-14';
const WANTED = {
  roles: [
    'Donald Trump: CURRENT presiden of US',
    'Vladimir Putin: CURRENT presiden of RU',
    'Zelensky: CURRENT presiden of UA',
    'Marco Rubio: CURRENT menteri luar negeri of US',
    'John Ratcliffe: CURRENT direktur of Badan Intelijen Pusat',
    'Michael Waltz: CURRENT penasihat keamanan nasional of US',
    'Steve Witkoff: CURRENT utusan khusus untuk timur tengah of -',
    'Dmitry Peskov: CURRENT juru bicara of RU',
  ],
  events: [
    'HAPPENED CALL of Donald Trump + Vladimir Putin',
    'PLANNED NEGOTIATION of RU + US',
    'ONGOING WAR of RU + UA',
    'HAPPENED AGREEMENT of Donald Trump + Vladimir Putin',
    'PLANNED VISIT of Donald Trump + Vladimir Putin',
    'PLANNED CALL of Donald Trump + Zelensky',
    'PLANNED MEETING of Donald Trump + Vladimir Putin',
  ],
};
/** The only place's name that the article gives to one of them. */
const PLACES = new Set([null, 'Ukraina']);

const role = (person, status, title, body) => `${person}: ${status} ${title.toLowerCase()} of ${body ?? '-'}`;
const event = (status, kind, participants) => `${status} ${kind} of ${[...participants].sort().join(' + ') || 'nobody'}`;

function byReader({ people, organizations, groups, roles, events }) {
  const names = new Map([...people, ...organizations, ...groups].map(({ id, name }) => [id, name]));
  const named = (id) => names.get(id) ?? id;
  const bodyIn = (of) => (typeof of === 'string' ? named(of) : (of?.text ?? null));
  return {
    // The publisher's country counts in the graph, marked as assumed.
    roles: roles.map(({ person, status, title, of, ofAssumed }) => role(named(person), status, title, bodyIn(of ?? ofAssumed))),
    events: events.map(({ status, kind, participants }) => event(status, kind, participants.map(named))),
    places: events.map(({ place }) => place),
  };
}

const ROLES = `MATCH (ar:Article {key: $key})<-[:IN_ARTICLE]-(ap:Appearance)-[held:IN_ROLE]->(r:Role)
  RETURN ap.names AS names, held.status AS status, held.title AS title, r.bodyText AS text,
  [(r)-[:OF_BODY]->(b:Agent) | b.code] AS codes, [(r)-[:OF_BODY]->(b:Agent) | b.name] AS bodies`;
const EVENTS = `MATCH (ar:Article {key: $key})<-[:IN_ARTICLE]-(e:EventReport)
  RETURN e.status AS status, e.kind AS kind, e.place AS place, [(e)<-[:PART_IN]-(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent) | a.code] AS codes,
  [(e)<-[:PART_IN]-(ap:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(:Agent) | ap.names] AS names`;

async function byCypher(app, key) {
  const rows = (query) => app.engine.read((run) => run(query, { key }));
  const [roles, events] = [await rows(ROLES), await rows(EVENTS)];
  return {
    roles: roles.map(({ names, status, title, codes, bodies, text }) => role(names[0], status, title, codes[0] ?? bodies[0] ?? text)),
    events: events.map(({ status, kind, codes, names }) =>
      event(
        status,
        kind,
        names.map((each, n) => codes[n] ?? each[0]),
      ),
    ),
    places: events.map(({ place }) => place ?? null),
  };
}

const AGENT = '__typename ... on Agent { name } ... on Country { code }';
const ARTICLE = `query ($id: ID!) { article(by: {id: $id}) {
  appearances(first: 60) { nodes { names roles { status evidence { exact } role { bodyText body { ${AGENT} } } } } }
  events(first: 40) { nodes { status kind place participants { ${AGENT} } } } } }`;

async function answer(app, query, variables) {
  const { data, errors } = await app.query(query, variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

async function byApi(app, text) {
  const { articles } = await answer(app, '{ articles(first: 50) { nodes { id text } } }');
  const { id } = articles.nodes.find((article) => article.text === text);
  const { appearances, events } = (await answer(app, ARTICLE, { id })).article;
  const named = (agent) => agent.code ?? agent.name;
  return {
    roles: appearances.nodes.flatMap(({ names, roles }) =>
      roles.map(({ status, evidence, role: { bodyText, body } }) =>
        role(names[0], status, evidence.exact, body === null ? bodyText : named(body)),
      ),
    ),
    events: events.nodes.map(({ status, kind, participants }) => event(status, kind, participants.map(named))),
    places: events.nodes.map(({ place }) => place),
  };
}

let faults = 0;
function fault(message) {
  console.error(message);
  faults++;
}

/** What stands in one list more often than in the other. */
function without(from, others) {
  const left = [...others];
  return from.filter((fact) => !left.includes(fact) || left.splice(left.indexOf(fact), 1).length === 0);
}
function compare(where, wanted, got) {
  for (const part of Object.keys(wanted)) {
    for (const fact of without(wanted[part], got[part])) fault(`${where}: missing in ${part}: ${fact}`);
    for (const fact of without(got[part], wanted[part])) fault(`${where}: not asked for in ${part}: ${fact}`);
  }
}

const data = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-exactly-'));
const samples = path.join(import.meta.dirname, '../seed/articles');
const mission = { id: 'file:mission', text: fs.readFileSync(process.argv[2], 'utf8') };
const articles = [
  mission,
  ...fs.readdirSync(samples).map((name) => {
    const article = JSON.parse(fs.readFileSync(path.join(samples, name), 'utf8'));
    return { id: article.url, ...article };
  }),
];
const app = await makeApp(readConfig({ ...process.env, UJAR_DATA: data, UJAR_TODAY: TODAY }));
try {
  await app.ingest.batch(articles.map((article) => ({ article, where: article.id })));
  for (const article of articles) {
    let read = byReader(extract(article, { today: TODAY }));
    if (article === mission) {
      compare('the reader', WANTED, read);
      for (const place of read.places) if (!PLACES.has(place)) fault(`the reader: "${place}" is no place`);
      read = { ...read, ...WANTED };
    }
    compare(`the graph, ${article.id}`, read, await byCypher(app, article.url ?? article.id));
    compare(`the API, ${article.id}`, read, await byApi(app, article.text));
  }
  const told = await app.engine.read((run) =>
    run(`MATCH (:Person {name: 'Donald Trump'})-[:SAID]->(s)-[:TO]->(x) RETURN s.text AS said, x.name AS toWhom`),
  );
  if (!told.some(({ toWhom }) => toWhom === 'Marco Rubio')) fault(`the graph: whom Trump said something to is ${JSON.stringify(told)}`);
} finally {
  await app.close();
  fs.rmSync(data, { recursive: true, force: true });
}
if (faults > 0) process.exit(1);
console.log(
  `${articles.length} articles: the reader, the graph and the API tell the same roles and events, and of the first exactly those asked for`,
);
