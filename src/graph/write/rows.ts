import type { BodyBasis } from '../../domain/extraction.js';
import type { Profile } from '../../identity/profile.js';
import type { AgentKind } from '../vocabulary.js';

/** What is stored of one article before the graph is looked at: rows without ids of shared nodes. */
export interface Draft {
  key: string;
  article: Record<string, unknown>;
  /** ISO day of publication, where it is told. */
  publishedOn: string | null;
  contentHash: string;
  metaHash: string;
  appearances: AppearanceDraft[];
  reports: ReportDraft[];
  events: EventDraft[];
}

export interface ReportDraft {
  local: string;
  key: string;
  /** By which other reports of the same statement are found; null where the words are too few. */
  wording: { key: string; words: string[]; turning: string[] } | null;
  props: Record<string, unknown>;
  speakers: string[];
  candidates: string[];
  addressees: string[];
  about: string[];
  aboutEvents: string[];
  atEvent: string | null;
  within: string | null;
}

export interface EventDraft {
  local: string;
  key: string;
  kind: string;
  earliest: string | null;
  participants: string[];
  /** Local id of the place's appearance. */
  at: string | null;
  props: Record<string, unknown>;
}

export interface AppearanceDraft {
  /** The entity's id in the extraction; places have one of their own. */
  local: string;
  key: string;
  kind: AgentKind;
  profile: Profile;
  /** Key of the profile that its own words give; another one's where it has been judged. */
  base: string;
  props: Record<string, unknown>;
  roles: RoleDraft[];
  /** Local id of the body or country that it is part of. */
  partOf: string | null;
}

export interface RoleDraft {
  key: string;
  title: string;
  single: boolean;
  /** Local id of the body's appearance. */
  body: string | null;
  bodyBasis: BodyBasis;
  bodyText: string | null;
  props: Record<string, unknown>;
}
