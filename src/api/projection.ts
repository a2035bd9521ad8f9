import { isInterfaceType, isObjectType, Kind } from 'graphql';
import type { GraphQLResolveInfo, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import type { Projection } from '../graph/queries/ahead.js';
import { AGENT_KINDS } from '../graph/vocabulary.js';

const when = (name: string): string[] => ['Text', 'Earliest', 'Latest', 'Precision', 'Basis'].map((part) => `${name}${part}`);
const places = ['starts', 'ends', 'parts'];

/** Stored values that a type's fields are made from; one that is not told is of the field's own name, an empty list is read by itself. */
const MADE_FROM: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Agent: { said: [], heard: [], spokenOf: [], events: [], appearances: [], roles: [], partOf: [], tenures: [], candidates: [] },
  Article: {
    text: [],
    furniture: ['furnitureStarts', 'furnitureEnds'],
    warnings: ['warningRules', 'warningMessages', 'warningStarts', 'warningEnds'],
    revisions: [],
    appearances: [],
    reports: [],
    events: [],
  },
  Report: {
    article: [],
    statement: [],
    speakers: [],
    speakerCandidates: [],
    addressees: [],
    within: [],
    revision: [],
    saidAt: when('said'),
    evidence: places,
    sentence: places,
  },
  Statement: {
    speakers: [],
    speakerCandidates: [],
    addressees: [],
    about: [],
    events: [],
    at: [],
    firstReport: [],
    sentence: [],
    reports: [],
    saidAt: when('said'),
  },
  Role: { body: [], bodyBasis: [], holders: [], said: [] },
  Appearance: { article: [], agent: [], roles: [], evidence: places },
  Event: { participants: [], statements: [], reports: [], when: when('when') },
  EventReport: { article: [], participants: [], when: when('when'), evidence: places },
};
const ALWAYS: Readonly<Record<string, readonly string[]>> = { Agent: ['id', 'kind'] };
const AGENTS: ReadonlySet<string> = new Set([...AGENT_KINDS, 'Agent']);

/** Names of the stored values that a field of a type is made from, beside those that are read of every such node; null for a type that is not told here. */
export function storedValuesOf(type: string, field: string): readonly string[] | null {
  const fields = MADE_FROM[storedType(type)];
  return fields === undefined ? null : (fields[field] ?? [field]);
}

/** Values that are read of every node of a type. */
export const alwaysRead = (type: string): readonly string[] => ['id', ...(ALWAYS[storedType(type)] ?? [])];

/** All kinds of agents are read alike: which one a node is, is told by the node. */
const storedType = (type: string): string => (AGENTS.has(type) ? 'Agent' : type);

type Values = ReadonlyMap<string, ReadonlySet<string>>;
const known = new WeakMap<OperationDefinitionNode, Values>();

/**
 * How a node of a type, held by a variable, is read: with the values that any part of the operation asks of that type, as one node may be met in
 * several. Names are those of the schema's own fields. Null for a type that is not told here: all its values.
 */
export function projectionOf(type: string, variable: string, info: GraphQLResolveInfo): Projection | null {
  const stored = storedType(type);
  if (MADE_FROM[stored] === undefined) return null;
  let values = known.get(info.operation);
  if (values === undefined) {
    values = valuesOf(info);
    known.set(info.operation, values);
  }
  return { of: variable, names: [...new Set([...alwaysRead(type), ...(values.get(stored) ?? [])])] };
}

function valuesOf({ schema, operation, fragments }: GraphQLResolveInfo): Values {
  const values = new Map<string, Set<string>>();
  const walked = new Map<SelectionSetNode, Set<string>>();
  const walk = (set: SelectionSetNode, typeName: string): void => {
    const before = walked.get(set) ?? new Set();
    if (before.has(typeName)) return;
    walked.set(set, before.add(typeName));
    const type = schema.getType(typeName);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments[selection.name.value]!;
        walk(fragment.selectionSet, fragment.typeCondition.name.value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, selection.typeCondition?.name.value ?? typeName);
      else if (isObjectType(type) || isInterfaceType(type)) {
        const field = type.getFields()[selection.name.value];
        if (field === undefined) continue;
        note(typeName, field.name);
        if (selection.selectionSet !== undefined) walk(selection.selectionSet, String(field.type).replace(/[[\]!]/g, ''));
      }
    }
  };
  const note = (typeName: string, field: string): void => {
    // A report's revision is its article's.
    if (typeName === 'Report' && field === 'revision') note('Article', field);
    // A sentence is looked for in its article, by what is known of that.
    if (field === 'sentence') for (const known of ['language', 'furniture']) note('Article', known);
    // A field of every node may be any type's.
    for (const stored of typeName === 'Node' ? Object.keys(MADE_FROM) : [storedType(typeName)])
      values.set(stored, new Set([...(values.get(stored) ?? []), ...(storedValuesOf(stored, field) ?? [field])]));
  };
  walk(operation.selectionSet, schema.getQueryType()?.name ?? 'Query');
  return values;
}
