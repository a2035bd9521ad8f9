import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function day(value: unknown): string {
  if (typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new GraphQLError(`wanted a day like 2025-02-12, got ${JSON.stringify(value)}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

function moment(value: unknown): string {
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return value;
  throw new GraphQLError(`wanted a moment like 2025-02-12T09:30:00+07:00, got ${JSON.stringify(value)}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

const scalar = (name: string, parse: (value: unknown) => string): GraphQLScalarType =>
  new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });

export const scalars = { Date: scalar('Date', day), DateTime: scalar('DateTime', moment) };
