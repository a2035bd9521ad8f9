/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An agent by id or by name; a name matches every agent of that name. */
export type AgentBy =
  {   /** Its id; one that now leads on to another works too. */
  id: string; name?: never; }
  |  { id?: never;   /** Any of its names, whole; where nobody bears it, one word of a longer name. */
  name: string; };

/** All given conditions hold together. */
export type ArticleFilter = {
  /** In one of these languages, ISO 639-1. */
  language?: Array<string> | null | undefined;
  /** This one does not fit. */
  not?: ArticleFilter | null | undefined;
  /** At least one of these fits too; 1 to 10, filters at most three deep in filters. */
  or?: Array<ArticleFilter> | null | undefined;
  /** Published by one of these. */
  publisher?: Array<string> | null | undefined;
  /** Whether it is one of the samples that come with Ujar. */
  sample?: boolean | null | undefined;
  /** Published on this day or later; the day it was first seen where no day is told. */
  since?: string | null | undefined;
  /** Words of the headline, in any order; each may be the beginning of one. */
  text?: string | null | undefined;
  /** Published on this day or earlier. */
  until?: string | null | undefined;
};

/** Whether a role’s body is named. */
export type BodyBasis =
  /** Taken from the publisher’s country. */
  | 'ASSUMED'
  /** Not told. */
  | 'NONE'
  /** The article says so. */
  | 'STATED';

