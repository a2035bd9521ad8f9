// A constraint makes no index in the embedded engine, so each key has one of its own there; Neo4j has it already.
// engine: embedded
CREATE INDEX article_key_index IF NOT EXISTS FOR (n:Article) ON (n.key);
CREATE INDEX article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX appearance_id_index IF NOT EXISTS FOR (n:Appearance) ON (n.id);
CREATE INDEX report_id_index IF NOT EXISTS FOR (n:Report) ON (n.id);
CREATE INDEX event_report_id_index IF NOT EXISTS FOR (n:EventReport) ON (n.id);
CREATE INDEX revision_id_index IF NOT EXISTS FOR (n:Revision) ON (n.id);
CREATE INDEX profile_key_index IF NOT EXISTS FOR (n:Profile) ON (n.key);
CREATE INDEX agent_id_index IF NOT EXISTS FOR (n:Agent) ON (n.id);
CREATE INDEX role_id_index IF NOT EXISTS FOR (n:Role) ON (n.id);
CREATE INDEX statement_id_index IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE INDEX event_id_index IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE INDEX name_key_index IF NOT EXISTS FOR (n:Name) ON (n.key);
CREATE INDEX meta_key_index IF NOT EXISTS FOR (n:Meta) ON (n.key);
CREATE INDEX name_part_key_index IF NOT EXISTS FOR (n:NamePart) ON (n.key);
CREATE INDEX maybe_id_index IF NOT EXISTS FOR (n:Maybe) ON (n.id);
CREATE INDEX wording_key_index IF NOT EXISTS FOR (n:Wording) ON (n.key);
CREATE INDEX event_key_key_index IF NOT EXISTS FOR (n:EventKey) ON (n.key);
CREATE INDEX judgement_id_index IF NOT EXISTS FOR (n:Judgement) ON (n.id);
CREATE INDEX judged_id_index IF NOT EXISTS FOR (n:Judged) ON (n.id);
CREATE INDEX change_turn_index IF NOT EXISTS FOR (n:Change) ON (n.turn);
CREATE INDEX id_id_index IF NOT EXISTS FOR (n:Id) ON (n.id);
CREATE INDEX day_key_index IF NOT EXISTS FOR (n:Day) ON (n.key);
CREATE INDEX write_id_index IF NOT EXISTS FOR (n:Write) ON (n.id);
CREATE INDEX kept_id_index IF NOT EXISTS FOR (n:Kept) ON (n.id);
