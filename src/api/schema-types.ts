import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.js';
import type { Model } from './model.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, ISO 8601: 2025-02-12. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with its offset. */
  DateTime: { input: string; output: string; }
};

/** Somebody or something that can speak, be spoken to or be spoken of. */
export type Agent = {
  /** How single articles show it. */
  appearances: AppearanceConnection;
  /** Events that it took part in. */
  events: EventConnection;
  /** What was said to it. */
  heard: StatementConnection;
  /** Opaque; its prefix tells the kind. */
  id: Scalars['ID']['output'];
  /** The fullest name that the articles give. */
  name: Scalars['String']['output'];
  /** Every name, in code-unit order. */
  names: Array<Scalars['String']['output']>;
  /** What it said. */
  said: StatementConnection;
  /** What was said that mentions it. */
  spokenOf: StatementConnection;
};


/** Somebody or something that can speak, be spoken to or be spoken of. */
export type AgentAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody or something that can speak, be spoken to or be spoken of. */
export type AgentEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody or something that can speak, be spoken to or be spoken of. */
export type AgentHeardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Somebody or something that can speak, be spoken to or be spoken of. */
export type AgentSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Somebody or something that can speak, be spoken to or be spoken of. */
export type AgentSpokenOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** An agent by id or by name; a name matches every agent of that name. */
export type AgentBy =
  /** Its id; one that now leads on to another works too. */
  { id: Scalars['ID']['input']; name?: never; }
  |  /** Any of its names, whole; where nobody bears it, one word of a longer name. */
  { id?: never; name: Scalars['String']['input']; };

