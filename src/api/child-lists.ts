import { OF_AGENT, OF_ARTICLE, OF_EVENT, OF_STATEMENT } from '../graph/queries/paths.js';
import type { ListSpec } from '../graph/queries/page.js';

const inOrder = (match: string, expression: string): ListSpec => ({ match, where: [], params: {}, sort: { expression, direction: 'ASC' } });

/** Lists that hang on a node and take neither filter nor order, by the name that tells them apart in a request. */
export const CHILD_LISTS = {
  'agent appearances': inOrder(OF_AGENT.appearances, 'n.id'),
  'agent roles': inOrder(OF_AGENT.roles, 'n.title'),
  'article appearances': inOrder(OF_ARTICLE.appearances, 'n.id'),
  'article reports': inOrder(OF_ARTICLE.reports, 'n.position'),
  'article events': inOrder(OF_ARTICLE.events, 'n.id'),
  'article revisions': inOrder(OF_ARTICLE.revisions, 'n.number'),
  'event participants': inOrder(OF_EVENT.participants, 'n.sortName'),
  'event reports': inOrder(OF_EVENT.reports, 'n.order'),
  'statement reports': inOrder(OF_STATEMENT.reports, 'n.order'),
} as const satisfies Record<string, ListSpec>;

export type ChildList = keyof typeof CHILD_LISTS;
