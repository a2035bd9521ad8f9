import type { Draft, ReportDraft } from '../rows.js';
import type { Run } from '../../engine.js';
import { countryId } from '../../vocabulary.js';
import type { Affected } from '../affected.js';
import { countriesOfAppearance, eachCountryOnce } from '../draft/appearance-draft.js';
import { freshIds } from '../changes.js';
import { hangReports } from './statements.js';

interface Placed {
  report: ReportDraft;
  draft: Draft;
}

/**
 * Writes the reports, each with its speakers, those spoken to and those spoken of; regroupStatements hangs those that may have kin. Their wordings are
 * there.
 */
export async function writeReports(
  run: Run,
  drafts: readonly Draft[],
  affected: Affected,
  knownBy: (draft: Draft) => string,
): Promise<void> {
  const placed = drafts.flatMap((draft) => draft.reports.map((report): Placed => ({ report, draft })));
  if (placed.length === 0) return;
  await run(
    'UNWIND $rows AS row MATCH (ar:Article {key: row.article}) CREATE (r:Report) SET r = row.props CREATE (r)-[:IN_ARTICLE]->(ar)',
    {
      rows: placed.map(({ report, draft }) => ({
        article: draft.key,
        props: { ...report.props, id: report.key, order: orderOf(draft, knownBy(draft)) },
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
    '(ap)-[:SPOKE {n: row.n}]->(r)',
    edges(({ speakers }) => speakers),
  );
  await link(
    '(ap)-[:MAY_HAVE_SAID {n: row.n}]->(r)',
    edges(({ candidates }) => candidates),
  );
  await link(
    '(r)-[:TOLD_TO {n: row.n}]->(ap)',
    edges(({ addressees }) => addressees),
  );
  await link(
    '(r)-[:MENTIONS {n: row.n}]->(ap)',
    edges(({ about }) => about),
  );
  const countries = (pick: (report: ReportDraft) => string[]): CountryRow[] =>
    drafts.flatMap((draft) => {
      const all = new Map(draft.appearances.map((appearance) => [appearance.local, appearance]));
      return draft.reports.flatMap((report) => {
        const spokenFor = pick(report).flatMap((local) => {
          const shown = all.get(local);
          return shown === undefined ? [] : countriesOfAppearance(shown, all);
        });
        return eachCountryOnce(spokenFor).map(({ code, assumed }) => ({ report: report.key, country: countryId(code), assumed }));
      });
    });
  await linkCountries(
    run,
    'FROM_COUNTRY',
    countries(({ speakers }) => speakers),
  );
  await linkCountries(
    run,
    'TO_COUNTRY',
    countries(({ addressees }) => addressees),
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
    await run('UNWIND $rows AS row MATCH (r:Report {id: row.report}), (e:EventReport {id: row.event}) CREATE (r)-[:MENTIONS]->(e)', {
      rows: about,
    });
  if (at.length > 0)
    await run('UNWIND $rows AS row MATCH (r:Report {id: row.report}), (e:EventReport {id: row.event}) CREATE (r)-[:AT]->(e)', { rows: at });
  const worded = placed.flatMap(({ report: { key, wording } }) => (wording === null ? [] : [{ report: key, wording: wording.key }]));
  if (worded.length > 0)
    await run('UNWIND $rows AS row MATCH (r:Report {id: row.report}), (w:Wording {key: row.wording}) CREATE (r)-[:WORDED]->(w)', {
      rows: worded,
    });
  const alone = placed.filter(({ report }) => report.wording === null);
  const ids = await freshIds(
    run,
    'Statement',
    'statement',
    alone.map(({ report }) => report.key),
    affected,
  );
  await hangReports(
    run,
    alone.map(({ report }) => ({ report: report.key, from: null, to: ids.get(report.key)! })),
    affected,
  );
}

interface CountryRow {
  report: string;
  country: string;
  assumed: boolean;
}

/** For whom its speakers or addressees speak, told on the report itself: lists and counts by country need no way through roles then. */
async function linkCountries(run: Run, relation: 'FROM_COUNTRY' | 'TO_COUNTRY', rows: readonly CountryRow[]): Promise<void> {
  if (rows.length > 0)
    await run(
      `UNWIND $rows AS row MATCH (r:Report {id: row.report}), (c:Agent {id: row.country}) CREATE (r)-[:${relation} {assumed: row.assumed}]->(c)`,
      { rows },
    );
}

/** Sorts reports by day and moment of publication, then by article and place in it. */
export const orderOf = ({ article, key }: Draft, knownBy: string): string => `${knownBy} ${told(article['publishedAt']) ?? ''} ${key}`;

const told = (value: unknown): string | null => (typeof value === 'string' ? value : null);
