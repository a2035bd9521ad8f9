import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql';
import type { DocumentNode, FieldNode, GraphQLNamedType, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { UjarError } from '../domain/errors.js';
import type { Alternatives } from '../graph/queries/alternatives.js';
import { filtersWithin } from '../graph/queries/alternatives.js';
import { checkChangesCursor } from '../graph/queries/changes.js';
import { soughtWords } from '../graph/queries/names.js';
import type { StatementFilter } from '../graph/queries/statement-filter.js';
import { checkConfidence } from '../graph/queries/statement-filter.js';
import { checkCounted, checkIds, checkLanguage, checkPage } from './argument-checks.js';
import { listOfField } from './list-names.js';

type Arguments = Readonly<Record<string, unknown>>;

/** A field of an operation with its arguments as they will be. */
interface Asked {
  parent: string;
  name: string;
  args: Arguments;
  /** Where its value stands in the answer. */
  path: readonly string[];
}

/** What the arguments of a field alone tell, whatever the graph holds. Each throws BAD_INPUT. */
const CHECKS: readonly ((asked: Asked) => void)[] = [
  ({ parent, name, args }) => {
    if (parent === 'Query' && name === 'changes') checkChangesCursor(args['after'] as string | null | undefined);
    else checkPage(args, listOfField(parent, name));
  },
  ({ args }) => checkIds(args['ids']),
  ({ name, args }) => (name === 'statementCounts' || name === 'statementCountConnection' ? checkCounted(args['by']) : undefined),
  ({ name, args }) => void (name === 'search' && soughtWords(String(args['query']))),
  ({ parent, name, args }) => (parent === 'Country' && name === 'name' ? checkLanguage(args['language']) : undefined),
  ({ args }) => checkFilter(args['filter']),
  ({ parent, args }) => checkOrder(parent, args),
];

function checkFilter(filter: unknown): void {
  filtersWithin(filter);
  checkOneFilter(filter as FilterAsked | null | undefined);
}

interface FilterAsked extends Alternatives<FilterAsked> {
  text?: string | null;
  name?: string | null;
  confidence?: StatementFilter['confidence'];
}

function checkOneFilter(filter: FilterAsked | null | undefined): void {
  if (filter === null || filter === undefined) return;
  const { text, name, confidence, or, not } = filter;
  for (const words of [text, name]) if (typeof words === 'string') soughtWords(words);
  checkConfidence(confidence);
  for (const inner of [...(or ?? []), not]) checkOneFilter(inner);
}

function checkOrder(parent: string, { orderBy, filter }: Arguments): void {
  if ((orderBy as { by?: string } | null | undefined)?.by !== 'RELEVANCE') return;
  if (parent !== 'Query')
    throw new UjarError('BAD_INPUT', 'orderBy RELEVANCE is for the root list of statements: wanted KNOWN_BY, SAID_AT or REPORTS here');
  if (((filter as { text?: string | null } | null | undefined)?.text ?? '').trim() === '')
    throw new UjarError('BAD_INPUT', 'orderBy RELEVANCE needs a text in the filter: wanted words to compare with');
}

/** Throws BAD_INPUT, or BAD_USER_INPUT, where an argument of any field cannot be; `variables` as they were coerced. */
export function checkArguments(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const root = schema.getRootType(operation.operation);
  if (root !== undefined && root !== null) new Walk(schema, document, variables).through(operation.selectionSet, root, []);
}

class Walk {
  readonly #schema: GraphQLSchema;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #fragments: ReadonlyMap<string, { selectionSet: SelectionSetNode; typeCondition: { name: { value: string } } }>;

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode, variables: Readonly<Record<string, unknown>>) {
    this.#schema = schema;
    this.#variables = variables;
    this.#fragments = new Map(
      definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
    );
  }

  through(set: SelectionSetNode, type: GraphQLNamedType, path: readonly string[]): void {
    for (const selection of set.selections) {
      const { if: skipped } = getDirectiveValues(GraphQLSkipDirective, selection, this.#variables) ?? { if: false };
      const { if: included } = getDirectiveValues(GraphQLIncludeDirective, selection, this.#variables) ?? { if: true };
      if (skipped === true || included === false) continue;
      if (selection.kind === Kind.FIELD) this.#field(selection, type, path);
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)!;
        const condition = fragment.typeCondition?.name.value;
        this.through(fragment.selectionSet, condition === undefined ? type : this.#schema.getType(condition)!, path);
      }
    }
  }

  #field(node: FieldNode, type: GraphQLNamedType, path: readonly string[]): void {
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (definition === undefined) return;
    const own = [...path, (node.alias ?? node.name).value];
    try {
      const args = getArgumentValues(definition, node, this.#variables);
      for (const check of CHECKS) check({ parent: type.name, name: node.name.value, args, path: own });
    } catch (error) {
      throw refusal(error, node, own);
    }
    if (node.selectionSet !== undefined) this.through(node.selectionSet, getNamedType(definition.type), own);
  }
}

function refusal(error: unknown, node: FieldNode, path: readonly string[]): unknown {
  const code = error instanceof UjarError ? error.code : error instanceof GraphQLError ? 'BAD_USER_INPUT' : null;
  if (code === null) return error;
  const told = error as Error;
  return new GraphQLError(told.message, { nodes: node, extensions: { code, field: path.join('.'), http: { status: 400 } } });
}
