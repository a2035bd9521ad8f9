import { coerceInputValue, GraphQLError, isInputType, isNonNullType, typeFromAST, valueFromAST } from 'graphql';
import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode, VariableDefinitionNode } from 'graphql';
import { shownValue } from './shown-value.js';

/** Mistakes that one answer tells of. */
const MOST_TOLD = 5;

interface Mistake {
  /** The variable and the way into it: `$input.articles.0.text`. */
  path: string;
  message: string;
}

/** The variables of an operation as it will have them. Throws BAD_USER_INPUT, telling where each mistake is and never a text that was given. */
export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const mistakes: Mistake[] = [];
  const entries = variableDefinitions.flatMap((definition) => {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as never) as unknown as GraphQLInputType | undefined;
    // Whether it is an input type is the validation's to tell.
    if (type === undefined || !isInputType(type)) return [];
    const own = coerced(name, type, definition, given, mistakes);
    return own === undefined ? [] : [[name, own.value] as const];
  });
  if (mistakes.length > 0) throw refusal(mistakes);
  return Object.fromEntries(entries);
}

function coerced(
  name: string,
  type: GraphQLInputType,
  { defaultValue }: VariableDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  mistakes: Mistake[],
): { value: unknown } | undefined {
  const path = `$${name}`;
  if (!Object.hasOwn(given, name)) {
    if (defaultValue !== undefined) return { value: valueFromAST(defaultValue, type) };
    if (isNonNullType(type)) mistakes.push({ path, message: `wanted ${String(type)}, and it was not given` });
    return undefined;
  }
  const value = given[name];
  if (value === null && isNonNullType(type)) {
    mistakes.push({ path, message: `wanted ${String(type)}, got null` });
    return undefined;
  }
  return {
    value: coerceInputValue(value, type, (inside, wrong, error) => {
      mistakes.push({ path: [path, ...inside].join('.'), message: withoutValue(error.message, wrong) });
    }),
  };
}

/** A message of GraphQL's own with the value that it quotes told, not shown. */
function withoutValue(message: string, value: unknown): string {
  const shown = shownValue(value);
  const names = message.replace(/^Field "([^"]*)" is not defined/, (all, name: string) =>
    /^\w{1,64}$/.test(name) ? all : 'A field of another name is not defined',
  );
  const quoted = names.replace(/\bvalue: [\s\S]*$/, `value: ${shown}`);
  return typeof value === 'string' ? quoted.replace(`Value "${value}"`, `Value, ${shown},`) : quoted;
}

function refusal(mistakes: readonly Mistake[]): GraphQLError {
  const told = mistakes.slice(0, MOST_TOLD).map(({ path, message }) => `variable ${path}: ${message.replace(/\.$/, '')}`);
  const more = mistakes.length > MOST_TOLD ? `; and ${mistakes.length - MOST_TOLD} more` : '';
  return new GraphQLError(`${told.join('; ')}${more}`, {
    extensions: {
      code: 'BAD_USER_INPUT',
      variables: mistakes.slice(0, MOST_TOLD).map(({ path }) => path),
      http: { status: 400 },
    },
  });
}
