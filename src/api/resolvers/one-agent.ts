import type { GraphQLResolveInfo } from 'graphql';
import { UjarError } from '../../domain/errors.js';
import { agentIds } from '../../graph/queries/names.js';
import type { AgentBy } from '../../graph/queries/names.js';
import { nodeWith } from '../../graph/queries/nodes.js';
import type { AgentKind } from '../../graph/vocabulary.js';
import { AGENT_KINDS, labelOfId } from '../../graph/vocabulary.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { textOf } from '../model.js';
import { readAhead } from '../read-ahead.js';

/** The node of an id, with all that the selection needs where the engine reads that in one statement. */
export async function nodeOf(id: string, type: string, context: Context, info: GraphQLResolveInfo | null): Promise<Model | null> {
  if (info !== null && context.engine.nests) {
    const node = await context.engine.read((run) => nodeWith(run, id, readAhead(type, context, info)));
    if (node !== null) return node;
  }
  return context.loaders.node(id);
}

/** The one agent of an id or name and kind. Null for an unknown one; throws AMBIGUOUS_NAME where a name fits several. */
export async function oneAgent(
  by: AgentBy,
  kind: AgentKind | null,
  context: Context,
  info: GraphQLResolveInfo | null = null,
): Promise<Model | null> {
  const named = by.id === null || by.id === undefined;
  const ids = named ? await context.engine.read((run) => agentIds(run, [by], context.vocabularies)) : [by.id!];
  const isAgent = ids.filter((id) => AGENTS.has(labelOfId(id) ?? ''));
  const only = isAgent.length === 1 ? info : null;
  const found = (await Promise.all(isAgent.map((id) => nodeOf(id, kind ?? 'Agent', context, only)))).filter(
    (agent): agent is Model => agent !== null && (kind === null || agent['kind'] === kind),
  );
  if (found.length < 2) return found[0] ?? null;
  const told = found
    .map((agent) => `${textOf(agent, 'id')} (${textOf(agent, 'name')})`)
    .sort()
    .slice(0, 20);
  throw new UjarError('AMBIGUOUS_NAME', `"${by.name ?? ''}" fits ${found.length} of them: ${told.join(', ')}; ask by id`);
}

const AGENTS: ReadonlySet<string> = new Set(AGENT_KINDS);
