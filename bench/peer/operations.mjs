/** Six nested operations: in our API, in @neo4j/graphql's over the same graph, and as one Cypher query each. `of`: what the id is of. */
export const OPERATIONS = [
  {
    name: 'the newest statements, by whom and where printed',
    of: null,
    ask: `{ statements(first: 20) { nodes { id text act speakers { agent { id name } } reports(first: 5) { nodes { cue article { id headline publisher } } } } } }`,
    peer: `{ statements(limit: 20, sort: [{ knownBy: DESC }]) { id text act reports(limit: 5, sort: [{ order: ASC }]) { cue speakers { profile { agent { id name } } } article { id headline publisher } } } }`,
    cypher: `MATCH (s:Statement) WHERE s.knownBy IS NOT NULL WITH s ORDER BY s.knownBy DESC LIMIT 20
      CALL { WITH s MATCH (s)<-[:TELLS]-(r:Report) WITH r ORDER BY r.order LIMIT 5 MATCH (r)-[:IN_ARTICLE]->(a:Article) RETURN collect({cue: r.cue, article: a {.id, .headline, .publisher}}) AS reports }
      CALL { WITH s MATCH (s)<-[:TELLS]-(:Report)<-[:SPOKE]-(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(g:Agent) RETURN collect(DISTINCT g {.id, .name}) AS speakers }
      RETURN s.id AS id, s.text AS text, s.act AS act, speakers, reports`,
  },
  {
    name: 'what a person said, to whom and where printed',
    of: 'people',
    ask: `query ($id: ID!) { person(by: { id: $id }) { id name said(first: 20) { nodes { id text addressees { id name } reports(first: 5) { nodes { cue article { id headline publisher } } } } } } }`,
    peer: `query ($id: ID!) { statements(limit: 20, sort: [{ knownBy: DESC }], where: { reports: { some: { speakers: { some: { profile: { some: { agent: { some: { id: { eq: $id } } } } } } } } } })
      { id text reports(limit: 5, sort: [{ order: ASC }]) { cue addressees { profile { agent { id name } } } article { id headline publisher } } } }`,
    cypher: `MATCH (p:Agent {id: $id}) CALL { WITH p MATCH (p)<-[:OF]-(:Profile)<-[:SHOWS]-(:Appearance)-[:SPOKE]->(:Report)-[:TELLS]->(s:Statement)
        WITH DISTINCT s ORDER BY s.knownBy DESC LIMIT 20
        CALL { WITH s MATCH (s)<-[:TELLS]-(r:Report) WITH r ORDER BY r.order LIMIT 5 MATCH (r)-[:IN_ARTICLE]->(a:Article) RETURN collect({cue: r.cue, article: a {.id, .headline, .publisher}}) AS reports }
        CALL { WITH s MATCH (s)<-[:TELLS]-(:Report)-[:TOLD_TO]->(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(g:Agent) RETURN collect(DISTINCT g {.id, .name}) AS addressees }
        RETURN collect({id: s.id, text: s.text, addressees: addressees, reports: reports}) AS said }
      RETURN p.id AS id, p.name AS name, said`,
  },
  {
    name: 'an article, what it reports, of whom and to whom',
    of: 'articles',
    ask: `query ($id: ID!) { article(by: { id: $id }) { id headline publisher reports(first: 50) { nodes { text cue statement { id act } speakers { agent { id name } } addressees { id name } } } } }`,
    peer: `query ($id: ID!) { articles(where: { id: { eq: $id } }) { id headline publisher reports(limit: 50, sort: [{ position: ASC }]) { text cue statement { id act } speakers { profile { agent { id name } } } addressees { profile { agent { id name } } } } } }`,
    cypher: `MATCH (a:Article {id: $id}) CALL { WITH a MATCH (a)<-[:IN_ARTICLE]-(r:Report)-[:TELLS]->(s:Statement) WITH r, s ORDER BY r.position LIMIT 50
        RETURN collect({text: r.text, cue: r.cue, statement: s {.id, .act},
          speakers: [(r)<-[:SPOKE]-(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(g) | g {.id, .name}],
          addressees: [(r)-[:TOLD_TO]->(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(g) | g {.id, .name}]}) AS reports }
      RETURN a.id AS id, a.headline AS headline, a.publisher AS publisher, reports`,
  },
  {
    name: 'how articles show a person, and in which offices',
    of: 'people',
    ask: `query ($id: ID!) { person(by: { id: $id }) { id name appearances(first: 20) { nodes { id names article { id headline publisher } roles { role { title body { id name } } } } } } }`,
    peer: `query ($id: ID!) { appearances(limit: 20, where: { profile: { some: { agent: { some: { id: { eq: $id } } } } } }) { id names article { id headline publisher } roles { title body { id name } } } }`,
    cypher: `MATCH (p:Agent {id: $id}) CALL { WITH p MATCH (p)<-[:OF]-(:Profile)<-[:SHOWS]-(ap:Appearance) WITH ap ORDER BY ap.id LIMIT 20 MATCH (ap)-[:IN_ARTICLE]->(a:Article)
        RETURN collect({id: ap.id, names: ap.names, article: a {.id, .headline, .publisher}, roles: [(ap)-[:IN_ROLE]->(r:Role) | {title: r.title, body: [(r)-[:OF_BODY]->(b:Agent) | b {.id, .name}]}]}) AS appearances }
      RETURN p.id AS id, p.name AS name, appearances`,
  },
  {
    name: 'the newest articles and what each reports',
    of: null,
    ask: `{ articles(first: 20) { nodes { id headline publisher reports(first: 10) { nodes { text cue speakers { agent { id name } } } } } } }`,
    peer: `{ articles(limit: 20, sort: [{ knownBy: DESC }]) { id headline publisher reports(limit: 10, sort: [{ position: ASC }]) { text cue speakers { profile { agent { id name } } } } } }`,
    cypher: `MATCH (a:Article) WHERE a.knownBy IS NOT NULL WITH a ORDER BY a.knownBy DESC LIMIT 20
      CALL { WITH a MATCH (a)<-[:IN_ARTICLE]-(r:Report) WITH r ORDER BY r.position LIMIT 10
        RETURN collect({text: r.text, cue: r.cue, speakers: [(r)<-[:SPOKE]-(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(g) | g {.id, .name}]}) AS reports }
      RETURN a.id AS id, a.headline AS headline, a.publisher AS publisher, reports`,
  },
  {
    name: 'the newest events, who took part and what was said of them',
    of: null,
    ask: `{ events(first: 20) { nodes { id kind name participants(first: 10) { nodes { id name } } statements(first: 5) { nodes { id text } } reports(first: 5) { nodes { article { id headline publisher } } } } } }`,
    peer: `{ events(limit: 20, sort: [{ fromDay: DESC }]) { id kind name reports(limit: 5) { participants { profile { agent { id name } } } spokenOf { statement { id text } } article { id headline publisher } } } }`,
    cypher: `MATCH (e:Event) WHERE e.fromDay IS NOT NULL WITH e ORDER BY e.fromDay DESC LIMIT 20
      CALL { WITH e MATCH (e)<-[:TELLS]-(:EventReport)<-[:PART_IN]-(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(g:Agent) WITH DISTINCT g ORDER BY g.name LIMIT 10 RETURN collect(g {.id, .name}) AS participants }
      CALL { WITH e MATCH (e)<-[:TELLS]-(:EventReport)<-[:MENTIONS]-(:Report)-[:TELLS]->(s:Statement) WITH DISTINCT s ORDER BY s.knownBy DESC LIMIT 5 RETURN collect(s {.id, .text}) AS statements }
      CALL { WITH e MATCH (e)<-[:TELLS]-(r:EventReport)-[:IN_ARTICLE]->(a:Article) WITH r, a ORDER BY r.id LIMIT 5 RETURN collect({article: a {.id, .headline, .publisher}}) AS reports }
      RETURN e.id AS id, e.kind AS kind, e.name AS name, participants, statements, reports`,
  },
];
