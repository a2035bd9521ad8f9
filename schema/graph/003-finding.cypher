// By which kin and lists are found.
CREATE INDEX statement_words IF NOT EXISTS FOR (n:Statement) ON (n.wordsKey);
CREATE INDEX statement_known IF NOT EXISTS FOR (n:Statement) ON (n.knownBy);
CREATE INDEX event_key IF NOT EXISTS FOR (n:Event) ON (n.kinKey);
CREATE INDEX role_key IF NOT EXISTS FOR (n:Role) ON (n.key);