/** Both given ends hold together, each included. */
export type ConfidenceFilter = {
  /** At most this, 0 to 1. */
  max?: number | null | undefined;
  /** At least this, 0 to 1. */
  min?: number | null | undefined;
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

/** All given conditions hold together. */
export type EventFilter = {
  /** Of one of these kinds. */
  kind?: Array<EventKind> | null | undefined;
  /** This one does not fit. */
  not?: EventFilter | null | undefined;
  /** At least one of these fits too; 1 to 10, filters at most three deep in filters. */
  or?: Array<EventFilter> | null | undefined;
  /** With one of these taking part. */
  participant?: Array<AgentBy> | null | undefined;
  /** A part of the place’s name, in the article’s words. */
  place?: string | null | undefined;
  /** May have happened on this day or later; where no day is told, the one by which it was known counts. */
  since?: string | null | undefined;
  /** Of one of these. */
  status?: Array<EventStatus> | null | undefined;
  /** Words of its name or of what the articles call it, in any order; each may be the beginning of one. */
  text?: string | null | undefined;
  /** May have happened on this day or earlier. */
  until?: string | null | undefined;
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

/** Who speaks to whom, or of whom. */
export type ExchangeMode =
  /** Of whom. */
  | 'ABOUT'
  /** To whom. */
  | 'TO';

/** A role by id, or by title, body and country. */
export type RoleBy = {
  /** Whether articles count that do not name the body, so that the publisher’s country is taken for it; true unless told otherwise. */
  assumed?: boolean | null | undefined;
  /** Whose role it is. */
  body?: AgentBy | null | undefined;
  /** The country whose role it is; its code or any name. */
  country?: string | null | undefined;
  /** Its id. */
  id?: string | null | undefined;
  /** The title, in any way of writing: Menlu, Menteri Luar Negeri. */
  title?: string | null | undefined;
};

/** All given conditions hold together. */
export type RoleFilter = {
  /** Whose role it is. */
  body?: AgentBy | null | undefined;
  /** The country whose role it is; its code or any name. */
  country?: string | null | undefined;
  /** The title, in any way of writing: Menlu, Menteri Luar Negeri. */
  title?: string | null | undefined;
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
  /** Mentioning one of these. */
  about?: Array<AgentBy> | null | undefined;
  /** Done by saying it, one of these. */
  act?: Array<StatementAct> | null | undefined;
  /** Said to one of these. */
  addressee?: Array<AgentBy> | null | undefined;
  /** Said to one of these countries or a body that is part of it, or to somebody shown in an office of one; codes or any names. */
  addresseeCountry?: Array<string> | null | undefined;
  /** Reported in this article; its id. */
  article?: string | null | undefined;
  /** Whether offices count whose country the article does not name, so that the publisher’s is taken for it: in countries and roles of speakers and addressees; true unless told otherwise. */
  assumed?: boolean | null | undefined;
  /** Said at this event; its id. */
  at?: string | null | undefined;
  /** How sure the surest of its reports must be. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Whether an article tells when it was said. */
  dated?: boolean | null | undefined;
  /** Said about this event; its id. */
  event?: string | null | undefined;
  /** Given in one of these ways. */
  kind?: Array<StatementKind> | null | undefined;
  /** Said or written on one of these, in any case of letters. */
  medium?: Array<string> | null | undefined;
  /** This one does not fit. */
  not?: StatementFilter | null | undefined;
  /** Said at one of these gatherings, in any case of letters. */
  occasion?: Array<string> | null | undefined;
  /** At least one of these fits too; 1 to 10, filters at most three deep in filters. */
  or?: Array<StatementFilter> | null | undefined;
  /** Reported by one of these publishers. */
  publisher?: Array<string> | null | undefined;
  /** May have been said on this day or later. */
  since?: string | null | undefined;
  /** Said by one of these. */
  speaker?: Array<AgentBy> | null | undefined;
  /** Said by one of these countries or a body that is part of it, or by somebody shown in an office of one; codes or any names. */
  speakerCountry?: Array<string> | null | undefined;
  /** As what they spoke, by the article that reports it. */
  speakerRole?: RoleBy | null | undefined;
  /** With one of these known of the speaker. */
  speakerStatus?: Array<SpeakerStatus> | null | undefined;
  /** Words that it has, in any order; each may be the beginning of one. Case and diacritics make no difference. */
  text?: string | null | undefined;
  /** May have been said on this day or earlier. */
  until?: string | null | undefined;
  /** Quoted from one of these sources, in any case of letters. */
  via?: Array<string> | null | undefined;
  /** Known only through a source that the articles quote. */
  viaOnly?: boolean | null | undefined;
  /** While they held this role, whatever the article calls them. */
  whileHolding?: RoleBy | null | undefined;
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

/** How somebody stands to a role. */
export type TenureStatus =
  /** Stood for, or elected and not yet in office. */
  | 'CANDIDATE'
  /** Held. */
  | 'CURRENT'
  /** Held before. */
  | 'FORMER';

export type AgentPageQueryVariables = Exact<{
  id: string;
}>;


export type AgentPageQuery = { agent:
    | { __typename: 'Country', code: string, names: Array<string>, id: string, name: string, roles: { nodes: Array<{ id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, holders: { nodes: Array<{ status: TenureStatus, firstAttested: string | null, lastAttested: string | null, person: { __typename: 'Person', id: string, name: string }, statedStart: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statedEnd: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }> }, body:
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
           | null }> }, appearances: { totalCount: number }, said: { totalCount: number }, heard: { totalCount: number }, spokenOf: { totalCount: number }, events: { totalCount: number, nodes: Array<{ id: string, kind: EventKind, name: string, status: EventStatus, place: string | null, when: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, participants: { nodes: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
            > } }> } }
    | { __typename: 'Group', names: Array<string>, id: string, name: string, appearances: { totalCount: number }, said: { totalCount: number }, heard: { totalCount: number }, spokenOf: { totalCount: number }, events: { totalCount: number, nodes: Array<{ id: string, kind: EventKind, name: string, status: EventStatus, place: string | null, when: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, participants: { nodes: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
            > } }> } }
    | { __typename: 'Organization', names: Array<string>, id: string, name: string, partOf: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
      >, roles: { nodes: Array<{ id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, holders: { nodes: Array<{ status: TenureStatus, firstAttested: string | null, lastAttested: string | null, person: { __typename: 'Person', id: string, name: string }, statedStart: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statedEnd: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }> }, body:
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
           | null }> }, appearances: { totalCount: number }, said: { totalCount: number }, heard: { totalCount: number }, spokenOf: { totalCount: number }, events: { totalCount: number, nodes: Array<{ id: string, kind: EventKind, name: string, status: EventStatus, place: string | null, when: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, participants: { nodes: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
            > } }> } }
    | { __typename: 'Person', wikidata: string | null, names: Array<string>, id: string, name: string, tenures: { nodes: Array<{ status: TenureStatus, firstAttested: string | null, lastAttested: string | null, role: { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
             | null }, statedStart: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statedEnd: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }> }, candidates: Array<{ score: number, reason: string, agent:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
         }>, appearances: { totalCount: number }, said: { totalCount: number }, heard: { totalCount: number }, spokenOf: { totalCount: number }, events: { totalCount: number, nodes: Array<{ id: string, kind: EventKind, name: string, status: EventStatus, place: string | null, when: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, participants: { nodes: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
            > } }> } }
    | { __typename: 'Place', names: Array<string>, id: string, name: string, roles: { nodes: Array<{ id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, holders: { nodes: Array<{ status: TenureStatus, firstAttested: string | null, lastAttested: string | null, person: { __typename: 'Person', id: string, name: string }, statedStart: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statedEnd: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }> }, body:
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
           | null }> }, appearances: { totalCount: number }, said: { totalCount: number }, heard: { totalCount: number }, spokenOf: { totalCount: number }, events: { totalCount: number, nodes: Array<{ id: string, kind: EventKind, name: string, status: EventStatus, place: string | null, when: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, participants: { nodes: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
            > } }> } }
   | null };

export type HeldRoleFragment = { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, holders: { nodes: Array<{ status: TenureStatus, firstAttested: string | null, lastAttested: string | null, person: { __typename: 'Person', id: string, name: string }, statedStart: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statedEnd: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }> }, body:
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
   | null };

export type PartnersQueryVariables = Exact<{
  speaking: StatementFilter;
  hearing: StatementFilter;
  spokenOf: StatementFilter;
}>;


export type PartnersQuery = { addressees: Array<{ count: number, keys: Array<{ agent:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
       | null }> }>, subjects: Array<{ count: number, keys: Array<{ agent:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
       | null }> }>, media: Array<{ count: number, keys: Array<{ value: string | null }> }>, speakersTo: Array<{ count: number, keys: Array<{ agent:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
       | null }> }>, speakersOf: Array<{ count: number, keys: Array<{ agent:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
       | null }> }> };

export type PartnerCountFragment = { count: number, keys: Array<{ agent:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
     | null }> };

export type ArticlePageQueryVariables = Exact<{
  id: string;
}>;


export type ArticlePageQuery = { article: { url: string | null, language: string, zone: string | null, assumedDate: string | null, sample: boolean, text: string, revision: number, id: string, headline: string | null, publisher: string | null, publishedOn: string | null, furniture: Array<{ start: number, end: number }> | null, warnings: Array<{ rule: string, message: string, start: number | null, end: number | null }>, events: { nodes: Array<{ kind: EventKind, status: EventStatus, evidence: Array<{ part: EvidencePart, start: number, end: number, exact: string, before: string, after: string }> }> } } | null };

export type ArticleReportsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ArticleReportsQuery = { article: { reports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: StatementKind, act: StatementAct, text: string, cue: string | null, confidence: number, rule: string | null, statement: { id: string }, speakers: Array<{ as: string, agent:
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
          , roles: Array<{ status: TenureStatus, role: { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
                | { __typename: 'Country', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Place', id: string, name: string }
               | null } }> }>, addressees: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
        >, evidence: Array<{ part: EvidencePart, start: number, end: number, exact: string, before: string, after: string }> }> } } | null };

export type ArticleAppearancesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ArticleAppearancesQuery = { article: { appearances: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ agent:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
        , evidence: Array<{ part: EvidencePart, start: number, end: number, exact: string, before: string, after: string }>, roles: Array<{ status: TenureStatus, role: { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
             | null }, evidence: { part: EvidencePart, start: number, end: number, exact: string, before: string, after: string } }> }> } } | null };

