import type { Answer } from '../api/use-query.js';
import type { PartnerCountFragment, PartnersQuery } from '../operations/operations.js';
import { AgentLink } from '../parts/links.js';
import { useTexts } from '../texts/index.js';

const SIDES = ['addressees', 'subjects', 'speakersTo', 'speakersOf'] as const;

/** Whom somebody speaks to and about most, and who speaks to and about them, as bars with their numbers. */
export function Partners({ answer }: { answer: Answer<PartnersQuery> }) {
  const { t } = useTexts();
  if (answer.state !== 'ready') return null;
  const { data } = answer;
  return (
    <div class="partners">
      {SIDES.filter((side) => named(data[side]).length > 0).map((side) => (
        <section key={side} aria-label={t.agent.partners[side]}>
          <h3>{t.agent.partners[side]}</h3>
          <Bars counts={named(data[side])} />
        </section>
      ))}
    </div>
  );
}

type Named = { agent: NonNullable<PartnerCountFragment['keys'][number]['agent']>; count: number };

/** Counts whose key is somebody: what the articles do not tell is no partner. */
export const named = (counts: readonly PartnerCountFragment[]): Named[] =>
  counts.flatMap(({ count, keys: [key] }) => (key?.agent ? [{ agent: key.agent, count }] : []));

function Bars({ counts }: { counts: readonly Named[] }) {
  const { f } = useTexts();
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ol class="bars">
      {counts.slice(0, 8).map(({ agent, count }) => (
        <li key={agent.id}>
          <AgentLink agent={agent} />
          <span class="quiet">{f.number(count)}</span>
          <span class="bar" aria-hidden="true">
            <span style={{ width: `${(count / most) * 100}%` }} />
          </span>
        </li>
      ))}
    </ol>
  );
}