/** A page of agents. */
export type AgentConnection = {
  __typename?: 'AgentConnection';
  /** The nodes with their cursors. */
  edges: Array<AgentEdge>;
  /** The nodes of the edges. */
  nodes: Array<Agent>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** An agent with its cursor. */
export type AgentEdge = {
  __typename?: 'AgentEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Agent;
};

/** All given conditions hold together. */
export type AgentFilter = {
  /** Shown in this article; its id. */
  article?: InputMaybe<Scalars['ID']['input']>;
  /** Shown in an office of this country by an article; its code or any name. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Words of a name, in any order; each may be the beginning of one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** This one does not fit. */
  not?: InputMaybe<AgentFilter>;
  /** At least one of these fits too; 1 to 10, filters at most three deep in filters. */
  or?: InputMaybe<Array<AgentFilter>>;
  /** Shown in this role by an article. */
  role?: InputMaybe<RoleBy>;
};

/** The order of a list of agents. */
export type AgentOrder = {
  /** By what. */
  by: AgentSort;
  /** Which way. */
  direction?: Direction;
};

/** By what agents are ordered. */
export type AgentSort =
  /** By how many articles show them. */
  | 'APPEARANCES'
  /** By name. */
  | 'NAME'
  /** By how many reports they are the speakers of. */
  | 'SAID';

/** An agent as one article shows it. */
export type Appearance = Node & {
  __typename?: 'Appearance';
  /** Who that is. */
  agent: Agent;
  /** The article. */
  article: Article;
  /** Where the article names it. */
  evidence: Array<Evidence>;
  /** Opaque; its prefix tells the kind. */
  id: Scalars['ID']['output'];
  /** The names under which the article has it, the fullest first. */
  names: Array<Scalars['String']['output']>;
  /** The roles in which the article shows it. */
  roles: Array<AttestedRole>;
};

/** A page of appearances. */
export type AppearanceConnection = {
  __typename?: 'AppearanceConnection';
  /** The nodes with their cursors. */
  edges: Array<AppearanceEdge>;
  /** The nodes of the edges. */
  nodes: Array<Appearance>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** An appearance with its cursor. */
export type AppearanceEdge = {
  __typename?: 'AppearanceEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Appearance;
};

/** A news article, as it was given. */
export type Article = Node & {
  __typename?: 'Article';
  /** Whom and what it names. */
  appearances: AppearanceConnection;
  /** The day taken for its date where neither its source nor its text tells one, as it was given. */
  assumedDate?: Maybe<Scalars['Date']['output']>;
  /** The events that it tells of. */
  events: EventReportConnection;
  /** What of the text is no part of the article: menus, captions, credits, lists of links; null where a reader that did not keep it has read the article. */
  furniture?: Maybe<Array<Furniture>>;
  /** Its headline. */
  headline?: Maybe<Scalars['String']['output']>;
  /** Opaque; its prefix tells the kind. */
  id: Scalars['ID']['output'];
  /** ISO 639-1. */
  language: Scalars['String']['output'];
  /** The moment of publication, where the source gives one. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day of publication in the article’s zone, where the source or the text gives one. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** The statements that it reports, in the order of its text. */
  reports: ReportConnection;
  /** The number of the article’s current revision, into which the offsets point. */
  revision: Scalars['Int']['output'];
  /** The texts that it had, the first first. */
  revisions: RevisionConnection;
  /** One of the samples that come with Ujar. */
  sample: Scalars['Boolean']['output'];
  /** The text, exactly as given; empty where the server shows only the places with their surroundings. */
  text: Scalars['String']['output'];
  /** Its address on the web. */
  url?: Maybe<Scalars['String']['output']>;
  /** What the reader was in doubt about. */
  warnings: Array<Warning>;
  /** Where its days are told, an IANA name or an offset: as it was given, else where its publisher is, else as the server’s configuration or its language has it; null where that may be anywhere. */
  zone?: Maybe<Scalars['String']['output']>;
};


/** A news article, as it was given. */
export type ArticleAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article, as it was given. */
export type ArticleEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article, as it was given. */
export type ArticleReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article, as it was given. */
export type ArticleRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An article by id or url. */
export type ArticleBy =
  /** Its id. */
  { id: Scalars['ID']['input']; url?: never; }
  |  /** Its address, as it was given. */
  { id?: never; url: Scalars['String']['input']; };

/** A page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The nodes with their cursors. */
  edges: Array<ArticleEdge>;
  /** The nodes of the edges. */
  nodes: Array<Article>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** An article with its cursor. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Article;
};

/** All given conditions hold together. */
export type ArticleFilter = {
  /** In one of these languages, ISO 639-1. */
  language?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This one does not fit. */
  not?: InputMaybe<ArticleFilter>;
  /** At least one of these fits too; 1 to 10, filters at most three deep in filters. */
  or?: InputMaybe<Array<ArticleFilter>>;
  /** Published by one of these. */
  publisher?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it is one of the samples that come with Ujar. */
  sample?: InputMaybe<Scalars['Boolean']['input']>;
  /** Published on this day or later; the day it was first seen where no day is told. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Words of the headline, in any order; each may be the beginning of one. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Published on this day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** An article to add. */
export type ArticleInput = {
  /** The day taken for its date where publishedAt is not given. */
  assumedDate?: InputMaybe<Scalars['Date']['input']>;
  /** Its headline. */
  headline?: InputMaybe<Scalars['String']['input']>;
  /** The key under which it is kept where it has no url. */
  id?: InputMaybe<Scalars['String']['input']>;
  /** ISO 639-1. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The moment of publication, where the source gives one. */
  publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** The text; offsets point into it exactly as given. */
  text: Scalars['String']['input'];
  /** Its address on the web; its key where there is one. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Where its days are told: an IANA name (Asia/Makassar) or an offset (+08:00). Where none is given it is decided once, when the article comes in, and kept. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** A role that an article gives. */
export type AttestedRole = {
  __typename?: 'AttestedRole';
  /** STATED where the article names the body, or ASSUMED from the publisher's country where it names none (Menteri Keuangan). */
  bodyBasis: BodyBasis;
  /** Where the article names the body; null where it does not, or a reader that did not keep it has read the article. */
  bodyEvidence?: Maybe<Evidence>;
  /** Where the article gives it. */
  evidence: Evidence;
  /** The role. */
  role: Role;
  /** The name of the rule that read it; null where a reader that did not keep it has read the article. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Whether it is held, was held or is stood for. */
  status: TenureStatus;
};

/** Whether a role’s body is named. */
export type BodyBasis =
  /** Taken from the publisher’s country. */
  | 'ASSUMED'
  /** Not told. */
  | 'NONE'
  /** The article says so. */
  | 'STATED';

/** Somebody who may be meant. */
export type Candidate = {
  __typename?: 'Candidate';
  /** Who that is. */
  agent: Agent;
  /** Why it was not joined. */
  reason: Scalars['String']['output'];
  /** How well it fits, 0 to 1. */
  score: Scalars['Float']['output'];
};

/** MERGED: `id` is the one that went, `node` what it now leads to. */
export type Change = {
  __typename?: 'Change';
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** The id of what was changed. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: ChangeKind;
  /** What has the id now, or what the id leads to; null where nothing is left. */
  node?: Maybe<Node>;
};

/** A page of changes, in the order in which they were written. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The changes with their cursors. */
  edges: Array<ChangeEdge>;
  /** The changes of the edges. */
  nodes: Array<Change>;
  /** How the page lies in the list; of an empty page endCursor is null: keep the last. */
  pageInfo: PageInfo;
};

/** A change with its cursor. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/** What happened to a node. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** Its values are others. */
  | 'CHANGED'
  /** It was found to be another one's: the id leads there. */
  | 'MERGED'
  /** Nothing supports it any more. */
  | 'REMOVED'
  /** Some of it was found to be another one's; the id stays with what is left. */
  | 'SPLIT';

/** Both given ends hold together, each included. */
export type ConfidenceFilter = {
  /** At most this, 0 to 1. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** At least this, 0 to 1. */
  min?: InputMaybe<Scalars['Float']['input']>;
};

/** By what statements are counted. */
export type CountBy =
  /** By who is mentioned in it. */
  | 'ABOUT'
  /** By what was done by saying it. */
  | 'ACT'
  /** By whom it was said to. */
  | 'ADDRESSEE'
  /** By the day on which it was said, like 2025-02-12. */
  | 'DAY'
  /** By the kind. */
  | 'KIND'
  /** By where it was said or written. */
  | 'MEDIUM'
  /** By the month, like 2025-02. */
  | 'MONTH'
  /** By the gathering at which it was said. */
  | 'OCCASION'
  /** By who published it. */
  | 'PUBLISHER'
  /** By the role that the speaker is shown in. */
  | 'ROLE'
  /** By who said it. */
  | 'SPEAKER'
  /** By the country that spoke, or whose office the speaker is shown in. */
  | 'SPEAKER_COUNTRY'
  /** By the source that an article quotes it from. */
  | 'VIA'
  /** By the year, like 2025. */
  | 'YEAR';

/** What counted statements have in common. */
export type CountKey = {
  __typename?: 'CountKey';
  /** The agent, where the key is one. */
  agent?: Maybe<Agent>;
  /** By what. */
  by: CountBy;
  /** The value; of an agent or role its id; null where the articles do not tell. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A country, by its government. */
export type Country = Agent & Node & {
  __typename?: 'Country';
  /** How single articles show it. */
  appearances: AppearanceConnection;
  /** ISO 3166-1 alpha-2. */
  code: Scalars['String']['output'];
  /** Events that it took part in. */
  events: EventConnection;
  /** What was said to it. */
  heard: StatementConnection;
  /** Opaque; its prefix tells the kind. */
  id: Scalars['ID']['output'];
  /** Its name in Indonesian, or in a language. */
  name: Scalars['String']['output'];
  /** Every name, in code-unit order. */
  names: Array<Scalars['String']['output']>;
  /** Roles that belong to it. */
  roles: RoleConnection;
  /** What it said. */
  said: StatementConnection;
  /** What was said that mentions it. */
  spokenOf: StatementConnection;
};


/** A country, by its government. */
export type CountryAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by its government. */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by its government. */
export type CountryHeardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A country, by its government. */
export type CountryNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A country, by its government. */
export type CountryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by its government. */
export type CountrySaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A country, by its government. */
export type CountrySpokenOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A country by id, code or any name. */
export type CountryBy =
  /** ISO 3166-1 alpha-2, like US. */
  { code: Scalars['String']['input']; id?: never; name?: never; }
  |  /** Its id, like country:US. */
  { code?: never; id: Scalars['ID']['input']; name?: never; }
  |  /** Any of its names: AS, Amerika Serikat, United States. */
  { code?: never; id?: never; name: Scalars['String']['input']; };

/** A page of countries. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** The nodes with their cursors. */
  edges: Array<CountryEdge>;
  /** The nodes of the edges. */
  nodes: Array<Country>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A country with its cursor. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Country;
};

/** Where a date comes from. */
export type DateBasis =
  /** From the same speaker’s earlier statement. */
  | 'CARRIED'
  /** Reckoned from the article’s date. */
  | 'RESOLVED'
  /** The article says so. */
  | 'STATED';

/** How exactly a time is told. */
export type DatePrecision =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** Some other stretch. */
  | 'RANGE'
  /** Not told. */
  | 'UNKNOWN'
  /** A week. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** Which end of a list comes first. */
export type Direction =
  /** The smallest, the earliest or A first. */
  | 'ASC'
  /** The largest, the latest or Z first. */
  | 'DESC';

/** What happened, joined over the articles that report it. */
export type Event = Node & {
  __typename?: 'Event';
  /** Opaque; its prefix tells the kind. */
  id: Scalars['ID']['output'];
  /** What kind of event it is. */
  kind: EventKind;
  /** Kind and participants in words. */
  name: Scalars['String']['output'];
  /** Who took part, by name. */
  participants: AgentConnection;
  /** Where, in the article’s words. */
  place?: Maybe<Scalars['String']['output']>;
  /** The reports, in order of publication. */
  reports: EventReportConnection;
  /** What was said about it. */
  statements: StatementConnection;
  /** Whether it has come to pass, by the article that tells most. */
  status: EventStatus;
  /** When it happened, if an article tells. */
  when?: Maybe<When>;
};


/** What happened, joined over the articles that report it. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What happened, joined over the articles that report it. */
export type EventReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What happened, joined over the articles that report it. */
export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The nodes with their cursors. */
  edges: Array<EventEdge>;
  /** The nodes of the edges. */
  nodes: Array<Event>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** An event with its cursor. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Event;
};

/** All given conditions hold together. */
export type EventFilter = {
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<EventKind>>;
  /** This one does not fit. */
  not?: InputMaybe<EventFilter>;
  /** At least one of these fits too; 1 to 10, filters at most three deep in filters. */
  or?: InputMaybe<Array<EventFilter>>;
  /** With one of these taking part. */
  participant?: InputMaybe<Array<AgentBy>>;
  /** A part of the place’s name, in the article’s words. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** May have happened on this day or later; where no day is told, the one by which it was known counts. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Of one of these. */
  status?: InputMaybe<Array<EventStatus>>;
  /** Words of its name or of what the articles call it, in any order; each may be the beginning of one. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** May have happened on this day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** The kind of an event. */
export type EventKind =
  /** They agree or sign. */
  | 'AGREEMENT'
  /** Somebody is put into an office. */
  | 'APPOINTMENT'
  /** Somebody is arrested. */
  | 'ARREST'
  /** Somebody or something is attacked. */
  | 'ATTACK'
  /** They speak by telephone or video. */
  | 'CALL'
  /** Somebody dies. */
  | 'DEATH'
  /** A disaster or accident. */
  | 'DISASTER'
  /** A vote for an office. */
  | 'ELECTION'
  /** Somebody is investigated. */
  | 'INVESTIGATION'
  /** A law is made or changed. */
  | 'LEGISLATION'
  /** People meet: pertemuan, bertemu. */
  | 'MEETING'
  /** They negotiate. */
  | 'NEGOTIATION'
  /** Anything else. */
  | 'OTHER'
  /** A protest or strike. */
  | 'PROTEST'
  /** Somebody leaves an office. */
  | 'RESIGNATION'
  /** Somebody gives a speech. */
  | 'SPEECH'
  /** A summit or conference. */
  | 'SUMMIT'
  /** A court hears or decides. */
  | 'TRIAL'
  /** Somebody visits a place or somebody. */
  | 'VISIT'
  /** A war or invasion. */
  | 'WAR';

/** One article’s telling of an event. */
export type EventReport = {
  __typename?: 'EventReport';
  /** The article. */
  article: Article;
  /** The words that tell of it. */
  evidence: Array<Evidence>;
  /** What kind of event it is. */
  kind: EventKind;
  /** Who took part. */
  participants: Array<Agent>;
  /** Where, in the article’s words. */
  place?: Maybe<Scalars['String']['output']>;
  /** The name of the rule that read it; null where a reader that did not keep it has read the article. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Whether it has come to pass, by this article. */
  status: EventStatus;
  /** When it happened, if an article tells. */
  when?: Maybe<When>;
};

/** A page of reports of events. */
export type EventReportConnection = {
  __typename?: 'EventReportConnection';
  /** The nodes with their cursors. */
  edges: Array<EventReportEdge>;
  /** The nodes of the edges. */
  nodes: Array<EventReport>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A report of an event with its cursor. */
export type EventReportEdge = {
  __typename?: 'EventReportEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: EventReport;
};

/** Whether it has come to pass. */
export type EventStatus =
  /** It was to come and will not. */
  | 'CANCELLED'
  /** Somebody says that it did not take place. */
  | 'DENIED'
  /** It took place. */
  | 'HAPPENED'
  /** It goes on. */
  | 'ONGOING'
  /** It is to come. */
  | 'PLANNED';

/** The article's own characters, UTF-16 code units, end exclusive. `before` and `after`: the rest of the sentence, at most 200 units each. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The sentence behind it, at most 200 code units. */
  after: Scalars['String']['output'];
  /** The sentence before it, at most 200 code units. */
  before: Scalars['String']['output'];
  /** The code unit past the last. */
  end: Scalars['Int']['output'];
  /** The article’s own characters. */
  exact: Scalars['String']['output'];
  /** What the place is evidence of. */
  part: EvidencePart;
  /** First UTF-16 code unit. */
  start: Scalars['Int']['output'];
};

/** What a place is evidence of. */
export type EvidencePart =
  /** Whom it was said to. */
  | 'ADDRESSEE'
  /** Whose title it is. */
  | 'BODY'
  /** What was said. */
  | 'CONTENT'
  /** The word that tells of the saying. */
  | 'CUE'
  /** When. */
  | 'DATE'
  /** Where it was said or written. */
  | 'MEDIUM'
  /** A name. */
  | 'NAME'
  /** At what. */
  | 'OCCASION'
  /** A title. */
  | 'ROLE'
  /** Who said it. */
  | 'SPEAKER'
  /** The words that tell of an event. */
  | 'TRIGGER'
  /** The source quoted. */
  | 'VIA';

/** How often one speaks to, or of, another. */
export type Exchange = {
  __typename?: 'Exchange';
  /** In how many statements. */
  count: Scalars['Int']['output'];
  /** Who speaks. */
  from: Agent;
  /** The last day by which one of them had been said. */
  lastKnownBy: Scalars['Date']['output'];
  /** To whom, or of whom. */
  to: Agent;
};

/** A page of exchanges. */
export type ExchangeConnection = {
  __typename?: 'ExchangeConnection';
  /** The nodes with their cursors. */
  edges: Array<ExchangeEdge>;
  /** The nodes of the edges. */
  nodes: Array<Exchange>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, 5,000 at most. */
  totalCount: Scalars['Int']['output'];
};

/** An exchange with its cursor. */
export type ExchangeEdge = {
  __typename?: 'ExchangeEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Exchange;
};

/** Who speaks to whom, or of whom. */
export type ExchangeMode =
  /** Of whom. */
  | 'ABOUT'
  /** To whom. */
  | 'TO';

/** Whom to forget. */
export type ForgetInput = {
  /** Who wants it, for the log of writes. */
  by: Scalars['String']['input'];
  /** The person's id. */
  person: Scalars['ID']['input'];
};

/** What was done to forget a person. */
export type ForgetPayload = {
  __typename?: 'ForgetPayload';
  /** Articles in which something was blacked out. */
  articles: Scalars['Int']['output'];
  /** The person's id; null where there is no such person. */
  forgotten?: Maybe<Scalars['ID']['output']>;
  /** Judgements that were taken out. */
  judgements: Scalars['Int']['output'];
  /** Articles whose address still names the person: only withdrawing them takes that out. */
  remaining: Array<Scalars['ID']['output']>;
  /** Kept texts in which something was blacked out. */
  revisions: Scalars['Int']['output'];
  /** What was wrong with the input. */
  userErrors: Array<UserError>;
};

/** A stretch of a text that is no part of the article. */
export type Furniture = {
  __typename?: 'Furniture';
  /** The code unit past the last. */
  end: Scalars['Int']['output'];
  /** The words that stand there; empty where the server shows only the places with their surroundings. */
  exact: Scalars['String']['output'];
  /** First UTF-16 code unit. */
  start: Scalars['Int']['output'];
};

/** People without a name, as the article calls them: wartawan, pemerintah, two officials. One node a name and language; not an identity. */
export type Group = Agent & Node & {
  __typename?: 'Group';
  /** How each article shows them. */
  appearances: AppearanceConnection;
  /** Events that they took part in. */
  events: EventConnection;
  /** What was said to them. */
  heard: StatementConnection;
  /** Opaque; its prefix tells the kind. */
  id: Scalars['ID']['output'];
  /** What the articles call them. */
  name: Scalars['String']['output'];
  /** Every name, in code-unit order. */
  names: Array<Scalars['String']['output']>;
  /** What they said. */
  said: StatementConnection;
  /** What was said that mentions them. */
  spokenOf: StatementConnection;
};


/** People without a name, as the article calls them: wartawan, pemerintah, two officials. One node a name and language; not an identity. */
export type GroupAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** People without a name, as the article calls them: wartawan, pemerintah, two officials. One node a name and language; not an identity. */
export type GroupEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** People without a name, as the article calls them: wartawan, pemerintah, two officials. One node a name and language; not an identity. */
export type GroupHeardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** People without a name, as the article calls them: wartawan, pemerintah, two officials. One node a name and language; not an identity. */
export type GroupSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** People without a name, as the article calls them: wartawan, pemerintah, two officials. One node a name and language; not an identity. */
export type GroupSpokenOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of groups. */
export type GroupConnection = {
  __typename?: 'GroupConnection';
  /** The nodes with their cursors. */
  edges: Array<GroupEdge>;
  /** The nodes of the edges. */
  nodes: Array<Group>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A group with its cursor. */
export type GroupEdge = {
  __typename?: 'GroupEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Group;
};

/** Articles to add. */
export type IngestInput = {
  /** Up to 100 of them. */
  articles: Array<ArticleInput>;
};

/** What became of an article. */
export type IngestOutcome =
  /** Its text has changed. */
  | 'CHANGED'
  /** It could not be read or stored. */
  | 'FAILED'
  /** It was not there before. */
  | 'NEW'
  /** The same text, read anew. */
  | 'REREAD'
  /** It is there already. */
  | 'UNCHANGED';

/** What became of the articles. */
export type IngestPayload = {
  __typename?: 'IngestPayload';
  /** One a given article, in order. */
  results: Array<IngestResult>;
  /** What the caller can mend. */
  userErrors: Array<UserError>;
};

/** What became of one article. */
export type IngestResult = {
  __typename?: 'IngestResult';
  /** The article; null where it failed. */
  article?: Maybe<Article>;
  /** What became of it. */
  outcome: IngestOutcome;
  /** What the reader was in doubt about. */
  warnings: Array<Warning>;
};

/** Two appearances or people, and whether they are the same. */
export type JudgeInput = {
  /** Who says so: with a token that has a name that name, or nothing. */
  by?: Scalars['String']['input'];
  /** A person, or an appearance that is judged by itself, apart from those shown like it. */
  one: Scalars['ID']['input'];
  /** A person or an appearance. */
  other: Scalars['ID']['input'];
  /** Why, for those who come after. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether they are the same. */
  same: Scalars['Boolean']['input'];
};

/** What became of a judgement. */
export type JudgePayload = {
  __typename?: 'JudgePayload';
  /** The people that the two sides belong to now. */
  agents: Array<Agent>;
  /** The judgement; null where it was taken back or could not be kept. */
  judgement?: Maybe<Judgement>;
  /** What the caller can mend. */
  userErrors: Array<UserError>;
};

/** Somebody's word that two appearances are, or are not, the same agent. Lies dormant while one of them is away. */
export type Judgement = Node & {
  __typename?: 'Judgement';
  /** Whether both sides are there. */
  active: Scalars['Boolean']['output'];
  /** When it was said. */
  at: Scalars['DateTime']['output'];
  /** Who said so. */
  by: Scalars['String']['output'];
  /** Opaque; its prefix tells the kind. */
  id: Scalars['ID']['output'];
  /** The appearances that are judged and there. */
  one: Array<Appearance>;
  /** The appearances that they are, or are not. */
  other: Array<Appearance>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Whether they are said to be the same. */
  same: Scalars['Boolean']['output'];
};

/** A page of judgements. */
export type JudgementConnection = {
  __typename?: 'JudgementConnection';
  /** The nodes with their cursors. */
  edges: Array<JudgementEdge>;
  /** The nodes of the edges. */
  nodes: Array<Judgement>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A judgement with its cursor. */
export type JudgementEdge = {
  __typename?: 'JudgementEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Judgement;
};

/** What can be written. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Takes a person out of every article, revision, judgement and list: names, mentions and words are blacked out, and the articles read again as they are then. */
  forget: ForgetPayload;
  /** Adds articles, or new revisions of them. Up to 100. Needs a token that may write; `judge` and `unjudge` need one that may judge, `forget` and erasing one that may erase. */
  ingest: IngestPayload;
  /** Says that appearances or people are the same or not; the opposite of an earlier word takes its place. */
  judge: JudgePayload;
  /** Takes a judgement back. */
  unjudge: JudgePayload;
  /** Removes an article and everything that only it supported; `erase` also its text and names. */
  withdraw: WithdrawPayload;
};


/** What can be written. */
export type MutationForgetArgs = {
  input: ForgetInput;
};


/** What can be written. */
export type MutationIngestArgs = {
  input: IngestInput;
};


/** What can be written. */
export type MutationJudgeArgs = {
  input: JudgeInput;
};


/** What can be written. */
export type MutationUnjudgeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be written. */
export type MutationWithdrawArgs = {
  input: WithdrawInput;
};

/** Anything with an id. */
export type Node = {
  /** Opaque; its prefix tells the kind. */
  id: Scalars['ID']['output'];
};

/** A named body. */
export type Organization = Agent & Node & {
  __typename?: 'Organization';
  /** How single articles show it. */
  appearances: AppearanceConnection;
  /** Events that it took part in. */
  events: EventConnection;
  /** What was said to it. */
  heard: StatementConnection;
  /** Opaque; its prefix tells the kind. */
  id: Scalars['ID']['output'];
  /** The fullest name that the articles give. */
  name: Scalars['String']['output'];
  /** Every name, in code-unit order. */
  names: Array<Scalars['String']['output']>;
  /** What it is part of, where its own name tells: a country (Kementerian Luar Negeri Rusia) or another body (Dewan Keamanan PBB). */
  partOf: Array<Agent>;
  /** Roles that belong to it. */
  roles: RoleConnection;
  /** What it said. */
  said: StatementConnection;
  /** What was said that mentions it. */
  spokenOf: StatementConnection;
};


/** A named body. */
export type OrganizationAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named body. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named body. */
export type OrganizationHeardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A named body. */
export type OrganizationRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named body. */
export type OrganizationSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A named body. */
export type OrganizationSpokenOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The nodes with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The nodes of the edges. */
  nodes: Array<Organization>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** An organization with its cursor. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Organization;
};

/** How a page lies in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** More follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Some come before: the page was asked for after a cursor. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A stretch of the given text. */
export type Passage = {
  __typename?: 'Passage';
  /** The code unit past the last. */
  end: Scalars['Int']['output'];
  /** The text’s own characters. */
  exact: Scalars['String']['output'];
  /** First UTF-16 code unit. */
  start: Scalars['Int']['output'];
};

/** A way between two agents. */
export type Path = {
  __typename?: 'Path';
  /** How many steps. */
  length: Scalars['Int']['output'];
  /** The steps, each from where the last one ended. */
  steps: Array<PathStep>;
};

/** A step of a way: a statement of one to or about the other, or an event in which both took part. */
export type PathStep = {
  __typename?: 'PathStep';
  /** What happened. */
  event?: Maybe<Event>;
  /** Where it starts. */
  from: Agent;
  /** What was said. */
  statement?: Maybe<Statement>;
  /** Where it ends. */
  to: Agent;
};

/** A person, as far as the articles can be told to speak of one. */
export type Person = Agent & Node & {
  __typename?: 'Person';
  /** How each article shows them. */
  appearances: AppearanceConnection;
  /** Other people that this one may be, not joined for want of evidence. */
  candidates: Array<Candidate>;
  /** Events that they took part in. */
  events: EventConnection;
  /** What was said to them. */
  heard: StatementConnection;
  /** Opaque; its prefix tells the kind. */
  id: Scalars['ID']['output'];
  /** The fullest name that the articles give. */
  name: Scalars['String']['output'];
  /** Every name, in code-unit order. */
  names: Array<Scalars['String']['output']>;
  /** What they said, alone or together with others. */
  said: StatementConnection;
  /** What was said that mentions them. */
  spokenOf: StatementConnection;
  /** Roles that the articles give this person, one row a role. */
  tenures: TenureConnection;
  /** Its Wikidata id, where one is known. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A person, as far as the articles can be told to speak of one. */
export type PersonAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as the articles can be told to speak of one. */
export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as the articles can be told to speak of one. */
export type PersonHeardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A person, as far as the articles can be told to speak of one. */
export type PersonSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A person, as far as the articles can be told to speak of one. */
export type PersonSpokenOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A person, as far as the articles can be told to speak of one. */
export type PersonTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The nodes with their cursors. */
  edges: Array<PersonEdge>;
  /** The nodes of the edges. */
  nodes: Array<Person>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A person with its cursor. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Person;
};

/** A town, province or region that a role belongs to. */
export type Place = Agent & Node & {
  __typename?: 'Place';
  /** How single articles show it. */
  appearances: AppearanceConnection;
  /** Events that it took part in. */
  events: EventConnection;
  /** What was said to it. */
  heard: StatementConnection;
  /** Opaque; its prefix tells the kind. */
  id: Scalars['ID']['output'];
  /** What the articles call it. */
  name: Scalars['String']['output'];
  /** Every name, in code-unit order. */
  names: Array<Scalars['String']['output']>;
  /** Roles that belong to it. */
  roles: RoleConnection;
  /** What it said. */
  said: StatementConnection;
  /** What was said that mentions it. */
  spokenOf: StatementConnection;
};


/** A town, province or region that a role belongs to. */
export type PlaceAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A town, province or region that a role belongs to. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A town, province or region that a role belongs to. */
export type PlaceHeardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A town, province or region that a role belongs to. */
export type PlaceRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A town, province or region that a role belongs to. */
export type PlaceSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A town, province or region that a role belongs to. */
export type PlaceSpokenOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of places. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The nodes with their cursors. */
  edges: Array<PlaceEdge>;
  /** The nodes of the edges. */
  nodes: Array<Place>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A place with its cursor. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Place;
};

/** Everything that can be asked. */
export type Query = {
  __typename?: 'Query';
  /** The agent of an id or name. An unknown name gives null; a name of several gives the error AMBIGUOUS_NAME with their ids. */
  agent?: Maybe<Agent>;
  /** An article; null where it is not there. */
  article?: Maybe<Article>;
  /** Articles that fit, the newest known first. */
  articles: ArticleConnection;
  /** What the graph gained and lost (articles, agents, statements, reports, events, judgements), in order; go on from the last cursor, a counter taken in the writing transaction. An empty page has endCursor null: keep the last. */
  changes: ChangeConnection;
  /** Countries that an article names, by name. */
  countries: CountryConnection;
  /** A country; an unknown name gives null. */
  country?: Maybe<Country>;
  /** Events that fit, the latest first. */
  events: EventConnection;
  /** The same, page by page: the 5,000 that speak most. */
  exchangeConnection: ExchangeConnection;
  /** Who speaks to whom, or of whom, most. */
  exchanges: Array<Exchange>;
  /** Groups of unnamed people that fit, by name unless told otherwise. */
  groups: GroupConnection;
  /** What people have said of who is the same, newest first. */
  judgements: JudgementConnection;
  /** Whatever has this id. */
  node?: Maybe<Node>;
  /** Whatever has these ids, in their order; null where there is nothing. */
  nodes: Array<Maybe<Node>>;
  /** An organization; see agent. */
  organization?: Maybe<Organization>;
  /** Organizations that fit, by name unless told otherwise. */
  organizations: OrganizationConnection;
  /** The shortest way between two agents through what they said and did, at most six steps; null where there is none. */
  path?: Maybe<Path>;
  /** People that fit, by name unless told otherwise. */
  people: PersonConnection;
  /** A person; see agent. */
  person?: Maybe<Person>;
  /** Places of offices that fit, by name unless told otherwise. */
  places: PlaceConnection;
  /** What would be read of an article, without writing anything. Needs the write token; costs as much as taking the article in. */
  preview: Reading;
  /** Roles that fit, by title. */
  roles: RoleConnection;
  /** People, organizations, statements, events and articles by their words, the best first. */
  search: SearchConnection;
  /** The same, page by page: the 5,000 largest. */
  statementCountConnection: StatementCountConnection;
  /** Statements counted by speaker, country, day …; DAY, MONTH, YEAR: the one in which saidAt lies whole, else null. A joint statement counts for each speaker. */
  statementCounts: Array<StatementCount>;
  /** Statements that fit, the newest known first unless told otherwise. */
  statements: StatementConnection;
  /** How much the graph holds. */
  stats: Stats;
  /** Who did what with the store, the latest first. Needs the write token. */
  writes: Array<WriteEntry>;
};


/** Everything that can be asked. */
export type QueryAgentArgs = {
  by: AgentBy;
};


/** Everything that can be asked. */
export type QueryArticleArgs = {
  by: ArticleBy;
};


/** Everything that can be asked. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be asked. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryCountryArgs = {
  by: CountryBy;
};


/** Everything that can be asked. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryExchangeConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  mode?: ExchangeMode;
};


/** Everything that can be asked. */
export type QueryExchangesArgs = {
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  mode?: ExchangeMode;
};


/** Everything that can be asked. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgentFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgentOrder>;
};


/** Everything that can be asked. */
export type QueryJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be asked. */
export type QueryOrganizationArgs = {
  by: AgentBy;
};


/** Everything that can be asked. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgentFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgentOrder>;
};


/** Everything that can be asked. */
export type QueryPathArgs = {
  and: AgentBy;
  between: AgentBy;
};


/** Everything that can be asked. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgentFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgentOrder>;
};


/** Everything that can be asked. */
export type QueryPersonArgs = {
  by: AgentBy;
};


/** Everything that can be asked. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgentFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgentOrder>;
};


/** Everything that can be asked. */
export type QueryPreviewArgs = {
  article: ArticleInput;
};


/** Everything that can be asked. */
export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<SearchKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryStatementCountConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: Array<CountBy>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryStatementCountsArgs = {
  by: Array<CountBy>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Everything that can be asked. */
export type QueryWritesArgs = {
  before?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
};

/** Somebody or something in a reading that can speak, be spoken to or be spoken of. */
export type ReadAgent = {
  __typename?: 'ReadAgent';
  /** Where it is named. */
  evidence: Array<Evidence>;
  /** Holds in this reading alone; of a country its ISO 3166-1 alpha-2 code. */
  key: Scalars['ID']['output'];
  /** What it is. */
  kind: ReadAgentKind;
  /** The fullest name that the article gives; of a country its name in Indonesian. */
  name: Scalars['String']['output'];
  /** What else the article calls it by name. */
  names: Array<Scalars['String']['output']>;
  /** What a body is part of, where its own name tells. */
  partOf?: Maybe<ReadAgent>;
  /** The name of the rule that read its first mention, where one did. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The office by which alone somebody without a name is known. */
  title?: Maybe<Scalars['String']['output']>;
};

/** What somebody or something in a reading is. */
export type ReadAgentKind =
  /** A country, by its government. */
  | 'COUNTRY'
  /** People without a name. */
  | 'GROUP'
  /** A named body. */
  | 'ORGANIZATION'
  /** A person with a name. */
  | 'PERSON';

/** An event in a reading. */
export type ReadEvent = {
  __typename?: 'ReadEvent';
  /** Where the article tells of it. */
  evidence: Array<Evidence>;
  /** Holds in this reading alone. */
  key: Scalars['ID']['output'];
  /** What happened. */
  kind: EventKind;
  /** Who took part. */
  participants: Array<ReadAgent>;
  /** Where, in the article’s words. */
  place?: Maybe<Scalars['String']['output']>;
  /** The name of the rule that read its first mention. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Whether it happened. */
  status: EventStatus;
  /** The words that tell of it first. */
  trigger: Scalars['String']['output'];
  /** When, where the article tells. */
  when?: Maybe<When>;
};

/** A role in a reading. */
export type ReadRole = {
  __typename?: 'ReadRole';
  /** Whose office it is, where that is a country or a named body. */
  body?: Maybe<ReadAgent>;
  /** Whether the article names whose office it is, or the publisher’s country is taken for it. */
  bodyBasis: BodyBasis;
  /** Where the body is named; null where it is not. */
  bodyEvidence?: Maybe<Evidence>;
  /** Whose office it is, in the article’s words, where that is neither. */
  bodyText?: Maybe<Scalars['String']['output']>;
  /** Where the title stands. */
  evidence: Evidence;
  /** Since when, where the article tells. */
  from?: Maybe<When>;
  /** Whose it is. */
  person: ReadAgent;
  /** The name of the rule that tied the title to the person, where one did. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Whether it is held, was, or is wanted. */
  status: TenureStatus;
  /** The title, as the article has it. */
  title: Scalars['String']['output'];
  /** Until when, where the article tells. */
  until?: Maybe<When>;
};

/** A statement in a reading. */
export type ReadStatement = {
  __typename?: 'ReadStatement';
  /** Who or what is mentioned in it. */
  about: Array<ReadAgent>;
  /** What was done by saying it. */
  act: StatementAct;
  /** Whom it was said to; never those who are only spoken of. */
  addressees: Array<ReadAgent>;
  /** The event at which it was said. */
  at?: Maybe<ReadEvent>;
  /** How likely what, who, when and to whom are all right; see Report. */
  confidence: Scalars['Float']['output'];
  /** The word that tells of the saying. */
  cue?: Maybe<Scalars['String']['output']>;
  /** The events that it is about. */
  events: Array<ReadEvent>;
  /** The places in the text. */
  evidence: Array<Evidence>;
  /** Holds in this reading alone. */
  key: Scalars['ID']['output'];
  /** How the words are given. */
  kind: StatementKind;
  /** Where it was said or written: a platform, a broadcaster, a written statement. */
  medium?: Maybe<Scalars['String']['output']>;
  /** The gathering at which it was said. */
  occasion?: Maybe<Scalars['String']['output']>;
  /** The name of the rule that read it. */
  rule?: Maybe<Scalars['String']['output']>;
  /** When it was said, if the article tells; never the article’s own date. */
  saidAt?: Maybe<When>;
  /** Whom the article leaves open between. */
  speakerCandidates: Array<ReadAgent>;
  /** Who said it, joint speakers all. */
  speakers: Array<ReadAgent>;
  /** What was said, verbatim. */
  text: Scalars['String']['output'];
  /** The source that the article itself quotes it from. */
  via?: Maybe<Scalars['String']['output']>;
  /** The statement inside which this one stands. */
  within?: Maybe<ReadStatement>;
};

/** What would be read of an article. Everything has a key that holds in this reading alone; offsets point into the given text. */
export type Reading = {
  __typename?: 'Reading';
  /** The day from which its relative dates are reckoned; null where nothing tells one. */
  articleDate?: Maybe<Scalars['Date']['output']>;
  /** Countries. */
  countries: Array<ReadAgent>;
  /** The town that the dateline names. */
  dateline?: Maybe<Scalars['String']['output']>;
  /** What happened, happens or is planned. */
  events: Array<ReadEvent>;
  /** What would be left out as belonging to the page around the article. */
  furniture: Array<Furniture>;
  /** People without a name, as the article calls them. */
  groups: Array<ReadAgent>;
  /** The headline, as it stands in the text; null where the text has none. */
  headline?: Maybe<Passage>;
  /** ISO 639-1. */
  language: Scalars['String']['output'];
  /** Named bodies. */
  organizations: Array<ReadAgent>;
  /** People with a name. */
  people: Array<ReadAgent>;
  /** The moment or day of publication, by the source or the text. */
  publishedAt?: Maybe<Scalars['String']['output']>;
  /** Who published it, by the source or the text. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** What somebody is, was or wants to be. */
  roles: Array<ReadRole>;
  /** What was said. */
  statements: Array<ReadStatement>;
  /** What the reader is in doubt about. */
  warnings: Array<Warning>;
};

/** One article's telling of a statement, in that article's words. */
export type Report = Node & {
  __typename?: 'Report';
  /** What was done by saying it. */
  act: StatementAct;
  /** Whom it was said to; never those who are only spoken of. */
  addressees: Array<Agent>;
  /** The article. */
  article: Article;
  /** How likely what, who, when and to whom are all right, 0 to 1, as told by houses left out of training; in English how sure the reader is of what and who. */
  confidence: Scalars['Float']['output'];
  /** The word that tells of the saying. */
  cue?: Maybe<Scalars['String']['output']>;
  /** The places in the article’s text. */
  evidence: Array<Evidence>;
  /** Opaque; its prefix tells the kind. */
  id: Scalars['ID']['output'];
  /** How the words are given. */
  kind: StatementKind;
  /** Where it was said or written: a platform, a broadcaster, a written statement. */
  medium?: Maybe<Scalars['String']['output']>;
  /** The gathering at which it was said. */
  occasion?: Maybe<Scalars['String']['output']>;
  /** The revision that the offsets point into, always the article's current one. */
  revision: Scalars['Int']['output'];
  /** The name of the rule that read it; null where a reader that did not keep it has read the article. */
  rule?: Maybe<Scalars['String']['output']>;
  /** When it was said, if an article tells; never the article’s own date. */
  saidAt?: Maybe<When>;
  /** The whole sentences in which its words stand. */
  sentence: Sentence;
  /** Whom the articles leave open between. */
  speakerCandidates: Array<Candidate>;
  /** Who said it, joint speakers all. */
  speakers: Array<Speaker>;
  /** What it reports. */
  statement: Statement;
  /** What was said, verbatim. */
  text: Scalars['String']['output'];
  /** The source that the article itself quotes it from. */
  via?: Maybe<Scalars['String']['output']>;
  /** The report inside which this one stands: Aziz says that the investigators said … */
  within?: Maybe<Report>;
};

/** A page of reports. */
export type ReportConnection = {
  __typename?: 'ReportConnection';
  /** The nodes with their cursors. */
  edges: Array<ReportEdge>;
  /** The nodes of the edges. */
  nodes: Array<Report>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A report with its cursor. */
export type ReportEdge = {
  __typename?: 'ReportEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Report;
};

/** A text that an article had. */
export type Revision = {
  __typename?: 'Revision';
  /** Reports that it brought. */
  added: Array<RevisionEntry>;
  /** SHA-256 of the text, shortened. */
  contentHash: Scalars['String']['output'];
  /** Counted from 1. */
  number: Scalars['Int']['output'];
  /** Reports that it took away. */
  removed: Array<RevisionEntry>;
  /** When it was first read. */
  seenAt: Scalars['DateTime']['output'];
  /** The text that the article had then; empty where the server shows only the places with their surroundings. */
  text: Scalars['String']['output'];
};

/** A page of revisions. */
export type RevisionConnection = {
  __typename?: 'RevisionConnection';
  /** The nodes with their cursors. */
  edges: Array<RevisionEdge>;
  /** The nodes of the edges. */
  nodes: Array<Revision>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A revision with its cursor. */
export type RevisionEdge = {
  __typename?: 'RevisionEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Revision;
};

/** A report as it stood then, by value. */
export type RevisionEntry = {
  __typename?: 'RevisionEntry';
  /** What was done by saying it. */
  act: StatementAct;
  /** Who said it, joint speakers all. */
  speakers: Array<Scalars['String']['output']>;
  /** The words, verbatim. */
  text: Scalars['String']['output'];
};

/** A title of a body. */
export type Role = Node & {
  __typename?: 'Role';
  /** The country, organization, place or person that the role belongs to. */
  body?: Maybe<Agent>;
  /** STATED by the articles, or ASSUMED from the publisher's country where they name none (Menteri Keuangan). */
  bodyBasis: BodyBasis;
  /** The body in the article's words, where it is no agent (akad pernikahan putri Rizieq). */
  bodyText?: Maybe<Scalars['String']['output']>;
  /** Who is attested in it, or, as of a day, who holds it. */
  holders: TenureConnection;
  /** Opaque; its prefix tells the kind. */
  id: Scalars['ID']['output'];
  /** What was said by those whom an article shows in it. */
  said: StatementConnection;
  /** The title, in the common form of its ways of writing. */
  title: Scalars['String']['output'];
};


/** A title of a body. */
export type RoleHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  assumed?: InputMaybe<Scalars['Boolean']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A title of a body. */
export type RoleSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A role by id, or by title, body and country. */
export type RoleBy = {
  /** Whether articles count that do not name the body, so that the publisher’s country is taken for it; true unless told otherwise. */
  assumed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose role it is. */
  body?: InputMaybe<AgentBy>;
  /** The country whose role it is; its code or any name. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The title, in any way of writing: Menlu, Menteri Luar Negeri. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A page of roles. */
export type RoleConnection = {
  __typename?: 'RoleConnection';
  /** The nodes with their cursors. */
  edges: Array<RoleEdge>;
  /** The nodes of the edges. */
  nodes: Array<Role>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A role with its cursor. */
export type RoleEdge = {
  __typename?: 'RoleEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Role;
};

/** All given conditions hold together. */
export type RoleFilter = {
  /** Whose role it is. */
  body?: InputMaybe<AgentBy>;
  /** The country whose role it is; its code or any name. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** The title, in any way of writing: Menlu, Menteri Luar Negeri. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A page of what a search found, the best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The hits with their cursors. */
  edges: Array<SearchEdge>;
  /** The hits of the edges. */
  nodes: Array<SearchHit>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
};

/** A hit with its cursor. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The hit. */
  node: SearchHit;
  /** How well it fits, 0 to 1, against the best of its kind. */
  score: Scalars['Float']['output'];
};

/** What a search finds. */
export type SearchHit = Article | Event | Organization | Person | Statement;

/** What can be searched. */
export type SearchKind =
  /** Articles, by their headlines. */
  | 'ARTICLE'
  /** Events. */
  | 'EVENT'
  /** Organizations. */
  | 'ORGANIZATION'
  /** People. */
  | 'PERSON'
  /** Statements. */
  | 'STATEMENT';

/** The sentences around the words of a report, from the beginning of the first to the end of the last. Where the server shows only the places with their surroundings, at most 200 code units before and behind the words. */
export type Sentence = {
  __typename?: 'Sentence';
  /** The article. */
  article: Article;
  /** The code unit past the last. */
  end: Scalars['Int']['output'];
  /** The article’s own characters. */
  exact: Scalars['String']['output'];
  /** First UTF-16 code unit, in the article’s text. */
  start: Scalars['Int']['output'];
};

/** Who spoke, as what, and under which name. */
export type Speaker = {
  __typename?: 'Speaker';
  /** Who that is. */
  agent: Agent;
  /** The name under which the article has the speaker. */
  as: Scalars['String']['output'];
  /** Others that this one may be, not joined for want of evidence. */
  candidates: Array<Candidate>;
  /** The roles in which the article shows them. */
  roles: Array<AttestedRole>;
};

/** What is known of the speaker. */
export type SpeakerStatus =
  /** One of several. */
  | 'AMBIGUOUS'
  /** Named. */
  | 'KNOWN'
  /** Not told. */
  | 'UNKNOWN'
  /** Told of, without a name. */
  | 'UNNAMED';

/**
 * What was said, joined over the articles that report it. Reports are ordered by publication, then article key; full is one whose words no other report exceeds. text, kind,
 * language: the earliest full report's. saidAt, medium, occasion: the first that tells one. speakers (`as` and `roles` from the first that names them), addressees, about,
 * events: the union in that order. speakerStatus: the best of KNOWN, AMBIGUOUS, UNNAMED, UNKNOWN. `via` is a report's only.
 */
export type Statement = Node & {
  __typename?: 'Statement';
  /** Who or what is mentioned in it. */
  about: Array<Agent>;
  /** What was done by saying it. */
  act: StatementAct;
  /** Whom it was said to; never those who are only spoken of. */
  addressees: Array<Agent>;
  /** The event at which it was said, where an article tells of it. */
  at?: Maybe<Event>;
  /** How sure the surest of its reports is, 0 to 1; see Report. */
  confidence: Scalars['Float']['output'];
  /** The events that it is about. */
  events: Array<Event>;
  /** The first report to print it. */
  firstReport: Report;
  /** Opaque; its prefix tells the kind. */
  id: Scalars['ID']['output'];
  /** How the words are given. */
  kind: StatementKind;
  /** The day by which it had been said: the earliest publication, else the day it was first seen. */
  knownBy: Scalars['Date']['output'];
  /** ISO 639-1. */
  language: Scalars['String']['output'];
  /** Where it was said or written: a platform, a broadcaster, a written statement. */
  medium?: Maybe<Scalars['String']['output']>;
  /** The gathering at which it was said. */
  occasion?: Maybe<Scalars['String']['output']>;
  /** The reports, in order of publication. */
  reports: ReportConnection;
  /** When it was said, if an article tells; never the article's own date. */
  saidAt?: Maybe<When>;
  /** The whole sentences in which its words stand, in the report that they are taken from. */
  sentence: Sentence;
  /** Whom the articles leave open between, where speakerStatus is AMBIGUOUS. */
  speakerCandidates: Array<Candidate>;
  /** What is known of the speaker. */
  speakerStatus: SpeakerStatus;
  /** Who said it, joint speakers all. */
  speakers: Array<Speaker>;
  /** What was said, verbatim. */
  text: Scalars['String']['output'];
};


/**
 * What was said, joined over the articles that report it. Reports are ordered by publication, then article key; full is one whose words no other report exceeds. text, kind,
 * language: the earliest full report's. saidAt, medium, occasion: the first that tells one. speakers (`as` and `roles` from the first that names them), addressees, about,
 * events: the union in that order. speakerStatus: the best of KNOWN, AMBIGUOUS, UNNAMED, UNKNOWN. `via` is a report's only.
 */
export type StatementReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What was done by saying it: `X membantah bahwa Y` has the text Y and the act DENY. */
export type StatementAct =
  /** Asks a question. */
  | 'ASK'
  /** Says that it is so. */
  | 'ASSERT'
  /** Says that it is not so. */
  | 'DENY'
  /** Promises or threatens. */
  | 'PROMISE'
  /** Asks somebody to do it. */
  | 'REQUEST';

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The nodes with their cursors. */
  edges: Array<StatementEdge>;
  /** The nodes of the edges. */
  nodes: Array<Statement>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A number of statements that have the keys in common. */
export type StatementCount = {
  __typename?: 'StatementCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** In the order in which they were asked for. */
  keys: Array<CountKey>;
};

/** A page of counts. */
export type StatementCountConnection = {
  __typename?: 'StatementCountConnection';
  /** The nodes with their cursors. */
  edges: Array<StatementCountEdge>;
  /** The nodes of the edges. */
  nodes: Array<StatementCount>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, 5,000 at most. */
  totalCount: Scalars['Int']['output'];
};

/** A count with its cursor. */
export type StatementCountEdge = {
  __typename?: 'StatementCountEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: StatementCount;
};

/** A statement with its cursor. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Statement;
};

/** All given conditions hold together; several values of one condition: any of them. A name matches every agent of that name, an unknown one none. A country of a speaker or addressee: itself, or one whose role in that report has it as body, directly or through a part. A date is saidAt, or knownBy where none is told; it matches what may fall inside. */
export type StatementFilter = {
  /** Mentioning one of these. */
  about?: InputMaybe<Array<AgentBy>>;
  /** Done by saying it, one of these. */
  act?: InputMaybe<Array<StatementAct>>;
  /** Said to one of these. */
  addressee?: InputMaybe<Array<AgentBy>>;
  /** Said to one of these countries or a body that is part of it, or to somebody shown in an office of one; codes or any names. */
  addresseeCountry?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Reported in this article; its id. */
  article?: InputMaybe<Scalars['ID']['input']>;
  /** Whether offices count whose country the article does not name, so that the publisher’s is taken for it: in countries and roles of speakers and addressees; true unless told otherwise. */
  assumed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Said at this event; its id. */
  at?: InputMaybe<Scalars['ID']['input']>;
  /** How sure the surest of its reports must be. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether an article tells when it was said. */
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Said about this event; its id. */
  event?: InputMaybe<Scalars['ID']['input']>;
  /** Given in one of these ways. */
  kind?: InputMaybe<Array<StatementKind>>;
  /** Said or written on one of these, in any case of letters. */
  medium?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This one does not fit. */
  not?: InputMaybe<StatementFilter>;
  /** Said at one of these gatherings, in any case of letters. */
  occasion?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these fits too; 1 to 10, filters at most three deep in filters. */
  or?: InputMaybe<Array<StatementFilter>>;
  /** Reported by one of these publishers. */
  publisher?: InputMaybe<Array<Scalars['String']['input']>>;
  /** May have been said on this day or later. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Said by one of these. */
  speaker?: InputMaybe<Array<AgentBy>>;
  /** Said by one of these countries or a body that is part of it, or by somebody shown in an office of one; codes or any names. */
  speakerCountry?: InputMaybe<Array<Scalars['String']['input']>>;
  /** As what they spoke, by the article that reports it. */
  speakerRole?: InputMaybe<RoleBy>;
  /** With one of these known of the speaker. */
  speakerStatus?: InputMaybe<Array<SpeakerStatus>>;
  /** Words that it has, in any order; each may be the beginning of one. Case and diacritics make no difference. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** May have been said on this day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** Quoted from one of these sources, in any case of letters. */
  via?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Known only through a source that the articles quote. */
  viaOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** While they held this role, whatever the article calls them. */
  whileHolding?: InputMaybe<RoleBy>;
};

/** How the words are given. */
export type StatementKind =
  /** The quoted words. */
  | 'DIRECT'
  /** A reported clause. */
  | 'INDIRECT'
  /** A reported clause with quoted words in it. */
  | 'MIXED';

/** The order of a list of statements. */
export type StatementOrder = {
  /** By what. */
  by: StatementSort;
  /** Which way. */
  direction?: Direction;
};

/** By what statements are ordered. */
export type StatementSort =
  /** The day by which it had been said. */
  | 'KNOWN_BY'
  /** How well the words of the filter's text fit; of the root list alone, and only with a text. */
  | 'RELEVANCE'
  /** How many reports it has. */
  | 'REPORTS'
  /** When it was said; undated ones last. */
  | 'SAID_AT';

/** How much the graph holds. */
export type Stats = {
  __typename?: 'Stats';
  /** Articles, without those withdrawn. */
  articles: Scalars['Int']['output'];
  /** Countries that an article names. */
  countries: Scalars['Int']['output'];
  /** The cursor of `changes` behind everything that has been written; null where nothing has. */
  cursor?: Maybe<Scalars['String']['output']>;
  /** The graph engine: embedded or neo4j. */
  engine: Scalars['String']['output'];
  /** Events, each counted once however many articles tell of it. */
  events: Scalars['Int']['output'];
  /** Organizations, each once over all articles. */
  organizations: Scalars['Int']['output'];
  /** People, each once over all articles. */
  people: Scalars['Int']['output'];
  /** Reports of statements. */
  reports: Scalars['Int']['output'];
  /** Roles: titles with their bodies. */
  roles: Scalars['Int']['output'];
  /** Statements, each counted once however many articles report it. */
  statements: Scalars['Int']['output'];
};

/** What can be listened to, over WebSocket (graphql-transport-ws) or server-sent events, both at /graphql and /graphql/live. Told after it is written, by whichever server wrote it. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Every report that is new and fits; also when a known statement gets one more report. */
  reportAdded: Report;
  /** Every statement that is new and fits. */
  statementAdded: Statement;
};


/** What can be listened to, over WebSocket (graphql-transport-ws) or server-sent events, both at /graphql and /graphql/live. Told after it is written, by whichever server wrote it. */
export type SubscriptionReportAddedArgs = {
  filter?: InputMaybe<StatementFilter>;
};


/** What can be listened to, over WebSocket (graphql-transport-ws) or server-sent events, both at /graphql and /graphql/live. Told after it is written, by whichever server wrote it. */
export type SubscriptionStatementAddedArgs = {
  filter?: InputMaybe<StatementFilter>;
};

/** One row a person and role, read from the articles that name it; another holder or a FORMER in between parts two rows; `status` is the last one attested (by `asOf`). */
export type Tenure = {
  __typename?: 'Tenure';
  /** The appearances that attest it. */
  attestations: AppearanceConnection;
  /** The first day on which an article attests it. */
  firstAttested?: Maybe<Scalars['Date']['output']>;
  /** The last day on which an article attests it. */
  lastAttested?: Maybe<Scalars['Date']['output']>;
  /** Who holds it. */
  person: Person;
  /** The role. */
  role: Role;
  /** When it ended, where an article says so. */
  statedEnd?: Maybe<When>;
  /** When it began, where an article says so. */
  statedStart?: Maybe<When>;
  /** Whether it is held, was held or is stood for. */
  status: TenureStatus;
};


/** One row a person and role, read from the articles that name it; another holder or a FORMER in between parts two rows; `status` is the last one attested (by `asOf`). */
export type TenureAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of tenures. */
export type TenureConnection = {
  __typename?: 'TenureConnection';
  /** The nodes with their cursors. */
  edges: Array<TenureEdge>;
  /** The nodes of the edges. */
  nodes: Array<Tenure>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; costs a query of its own. */
  totalCount: Scalars['Int']['output'];
};

/** A tenure with its cursor. */
export type TenureEdge = {
  __typename?: 'TenureEdge';
  /** Where a next page goes on. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Tenure;
};

/** How somebody stands to a role. */
export type TenureStatus =
  /** Stood for, or elected and not yet in office. */
  | 'CANDIDATE'
  /** Held. */
  | 'CURRENT'
  /** Held before. */
  | 'FORMER';

/** Something that the caller can mend. */
export type UserError = {
  __typename?: 'UserError';
  /** What kind of mistake it is. */
  code: Scalars['String']['output'];
  /** Where in the input. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** What it says. */
  message: Scalars['String']['output'];
};

/** A doubt about the text, with its place. */
export type Warning = {
  __typename?: 'Warning';
  /** The code unit past the last. */
  end?: Maybe<Scalars['Int']['output']>;
  /** What it says. */
  message: Scalars['String']['output'];
  /** The rule that doubts. */
  rule: Scalars['String']['output'];
  /** First UTF-16 code unit. */
  start?: Maybe<Scalars['Int']['output']>;
};

/** A time that an article tells, as days. */
export type When = {
  __typename?: 'When';
  /** Whether it was stated, resolved or carried along. */
  basis: DateBasis;
  /** First day that it may be. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** Last day that it may be. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** How exactly it is told. */
  precision: DatePrecision;
  /** The article's words for it. */
  text: Scalars['String']['output'];
};

/** What to remove. */
export type WithdrawInput = {
  /** The article. */
  article: ArticleBy;
  /** Also its kept texts and names. */
  erase?: Scalars['Boolean']['input'];
};

/** What was removed. */
export type WithdrawPayload = {
  __typename?: 'WithdrawPayload';
  /** What the caller can mend. */
  userErrors: Array<UserError>;
  /** The id of the article that is gone. */
  withdrawn?: Maybe<Scalars['ID']['output']>;
};

/** Something that somebody did with the store, by ids alone. */
export type WriteEntry = {
  __typename?: 'WriteEntry';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The name of the token that was used, or "command line". */
  by: Scalars['String']['output'];
  /** Of the articles, judgements or people that it was done to. */
  ids: Array<Scalars['ID']['output']>;
  /** What was done. */
  kind: WriteKind;
};

/** What can be done with a store. */
export type WriteKind =
  /** The kept texts of articles were taken out too. */
  | 'ERASE'
  /** A person was forgotten. */
  | 'FORGET'
  /** An export was taken in. */
  | 'IMPORT'
  /** Articles came, changed, or were sent again. */
  | 'INGEST'
  /** Somebody said who is, or is not, the same. */
  | 'JUDGE'
  /** A list of people took the place of the one before. */
  | 'LIST'
  /** Articles were read again by a newer reader. */
  | 'REREAD'
  /** That was taken back. */
  | 'UNJUDGE'
  /** Articles were taken out. */
  | 'WITHDRAW';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agent: ResolverTypeWrapper<Model>;
  AgentBy: ResolverTypeWrapper<Model>;
  AgentConnection: ResolverTypeWrapper<Model>;
  AgentEdge: ResolverTypeWrapper<Model>;
  AgentFilter: ResolverTypeWrapper<Model>;
  AgentOrder: ResolverTypeWrapper<Model>;
  AgentSort: ResolverTypeWrapper<Model>;
  Appearance: ResolverTypeWrapper<Model>;
  AppearanceConnection: ResolverTypeWrapper<Model>;
  AppearanceEdge: ResolverTypeWrapper<Model>;
  Article: ResolverTypeWrapper<Model>;
  ArticleBy: ResolverTypeWrapper<Model>;
  ArticleConnection: ResolverTypeWrapper<Model>;
  ArticleEdge: ResolverTypeWrapper<Model>;
  ArticleFilter: ResolverTypeWrapper<Model>;
  ArticleInput: ResolverTypeWrapper<Model>;
  AttestedRole: ResolverTypeWrapper<Model>;
  BodyBasis: ResolverTypeWrapper<Model>;
  Boolean: ResolverTypeWrapper<Model>;
  Candidate: ResolverTypeWrapper<Model>;
  Change: ResolverTypeWrapper<Model>;
  ChangeConnection: ResolverTypeWrapper<Model>;
  ChangeEdge: ResolverTypeWrapper<Model>;
  ChangeKind: ResolverTypeWrapper<Model>;
  ConfidenceFilter: ResolverTypeWrapper<Model>;
  CountBy: ResolverTypeWrapper<Model>;
  CountKey: ResolverTypeWrapper<Model>;
  Country: ResolverTypeWrapper<Model>;
  CountryBy: ResolverTypeWrapper<Model>;
  CountryConnection: ResolverTypeWrapper<Model>;
  CountryEdge: ResolverTypeWrapper<Model>;
  Date: ResolverTypeWrapper<string>;
  DateBasis: ResolverTypeWrapper<Model>;
  DatePrecision: ResolverTypeWrapper<Model>;
  DateTime: ResolverTypeWrapper<Model>;
  Direction: ResolverTypeWrapper<Model>;
  Event: ResolverTypeWrapper<Model>;
  EventConnection: ResolverTypeWrapper<Model>;
  EventEdge: ResolverTypeWrapper<Model>;
  EventFilter: ResolverTypeWrapper<Model>;
  EventKind: ResolverTypeWrapper<Model>;
  EventReport: ResolverTypeWrapper<Model>;
  EventReportConnection: ResolverTypeWrapper<Model>;
  EventReportEdge: ResolverTypeWrapper<Model>;
  EventStatus: ResolverTypeWrapper<Model>;
  Evidence: ResolverTypeWrapper<Model>;
  EvidencePart: ResolverTypeWrapper<Model>;
  Exchange: ResolverTypeWrapper<Model>;
  ExchangeConnection: ResolverTypeWrapper<Model>;
  ExchangeEdge: ResolverTypeWrapper<Model>;
  ExchangeMode: ResolverTypeWrapper<Model>;
  Float: ResolverTypeWrapper<Model>;
  ForgetInput: ResolverTypeWrapper<Model>;
  ForgetPayload: ResolverTypeWrapper<Model>;
  Furniture: ResolverTypeWrapper<Model>;
  Group: ResolverTypeWrapper<Model>;
  GroupConnection: ResolverTypeWrapper<Model>;
  GroupEdge: ResolverTypeWrapper<Model>;
  ID: ResolverTypeWrapper<Model>;
  IngestInput: ResolverTypeWrapper<Model>;
  IngestOutcome: ResolverTypeWrapper<Model>;
  IngestPayload: ResolverTypeWrapper<Model>;
  IngestResult: ResolverTypeWrapper<Model>;
  Int: ResolverTypeWrapper<Model>;
  JudgeInput: ResolverTypeWrapper<Model>;
  JudgePayload: ResolverTypeWrapper<Model>;
  Judgement: ResolverTypeWrapper<Model>;
  JudgementConnection: ResolverTypeWrapper<Model>;
  JudgementEdge: ResolverTypeWrapper<Model>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<Model>;
  Organization: ResolverTypeWrapper<Model>;
  OrganizationConnection: ResolverTypeWrapper<Model>;
  OrganizationEdge: ResolverTypeWrapper<Model>;
  PageInfo: ResolverTypeWrapper<Model>;
  Passage: ResolverTypeWrapper<Model>;
  Path: ResolverTypeWrapper<Model>;
  PathStep: ResolverTypeWrapper<Model>;
  Person: ResolverTypeWrapper<Model>;
  PersonConnection: ResolverTypeWrapper<Model>;
  PersonEdge: ResolverTypeWrapper<Model>;
  Place: ResolverTypeWrapper<Model>;
  PlaceConnection: ResolverTypeWrapper<Model>;
  PlaceEdge: ResolverTypeWrapper<Model>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadAgent: ResolverTypeWrapper<Model>;
  ReadAgentKind: ResolverTypeWrapper<Model>;
  ReadEvent: ResolverTypeWrapper<Model>;
  ReadRole: ResolverTypeWrapper<Model>;
  ReadStatement: ResolverTypeWrapper<Model>;
  Reading: ResolverTypeWrapper<Model>;
  Report: ResolverTypeWrapper<Model>;
  ReportConnection: ResolverTypeWrapper<Model>;
  ReportEdge: ResolverTypeWrapper<Model>;
  Revision: ResolverTypeWrapper<Model>;
  RevisionConnection: ResolverTypeWrapper<Model>;
  RevisionEdge: ResolverTypeWrapper<Model>;
  RevisionEntry: ResolverTypeWrapper<Model>;
  Role: ResolverTypeWrapper<Model>;
  RoleBy: ResolverTypeWrapper<Model>;
  RoleConnection: ResolverTypeWrapper<Model>;
  RoleEdge: ResolverTypeWrapper<Model>;
  RoleFilter: ResolverTypeWrapper<Model>;
  SearchConnection: ResolverTypeWrapper<Model>;
  SearchEdge: ResolverTypeWrapper<Model>;
  SearchHit: ResolverTypeWrapper<Model>;
  SearchKind: ResolverTypeWrapper<Model>;
  Sentence: ResolverTypeWrapper<Model>;
  Speaker: ResolverTypeWrapper<Model>;
  SpeakerStatus: ResolverTypeWrapper<Model>;
  Statement: ResolverTypeWrapper<Model>;
  StatementAct: ResolverTypeWrapper<Model>;
  StatementConnection: ResolverTypeWrapper<Model>;
  StatementCount: ResolverTypeWrapper<Model>;
  StatementCountConnection: ResolverTypeWrapper<Model>;
  StatementCountEdge: ResolverTypeWrapper<Model>;
  StatementEdge: ResolverTypeWrapper<Model>;
  StatementFilter: ResolverTypeWrapper<Model>;
  StatementKind: ResolverTypeWrapper<Model>;
  StatementOrder: ResolverTypeWrapper<Model>;
  StatementSort: ResolverTypeWrapper<Model>;
  Stats: ResolverTypeWrapper<Model>;
  String: ResolverTypeWrapper<Model>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Tenure: ResolverTypeWrapper<Model>;
  TenureConnection: ResolverTypeWrapper<Model>;
  TenureEdge: ResolverTypeWrapper<Model>;
  TenureStatus: ResolverTypeWrapper<Model>;
  UserError: ResolverTypeWrapper<Model>;
  Warning: ResolverTypeWrapper<Model>;
  When: ResolverTypeWrapper<Model>;
  WithdrawInput: ResolverTypeWrapper<Model>;
  WithdrawPayload: ResolverTypeWrapper<Model>;
  WriteEntry: ResolverTypeWrapper<Model>;
  WriteKind: ResolverTypeWrapper<Model>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agent: Model;
  AgentBy: Model;
  AgentConnection: Model;
  AgentEdge: Model;
  AgentFilter: Model;
  AgentOrder: Model;
  Appearance: Model;
  AppearanceConnection: Model;
  AppearanceEdge: Model;
  Article: Model;
  ArticleBy: Model;
  ArticleConnection: Model;
  ArticleEdge: Model;
  ArticleFilter: Model;
  ArticleInput: Model;
  AttestedRole: Model;
  Boolean: Model;
  Candidate: Model;
  Change: Model;
  ChangeConnection: Model;
  ChangeEdge: Model;
  ConfidenceFilter: Model;
  CountKey: Model;
  Country: Model;
  CountryBy: Model;
  CountryConnection: Model;
  CountryEdge: Model;
  Date: string;
  DateTime: Model;
  Event: Model;
  EventConnection: Model;
  EventEdge: Model;
  EventFilter: Model;
  EventReport: Model;
  EventReportConnection: Model;
  EventReportEdge: Model;
  Evidence: Model;
  Exchange: Model;
  ExchangeConnection: Model;
  ExchangeEdge: Model;
  Float: Model;
  ForgetInput: Model;
  ForgetPayload: Model;
  Furniture: Model;
  Group: Model;
  GroupConnection: Model;
  GroupEdge: Model;
  ID: Model;
  IngestInput: Model;
  IngestPayload: Model;
  IngestResult: Model;
  Int: Model;
  JudgeInput: Model;
  JudgePayload: Model;
  Judgement: Model;
  JudgementConnection: Model;
  JudgementEdge: Model;
  Mutation: Record<PropertyKey, never>;
  Node: Model;
  Organization: Model;
  OrganizationConnection: Model;
  OrganizationEdge: Model;
  PageInfo: Model;
  Passage: Model;
  Path: Model;
  PathStep: Model;
  Person: Model;
  PersonConnection: Model;
  PersonEdge: Model;
  Place: Model;
  PlaceConnection: Model;
  PlaceEdge: Model;
  Query: Record<PropertyKey, never>;
  ReadAgent: Model;
  ReadEvent: Model;
  ReadRole: Model;
  ReadStatement: Model;
  Reading: Model;
  Report: Model;
  ReportConnection: Model;
  ReportEdge: Model;
  Revision: Model;
  RevisionConnection: Model;
  RevisionEdge: Model;
  RevisionEntry: Model;
  Role: Model;
  RoleBy: Model;
  RoleConnection: Model;
  RoleEdge: Model;
  RoleFilter: Model;
  SearchConnection: Model;
  SearchEdge: Model;
  SearchHit: Model;
  Sentence: Model;
  Speaker: Model;
  Statement: Model;
  StatementConnection: Model;
  StatementCount: Model;
  StatementCountConnection: Model;
  StatementCountEdge: Model;
  StatementEdge: Model;
  StatementFilter: Model;
  StatementOrder: Model;
  Stats: Model;
  String: Model;
  Subscription: Record<PropertyKey, never>;
  Tenure: Model;
  TenureConnection: Model;
  TenureEdge: Model;
  UserError: Model;
  Warning: Model;
  When: Model;
  WithdrawInput: Model;
  WithdrawPayload: Model;
  WriteEntry: Model;
};

export type AgentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent']> = {
  __resolveType: TypeResolveFn<'Country' | 'Group' | 'Organization' | 'Person' | 'Place', ParentType, ContextType>;
};

export type AgentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentConnection'] = ResolversParentTypes['AgentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentEdge'] = ResolversParentTypes['AgentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
};

export type AppearanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appearance'] = ResolversParentTypes['Appearance']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['AttestedRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppearanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppearanceConnection'] = ResolversParentTypes['AppearanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppearanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppearanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppearanceEdge'] = ResolversParentTypes['AppearanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appearance'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  appearances?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, RequireFields<ArticleAppearancesArgs, 'first'>>;
  assumedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventReportConnection'], ParentType, ContextType, RequireFields<ArticleEventsArgs, 'first'>>;
  furniture?: Resolver<Maybe<Array<ResolversTypes['Furniture']>>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<ArticleReportsArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<ArticleRevisionsArgs, 'first'>>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AttestedRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestedRole'] = ResolversParentTypes['AttestedRole']> = {
  bodyBasis?: Resolver<ResolversTypes['BodyBasis'], ParentType, ContextType>;
  bodyEvidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TenureStatus'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CountKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountKey'] = ResolversParentTypes['CountKey']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['CountBy'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  appearances?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, RequireFields<CountryAppearancesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CountryEventsArgs, 'first'>>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountryHeardArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, RequireFields<CountryRolesArgs, 'first'>>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountrySaidArgs, 'first'>>;
  spokenOf?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountrySpokenOfArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['AgentConnection'], ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['EventReportConnection'], ParentType, ContextType, RequireFields<EventReportsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EventStatementsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventReport'] = ResolversParentTypes['EventReport']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
};

export type EventReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventReportConnection'] = ResolversParentTypes['EventReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EventReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventReportEdge'] = ResolversParentTypes['EventReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventReport'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['EvidencePart'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exchange'] = ResolversParentTypes['Exchange']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  lastKnownBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
};

