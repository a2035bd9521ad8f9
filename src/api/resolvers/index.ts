import type { Resolvers } from '../schema-types.js';
import { agents } from './agents.js';
import { articles } from './articles.js';
import { changes } from './changes.js';
import { events } from './events.js';
import { finding } from './finding.js';
import { judgements } from './judgements.js';
import { live } from './live.js';
import { preview } from './preview.js';
import { query } from './query.js';
import { roles } from './roles.js';
import { scalars } from './scalars.js';
import { statements } from './statements.js';
import { writes } from './writes.js';

/** Types whose fields stand in several files. */
const shared = {
  Query: { ...query.Query, ...finding.Query, ...changes.Query, ...judgements.Query, ...writes.Query, ...preview.Query },
  Mutation: { ...writes.Mutation, ...judgements.Mutation },
};

export const resolvers = {
  ...agents,
  ...articles,
  ...changes,
  ...events,
  ...finding,
  ...judgements,
  ...live,
  ...query,
  ...roles,
  ...scalars,
  ...statements,
  ...shared,
} as unknown as Resolvers;
