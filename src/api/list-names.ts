import { AGENT_KINDS } from '../graph/vocabulary.js';

const AGENTS: ReadonlySet<string> = new Set(['Agent', ...AGENT_KINDS]);

/** By what a list is told apart from others in a request, and in its cursors: a root field's own name, else whose list it is too. */
export function listOfField(parent: string, field: string): string {
  if (parent === 'Query') return field;
  return `${AGENTS.has(parent) ? 'agent' : parent.charAt(0).toLowerCase() + parent.slice(1)} ${field}`;
}

/** The list in its order, as its cursors have it; the usual order is not told. */
export function orderedList(list: string, orderBy: unknown): string {
  const { by, direction = 'DESC' } = (orderBy ?? {}) as { by?: string; direction?: string };
  const order = by === undefined ? '' : `${by} ${direction}`;
  return order === '' || USUAL.has(order) ? list : `${list} ${order}`;
}

/** Of statements, and of agents. */
const USUAL: ReadonlySet<string> = new Set(['KNOWN_BY DESC', 'NAME ASC']);