export type ExchangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeConnection'] = ResolversParentTypes['ExchangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Exchange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeEdge'] = ResolversParentTypes['ExchangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
};

export type ForgetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgetPayload'] = ResolversParentTypes['ForgetPayload']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forgotten?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  revisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FurnitureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Furniture'] = ResolversParentTypes['Furniture']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  appearances?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, RequireFields<GroupAppearancesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<GroupEventsArgs, 'first'>>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupHeardArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupSaidArgs, 'first'>>;
  spokenOf?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupSpokenOfArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type IngestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestPayload'] = ResolversParentTypes['IngestPayload']> = {
  results?: Resolver<Array<ResolversTypes['IngestResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IngestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type JudgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgePayload'] = ResolversParentTypes['JudgePayload']> = {
  agents?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  one?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType>;
  other?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  forget?: Resolver<ResolversTypes['ForgetPayload'], ParentType, ContextType, RequireFields<MutationForgetArgs, 'input'>>;
  ingest?: Resolver<ResolversTypes['IngestPayload'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'input'>>;
  judge?: Resolver<ResolversTypes['JudgePayload'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'input'>>;
  unjudge?: Resolver<ResolversTypes['JudgePayload'], ParentType, ContextType, RequireFields<MutationUnjudgeArgs, 'id'>>;
  withdraw?: Resolver<ResolversTypes['WithdrawPayload'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Appearance' | 'Article' | 'Country' | 'Event' | 'Group' | 'Judgement' | 'Organization' | 'Person' | 'Place' | 'Report' | 'Role' | 'Statement', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  appearances?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, RequireFields<OrganizationAppearancesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OrganizationEventsArgs, 'first'>>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationHeardArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, RequireFields<OrganizationRolesArgs, 'first'>>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationSaidArgs, 'first'>>;
  spokenOf?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationSpokenOfArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  appearances?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, RequireFields<PersonAppearancesArgs, 'first'>>;
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PersonEventsArgs, 'first'>>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonHeardArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonSaidArgs, 'first'>>;
  spokenOf?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonSpokenOfArgs, 'first'>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, RequireFields<PersonTenuresArgs, 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  appearances?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, RequireFields<PlaceAppearancesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PlaceEventsArgs, 'first'>>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PlaceHeardArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, RequireFields<PlaceRolesArgs, 'first'>>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PlaceSaidArgs, 'first'>>;
  spokenOf?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PlaceSpokenOfArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType, RequireFields<QueryAgentArgs, 'by'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'by'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'by'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  exchangeConnection?: Resolver<ResolversTypes['ExchangeConnection'], ParentType, ContextType, RequireFields<QueryExchangeConnectionArgs, 'first' | 'mode'>>;
  exchanges?: Resolver<Array<ResolversTypes['Exchange']>, ParentType, ContextType, RequireFields<QueryExchangesArgs, 'first' | 'mode'>>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, RequireFields<QueryGroupsArgs, 'first'>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'by'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'and' | 'between'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'by'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
  preview?: Resolver<ResolversTypes['Reading'], ParentType, ContextType, RequireFields<QueryPreviewArgs, 'article'>>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, RequireFields<QueryRolesArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  statementCountConnection?: Resolver<ResolversTypes['StatementCountConnection'], ParentType, ContextType, RequireFields<QueryStatementCountConnectionArgs, 'by' | 'first'>>;
  statementCounts?: Resolver<Array<ResolversTypes['StatementCount']>, ParentType, ContextType, RequireFields<QueryStatementCountsArgs, 'by' | 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  writes?: Resolver<Array<ResolversTypes['WriteEntry']>, ParentType, ContextType, RequireFields<QueryWritesArgs, 'first'>>;
};

export type ReadAgentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadAgent'] = ResolversParentTypes['ReadAgent']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReadAgentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['ReadAgent']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReadEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadEvent'] = ResolversParentTypes['ReadEvent']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['ReadAgent']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
};

export type ReadRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadRole'] = ResolversParentTypes['ReadRole']> = {
  body?: Resolver<Maybe<ResolversTypes['ReadAgent']>, ParentType, ContextType>;
  bodyBasis?: Resolver<ResolversTypes['BodyBasis'], ParentType, ContextType>;
  bodyEvidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  bodyText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ReadAgent'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TenureStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
};

