import type { Resolvers } from '../schema-types.js';
import { agents } from './agents.js';
import { articles } from './articles.js';
import { events } from './events.js';
import { query } from './query.js';
import { roles } from './roles.js';
import { scalars } from './scalars.js';
import { statements } from './statements.js';
import { writes } from './writes.js';

export const resolvers = {
  ...agents,
  ...articles,
  ...events,
  ...query,
  ...roles,
  ...scalars,
  ...statements,
  ...writes,
} as unknown as Resolvers;
