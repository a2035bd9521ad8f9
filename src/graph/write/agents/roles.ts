import type { RoleDraft } from '../rows.js';
import { hashOf } from '../../../domain/hash.js';
import type { Run } from '../../engine.js';
import type { Affected } from '../affected.js';
import { noteMove } from '../affected.js';
import { noteHeldAnew } from '../derived/holders.js';

/** A role as it is stored: its id is its title's key and its body; one without a body is its article's own. */
export interface RoleRow {
  id: string;
  props: Record<string, unknown>;
  body: string | null;
}

/** `place` is the body's id, or what stands for one. */
export const roleId = (key: string, place: string): string => `role:${hashOf([key, place])}`;

export function roleRow(role: Pick<RoleDraft, 'key' | 'single' | 'bodyBasis' | 'bodyText'>, body: string | null, article: string): RoleRow {
  const place = body ?? (role.bodyText === null ? `in ${article}` : `text ${role.bodyText}`);
  return {
    id: roleId(role.key, place),
    props: { key: role.key, title: titleCase(role.key), single: role.single, bodyText: role.bodyText },
    body,
  };
}

const SMALL = new Set(['dan', 'untuk', 'of', 'for', 'and', 'di']);
const titleCase = (key: string): string =>
  key
    .split(' ')
    .map((word, n) => (n > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

export async function mergeRoles(run: Run, rows: readonly RoleRow[]): Promise<void> {
  await run('UNWIND $rows AS row MERGE (r:Role {id: row.id}) SET r += row.props', { rows });
  const bodies = rows.filter(({ body }) => body !== null);
  await run('UNWIND $rows AS row MATCH (r:Role {id: row.id}), (a:Agent {id: row.body}) MERGE (r)-[:OF_BODY]->(a)', { rows: bodies });
}

/** Roles of a body whose profile now hangs on another agent become that agent's. */
export async function moveRoles(run: Run, moved: { profile: string; agent: string }[], affected: Affected): Promise<void> {
  if (moved.length === 0) return;
  const held = await run(
    `UNWIND $keys AS key MATCH (:Profile {key: key})<-[:SHOWS]-(:Appearance)-[:IN_ARTICLE]->(ar:Article)<-[:IN_ARTICLE]-(ap:Appearance)-[held:IN_ROLE]->(r:Role)
     WHERE held.bodyProfile = key
     RETURN key, ar.key AS article, ap.id AS appearance, [(ap)-[:SHOWS]->(:Profile)-[:OF]->(h:Agent) | h.id] AS holders, properties(held) AS props, r.id AS role, r.key AS roleKey, r.single AS single, r.bodyText AS bodyText`,
    { keys: moved.map(({ profile }) => profile) },
  );
  if (held.length === 0) return;
  const agentOf = new Map(moved.map(({ profile, agent }) => [profile, agent]));
  const rows = held.map((row) => {
    const draft = {
      key: String(row['roleKey']),
      single: row['single'] === true,
      bodyBasis: 'STATED' as const,
      bodyText: (row['bodyText'] as string | null) ?? null,
    };
    return { row, role: roleRow(draft, agentOf.get(String(row['key']))!, String(row['article'])) };
  });
  await mergeRoles(
    run,
    rows.map(({ role }) => role),
  );
  await run('UNWIND $rows AS row MATCH (:Appearance {id: row.appearance})-[held:IN_ROLE]->(:Role {id: row.role}) DELETE held', {
    rows: held.map(({ appearance, role }) => ({ appearance, role })),
  });
  await run(
    'UNWIND $rows AS row MATCH (ap:Appearance {id: row.appearance}), (r:Role {id: row.role}) CREATE (ap)-[held:IN_ROLE]->(r) SET held = row.props',
    {
      rows: rows.map(({ row, role }) => ({ appearance: row['appearance'], role: role.id, props: row['props'] })),
    },
  );
  for (const { row, role } of rows) {
    affected.roles.add(String(row['role']));
    affected.roles.add(role.id);
    for (const holder of row['holders'] as string[])
      for (const id of [String(row['role']), role.id]) noteHeldAnew(affected, holder, id, null);
    if (String(row['role']) !== role.id) noteMove(affected, String(row['role']), role.id);
  }
}