export type ReadStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadStatement'] = ResolversParentTypes['ReadStatement']> = {
  about?: Resolver<Array<ResolversTypes['ReadAgent']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['StatementAct'], ParentType, ContextType>;
  addressees?: Resolver<Array<ResolversTypes['ReadAgent']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['ReadEvent']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['ReadEvent']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  speakerCandidates?: Resolver<Array<ResolversTypes['ReadAgent']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['ReadAgent']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['ReadStatement']>, ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  articleDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['ReadAgent']>, ParentType, ContextType>;
  dateline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['ReadEvent']>, ParentType, ContextType>;
  furniture?: Resolver<Array<ResolversTypes['Furniture']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ReadAgent']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['ReadAgent']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['ReadAgent']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['ReadRole']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['ReadStatement']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  act?: Resolver<ResolversTypes['StatementAct'], ParentType, ContextType>;
  addressees?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  speakerCandidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['Speaker']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  added?: Resolver<Array<ResolversTypes['RevisionEntry']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<Array<ResolversTypes['RevisionEntry']>, ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type RevisionEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionEntry'] = ResolversParentTypes['RevisionEntry']> = {
  act?: Resolver<ResolversTypes['StatementAct'], ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  body?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  bodyBasis?: Resolver<ResolversTypes['BodyBasis'], ParentType, ContextType>;
  bodyText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, RequireFields<RoleHoldersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<RoleSaidArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  __resolveType: TypeResolveFn<'Article' | 'Event' | 'Organization' | 'Person' | 'Statement', ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  as?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['AttestedRole']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['StatementAct'], ParentType, ContextType>;
  addressees?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  firstReport?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  knownBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<StatementReportsArgs, 'first'>>;
  saidAt?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  speakerCandidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  speakerStatus?: Resolver<ResolversTypes['SpeakerStatus'], ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['Speaker']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementCount'] = ResolversParentTypes['StatementCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['CountKey']>, ParentType, ContextType>;
};

