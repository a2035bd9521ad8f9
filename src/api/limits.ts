import { GraphQLError, Kind, separateOperations } from 'graphql';
import type { DocumentNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { filtersWithin } from '../graph/queries/alternatives.js';

/** Bodies in bytes: of anybody, and of those who bring the write token. */
export const BODY_LIMIT = 100 * 1024;
export const WRITER_BODY_LIMIT = 8 * 1024 * 1024;

/** Tokens in one document, and fields that fragments may spread to. Measured to hold together against bombs of each kind. */
export const MOST_TOKENS = 2000;
export const MOST_SELECTIONS = 1000;

/** Cost of one operation: a field is 1, a page costs its size times what it holds. */
export const MOST_COST = 50_000;

/** Items that a list without a page size is taken to hold. */
const USUAL_LIST = 3;

/** Lists that are short whatever their page size may be: who held an office, and what attests it. */
const SHORT_LISTS: ReadonlySet<string> = new Set(['holders', 'tenures', 'attestations']);
const SHORT = 8;

/** What a filter within a filter costs: it may be asked of every node that the rest lets through. */
const FILTER = 200;

/** What reading one article costs: a hundred, which are the most that one call may bring, leave room for what is asked of them. */
const READING = 400;

/** Articles that a field reads. */
function articlesRead({ args, field }: ComplexityEstimatorArgs): number {
  if (field.name === 'preview') return 1;
  const articles = field.name === 'ingest' ? ((args['input'] as { articles?: unknown } | undefined)?.articles ?? []) : [];
  return Array.isArray(articles) ? articles.length : 1;
}

function estimate(asked: ComplexityEstimatorArgs): number {
  return READING * articlesRead(asked) + FILTER * filtersWithin(asked.args['filter']) + estimateField(asked);
}

function estimateField({ args, childComplexity, field }: ComplexityEstimatorArgs): number {
  const given = (args['last'] ?? args['first']) as unknown;
  const page = typeof given === 'number' && SHORT_LISTS.has(field.name) ? Math.min(given, SHORT) : given;
  if (typeof page === 'number' && page > 0) return 1 + page * (1 + childComplexity);
  const list = String(field.type).includes('[') && field.name !== 'nodes' && field.name !== 'edges';
  return 1 + (list ? USUAL_LIST : 1) * childComplexity;
}

/** Throws TOO_EXPENSIVE for an operation that costs too much with its variables filled in. */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
): void {
  const query = operationName === null ? document : (separateOperations(document)[operationName] ?? document);
  const cost = getComplexity({ schema, query, variables, estimators: [estimate] });
  if (cost > MOST_COST)
    throw new GraphQLError(`the operation costs ${cost}: wanted at most ${MOST_COST}; ask for smaller pages or fewer levels`, {
      extensions: { code: 'TOO_EXPENSIVE', http: { status: 400 } },
    });
}

/** Throws TOO_EXPENSIVE where fragments spread to more fields than are taken; each fragment is counted once and added wherever it stands. */
export function checkSelections(document: DocumentNode): void {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const counts = new Map<string, number>();
  const count = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind !== Kind.FRAGMENT_SPREAD) return sum + 1 + count(selection.selectionSet);
      const name = selection.name.value;
      if (!counts.has(name)) counts.set(name, count(fragments.get(name)?.selectionSet));
      return sum + counts.get(name)!;
    }, 0);
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION && count(definition.selectionSet) > MOST_SELECTIONS)
      throw new GraphQLError(`the operation spreads to more than ${MOST_SELECTIONS} fields`, { extensions: { code: 'TOO_EXPENSIVE' } });
}
