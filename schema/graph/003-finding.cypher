// By which kin and lists are found.
CREATE INDEX profile_name IF NOT EXISTS FOR (n:Profile) ON (n.name);
CREATE INDEX maybe_name IF NOT EXISTS FOR (n:Maybe) ON (n.name);
CREATE INDEX statement_known IF NOT EXISTS FOR (n:Statement) ON (n.knownBy);
CREATE INDEX article_known IF NOT EXISTS FOR (n:Article) ON (n.knownBy);
CREATE INDEX event_from IF NOT EXISTS FOR (n:Event) ON (n.fromDay);
CREATE INDEX article_publisher IF NOT EXISTS FOR (n:Article) ON (n.publisher);
CREATE INDEX role_key IF NOT EXISTS FOR (n:Role) ON (n.key);
CREATE INDEX revision_article IF NOT EXISTS FOR (n:Revision) ON (n.article);
CREATE INDEX judged_article IF NOT EXISTS FOR (n:Judged) ON (n.article);
CREATE INDEX judged_appearance IF NOT EXISTS FOR (n:Judged) ON (n.appearance);
CREATE INDEX report_medium IF NOT EXISTS FOR (n:Report) ON (n.mediumKey);
CREATE INDEX report_occasion IF NOT EXISTS FOR (n:Report) ON (n.occasionKey);
CREATE INDEX report_via IF NOT EXISTS FOR (n:Report) ON (n.viaKey);
