import { UjarError } from '../../domain/errors.js';
import { ALL } from '../../graph/queries/paths.js';
import type { JudgeInput } from '../../graph/write/judgements/judge.js';
import { rootConnection } from '../connection.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { textOf, textOrNull } from '../model.js';
import { judgeOf, must } from '../tokens.js';

/** The appearances of one side that are there. */
const side =
  (name: 'one' | 'other') =>
  async (judgement: Model, _: unknown, { loaders }: Context): Promise<Model[]> => {
    const rows = await loaders.related('judgedOfJudgement', textOf(judgement, 'id'));
    const ids = rows.filter((row) => row['side'] === name).map((row) => String(row['appearance']));
    return (await Promise.all(ids.sort().map((id) => loaders.node(id)))).filter((node) => node !== null);
  };
const [one, other] = [side('one'), side('other')];

/** The appearances of both sides that are there. */
const judged = async (judgement: Model, context: Context): Promise<Model[]> => [
  ...(await one(judgement, null, context)),
  ...(await other(judgement, null, context)),
];

/** Those to whom the appearances belong now, each once. */
async function agentsOf(appearances: readonly Model[], { loaders }: Context): Promise<Model[]> {
  const agents = await Promise.all(appearances.map(async (appearance) => loaders.one('agentOfAppearance', textOf(appearance, 'id'))));
  return [...new Map(agents.flatMap((agent) => (agent === null ? [] : [[textOf(agent, 'id'), agent] as const]))).values()];
}

/** What a caller can mend is told as such; anything else is thrown. */
const userError = (error: unknown, field: string[]): Model => {
  if (!(error instanceof UjarError) || !['NOT_FOUND', 'BAD_INPUT'].includes(error.code)) throw error;
  return { judgement: null, agents: [], userErrors: [{ code: error.code, message: error.message, field }] };
};

export const judgements = {
  Query: {
    judgements: (_: unknown, args: { first?: number | null; after?: string | null }, context: Context) =>
      rootConnection(context, 'judgements', args, () => ({
        match: ALL.judgements,
        where: [],
        params: {},
        sort: { expression: 'n.at', direction: 'DESC' },
      })),
  },
  Judgement: {
    one,
    other,
    reason: (judgement: Model) => textOrNull(judgement, 'reason'),
    active: async (judgement: Model, _: unknown, context: Context) =>
      (await one(judgement, null, context)).length > 0 && (await other(judgement, null, context)).length > 0,
  },
  Mutation: {
    judge: async (_: unknown, { input }: { input: JudgeInput }, context: Context): Promise<Model> => {
      must(context.bearer, 'judge');
      try {
        const by = judgeOf(input.by, context.bearer);
        const judgement = await context.loaders.node(await context.writes.judge({ ...input, by, reason: input.reason ?? null }));
        return { judgement, agents: judgement === null ? [] : await agentsOf(await judged(judgement, context), context), userErrors: [] };
      } catch (error) {
        return userError(error, ['input']);
      }
    },
    unjudge: async (_: unknown, { id }: { id: string }, context: Context): Promise<Model> => {
      must(context.bearer, 'judge');
      const judgement = await context.loaders.node(id);
      try {
        const appearances = judgement === null ? [] : await judged(judgement, context);
        await context.writes.unjudge(id);
        return { judgement: null, agents: await agentsOf(appearances, context), userErrors: [] };
      } catch (error) {
        return userError(error, ['id']);
      }
    },
  },
};
