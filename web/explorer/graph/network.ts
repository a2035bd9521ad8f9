import type { AgentLinkFragment, ExchangesQuery } from '../operations/operations.js';

export type Exchange = ExchangesQuery['exchanges'][number];

export interface NetworkNode {
  id: string;
  agent: AgentLinkFragment;
  /** Statements in which it speaks or is spoken to or of. */
  weight: number;
}

export interface NetworkEdge {
  from: string;
  to: string;
  count: number;
  lastKnownBy: string;
}

export interface Network {
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
}

const isShown = ({ __typename: kind }: AgentLinkFragment): boolean => kind === 'Person' || kind === 'Country';

/** One network of several answers: each line once, heaviest first. `only`: people and countries, nobody else. */
export function networkOf(answers: readonly (readonly Exchange[])[], only: boolean): Network {
  const exchanges = [...new Map(answers.flat().map((each) => [`${each.from.id} ${each.to.id}`, each])).values()]
    .filter(({ from, to }) => !only || (isShown(from) && isShown(to)))
    .sort((a, b) => b.count - a.count);
  const nodes = new Map<string, NetworkNode>();
  for (const { from, to, count } of exchanges)
    for (const agent of [from, to]) nodes.set(agent.id, { id: agent.id, agent, weight: (nodes.get(agent.id)?.weight ?? 0) + count });
  return {
    nodes: [...nodes.values()],
    edges: exchanges.map(({ from, to, count, lastKnownBy }) => ({ from: from.id, to: to.id, count, lastKnownBy })),
  };
}
