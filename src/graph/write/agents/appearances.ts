import type { Draft } from '../rows.js';
import type { Run } from '../../engine.js';
import type { Affected } from '../affected.js';
import type { AgentIds } from './identity.js';
import { heldFrom, noteHeld } from '../derived/holders.js';
import { mergeRoles, roleRow } from './roles.js';

/** Writes who appears in the articles, and in which roles. */
export async function writeAppearances(run: Run, drafts: readonly Draft[], agents: AgentIds, affected: Affected): Promise<void> {
  const rows = drafts.flatMap(({ key, appearances }) =>
    appearances.map((appearance) => ({
      article: key,
      profile: appearance.profile.key,
      props: { ...appearance.props, name: appearance.profile.names[0]!, id: appearance.key, kind: appearance.kind, base: appearance.base },
    })),
  );
  await run(
    `UNWIND $rows AS row MATCH (p:Profile {key: row.profile}), (ar:Article {key: row.article})
     CREATE (ap:Appearance) SET ap = row.props CREATE (ap)-[:SHOWS]->(p) CREATE (ap)-[:IN_ARTICLE]->(ar)`,
    { rows },
  );
  const parts = drafts.flatMap(({ appearances }) =>
    appearances.flatMap(({ key, partOf }) =>
      appearances.filter(({ local }) => local === partOf).map((whole) => ({ appearance: key, whole: whole.key })),
    ),
  );
  if (parts.length > 0)
    await run(
      'UNWIND $rows AS row MATCH (ap:Appearance {id: row.appearance}), (whole:Appearance {id: row.whole}) CREATE (ap)-[:PART_OF]->(whole)',
      { rows: parts },
    );
  const held = drafts.flatMap(({ key, appearances }) => {
    const byLocal = new Map(appearances.map((appearance) => [appearance.local, appearance]));
    return appearances.flatMap((appearance) =>
      appearance.roles.map((role) => {
        const body = role.body === null ? undefined : byLocal.get(role.body);
        const agent = body === undefined ? null : (agents.get(body.profile.key) ?? null);
        const props = { ...role.props, title: role.title, bodyBasis: role.bodyBasis, bodyProfile: body?.profile.key ?? null };
        return { appearance: appearance.key, profile: appearance.profile.key, props, role: roleRow(role, agent, key) };
      }),
    );
  });
  if (held.length === 0) return;
  await mergeRoles(run, [...new Map(held.map(({ role }) => [role.id, role])).values()]);
  await run(
    'UNWIND $rows AS row MATCH (ap:Appearance {id: row.appearance}), (r:Role {id: row.role}) CREATE (ap)-[held:IN_ROLE]->(r) SET held = row.props',
    {
      rows: held.map(({ appearance, props, role }) => ({ appearance, props, role: role.id })),
    },
  );
  for (const { role, profile, props } of held) {
    affected.roles.add(role.id);
    const agent = agents.get(profile);
    if (agent !== undefined) noteHeld(affected, agent, heldFrom({ ...props, role: role.id }), 'came');
  }
}
