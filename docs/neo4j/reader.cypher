// A user who reads the graph and changes nothing. Run as an administrator in the system database of an edition with roles (Enterprise, Aura Business Critical);
// the Community Edition has no roles: there, everybody who may connect may write.
// Set the parameters first:  :param password => '…'   :param database => 'neo4j'
CREATE ROLE ujar_reader IF NOT EXISTS;
GRANT ACCESS ON DATABASE $database TO ujar_reader;
GRANT MATCH {*} ON GRAPH $database TO ujar_reader;
GRANT SHOW INDEX ON DATABASE $database TO ujar_reader;
GRANT EXECUTE PROCEDURE db.index.fulltext.* ON DBMS TO ujar_reader;
CREATE USER ujar_reader IF NOT EXISTS SET PASSWORD $password CHANGE NOT REQUIRED;
GRANT ROLE ujar_reader TO ujar_reader;
