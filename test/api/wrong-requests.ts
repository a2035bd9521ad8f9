/** Requests that are wrong, and what each is told. */

export const INGEST =
  'mutation I($input: IngestInput!) { ingest(input: $input) { results { outcome } userErrors { code message field } } }';
export const STATEMENTS =
  'query S($filter: StatementFilter, $first: Int = 5, $after: String, $orderBy: StatementOrder) { statements(filter: $filter, first: $first, after: $after, orderBy: $orderBy) { nodes { id } } }';
export const PEOPLE =
  'query P($first: Int!, $after: String, $filter: AgentFilter, $orderBy: AgentOrder) { people(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { nodes { id } } }';
export const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

interface Wrong {
  query: string;
  variables?: object;
  code: string;
  /** What the message tells. */
  says: string | RegExp;
  /** The ways to wrong variables. */
  at?: string[];
  /** The field whose argument is wrong. */
  field?: string;
}

/** All of them can be told before anything is run: 400, a code, the reason, no data. */
export const BEFORE: Record<string, Wrong> = {
  'a variable that is missing': {
    query: PEOPLE,
    code: 'BAD_USER_INPUT',
    says: 'variable $first: wanted Int!, and it was not given',
    at: ['$first'],
  },
  'null where a value is wanted': {
    query: PEOPLE,
    variables: { first: null },
    code: 'BAD_USER_INPUT',
    says: 'variable $first: wanted Int!, got null',
    at: ['$first'],
  },
  'a text for a number': {
    query: PEOPLE,
    variables: { first: 'sepuluh' },
    code: 'BAD_USER_INPUT',
    says: 'Int cannot represent non-integer value: a text of 7 characters',
    at: ['$first'],
  },
  'half a row': { query: PEOPLE, variables: { first: 1.5 }, code: 'BAD_USER_INPUT', says: 'value: 1.5', at: ['$first'] },
  'a number too large': { query: PEOPLE, variables: { first: 3e10 }, code: 'BAD_USER_INPUT', says: 'value: 30000000000', at: ['$first'] },
  'a number for a text': {
    query: PEOPLE,
    variables: { first: 1, after: 5 },
    code: 'BAD_USER_INPUT',
    says: 'String cannot represent a non string value: 5',
    at: ['$after'],
  },
  'a list for an object': {
    query: PEOPLE,
    variables: { first: 1, filter: [1] },
    code: 'BAD_USER_INPUT',
    says: 'Expected type "AgentFilter" to be an object',
    at: ['$filter'],
  },
  'an object for a text': {
    query: PEOPLE,
    variables: { first: 1, filter: { name: { x: 'Rahasia' } } },
    code: 'BAD_USER_INPUT',
    says: 'value: an object',
    at: ['$filter.name'],
  },
  'a field that the input has not': {
    query: PEOPLE,
    variables: { first: 1, filter: { nama: 'x' } },
    code: 'BAD_USER_INPUT',
    says: 'Field "nama" is not defined by type "AgentFilter". Did you mean "name"?',
    at: ['$filter'],
  },
  'a day that is none': {
    query: STATEMENTS,
    variables: { filter: { since: '2025-02-30' } },
    code: 'BAD_USER_INPUT',
    says: 'wanted a day like 2025-02-12, got "2025-02-30"',
    at: ['$filter.since'],
  },
  'a day in words': {
    query: STATEMENTS,
    variables: { filter: { until: 'kemarin' } },
    code: 'BAD_USER_INPUT',
    says: 'got a text of 7 characters',
    at: ['$filter.until'],
  },
  'a day as a number': {
    query: STATEMENTS,
    variables: { filter: { since: 20250212 } },
    code: 'BAD_USER_INPUT',
    says: 'got 20250212',
    at: ['$filter.since'],
  },
  'a moment that is none': {
    query: 'query C($since: DateTime) { changes(since: $since) { nodes { id } } }',
    variables: { since: '2025-02-30T10:00:00Z' },
    code: 'BAD_USER_INPUT',
    says: 'wanted a moment',
    at: ['$since'],
  },
  'a kind that is none': {
    query: STATEMENTS,
    variables: { filter: { kind: ['DIRECTLY'] } },
    code: 'BAD_USER_INPUT',
    says: 'does not exist in "StatementKind" enum. Did you mean the enum value "DIRECT"',
    at: ['$filter.kind.0'],
  },
  'a kind as a number': {
    query: STATEMENTS,
    variables: { filter: { kind: [3] } },
    code: 'BAD_USER_INPUT',
    says: 'Enum "StatementKind" cannot represent non-string value: 3',
    at: ['$filter.kind.0'],
  },
  'two ways to name one': {
    query: STATEMENTS,
    variables: { filter: { speaker: [{ id: 'a', name: 'b' }] } },
    code: 'BAD_USER_INPUT',
    says: 'Exactly one key must be specified',
    at: ['$filter.speaker.0'],
  },
  'an order without by': {
    query: STATEMENTS,
    variables: { orderBy: { direction: 'ASC' } },
    code: 'BAD_USER_INPUT',
    says: 'Field "by" of required type "StatementSort!" was not provided',
    at: ['$orderBy'],
  },
  'three mistakes at once': {
    query: STATEMENTS,
    variables: { first: 'x', filter: { since: 'y', dated: 'z' } },
    code: 'BAD_USER_INPUT',
    says: /since.*dated.*first|first|since/,
    at: ['$filter.dated', '$filter.since', '$first'],
  },
  'an article without a text': {
    query: INGEST,
    variables: { input: { articles: [{ id: 'a' }] } },
    code: 'BAD_USER_INPUT',
    says: 'Field "text" of required type "String!" was not provided',
    at: ['$input.articles.0'],
  },
  'an article whose text is a number': {
    query: INGEST,
    variables: { input: { articles: [{ text: 'x' }, { text: 7 }] } },
    code: 'BAD_USER_INPUT',
    says: 'value: 7',
    at: ['$input.articles.1.text'],
  },
  'null for a size that has a default': {
    query: 'query N($first: Int) { people(first: $first) { nodes { id } } }',
    variables: { first: null },
    code: 'BAD_USER_INPUT',
    says: 'must not be null',
    field: 'people',
  },
  'a page of nothing': {
    query: PEOPLE,
    variables: { first: 0 },
    code: 'BAD_INPUT',
    says: 'first is 0: wanted a whole number from 1 to 100',
    field: 'people',
  },
  'a page too large': { query: '{ people(first: 101) { nodes { id } } }', code: 'BAD_INPUT', says: 'first is 101', field: 'people' },
  'a page too large far inside': {
    query: '{ people { nodes { who: id words: said(first: 500) { nodes { id } } } } }',
    code: 'BAD_INPUT',
    says: 'first is 500',
    field: 'people.nodes.words',
  },
  'a page too large in a fragment': {
    query: '{ people { nodes { ...F } } } fragment F on Agent { said(first: -1) { nodes { id } } }',
    code: 'BAD_INPUT',
    says: 'first is -1',
    field: 'people.nodes.said',
  },
  'a cursor that nobody gave out': {
    query: PEOPLE,
    variables: { first: 1, after: 'abc' },
    code: 'BAD_INPUT',
    says: '"abc" is no cursor',
    field: 'people',
  },
  'a cursor of another list': {
    query: PEOPLE,
    variables: { first: 1, after: cursor('2025', 'statement:1', 'statements') },
    code: 'BAD_INPUT',
    says: 'after is a cursor of another list',
    field: 'people',
  },
  'a cursor of another order': {
    query: STATEMENTS,
    variables: { after: cursor('2025', 'statement:1', 'statements SAID_AT ASC') },
    code: 'BAD_INPUT',
    says: 'or of another order',
    field: 'statements',
  },
  'a cursor of a list in a list of changes': {
    query: `{ changes(after: "${cursor('x', 'y')}") { nodes { id } } }`,
    code: 'BAD_INPUT',
    says: 'no cursor of changes',
    field: 'changes',
  },
  'very many ids': {
    query: 'query N($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: Array.from({ length: 101 }, String) },
    code: 'BAD_INPUT',
    says: '101 ids: wanted at most 100',
    field: 'nodes',
  },
  'a count by nothing': {
    query: '{ statementCounts(by: []) { count } }',
    code: 'BAD_INPUT',
    says: 'by has 0 keys: wanted 1 to 3',
    field: 'statementCounts',
  },
  'a text of very many words': {
    query: STATEMENTS,
    variables: { filter: { text: 'kata '.repeat(30) } },
    code: 'BAD_INPUT',
    says: '30 words to look for: wanted at most 20',
    field: 'statements',
  },
  'a search for very many words': {
    query: `{ search(query: "${'kata '.repeat(21)}") { nodes { __typename } } }`,
    code: 'BAD_INPUT',
    says: '21 words',
    field: 'search',
  },
  'an order by fit without words': {
    query: STATEMENTS,
    variables: { orderBy: { by: 'RELEVANCE' } },
    code: 'BAD_INPUT',
    says: 'needs a text in the filter',
    field: 'statements',
  },
  'an order by fit where there is none': {
    query: '{ people { nodes { said(filter: { text: "a" }, orderBy: { by: RELEVANCE }) { nodes { id } } } } }',
    code: 'BAD_INPUT',
    says: 'for the root list',
    field: 'people.nodes.said',
  },
  'more than sure': {
    query: STATEMENTS,
    variables: { filter: { confidence: { min: 2 } } },
    code: 'BAD_INPUT',
    says: 'confidence.min is 2',
    field: 'statements',
  },
  'pages within pages': {
    query: 'query Q($n: Int!) { people(first: $n) { nodes { said(first: $n) { nodes { reports(first: $n) { nodes { id } } } } } } }',
    variables: { n: 100 },
    code: 'TOO_EXPENSIVE',
    says: 'wanted at most 50000',
  },
  'a document that is none': { query: '{ people( }', code: 'GRAPHQL_PARSE_FAILED', says: 'Syntax Error' },
  'a field that is none': { query: '{ nothing }', code: 'GRAPHQL_VALIDATION_FAILED', says: 'Cannot query field "nothing" on type "Query"' },
  'a literal day that is none': {
    query: '{ statements(filter: { since: "2025-02-30" }) { nodes { id } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'got "2025-02-30"',
  },
  'a literal of another type': {
    query: '{ people(first: "ten") { nodes { id } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Int cannot represent non-integer value: a text',
  },
  'an operation that is not there': {
    query: 'query A { stats { articles } } query B { stats { people } }',
    code: 'OPERATION_RESOLUTION_FAILURE',
    says: 'Must provide operation name',
  },
};
