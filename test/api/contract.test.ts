import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType } from 'graphql';
import { PACKAGE_ROOT } from '../../src/config.js';
import { BODY_BASES, EVENT_KINDS, EVENT_STATUSES, ROLE_STATUSES, STATEMENT_ACTS, STATEMENT_KINDS } from '../../src/domain/extraction.js';

const folder = path.join(PACKAGE_ROOT, 'schema');
const schema = buildSchema(
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
    .join('\n'),
  { assumeValidSDL: true },
);

/** The published enums that say what the domain's lists hold: a value of one alone is either never told or never let out. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  StatementKind: STATEMENT_KINDS,
  StatementAct: STATEMENT_ACTS,
  TenureStatus: ROLE_STATUSES,
  BodyBasis: BODY_BASES,
  EventStatus: EVENT_STATUSES,
  EventKind: EVENT_KINDS,
};

describe('the published schema', () => {
  it.each(Object.keys(SAME))('knows the same values of %s as the domain', (name) => {
    const type = schema.getType(name);
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(values.sort()).toEqual([...SAME[name]!].sort());
  });
});
