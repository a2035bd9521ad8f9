import { after } from '../../domain/maybe.js';
import { byPublication, fullReport } from '../../graph/write/derived/values.js';
import type { ReportMember } from '../../graph/write/derived/values.js';
import { plainConnection } from '../connection.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { numberOf, textOf, textOrNull } from '../model.js';
import { articleText } from './articles.js';
import { sentenceOf } from './sentence.js';
import { candidatesOf, evidenceOf, onlyAgents, speakersOf, whenOf } from './shown.js';

const id = (model: Model): string => textOf(model, 'id');

/** By publication, then article key. */
async function reportsInOrder(statement: Model, context: Context): Promise<ReportMember[]> {
  const rows = await context.loaders.related('firstReports', id(statement));
  const members = rows.map((row) => ({ ...row, report: row['node'], language: '' }) as unknown as ReportMember);
  return members.sort(byPublication);
}

export const statements = {
  Statement: {
    speakers: (statement: Model, _: unknown, { loaders }: Context) =>
      after(loaders.related('statementSpeakers', id(statement)), speakersOf),
    speakerCandidates: async (statement: Model, _: unknown, { loaders }: Context) =>
      candidatesOf(await loaders.related('statementCandidates', id(statement))),
    addressees: (statement: Model, _: unknown, { loaders }: Context) =>
      after(loaders.related('statementAddressees', id(statement)), onlyAgents),
    about: (statement: Model, _: unknown, { loaders }: Context) => after(loaders.related('statementAbout', id(statement)), onlyAgents),
    saidAt: (statement: Model) => whenOf(statement, 'said'),
    medium: (statement: Model) => textOrNull(statement, 'medium'),
    occasion: (statement: Model) => textOrNull(statement, 'occasion'),
    events: async (statement: Model, _: unknown, { loaders }: Context) =>
      (await loaders.related('statementEvents', id(statement))).map((row) => row['node'] as Model).sort((a, b) => (id(a) < id(b) ? -1 : 1)),
    at: (statement: Model, _: unknown, { loaders }: Context) => loaders.one('statementAt', id(statement)),
    firstReport: async (statement: Model, _: unknown, context: Context) => (await reportsInOrder(statement, context))[0]!.report,
    confidence: (statement: Model) => numberOf(statement, 'confidence'),
    sentence: async (statement: Model, _: unknown, context: Context) =>
      sentenceOf(fullReport(await reportsInOrder(statement, context)).report, context),
    reports: (statement: Model, args: { first?: number | null; after?: string | null }, context: Context) =>
      plainConnection(context, 'statement reports', id(statement), { ...args }),
  },
  Report: {
    article: (report: Model, _: unknown, { loaders }: Context) => loaders.one('articleOfReport', id(report)),
    revision: async (report: Model, _: unknown, { loaders }: Context) =>
      numberOf((await loaders.one('articleOfReport', id(report))) ?? {}, 'revision'),
    statement: (report: Model, _: unknown, { loaders }: Context) => loaders.one('reportStatement', id(report)),
    cue: (report: Model) => textOrNull(report, 'cue'),
    speakers: (report: Model, _: unknown, { loaders }: Context) => after(loaders.related('reportSpeakers', id(report)), speakersOf),
    speakerCandidates: async (report: Model, _: unknown, { loaders }: Context) =>
      candidatesOf(await loaders.related('reportCandidates', id(report))),
    addressees: (report: Model, _: unknown, { loaders }: Context) => after(loaders.related('reportAddressees', id(report)), onlyAgents),
    saidAt: (report: Model) => whenOf(report, 'said'),
    sentence: (report: Model, _: unknown, context: Context) => sentenceOf(report, context),
    within: (report: Model, _: unknown, { loaders }: Context) => loaders.one('reportWithin', id(report)),
    evidence: async (report: Model, _: unknown, context: Context) =>
      evidenceOf(await articleText(await context.loaders.one('articleOfReport', id(report)), context), report),
  },
};
