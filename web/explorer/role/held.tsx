import { Fragment } from 'preact';
import type { HeldRoleFragment } from '../operations/operations.js';
import { AgentLink, RoleLink } from '../parts/links.js';
import { useTexts } from '../texts/index.js';

/** Roles, each with who is attested in it. */
export function HeldRoles({ roles }: { roles: readonly HeldRoleFragment[] }) {
  const { t, f } = useTexts();
  return (
    <ul class="held">
      {roles.map((role) => (
        <li key={role.id}>
          <RoleLink role={role} />
          <span class="holders">
            {role.holders.nodes.length === 0 && <span class="quiet">{t.role.noHolder}</span>}
            {role.holders.nodes.map((tenure, index) => (
              <Fragment key={index}>
                <span>
                  <AgentLink agent={tenure.person} />{' '}
                  <span class="quiet">
                    {t.tenure.status[tenure.status]} · {f.attested(tenure)}
                  </span>
                </span>
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
