/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An agent by id or by name; a name matches every agent of that name. */
export type AgentBy =
  {   /** Its id; one that now leads on to another works too. */
  id: string; name?: never; }
  |  { id?: never;   /** Any of its names, whole; where nobody bears it, one word of a longer name. */
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