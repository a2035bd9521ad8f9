import { hashOf } from '../../domain/hash.js';
import type { Run } from '../engine.js';
import type { Affected } from './affected.js';
import type { Draft, ReportDraft } from './draft.js';
import type { AgentIds } from './identity.js';

interface Placed {
  report: ReportDraft;
  draft: Draft;
  statement: string;
}

/** Writes the reports, each with its speakers, those spoken to and those spoken of, and hangs it on its statement. */
export async function writeReports(
  run: Run,
  drafts: readonly Draft[],
  agents: AgentIds,
  affected: Affected,
  options: { today: string },
): Promise<void> {
  const placed = await placeReports(run, drafts, agents);
  if (placed.length === 0) return;
  await run('UNWIND $rows AS row MERGE (s:Statement {id: row.id}) ON CREATE SET s.wordsKey = row.wordsKey', {
    rows: placed.map(({ statement, report }) => ({ id: statement, wordsKey: report.wordsKey })),
  });
  await run(
    `UNWIND $rows AS row MATCH (s:Statement {id: row.statement}), (ar:Article {key: row.article})
     CREATE (r:Report) SET r = row.props CREATE (r)-[:REPORTS]->(s) CREATE (r)-[:IN_ARTICLE]->(ar)`,
    {
      rows: placed.map(({ report, draft, statement }) => ({
        statement,
        article: draft.key,
        props: { ...report.props, id: report.key, order: orderOf(draft, options) },
      })),
    },
  );
  const edges = (pick: (report: ReportDraft) => string[]): { report: string; appearance: string; n: number }[] =>
    placed.flatMap(({ report, draft }) =>
      pick(report).flatMap((local, n) =>
        draft.appearances.filter((appearance) => appearance.local === local).map(({ key }) => ({ report: report.key, appearance: key, n })),
      ),
    );
  const link = async (pattern: string, rows: unknown[]): Promise<void> => {
    if (rows.length > 0)
      await run(`UNWIND $rows AS row MATCH (ap:Appearance {id: row.appearance}), (r:Report {id: row.report}) CREATE ${pattern}`, { rows });
  };
  await link(
    '(ap)-[:SAID {n: row.n}]->(r)',
    edges(({ speakers }) => speakers),
  );
  await link(
    '(ap)-[:MAY_HAVE_SAID {n: row.n}]->(r)',
    edges(({ candidates }) => candidates),
  );
  await link(
    '(r)-[:TO {n: row.n}]->(ap)',
    edges(({ addressees }) => addressees),
  );
  await link(
    '(r)-[:ABOUT {n: row.n}]->(ap)',
    edges(({ about }) => about),
  );
  const within = placed.flatMap(({ report, draft }) =>
    draft.reports.filter(({ local }) => local === report.within).map((outer) => ({ report: report.key, outer: outer.key })),
  );
  if (within.length > 0)
    await run('UNWIND $rows AS row MATCH (r:Report {id: row.report}), (o:Report {id: row.outer}) CREATE (r)-[:WITHIN]->(o)', {
      rows: within,
    });
  const happening = (pick: (report: ReportDraft) => string[]): { report: string; event: string }[] =>
    placed.flatMap(({ report, draft }) =>
      pick(report).flatMap((local) =>
        draft.events.filter((event) => event.local === local).map(({ key }) => ({ report: report.key, event: key })),
      ),
    );
  const about = happening(({ aboutEvents }) => aboutEvents);
  const at = happening(({ atEvent }) => (atEvent === null ? [] : [atEvent]));
  if (about.length > 0)
    await run('UNWIND $rows AS row MATCH (r:Report {id: row.report}), (e:EventReport {id: row.event}) CREATE (r)-[:ABOUT]->(e)', {
      rows: about,
    });
  if (at.length > 0)
    await run('UNWIND $rows AS row MATCH (r:Report {id: row.report}), (e:EventReport {id: row.event}) CREATE (r)-[:AT]->(e)', { rows: at });
  for (const { statement, report } of placed) {
    affected.statements.add(statement);
    if (report.wordsKey !== null) affected.words.add(report.wordsKey);
  }
}

/** Sorts reports by day and moment of publication, then by article. */
function orderOf({ article, key }: Draft, { today }: { today: string }): string {
  return `${told(article['publishedOn']) ?? today} ${told(article['publishedAt']) ?? ''} ${key}`;
}

const told = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Finds each report's statement: the same act and words by one of the same speakers, else a new one. */
async function placeReports(run: Run, drafts: readonly Draft[], agents: AgentIds): Promise<Placed[]> {
  const keys = [...new Set(drafts.flatMap(({ reports }) => reports.flatMap(({ wordsKey }) => wordsKey ?? [])))];
  const rows = await run(
    `UNWIND $keys AS key MATCH (s:Statement {wordsKey: key})
     RETURN key, s.id AS id, [(s)<-[:REPORTS]-(:Report)<-[:SAID]-(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent) | a.id] AS speakers`,
    { keys },
  );
  const known = new Map<string, { id: string; speakers: Set<string> }[]>();
  for (const row of rows) {
    const key = String(row['key']);
    known.set(key, [...(known.get(key) ?? []), { id: String(row['id']), speakers: new Set(row['speakers'] as string[]) }]);
  }
  return drafts.flatMap((draft) => {
    const agentOf = new Map(draft.appearances.map(({ local, profile }) => [local, agents.get(profile.key) ?? profile.key]));
    return draft.reports.map((report) => {
      const speakers = report.speakers.flatMap((local) => agentOf.get(local) ?? []);
      const kin = report.wordsKey === null ? [] : (known.get(report.wordsKey) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
      const same = kin.find((statement) => speakers.some((speaker) => statement.speakers.has(speaker)));
      if (same !== undefined) return { report, draft, statement: same.id };
      const statement = `statement:${hashOf([report.key])}`;
      if (report.wordsKey !== null) known.set(report.wordsKey, [...kin, { id: statement, speakers: new Set(speakers) }]);
      return { report, draft, statement };
    });
  });
}