export type ArticleRevisionsQueryVariables = Exact<{
  id: string;
}>;


export type ArticleRevisionsQuery = { article: { revisions: { nodes: Array<{ number: number, seenAt: string, contentHash: string, text: string, added: Array<{ text: string, act: StatementAct, speakers: Array<string> }>, removed: Array<{ text: string, act: StatementAct, speakers: Array<string> }> }> } } | null };

export type ArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ArticlesQuery = { articles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ language: string, sample: boolean, id: string, headline: string | null, publisher: string | null, publishedOn: string | null }> } };

export type EventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EventsQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: EventKind, name: string, status: EventStatus, place: string | null, when: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, participants: { nodes: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
        > } }> } };

export type EventPageQueryVariables = Exact<{
  id: string;
}>;


export type EventPageQuery = { node:
    | { __typename: 'Appearance' }
    | { __typename: 'Article' }
    | { __typename: 'Country' }
    | { __typename: 'Event', id: string, kind: EventKind, name: string, status: EventStatus, place: string | null, told: { nodes: Array<{ kind: EventKind, status: EventStatus, place: string | null, rule: string | null, when: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, participants: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
          >, article: { id: string, headline: string | null, publisher: string | null, publishedOn: string | null }, evidence: Array<{ part: EvidencePart, start: number, end: number, exact: string, before: string, after: string }> }> }, when: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, participants: { nodes: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
        > } }
    | { __typename: 'Group' }
    | { __typename: 'Judgement' }
    | { __typename: 'Organization' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Report' }
    | { __typename: 'Role' }
    | { __typename: 'Statement' }
   | null };

export type FindQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type FindQuery = { search: { nodes: Array<
      | { __typename: 'Article', id: string, headline: string | null, publisher: string | null, publishedOn: string | null }
      | { __typename: 'Event', kind: EventKind, status: EventStatus, place: string | null, id: string, when: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, participants: { nodes: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > } }
      | { __typename: 'Organization', name: string, id: string }
      | { __typename: 'Person', name: string, id: string, tenures: { nodes: Array<{ role: { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
                | { __typename: 'Country', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Place', id: string, name: string }
               | null } }> } }
      | { __typename: 'Statement', text: string, act: StatementAct, knownBy: string, id: string, wording: StatementKind, speakers: Array<{ as: string }> }
    > }, people: { nodes: Array<{ __typename: 'Person', name: string, id: string, tenures: { nodes: Array<{ role: { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
             | null } }> } }> }, organizations: { nodes: Array<{ __typename: 'Organization', name: string, id: string }> }, statements: { nodes: Array<{ __typename: 'Statement', text: string, act: StatementAct, knownBy: string, id: string, wording: StatementKind, speakers: Array<{ as: string }> }> }, events: { nodes: Array<{ __typename: 'Event', kind: EventKind, status: EventStatus, place: string | null, id: string, when: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, participants: { nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > } }> }, articles: { nodes: Array<{ __typename: 'Article', id: string, headline: string | null, publisher: string | null, publishedOn: string | null }> } };

export type CountryNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountryNamesQuery = { countries: { nodes: Array<{ __typename: 'Country', names: Array<string>, id: string, name: string }> } };

type Found_Appearance_Fragment = { __typename: 'Appearance', id: string };

type Found_Article_Fragment = { __typename: 'Article', id: string, headline: string | null, publisher: string | null, publishedOn: string | null };

type Found_Country_Fragment = { __typename: 'Country', id: string };

type Found_Event_Fragment = { __typename: 'Event', kind: EventKind, status: EventStatus, place: string | null, id: string, when: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, participants: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

type Found_Group_Fragment = { __typename: 'Group', id: string };

type Found_Judgement_Fragment = { __typename: 'Judgement', id: string };

type Found_Organization_Fragment = { __typename: 'Organization', name: string, id: string };

type Found_Person_Fragment = { __typename: 'Person', name: string, id: string, tenures: { nodes: Array<{ role: { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
         | null } }> } };

type Found_Place_Fragment = { __typename: 'Place', id: string };

type Found_Report_Fragment = { __typename: 'Report', id: string };

type Found_Role_Fragment = { __typename: 'Role', id: string };

type Found_Statement_Fragment = { __typename: 'Statement', text: string, act: StatementAct, knownBy: string, id: string, wording: StatementKind, speakers: Array<{ as: string }> };

export type FoundFragment =
  | Found_Appearance_Fragment
  | Found_Article_Fragment
  | Found_Country_Fragment
  | Found_Event_Fragment
  | Found_Group_Fragment
  | Found_Judgement_Fragment
  | Found_Organization_Fragment
  | Found_Person_Fragment
  | Found_Place_Fragment
  | Found_Report_Fragment
  | Found_Role_Fragment
  | Found_Statement_Fragment
;

type AgentLink_Country_Fragment = { __typename: 'Country', id: string, name: string };

type AgentLink_Group_Fragment = { __typename: 'Group', id: string, name: string };

type AgentLink_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type AgentLink_Person_Fragment = { __typename: 'Person', id: string, name: string };

type AgentLink_Place_Fragment = { __typename: 'Place', id: string, name: string };

export type AgentLinkFragment =
  | AgentLink_Country_Fragment
  | AgentLink_Group_Fragment
  | AgentLink_Organization_Fragment
  | AgentLink_Person_Fragment
  | AgentLink_Place_Fragment
;

export type ToldFragment = { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis };

export type RoleLinkFragment = { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
   | null };

export type SpeakerLineFragment = { as: string, agent:
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
  , roles: Array<{ status: TenureStatus, role: { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
       | null } }> };

export type ArticleLinkFragment = { id: string, headline: string | null, publisher: string | null, publishedOn: string | null };

export type StatementRowFragment = { id: string, text: string, language: string, kind: StatementKind, act: StatementAct, speakerStatus: SpeakerStatus, knownBy: string, medium: string | null, saidAt: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, speakers: Array<{ as: string, agent:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
    , roles: Array<{ status: TenureStatus, role: { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
         | null } }> }>, addressees: Array<
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
  >, firstReport: { confidence: number, article: { id: string, headline: string | null, publisher: string | null, publishedOn: string | null } }, reports: { totalCount: number } };

export type EventRowFragment = { id: string, kind: EventKind, name: string, status: EventStatus, place: string | null, when: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, participants: { nodes: Array<
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
    > } };

export type TenureRowFragment = { status: TenureStatus, firstAttested: string | null, lastAttested: string | null, statedStart: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statedEnd: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null };

export type MarkedFragment = { part: EvidencePart, start: number, end: number, exact: string, before: string, after: string };

export type ExchangesQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  mode: ExchangeMode;
  first: number;
}>;


export type ExchangesQuery = { exchanges: Array<{ count: number, lastKnownBy: string, from:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
    , to:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
     }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { stats: { articles: number, people: number, organizations: number, countries: number, roles: number, statements: number, reports: number, events: number }, people: { nodes: Array<{ __typename: 'Person', id: string, name: string, said: { totalCount: number } }> }, statements: { nodes: Array<{ id: string, text: string, language: string, kind: StatementKind, act: StatementAct, speakerStatus: SpeakerStatus, knownBy: string, medium: string | null, saidAt: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, speakers: Array<{ as: string, agent:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
        , roles: Array<{ status: TenureStatus, role: { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
             | null } }> }>, addressees: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
      >, firstReport: { confidence: number, article: { id: string, headline: string | null, publisher: string | null, publishedOn: string | null } }, reports: { totalCount: number } }> } };

export type RolesQueryVariables = Exact<{
  filter?: RoleFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RolesQuery = { roles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, holders: { nodes: Array<{ status: TenureStatus, firstAttested: string | null, lastAttested: string | null, person: { __typename: 'Person', id: string, name: string }, statedStart: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statedEnd: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }> }, body:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
       | null }> } };

export type RolePageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type RolePageQuery = { node:
    | { __typename: 'Appearance' }
    | { __typename: 'Article' }
    | { __typename: 'Country' }
    | { __typename: 'Event' }
    | { __typename: 'Group' }
    | { __typename: 'Judgement' }
    | { __typename: 'Organization' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Report' }
    | { __typename: 'Role', id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, all: { nodes: Array<{ status: TenureStatus, firstAttested: string | null, lastAttested: string | null, person: { __typename: 'Person', id: string, name: string }, statedStart: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statedEnd: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }> }, held: { nodes: Array<{ status: TenureStatus, firstAttested: string | null, lastAttested: string | null, person: { __typename: 'Person', id: string, name: string }, attestations: { totalCount: number, nodes: Array<{ article: { id: string, headline: string | null, publisher: string | null, publishedOn: string | null }, roles: Array<{ status: TenureStatus, role: { id: string }, evidence: { part: EvidencePart, start: number, end: number, exact: string, before: string, after: string } }> }> }, statedStart: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, statedEnd: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }> }, body:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
       | null }
    | { __typename: 'Statement' }
   | null };

export type CountriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CountriesQuery = { countries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Country', code: string, names: Array<string>, id: string, name: string, said: { totalCount: number }, spokenOf: { totalCount: number }, roles: { totalCount: number, nodes: Array<{ id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
           | null }> } }> } };

