import { UjarError } from '../../domain/errors.js';
import { agentIds } from '../../graph/queries/names.js';
import type { AgentBy } from '../../graph/queries/names.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { textOf } from '../model.js';

/** The one agent of an id or name and kind. Null for an unknown one; throws AMBIGUOUS_NAME where a name fits several. */
export async function oneAgent(by: AgentBy, kind: string | null, context: Context): Promise<Model | null> {
  const ids = await context.engine.read((run) => agentIds(run, [by], context.vocabularies));
  const found = (await Promise.all(ids.map((id) => context.loaders.node(id)))).filter(
    (agent): agent is Model => agent !== null && (kind === null || agent['kind'] === kind),
  );
  if (found.length < 2) return found[0] ?? null;
  const told = found
    .map((agent) => `${textOf(agent, 'id')} (${textOf(agent, 'name')})`)
    .sort()
    .slice(0, 20);
  throw new UjarError('AMBIGUOUS_NAME', `"${by.name ?? ''}" fits ${found.length} of them: ${told.join(', ')}; ask by id`);
}
