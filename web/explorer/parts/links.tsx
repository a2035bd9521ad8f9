import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { pathOf } from '../address.js';
import type { AgentLinkFragment, ArticleLinkFragment, RoleLinkFragment } from '../operations/operations.js';
import { useTexts } from '../texts/index.js';

export function AgentLink({ agent }: { agent: AgentLinkFragment }) {
  const { f } = useTexts();
  return <a href={pathOf(agent.id)}>{f.agent(agent)}</a>;
}

/** Links one after another, as a sentence has them. */
export function AgentList({ agents }: { agents: readonly AgentLinkFragment[] }) {
  return (
    <>
      {agents.map((agent, index) => (
        <Fragment key={agent.id}>
          {index > 0 && ', '}
          <AgentLink agent={agent} />
        </Fragment>
      ))}
    </>
  );
}

export function RoleLink({ role, children }: { role: RoleLinkFragment; children?: ComponentChildren }) {
  const { f } = useTexts();
  return <a href={pathOf(role.id)}>{children ?? f.role(role)}</a>;
}

export function ArticleLink({ article }: { article: ArticleLinkFragment }) {
  const { t } = useTexts();
  return <a href={pathOf(article.id)}>{article.headline ?? t.article.noHeadline}</a>;
}
