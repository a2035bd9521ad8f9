import { clusterOrganizations } from './organizations.js';
import type { Clusters } from './people.js';
import { clusterPeople } from './people.js';
import type { Profile } from './profile.js';

export type { Clusters, Open } from './people.js';

const NOBODY: ReadonlySet<string> = new Set();

/** Which profiles of one kind are one agent, and who is left open. */
export const cluster = (kind: string, profiles: readonly Profile[], crowded: ReadonlySet<string> = NOBODY): Clusters =>
  kind === 'Person' ? clusterPeople(profiles, crowded) : clusterOrganizations(profiles);
