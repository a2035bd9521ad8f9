import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { GraphQLObjectType } from 'graphql';
import { buildSchema, isObjectType } from 'graphql';
import { alwaysRead, storedValuesOf } from '../../src/api/projection.js';
import { resolvers } from '../../src/api/resolvers/index.js';
import { readSchema } from '../../src/api/schema.js';
import { PACKAGE_ROOT } from '../../src/config.js';

type Resolve = (parent: object, args: object, context: object, info: object) => unknown;

const schema = buildSchema(readSchema(path.join(PACKAGE_ROOT, 'schema')), { assumeValidSDL: true });
const FIELDS = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => isObjectType(type) && storedValuesOf(type.name, 'id') !== null)
  .flatMap((type) => Object.keys(type.getFields()).map((field) => [type.name, field] as const));

const LISTS = /^(?:starts|ends|parts|names|furniture)/;
/** Values that a resolver looks for and reads by themselves where the node came without them. */
const READ_BY_ITSELF: Readonly<Record<string, readonly string[]>> = { Article: ['text'] };
/** Looks like a graph without anything near the node. */
const NOTHING_NEAR = { texts: 'all', loaders: { related: () => Promise.resolve([]), one: () => Promise.resolve(null) } };

/** Names of the values that a field's resolver takes from its own node. */
async function valuesTaken(type: string, field: string): Promise<string[]> {
  const taken = new Set<string>();
  const node = new Proxy(
    {},
    {
      get: (_, name) => {
        taken.add(String(name));
        return LISTS.test(String(name)) ? [0] : '1';
      },
    },
  );
  const resolve = (resolvers as unknown as Record<string, Record<string, Resolve | undefined> | undefined>)[type]?.[field];
  if (resolve === undefined) return [field];
  try {
    await resolve(node, {}, NOTHING_NEAR, {});
  } catch {
    // Nothing is near: what was taken from the node before is told all the same.
  }
  return [...taken];
}

describe('a node read with only the values that are asked for', () => {
  it.each(FIELDS)('has what %s.%s is made from', async (type, field) => {
    const read = [...(READ_BY_ITSELF[type] ?? []), ...alwaysRead(type), ...(storedValuesOf(type, field) ?? [])];
    expect((await valuesTaken(type, field)).filter((name) => !read.includes(name))).toEqual([]);
  });

  it.each(FIELDS)('has nothing for %s.%s that it is not made from', async (type, field) => {
    const taken = await valuesTaken(type, field);
    expect((storedValuesOf(type, field) ?? []).filter((name) => !taken.includes(name))).toEqual([]);
  });
});
