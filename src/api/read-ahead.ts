import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql';
import type { FieldNode, GraphQLInterfaceType, GraphQLObjectType, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { Ahead } from '../graph/queries/ahead.js';
import { NOTHING_AHEAD } from '../graph/queries/ahead.js';
import type { Wanted } from '../graph/queries/nested.js';
import { aheadOf } from '../graph/queries/nested.js';
import type { ListSpec } from '../graph/queries/page.js';
import { pageOf } from '../graph/queries/page.js';
import { OF_AGENT, OF_EVENT, OF_ROLE } from '../graph/queries/paths.js';
import type { Relation } from '../graph/queries/related.js';
import { statementSort } from '../graph/queries/statement-filter.js';
import type { StatementSort } from '../graph/queries/statement-filter.js';
import { AGENT_KINDS } from '../graph/vocabulary.js';
import type { ChildList } from './child-lists.js';
import { CHILD_LISTS } from './child-lists.js';
import { childPage } from './connection.js';
import type { Context } from './context.js';
import type { Loaders } from './loaders.js';
import { projectionOf } from './projection.js';

/**
 * How a field is read along with the node that it hangs on; `to` is the variable of its rows' own nodes, `nodes` their type where the field's is
 * another one, null where all their values are needed.
 */
type Step =
  | { relation: Relation; to: string; on?: string; nodes?: string | null; below?: readonly Relation[] }
  | { list: string; spec: (args: Arguments) => ListSpec | null }
  /** Nothing more to read: the field is a node that the row holds. */
  | { held: string };
type Arguments = Readonly<Record<string, unknown>>;

type More = Pick<Extract<Step, { relation: Relation }>, 'on' | 'nodes' | 'below'>;
const related = (relation: Relation, to: string, more: More = {}): Step => ({ relation, to, ...more });
const plain = (list: ChildList): Step => ({ list, spec: () => CHILD_LISTS[list] });

/** A list of statements that is not filtered. */
const statements = (list: string, match: string): Step => ({
  list,
  spec: ({ filter, orderBy }) => {
    const { by, direction } = (orderBy as { by?: StatementSort; direction?: 'ASC' | 'DESC' } | null | undefined) ?? {};
    if ((filter !== null && filter !== undefined) || by === 'RELEVANCE') return null;
    return { match, where: [], params: {}, sort: statementSort(by ?? 'KNOWN_BY', direction ?? 'DESC') };
  },
});

const AGENT: Readonly<Record<string, Step>> = {
  said: statements('agent said', OF_AGENT.said),
  heard: statements('agent heard', OF_AGENT.heard),
  spokenOf: statements('agent spokenOf', OF_AGENT.spokenOf),
  appearances: plain('agent appearances'),
};
/** By type and field. A field that is not told here is read by itself, a statement a level. */
const STEPS: Readonly<Record<string, Readonly<Record<string, Step>>>> = {
  ...Object.fromEntries(['Agent', ...AGENT_KINDS].map((kind) => [kind, AGENT])),
  Organization: { ...AGENT, partOf: related('partOfAgent', 'n') },
  Statement: {
    speakers: related('statementSpeakers', 'a', { nodes: 'Agent' }),
    addressees: related('statementAddressees', 'a'),
    about: related('statementAbout', 'a'),
    firstReport: related('firstReports', 'n', { nodes: null }),
    reports: plain('statement reports'),
  },
  Speaker: { agent: { held: 'a' }, roles: related('rolesOfAppearance', 'n', { on: 'ap', nodes: 'Role' }) },
  AttestedRole: { role: { held: 'n' } },
  Report: {
    article: related('articleOfReport', 'n'),
    evidence: related('articleOfReport', 'n', { below: ['textOfArticle'] }),
    sentence: related('articleOfReport', 'n', { nodes: 'Article', below: ['textOfArticle'] }),
    statement: related('reportStatement', 'n'),
    speakers: related('reportSpeakers', 'a', { nodes: 'Agent' }),
    addressees: related('reportAddressees', 'a'),
  },
  Role: { body: related('bodyOfRole', 'n'), said: statements('role said', OF_ROLE.said) },
  Appearance: {
    article: related('articleOfAppearance', 'n'),
    evidence: related('articleOfAppearance', 'n', { below: ['textOfArticle'] }),
    agent: related('agentOfAppearance', 'n'),
    roles: related('rolesOfAppearance', 'n', { nodes: 'Role' }),
  },
  Article: { reports: plain('article reports'), appearances: plain('article appearances'), events: plain('article events') },
  Event: {
    participants: plain('event participants'),
    reports: plain('event reports'),
    statements: statements('event statements', OF_EVENT.statements),
  },
  EventReport: {
    article: related('articleOfEventReport', 'n'),
    participants: related('eventReportParticipants', 'a'),
  },
};

/** What a root field's selection needs of the nodes `n` that it is of, where the engine nests. `type` is the nodes' type. */
export function readAhead(type: string, { engine, loaders }: Context, info: GraphQLResolveInfo): Ahead {
  if (!engine.nests) return NOTHING_AHEAD;
  const walk = new Walk(loaders, info);
  const set = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return aheadOf(joined(set.flatMap((each) => walk.below(each, type, 'n'))), projectionOf(type, 'n', info));
}

/** The nodes of a connection, whose selection stands under `nodes` and `edges { node }`. */
export function readAheadOfNodes(type: string, { engine, loaders }: Context, info: GraphQLResolveInfo): Ahead {
  if (!engine.nests) return NOTHING_AHEAD;
  const walk = new Walk(loaders, info);
  const connections = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return aheadOf(
    joined(walk.nodesOf(connections, `${type}Connection`).flatMap((each) => walk.below(each, type, 'n'))),
    projectionOf(type, 'n', info),
  );
}

class Walk {
  readonly #loaders: Loaders;
  readonly #info: GraphQLResolveInfo;

  constructor(loaders: Loaders, info: GraphQLResolveInfo) {
    this.#loaders = loaders;
    this.#info = info;
  }

  /** What the fields of a selection on nodes of a type, held by a variable, need. */
  below(set: SelectionSetNode, typeName: string, variable: string): Wanted[] {
    const type = this.#info.schema.getType(typeName);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return joined(this.#fields(set, typeName).flatMap((field) => this.#wanted(field, type, variable)));
  }

  nodesOf(connections: readonly SelectionSetNode[], type: string): SelectionSetNode[] {
    return connections.flatMap((connection) =>
      this.#fields(connection, type).flatMap(({ name, selectionSet }) => {
        if (selectionSet === undefined) return [];
        if (name.value === 'nodes') return [selectionSet];
        if (name.value !== 'edges') return [];
        return this.#fields(selectionSet, type.replace(/Connection$/, 'Edge')).flatMap((field) =>
          field.name.value === 'node' && field.selectionSet !== undefined ? [field.selectionSet] : [],
        );
      }),
    );
  }

  #wanted(field: FieldNode, type: GraphQLObjectType | GraphQLInterfaceType, variable: string): Wanted[] {
    const step = STEPS[type.name]?.[field.name.value];
    const definition = type.getFields()[field.name.value];
    if (step === undefined || definition === undefined) return [];
    const to = String(definition.type).replace(/[[\]!]/g, '');
    const set = field.selectionSet;
    if ('held' in step) return set === undefined ? [] : this.below(set, to, step.held);
    if ('list' in step) return this.#page(step, getArgumentValues(definition, field, this.#info.variableValues), set, to, variable);
    const { relation, on = variable, to: inner, nodes = to, below = [] } = step;
    const along = below.map((each): Wanted => ({ on: inner, read: { relation: each }, below: [], found: this.#related(each) }));
    return [
      {
        on,
        read: { relation },
        node: nodes === null ? null : projectionOf(nodes, inner, this.#info),
        below: [...along, ...(set === undefined ? [] : this.below(set, to, inner))],
        found: this.#related(relation),
      },
    ];
  }

  #related(relation: Relation): Wanted['found'] {
    return (id, rows) => {
      this.#loaders.known.related(relation, id, rows);
    };
  }

  #page(
    { list, spec }: Extract<Step, { list: string }>,
    args: Arguments,
    set: SelectionSetNode | undefined,
    connection: string,
    variable: string,
  ): Wanted[] {
    const found = spec(args);
    const { first, ...bounds } = args as Record<'first' | 'after' | 'last' | 'before', unknown>;
    // What is no page size is told by the field itself.
    if (
      found === null ||
      set === undefined ||
      [bounds.after, bounds.last, bounds.before].some((each) => each !== null && each !== undefined)
    )
      return [];
    if (typeof first !== 'number' || first < 1 || first > 100) return [];
    const { own, page } = childPage(list, args);
    const type = connection.replace(/Connection$/, '');
    return [
      {
        on: variable,
        read: { list: found, page },
        node: projectionOf(type, 'n', this.#info),
        below: joined(this.nodesOf([set], connection).flatMap((each) => this.below(each, type, 'n'))),
        found: (id, rows) => {
          this.#loaders.known.page(own, id, page, pageOf(rows, page));
        },
      },
    ];
  }

  /** The fields of a selection that are included, fragments on the type itself opened; those on others are left to be read by themselves. */
  #fields(set: SelectionSetNode, type: string): FieldNode[] {
    const { fragments, variableValues } = this.#info;
    return set.selections.flatMap((selection) => {
      const { if: skipped } = getDirectiveValues(GraphQLSkipDirective, selection, variableValues) ?? { if: false };
      const { if: included } = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues) ?? { if: true };
      if (skipped === true || included === false) return [];
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]!;
      const condition = fragment.typeCondition?.name.value ?? type;
      return condition === type || condition === 'Agent' || condition === 'Node' ? this.#fields(fragment.selectionSet, type) : [];
    });
  }
}

/** The same relation of the same node asked for twice is read once, with all that is wanted below it. */
function joined(wanted: readonly Wanted[]): Wanted[] {
  const byRelation = new Map<string, Wanted>();
  const others: Wanted[] = [];
  for (const each of wanted) {
    if (!('relation' in each.read)) {
      others.push(each);
      continue;
    }
    const key = `${each.on} ${each.read.relation}`;
    const known = byRelation.get(key);
    byRelation.set(key, known === undefined ? each : { ...known, below: joined([...known.below, ...each.below]) });
  }
  return [...byRelation.values(), ...others];
}