export type StatementCountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementCountConnection'] = ResolversParentTypes['StatementCountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StatementCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementCountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementCountEdge'] = ResolversParentTypes['StatementCountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementCount'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  reportAdded?: SubscriptionResolver<ResolversTypes['Report'], "reportAdded", ParentType, ContextType, Partial<SubscriptionReportAddedArgs>>;
  statementAdded?: SubscriptionResolver<ResolversTypes['Statement'], "statementAdded", ParentType, ContextType, Partial<SubscriptionStatementAddedArgs>>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  attestations?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, RequireFields<TenureAttestationsArgs, 'first'>>;
  firstAttested?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  statedEnd?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  statedStart?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TenureStatus'], ParentType, ContextType>;
};

export type TenureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureConnection'] = ResolversParentTypes['TenureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureEdge'] = ResolversParentTypes['TenureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WhenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['When'] = ResolversParentTypes['When']> = {
  basis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPayload'] = ResolversParentTypes['WithdrawPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WriteEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteEntry'] = ResolversParentTypes['WriteEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WriteKind'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agent?: AgentResolvers<ContextType>;
  AgentConnection?: AgentConnectionResolvers<ContextType>;
  AgentEdge?: AgentEdgeResolvers<ContextType>;
  Appearance?: AppearanceResolvers<ContextType>;
  AppearanceConnection?: AppearanceConnectionResolvers<ContextType>;
  AppearanceEdge?: AppearanceEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  AttestedRole?: AttestedRoleResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  CountKey?: CountKeyResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventReport?: EventReportResolvers<ContextType>;
  EventReportConnection?: EventReportConnectionResolvers<ContextType>;
  EventReportEdge?: EventReportEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Exchange?: ExchangeResolvers<ContextType>;
  ExchangeConnection?: ExchangeConnectionResolvers<ContextType>;
  ExchangeEdge?: ExchangeEdgeResolvers<ContextType>;
  ForgetPayload?: ForgetPayloadResolvers<ContextType>;
  Furniture?: FurnitureResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  IngestPayload?: IngestPayloadResolvers<ContextType>;
  IngestResult?: IngestResultResolvers<ContextType>;
  JudgePayload?: JudgePayloadResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadAgent?: ReadAgentResolvers<ContextType>;
  ReadEvent?: ReadEventResolvers<ContextType>;
  ReadRole?: ReadRoleResolvers<ContextType>;
  ReadStatement?: ReadStatementResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  RevisionEntry?: RevisionEntryResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementCount?: StatementCountResolvers<ContextType>;
  StatementCountConnection?: StatementCountConnectionResolvers<ContextType>;
  StatementCountEdge?: StatementCountEdgeResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TenureConnection?: TenureConnectionResolvers<ContextType>;
  TenureEdge?: TenureEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  When?: WhenResolvers<ContextType>;
  WithdrawPayload?: WithdrawPayloadResolvers<ContextType>;
  WriteEntry?: WriteEntryResolvers<ContextType>;
};

