import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay, isMoment } from '../../domain/zone.js';
import { shownValue } from '../shown-value.js';

function day(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(`wanted a day like 2025-02-12, got ${shownValue(value)}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

function moment(value: unknown): string {
  if (typeof value === 'string' && isMoment(value)) return value;
  throw new GraphQLError(`wanted a moment like 2025-02-12T09:30:00+07:00, got ${shownValue(value)}`, {
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
