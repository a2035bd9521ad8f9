import type { AgentLinkFragment } from '../operations/operations.js';
import { useTexts } from '../texts/index.js';
import { AgentLink } from './links.js';

interface CandidateLine {
  score: number;
  reason: string;
  agent: AgentLinkFragment;
}

/** Whom somebody may be, with how well it fits and why they were not joined. */
export function Candidates({ candidates, title }: { candidates: readonly CandidateLine[]; title?: string }) {
  const { t } = useTexts();
  if (candidates.length === 0) return null;
  return (
    <ul class="candidates">
      {candidates.map(({ agent, score, reason }) => (
        <li key={agent.id}>
          {title !== undefined && <span class="quiet">{title} </span>}
          <AgentLink agent={agent} /> <span class="quiet">{`${t.filters.percent(score)} · ${reason}`}</span>
        </li>
      ))}
    </ul>
  );
}
