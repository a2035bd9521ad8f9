import { after } from '../../domain/maybe.js';
import { OF_EVENT } from '../../graph/queries/paths.js';
import type { StatementFilter } from '../../graph/queries/statement-filter.js';
import { childConnection, plainConnection } from '../connection.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { textOf, textOrNull } from '../model.js';
import { statementsAlong } from './agents.js';
import { articleText } from './articles.js';
import { evidenceOf, onlyAgents, whenOf } from './shown.js';

interface Paged {
  first?: number | null;
  after?: string | null;
}
const id = (model: Model): string => textOf(model, 'id');

export const events = {
  Event: {
    when: (event: Model) => whenOf(event, 'when'),
    place: (event: Model) => textOrNull(event, 'place'),
    participants: (event: Model, args: Paged, context: Context) => plainConnection(context, 'event participants', id(event), { ...args }),
    statements: (
      event: Model,
      args: Paged & {
        filter?: StatementFilter | null;
        orderBy?: { by: 'SAID_AT' | 'KNOWN_BY' | 'REPORTS'; direction: 'ASC' | 'DESC' } | null;
      },
      context: Context,
    ) => childConnection(context, 'event statements', id(event), { ...args }, statementsAlong(OF_EVENT.statements, args, context)),
    reports: (event: Model, args: Paged, context: Context) => plainConnection(context, 'event reports', id(event), { ...args }),
  },
  EventReport: {
    article: (report: Model, _: unknown, { loaders }: Context) => loaders.one('articleOfEventReport', id(report)),
    when: (report: Model) => whenOf(report, 'when'),
    place: (report: Model) => textOrNull(report, 'place'),
    participants: (report: Model, _: unknown, { loaders }: Context) =>
      after(loaders.related('eventReportParticipants', id(report)), onlyAgents),
    evidence: async (report: Model, _: unknown, context: Context) =>
      evidenceOf(await articleText(await context.loaders.one('articleOfEventReport', id(report)), context), report),
  },
};
