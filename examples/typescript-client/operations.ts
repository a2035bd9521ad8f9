/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** An agent by id or by name; a name matches every agent of that name. */
export type AgentBy =
  /** Opaque; its prefix tells the kind. */
  { id: Scalars['ID']['input']; name?: never; }
  |  /** The fullest name that the articles give. */
  { id?: never; name: Scalars['String']['input']; };

/** All given conditions hold together. */
export type AgentFilter = {
  /** The article. */
  article?: InputMaybe<Scalars['ID']['input']>;
  /** A country, by code or any name. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** The fullest name that the articles give. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The role. */
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
  /** How often it appears. */
  | 'APPEARANCES'
  /** By name. */
  | 'NAME'
  /** How much was said. */
  | 'SAID';

/** An article by id or url. */
export type ArticleBy =
  /** Opaque; its prefix tells the kind. */
  { id: Scalars['ID']['input']; url?: never; }
  |  /** Its address. */
  { id?: never; url: Scalars['String']['input']; };

/** All given conditions hold together. */
export type ArticleFilter = {
  /** ISO 639-1. */
  language?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who published it. */
  publisher?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One of the samples that come with Ujar. */
  sample?: InputMaybe<Scalars['Boolean']['input']>;
  /** From this day on. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** The words, verbatim. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Up to this day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** An article. */
export type ArticleInput = {
  /** Its headline. */
  headline?: InputMaybe<Scalars['String']['input']>;
  /** Opaque; its prefix tells the kind. */
  id?: InputMaybe<Scalars['String']['input']>;
  /** ISO 639-1. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The moment of publication, where the source gives one. */
  publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** The words, verbatim. */
  text: Scalars['String']['input'];
  /** Its address. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a role’s body is named. */
export type BodyBasis =
  /** Taken from the publisher’s country. */
  | 'ASSUMED'
  /** Not told. */
  | 'NONE'
  /** The article says so. */
  | 'STATED';

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

/** A country by id, code or any name. */
export type CountryBy =
  /** ISO 3166-1 alpha-2. */
  { code: Scalars['String']['input']; id?: never; name?: never; }
  |  /** Opaque; its prefix tells the kind. */
  { code?: never; id: Scalars['ID']['input']; name?: never; }
  |  /** The fullest name that the articles give. */
  { code?: never; id?: never; name: Scalars['String']['input']; };

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

/** Up or down. */
export type Direction =
  /** Up. */
  | 'ASC'
  /** Down. */
  | 'DESC';

/** All given conditions hold together. */
export type EventFilter = {
  /** The kind. */
  kind?: InputMaybe<Array<EventKind>>;
  /** Who took part. */
  participant?: InputMaybe<Array<AgentBy>>;
  /** Where, in the article’s words. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** From this day on. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is held, was held or is stood for. */
  status?: InputMaybe<Array<EventStatus>>;
  /** The words, verbatim. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Up to this day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** The kind of an event. */
export type EventKind =
  /** Agreement. */
  | 'AGREEMENT'
  /** Appointment. */
  | 'APPOINTMENT'
  /** Arrest. */
  | 'ARREST'
  /** Attack. */
  | 'ATTACK'
  /** Call. */
  | 'CALL'
  /** Death. */
  | 'DEATH'
  /** Disaster. */
  | 'DISASTER'
  /** Election. */
  | 'ELECTION'
  /** Investigation. */
  | 'INVESTIGATION'
  /** Legislation. */
  | 'LEGISLATION'
  /** Meeting. */
  | 'MEETING'
  /** Negotiation. */
  | 'NEGOTIATION'
  /** Other. */
  | 'OTHER'
  /** Protest. */
  | 'PROTEST'
  /** Resignation. */
  | 'RESIGNATION'
  /** Speech. */
  | 'SPEECH'
  /** Summit. */
  | 'SUMMIT'
  /** Trial. */
  | 'TRIAL'
  /** Visit. */
  | 'VISIT'
  /** War. */
  | 'WAR';

/** Whether it has come to pass. */
export type EventStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Denied. */
  | 'DENIED'
  /** Happened. */
  | 'HAPPENED'
  /** Ongoing. */
  | 'ONGOING'
  /** Planned. */
  | 'PLANNED';

/** What a place is evidence of. */
export type EvidencePart =
  /** Whom it was said to. */
  | 'ADDRESSEE'
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

/** Who speaks to whom, or of whom. */
export type ExchangeMode =
  /** Of whom. */
  | 'ABOUT'
  /** To whom. */
  | 'TO';

/** Articles to add. */
export type IngestInput = {
  /** Articles. */
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

/** Two appearances or people, and whether they are the same. */
export type JudgeInput = {
  /** Who says so. */
  by: Scalars['String']['input'];
  /** A person, or an appearance that is judged by itself, apart from those shown like it. */
  one: Scalars['ID']['input'];
  /** A person or an appearance. */
  other: Scalars['ID']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether they are the same. */
  same: Scalars['Boolean']['input'];
};

/** A role by id, or by title, body and country. */
export type RoleBy = {
  /** The country, organization, place or person that the role belongs to. */
  body?: InputMaybe<AgentBy>;
  /** A country, by code or any name. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Opaque; its prefix tells the kind. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The title, in the common form of its ways of writing. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** All given conditions hold together. */
export type RoleFilter = {
  /** The country, organization, place or person that the role belongs to. */
  body?: InputMaybe<AgentBy>;
  /** A country, by code or any name. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** The title, in the common form of its ways of writing. */
  title?: InputMaybe<Scalars['String']['input']>;
};

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

/** All given conditions hold together; several values of one condition: any of them. A name matches every agent of that name, an unknown one none. A country of a speaker or addressee: itself, or one whose role in that report has it as body, directly or through a part. A date is saidAt, or knownBy where none is told; it matches what may fall inside. */
export type StatementFilter = {
  /** Who is mentioned in it. */
  about?: InputMaybe<Array<AgentBy>>;
  /** What was done by saying it. */
  act?: InputMaybe<Array<StatementAct>>;
  /** Whom it was said to. */
  addressee?: InputMaybe<Array<AgentBy>>;
  /** The country of whom it was said to. */
  addresseeCountry?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The article. */
  article?: InputMaybe<Scalars['ID']['input']>;
  /** Said at this event. */
  at?: InputMaybe<Scalars['ID']['input']>;
  /** Whether an article tells when it was said. */
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Said about this event. */
  event?: InputMaybe<Scalars['ID']['input']>;
  /** The kind. */
  kind?: InputMaybe<Array<StatementKind>>;
  /** Where it was said or written: a platform, a broadcaster, a written statement. */
  medium?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The gathering at which it was said. */
  occasion?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who published it. */
  publisher?: InputMaybe<Array<Scalars['String']['input']>>;
  /** From this day on. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Who said it. */
  speaker?: InputMaybe<Array<AgentBy>>;
  /** The speaker’s country. */
  speakerCountry?: InputMaybe<Array<Scalars['String']['input']>>;
  /** As what they spoke, by the article that reports it. */
  speakerRole?: InputMaybe<RoleBy>;
  /** What is known of the speaker. */
  speakerStatus?: InputMaybe<Array<SpeakerStatus>>;
  /** Words that it has, in any order; each may be the beginning of one. Case and diacritics make no difference. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Up to this day. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** The source that the article itself quotes it from. */
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
  /** How many reports. */
  | 'REPORTS'
  /** When it was said; undated ones last. */
  | 'SAID_AT';

/** How somebody stands to a role. */
export type TenureStatus =
  /** Stood for, or elected and not yet in office. */
  | 'CANDIDATE'
  /** Held. */
  | 'CURRENT'
  /** Held before. */
  | 'FORMER';

/** What to remove. */
export type WithdrawInput = {
  /** The article. */
  article: ArticleBy;
  /** Also its kept texts and names. */
  erase?: Scalars['Boolean']['input'];
};

/** An agent by id or by name; a name matches every agent of that name. */
export type AgentBy =
  {   /** Opaque; its prefix tells the kind. */
  id: string; name?: never; }
  |  { id?: never;   /** The fullest name that the articles give. */
  name: string; };

/** Where a date comes from. */
export type DateBasis =
  /** From the same speaker’s earlier statement. */
  | 'CARRIED'
  /** Reckoned from the article’s date. */
  | 'RESOLVED'
  /** The article says so. */
  | 'STATED';

/** What a place is evidence of. */
export type EvidencePart =
  /** Whom it was said to. */
  | 'ADDRESSEE'
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

export type SaidByQueryVariables = Exact<{
  who: AgentBy;
  after?: string | null | undefined;
}>;


export type SaidByQuery = { person: { name: string, said: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ text: string, act: StatementAct, saidAt: { earliest: string | null, basis: DateBasis } | null, addressees: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, firstReport: { article: { headline: string | null }, evidence: Array<{ part: EvidencePart, exact: string }> } }> } } | null };


export const SaidByDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SaidBy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"who"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgentBy"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"who"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SAID_AT"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SaidByQuery, SaidByQueryVariables>;