export type StatementsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StatementsQuery = { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, language: string, kind: StatementKind, act: StatementAct, speakerStatus: SpeakerStatus, knownBy: string, medium: string | null, saidAt: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, speakers: Array<{ as: string, agent:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
        , roles: Array<{ status: TenureStatus, role: { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
             | null } }> }>, addressees: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
      >, firstReport: { confidence: number, article: { id: string, headline: string | null, publisher: string | null, publishedOn: string | null } }, reports: { totalCount: number } }> } };

export type PointsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PointsQuery = { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, kind: StatementKind, act: StatementAct, knownBy: string, saidAt: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, speakers: Array<{ as: string }>, firstReport: { confidence: number } }> } };

export type MonthsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
}>;


export type MonthsQuery = { statementCounts: Array<{ count: number, keys: Array<{ value: string | null }> }> };

export type NamesQueryVariables = Exact<{
  name: string;
}>;


export type NamesQuery = { people: { nodes: Array<{ name: string }> } };

export type StatementPageQueryVariables = Exact<{
  id: string;
}>;


export type StatementPageQuery = { node:
    | { __typename: 'Appearance' }
    | { __typename: 'Article' }
    | { __typename: 'Country' }
    | { __typename: 'Event' }
    | { __typename: 'Group' }
    | { __typename: 'Judgement' }
    | { __typename: 'Organization' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Report' }
    | { __typename: 'Role' }
    | { __typename: 'Statement', occasion: string | null, id: string, text: string, language: string, kind: StatementKind, act: StatementAct, speakerStatus: SpeakerStatus, knownBy: string, medium: string | null, speakerCandidates: Array<{ score: number, reason: string, agent:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
         }>, about: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
      >, events: Array<{ id: string, kind: EventKind, name: string, status: EventStatus, place: string | null, when: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, participants: { nodes: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
          > } }>, at: { id: string, kind: EventKind, name: string, status: EventStatus, place: string | null, when: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, participants: { nodes: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
          > } } | null, told: { totalCount: number, nodes: Array<{ id: string, revision: number, kind: StatementKind, act: StatementAct, text: string, cue: string | null, via: string | null, medium: string | null, occasion: string | null, confidence: number, rule: string | null, saidAt: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, speakers: Array<{ as: string, agent:
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
            , roles: Array<{ status: TenureStatus, role: { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
                  | { __typename: 'Country', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Organization', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                  | { __typename: 'Place', id: string, name: string }
                 | null } }> }>, addressees: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
          >, within: { id: string, statement: { id: string, text: string } } | null, article: { url: string | null, id: string, headline: string | null, publisher: string | null, publishedOn: string | null }, evidence: Array<{ part: EvidencePart, start: number, end: number, exact: string, before: string, after: string }> }> }, saidAt: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, speakers: Array<{ as: string, agent:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
        , roles: Array<{ status: TenureStatus, role: { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string }
             | null } }> }>, addressees: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
      >, firstReport: { confidence: number, article: { id: string, headline: string | null, publisher: string | null, publishedOn: string | null } }, reports: { totalCount: number } }
   | null };

export type ToldReportFragment = { id: string, revision: number, kind: StatementKind, act: StatementAct, text: string, cue: string | null, via: string | null, medium: string | null, occasion: string | null, confidence: number, rule: string | null, saidAt: { text: string, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, speakers: Array<{ as: string, agent:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
    , roles: Array<{ status: TenureStatus, role: { id: string, title: string, bodyText: string | null, bodyBasis: BodyBasis, body:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
         | null } }> }>, addressees: Array<
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
  >, within: { id: string, statement: { id: string, text: string } } | null, article: { url: string | null, id: string, headline: string | null, publisher: string | null, publishedOn: string | null }, evidence: Array<{ part: EvidencePart, start: number, end: number, exact: string, before: string, after: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AgentLinkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AgentLink on Agent {
  __typename
  id
  name
}
    `, {"fragmentName":"AgentLink"}) as unknown as TypedDocumentString<AgentLinkFragment, unknown>;
export const RoleLinkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}`, {"fragmentName":"RoleLink"}) as unknown as TypedDocumentString<RoleLinkFragment, unknown>;
export const ToldFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}
    `, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const TenureRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TenureRow on Tenure {
  status
  firstAttested
  lastAttested
  statedStart {
    ...Told
  }
  statedEnd {
    ...Told
  }
}
    fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}`, {"fragmentName":"TenureRow"}) as unknown as TypedDocumentString<TenureRowFragment, unknown>;
export const HeldRoleFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment HeldRole on Role {
  ...RoleLink
  holders(first: 20) {
    nodes {
      ...TenureRow
      person {
        ...AgentLink
      }
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}
fragment TenureRow on Tenure {
  status
  firstAttested
  lastAttested
  statedStart {
    ...Told
  }
  statedEnd {
    ...Told
  }
}`, {"fragmentName":"HeldRole"}) as unknown as TypedDocumentString<HeldRoleFragment, unknown>;
export const PartnerCountFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PartnerCount on StatementCount {
  count
  keys {
    agent {
      ...AgentLink
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}`, {"fragmentName":"PartnerCount"}) as unknown as TypedDocumentString<PartnerCountFragment, unknown>;
export const ArticleLinkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ArticleLink on Article {
  id
  headline
  publisher
  publishedOn
}
    `, {"fragmentName":"ArticleLink"}) as unknown as TypedDocumentString<ArticleLinkFragment, unknown>;
export const FoundFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Found on Node {
  __typename
  id
  ... on Person {
    name
    tenures(first: 1) {
      nodes {
        role {
          ...RoleLink
        }
      }
    }
  }
  ... on Organization {
    name
  }
  ... on Statement {
    text
    wording: kind
    act
    knownBy
    speakers {
      as
    }
  }
  ... on Event {
    kind
    status
    when {
      ...Told
    }
    participants(first: 4) {
      nodes {
        name
      }
    }
    place
  }
  ... on Article {
    ...ArticleLink
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}
fragment ArticleLink on Article {
  id
  headline
  publisher
  publishedOn
}`, {"fragmentName":"Found"}) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const SpeakerLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SpeakerLine on Speaker {
  as
  agent {
    ...AgentLink
  }
  roles {
    status
    role {
      ...RoleLink
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}`, {"fragmentName":"SpeakerLine"}) as unknown as TypedDocumentString<SpeakerLineFragment, unknown>;
export const StatementRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment StatementRow on Statement {
  id
  text
  language
  kind
  act
  speakerStatus
  knownBy
  medium
  saidAt {
    ...Told
  }
  speakers {
    ...SpeakerLine
  }
  addressees {
    ...AgentLink
  }
  firstReport {
    confidence
    article {
      ...ArticleLink
    }
  }
  reports(first: 1) {
    totalCount
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}
fragment SpeakerLine on Speaker {
  as
  agent {
    ...AgentLink
  }
  roles {
    status
    role {
      ...RoleLink
    }
  }
}
fragment ArticleLink on Article {
  id
  headline
  publisher
  publishedOn
}`, {"fragmentName":"StatementRow"}) as unknown as TypedDocumentString<StatementRowFragment, unknown>;
export const EventRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EventRow on Event {
  id
  kind
  name
  status
  place
  when {
    ...Told
  }
  participants(first: 8) {
    nodes {
      ...AgentLink
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}`, {"fragmentName":"EventRow"}) as unknown as TypedDocumentString<EventRowFragment, unknown>;
export const MarkedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Marked on Evidence {
  part
  start
  end
  exact
  before
  after
}
    `, {"fragmentName":"Marked"}) as unknown as TypedDocumentString<MarkedFragment, unknown>;
export const ToldReportFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ToldReport on Report {
  id
  revision
  kind
  act
  text
  cue
  via
  medium
  occasion
  confidence
  rule
  saidAt {
    ...Told
  }
  speakers {
    ...SpeakerLine
  }
  addressees {
    ...AgentLink
  }
  within {
    id
    statement {
      id
      text
    }
  }
  article {
    ...ArticleLink
    url
  }
  evidence {
    ...Marked
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}
fragment SpeakerLine on Speaker {
  as
  agent {
    ...AgentLink
  }
  roles {
    status
    role {
      ...RoleLink
    }
  }
}
fragment ArticleLink on Article {
  id
  headline
  publisher
  publishedOn
}
fragment Marked on Evidence {
  part
  start
  end
  exact
  before
  after
}`, {"fragmentName":"ToldReport"}) as unknown as TypedDocumentString<ToldReportFragment, unknown>;
export const AgentPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AgentPage($id: ID!) {
  agent(by: {id: $id}) {
    ...AgentLink
    names
    appearances(first: 1) {
      totalCount
    }
    said(first: 1) {
      totalCount
    }
    heard(first: 1) {
      totalCount
    }
    spokenOf(first: 1) {
      totalCount
    }
    events(first: 12) {
      totalCount
      nodes {
        ...EventRow
      }
    }
    ... on Person {
      wikidata
      tenures(first: 50) {
        nodes {
          ...TenureRow
          role {
            ...RoleLink
          }
        }
      }
      candidates {
        score
        reason
        agent {
          ...AgentLink
        }
      }
    }
    ... on Organization {
      partOf {
        ...AgentLink
      }
      roles(first: 50) {
        nodes {
          ...HeldRole
        }
      }
    }
    ... on Country {
      code
      roles(first: 50) {
        nodes {
          ...HeldRole
        }
      }
    }
    ... on Place {
      roles(first: 50) {
        nodes {
          ...HeldRole
        }
      }
    }
  }
}
    fragment HeldRole on Role {
  ...RoleLink
  holders(first: 20) {
    nodes {
      ...TenureRow
      person {
        ...AgentLink
      }
    }
  }
}
fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}
fragment EventRow on Event {
  id
  kind
  name
  status
  place
  when {
    ...Told
  }
  participants(first: 8) {
    nodes {
      ...AgentLink
    }
  }
}
fragment TenureRow on Tenure {
  status
  firstAttested
  lastAttested
  statedStart {
    ...Told
  }
  statedEnd {
    ...Told
  }
}`) as unknown as TypedDocumentString<AgentPageQuery, AgentPageQueryVariables>;
export const PartnersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Partners($speaking: StatementFilter!, $hearing: StatementFilter!, $spokenOf: StatementFilter!) {
  addressees: statementCounts(filter: $speaking, by: [ADDRESSEE], first: 12) {
    ...PartnerCount
  }
  subjects: statementCounts(filter: $speaking, by: [ABOUT], first: 12) {
    ...PartnerCount
  }
  media: statementCounts(filter: $speaking, by: [MEDIUM], first: 12) {
    count
    keys {
      value
    }
  }
  speakersTo: statementCounts(filter: $hearing, by: [SPEAKER], first: 12) {
    ...PartnerCount
  }
  speakersOf: statementCounts(filter: $spokenOf, by: [SPEAKER], first: 12) {
    ...PartnerCount
  }
}
    fragment PartnerCount on StatementCount {
  count
  keys {
    agent {
      ...AgentLink
    }
  }
}
fragment AgentLink on Agent {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const ArticlePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticlePage($id: ID!) {
  article(by: {id: $id}) {
    ...ArticleLink
    url
    language
    zone
    assumedDate
    sample
    text
    revision
    furniture {
      start
      end
    }
    warnings {
      rule
      message
      start
      end
    }
    events(first: 100) {
      nodes {
        kind
        status
        evidence {
          ...Marked
        }
      }
    }
  }
}
    fragment ArticleLink on Article {
  id
  headline
  publisher
  publishedOn
}
fragment Marked on Evidence {
  part
  start
  end
  exact
  before
  after
}`) as unknown as TypedDocumentString<ArticlePageQuery, ArticlePageQueryVariables>;
export const ArticleReportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticleReports($id: ID!, $first: Int!, $after: String) {
  article(by: {id: $id}) {
    reports(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        act
        text
        cue
        confidence
        rule
        statement {
          id
        }
        speakers {
          ...SpeakerLine
        }
        addressees {
          ...AgentLink
        }
        evidence {
          ...Marked
        }
      }
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}
fragment SpeakerLine on Speaker {
  as
  agent {
    ...AgentLink
  }
  roles {
    status
    role {
      ...RoleLink
    }
  }
}
fragment Marked on Evidence {
  part
  start
  end
  exact
  before
  after
}`) as unknown as TypedDocumentString<ArticleReportsQuery, ArticleReportsQueryVariables>;
export const ArticleAppearancesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticleAppearances($id: ID!, $first: Int!, $after: String) {
  article(by: {id: $id}) {
    appearances(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        agent {
          ...AgentLink
        }
        evidence {
          ...Marked
        }
        roles {
          status
          role {
            ...RoleLink
          }
          evidence {
            ...Marked
          }
        }
      }
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}
fragment Marked on Evidence {
  part
  start
  end
  exact
  before
  after
}`) as unknown as TypedDocumentString<ArticleAppearancesQuery, ArticleAppearancesQueryVariables>;
export const ArticleRevisionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticleRevisions($id: ID!) {
  article(by: {id: $id}) {
    revisions(first: 50) {
      nodes {
        number
        seenAt
        contentHash
        text
        added {
          text
          act
          speakers
        }
        removed {
          text
          act
          speakers
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleRevisionsQuery, ArticleRevisionsQueryVariables>;
export const ArticlesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Articles($filter: ArticleFilter, $first: Int!, $after: String) {
  articles(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ArticleLink
      language
      sample
    }
  }
}
    fragment ArticleLink on Article {
  id
  headline
  publisher
  publishedOn
}`) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const EventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Events($filter: EventFilter, $first: Int!, $after: String) {
  events(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EventRow
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}
fragment EventRow on Event {
  id
  kind
  name
  status
  place
  when {
    ...Told
  }
  participants(first: 8) {
    nodes {
      ...AgentLink
    }
  }
}`) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const EventPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EventPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Event {
      ...EventRow
      told: reports(first: 50) {
        nodes {
          kind
          status
          place
          rule
          when {
            ...Told
          }
          participants {
            ...AgentLink
          }
          article {
            ...ArticleLink
          }
          evidence {
            ...Marked
          }
        }
      }
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}
fragment ArticleLink on Article {
  id
  headline
  publisher
  publishedOn
}
fragment EventRow on Event {
  id
  kind
  name
  status
  place
  when {
    ...Told
  }
  participants(first: 8) {
    nodes {
      ...AgentLink
    }
  }
}
fragment Marked on Evidence {
  part
  start
  end
  exact
  before
  after
}`) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const FindDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Find($query: String!, $first: Int!) {
  search(query: $query, first: $first) {
    nodes {
      ...Found
    }
  }
  people(filter: {name: $query}, orderBy: {by: SAID}, first: 5) {
    nodes {
      ...Found
    }
  }
  organizations(filter: {name: $query}, orderBy: {by: SAID}, first: 3) {
    nodes {
      ...Found
    }
  }
  statements(filter: {text: $query}, first: 5) {
    nodes {
      ...Found
    }
  }
  events(filter: {text: $query}, first: 3) {
    nodes {
      ...Found
    }
  }
  articles(filter: {text: $query}, first: 3) {
    nodes {
      ...Found
    }
  }
}
    fragment Found on Node {
  __typename
  id
  ... on Person {
    name
    tenures(first: 1) {
      nodes {
        role {
          ...RoleLink
        }
      }
    }
  }
  ... on Organization {
    name
  }
  ... on Statement {
    text
    wording: kind
    act
    knownBy
    speakers {
      as
    }
  }
  ... on Event {
    kind
    status
    when {
      ...Told
    }
    participants(first: 4) {
      nodes {
        name
      }
    }
    place
  }
  ... on Article {
    ...ArticleLink
  }
}
fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}
fragment ArticleLink on Article {
  id
  headline
  publisher
  publishedOn
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const CountryNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountryNames {
  countries(first: 100) {
    nodes {
      ...AgentLink
      names
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<CountryNamesQuery, CountryNamesQueryVariables>;
export const ExchangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Exchanges($filter: StatementFilter, $mode: ExchangeMode!, $first: Int!) {
  exchanges(filter: $filter, mode: $mode, first: $first) {
    count
    lastKnownBy
    from {
      ...AgentLink
    }
    to {
      ...AgentLink
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<ExchangesQuery, ExchangesQueryVariables>;
export const HomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Home {
  stats {
    articles
    people
    organizations
    countries
    roles
    statements
    reports
    events
  }
  people(orderBy: {by: SAID}, first: 8) {
    nodes {
      ...AgentLink
      said(first: 1) {
        totalCount
      }
    }
  }
  statements(first: 6) {
    nodes {
      ...StatementRow
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}
fragment SpeakerLine on Speaker {
  as
  agent {
    ...AgentLink
  }
  roles {
    status
    role {
      ...RoleLink
    }
  }
}
fragment ArticleLink on Article {
  id
  headline
  publisher
  publishedOn
}
fragment StatementRow on Statement {
  id
  text
  language
  kind
  act
  speakerStatus
  knownBy
  medium
  saidAt {
    ...Told
  }
  speakers {
    ...SpeakerLine
  }
  addressees {
    ...AgentLink
  }
  firstReport {
    confidence
    article {
      ...ArticleLink
    }
  }
  reports(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const RolesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Roles($filter: RoleFilter, $first: Int!, $after: String) {
  roles(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...RoleLink
      holders(first: 8) {
        nodes {
          ...TenureRow
          person {
            ...AgentLink
          }
        }
      }
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}
fragment TenureRow on Tenure {
  status
  firstAttested
  lastAttested
  statedStart {
    ...Told
  }
  statedEnd {
    ...Told
  }
}`) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const RolePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RolePage($id: ID!, $asOf: Date) {
  node(id: $id) {
    __typename
    ... on Role {
      ...RoleLink
      all: holders(first: 100) {
        nodes {
          ...TenureRow
          person {
            ...AgentLink
          }
        }
      }
      held: holders(asOf: $asOf, first: 20) {
        nodes {
          ...TenureRow
          person {
            ...AgentLink
          }
          attestations(first: 10) {
            totalCount
            nodes {
              article {
                ...ArticleLink
              }
              roles {
                status
                role {
                  id
                }
                evidence {
                  ...Marked
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}
fragment ArticleLink on Article {
  id
  headline
  publisher
  publishedOn
}
fragment TenureRow on Tenure {
  status
  firstAttested
  lastAttested
  statedStart {
    ...Told
  }
  statedEnd {
    ...Told
  }
}
fragment Marked on Evidence {
  part
  start
  end
  exact
  before
  after
}`) as unknown as TypedDocumentString<RolePageQuery, RolePageQueryVariables>;
export const CountriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Countries($first: Int!, $after: String) {
  countries(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...AgentLink
      code
      names
      said(first: 1) {
        totalCount
      }
      spokenOf(first: 1) {
        totalCount
      }
      roles(first: 12) {
        totalCount
        nodes {
          ...RoleLink
        }
      }
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}`) as unknown as TypedDocumentString<CountriesQuery, CountriesQueryVariables>;
export const StatementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Statements($filter: StatementFilter, $orderBy: StatementOrder, $first: Int!, $after: String) {
  statements(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementRow
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}
fragment SpeakerLine on Speaker {
  as
  agent {
    ...AgentLink
  }
  roles {
    status
    role {
      ...RoleLink
    }
  }
}
fragment ArticleLink on Article {
  id
  headline
  publisher
  publishedOn
}
fragment StatementRow on Statement {
  id
  text
  language
  kind
  act
  speakerStatus
  knownBy
  medium
  saidAt {
    ...Told
  }
  speakers {
    ...SpeakerLine
  }
  addressees {
    ...AgentLink
  }
  firstReport {
    confidence
    article {
      ...ArticleLink
    }
  }
  reports(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const PointsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Points($filter: StatementFilter, $first: Int!, $after: String) {
  statements(
    filter: $filter
    orderBy: {by: KNOWN_BY}
    first: $first
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      text
      kind
      act
      knownBy
      saidAt {
        ...Told
      }
      speakers {
        as
      }
      firstReport {
        confidence
      }
    }
  }
}
    fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}`) as unknown as TypedDocumentString<PointsQuery, PointsQueryVariables>;
export const MonthsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Months($filter: StatementFilter) {
  statementCounts(filter: $filter, by: [MONTH], first: 100) {
    count
    keys {
      value
    }
  }
}
    `) as unknown as TypedDocumentString<MonthsQuery, MonthsQueryVariables>;
export const NamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Names($name: String!) {
  people(filter: {name: $name}, orderBy: {by: SAID}, first: 8) {
    nodes {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const StatementPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StatementPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Statement {
      ...StatementRow
      occasion
      speakerCandidates {
        score
        reason
        agent {
          ...AgentLink
        }
      }
      about {
        ...AgentLink
      }
      events {
        ...EventRow
      }
      at {
        ...EventRow
      }
      told: reports(first: 50) {
        totalCount
        nodes {
          ...ToldReport
        }
      }
    }
  }
}
    fragment AgentLink on Agent {
  __typename
  id
  name
}
fragment Told on When {
  text
  earliest
  latest
  precision
  basis
}
fragment RoleLink on Role {
  id
  title
  bodyText
  bodyBasis
  body {
    ...AgentLink
  }
}
fragment SpeakerLine on Speaker {
  as
  agent {
    ...AgentLink
  }
  roles {
    status
    role {
      ...RoleLink
    }
  }
}
fragment ArticleLink on Article {
  id
  headline
  publisher
  publishedOn
}
fragment StatementRow on Statement {
  id
  text
  language
  kind
  act
  speakerStatus
  knownBy
  medium
  saidAt {
    ...Told
  }
  speakers {
    ...SpeakerLine
  }
  addressees {
    ...AgentLink
  }
  firstReport {
    confidence
    article {
      ...ArticleLink
    }
  }
  reports(first: 1) {
    totalCount
  }
}
fragment EventRow on Event {
  id
  kind
  name
  status
  place
  when {
    ...Told
  }
  participants(first: 8) {
    nodes {
      ...AgentLink
    }
  }
}
fragment Marked on Evidence {
  part
  start
  end
  exact
  before
  after
}
fragment ToldReport on Report {
  id
  revision
  kind
  act
  text
  cue
  via
  medium
  occasion
  confidence
  rule
  saidAt {
    ...Told
  }
  speakers {
    ...SpeakerLine
  }
  addressees {
    ...AgentLink
  }
  within {
    id
    statement {
      id
      text
    }
  }
  article {
    ...ArticleLink
    url
  }
  evidence {
    ...Marked
  }
}`) as unknown as TypedDocumentString<StatementPageQuery, StatementPageQueryVariables>;