// How sure the surest report of a statement is, for stores that were written before a statement kept it.
MATCH (n:Statement)<-[:TELLS]-(r:Report) WITH n, max(r.confidence) AS highest SET n.confidence = highest;
