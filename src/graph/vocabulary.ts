/** The labels, once. An agent carries `Agent` and one of the kinds. */
export const AGENT_KINDS = ['Person', 'Organization', 'Country', 'Group', 'Place'] as const;
export type AgentKind = (typeof AGENT_KINDS)[number];

export const ID_PREFIX: Record<AgentKind, string> = {
  Person: 'person',
  Organization: 'organization',
  Country: 'country',
  Group: 'group',
  Place: 'place',
};

export const countryId = (code: string): string => `${ID_PREFIX.Country}:${code}`;

/** The kind that an id tells, by its prefix. */
export const labelOfId = (id: string): string | undefined => LABELS[id.split(':', 1)[0] ?? ''];
const LABELS: Record<string, string> = {
  person: 'Person',
  organization: 'Organization',
  country: 'Country',
  group: 'Group',
  place: 'Place',
  role: 'Role',
  statement: 'Statement',
  event: 'Event',
  article: 'Article',
  appearance: 'Appearance',
  report: 'Report',
  judgement: 'Judgement',
};

export const TEXT_INDEXES = {
  statements: { name: 'statement_text', label: 'Statement', property: 'words' },
  agents: { name: 'agent_text', label: 'Agent', property: 'words' },
  articles: { name: 'article_text', label: 'Article', property: 'words' },
  events: { name: 'event_text', label: 'Event', property: 'words' },
} as const;

/** The embedded store's file in its folder. */
export const STORE_FILE = 'ujar.grafeo';

/** The version of what is written: grows whenever the same articles are stored otherwise. */
export const SCHEMA_VERSION = 8;
