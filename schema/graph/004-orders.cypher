// The orders of lists, ended by the id that tells equal ones apart: Neo4j walks such an index instead of sorting a label.
// engine: neo4j
CREATE INDEX statement_order IF NOT EXISTS FOR (n:Statement) ON (n.knownBy, n.id);
CREATE INDEX article_order IF NOT EXISTS FOR (n:Article) ON (n.knownBy, n.id);
CREATE INDEX event_order IF NOT EXISTS FOR (n:Event) ON (n.fromDay, n.id);
CREATE INDEX person_order IF NOT EXISTS FOR (n:Person) ON (n.sortName, n.id);
CREATE INDEX organization_order IF NOT EXISTS FOR (n:Organization) ON (n.sortName, n.id);
CREATE INDEX role_order IF NOT EXISTS FOR (n:Role) ON (n.title, n.id);
