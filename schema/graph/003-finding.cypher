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
// How wordings that may be the same are found: see identity/same-words.ts.
CREATE INDEX wording_band0 IF NOT EXISTS FOR (n:Wording) ON (n.band0);
CREATE INDEX wording_band1 IF NOT EXISTS FOR (n:Wording) ON (n.band1);
CREATE INDEX wording_band2 IF NOT EXISTS FOR (n:Wording) ON (n.band2);
CREATE INDEX wording_band3 IF NOT EXISTS FOR (n:Wording) ON (n.band3);
CREATE INDEX wording_band4 IF NOT EXISTS FOR (n:Wording) ON (n.band4);
CREATE INDEX wording_band5 IF NOT EXISTS FOR (n:Wording) ON (n.band5);
