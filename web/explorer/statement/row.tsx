import { pathOf } from '../address.js';
import type { StatementRowFragment } from '../operations/operations.js';
import { AgentLink, AgentList, RoleLink } from '../parts/links.js';
import type { Texts } from '../texts/en.js';
import { useTexts } from '../texts/index.js';

/** The words as they were given: a quotation has its marks, a reported clause none. */
export const wordsOf = ({ kind, text }: Pick<StatementRowFragment, 'kind' | 'text'>): string =>
  kind === 'DIRECT' && !/^["“‘«]/.test(text) ? `“${text}”` : text;

/** Who, and what they did by saying it: words that somebody denies are never shown as theirs. */
export const leadIn = (speakers: readonly { as: string }[], act: StatementRowFragment['act'], { acts }: Texts): string =>
  [speakers.map(({ as }) => as).join(', '), speakers.length > 0 || act !== 'ASSERT' ? acts[act] : '']
    .filter((each) => each !== '')
    .join(' ');

export function Speakers({
  speakers,
  status,
}: {
  speakers: StatementRowFragment['speakers'];
  status: StatementRowFragment['speakerStatus'];
}) {
  const { t } = useTexts();
  if (speakers.length === 0) return <span class="quiet">{t.speakerStatus[status]}</span>;
  return (
    <>
      {speakers.map(({ agent, roles: [first] }, index) => (
        <span key={agent.id}>
          {index > 0 && ' · '}
          <strong>
            <AgentLink agent={agent} />
          </strong>
          {first !== undefined && (
            <>
              , <RoleLink role={first.role} />
            </>
          )}
        </span>
      ))}
    </>
  );
}

/** As what somebody spoke; by name where the article gives no role. */
function AsRoles({ speaker: { as, roles } }: { speaker: StatementRowFragment['speakers'][number] }) {
  const [first] = roles;
  return first === undefined ? <>{as}</> : <RoleLink role={first.role} />;
}

/** One statement of a list: its words first, then who, to whom, when, on what, and by whose print. */
/** `own`: whose page the list stands on: one whose every statement it is needs no name at each. */
export function StatementRow({ statement, own = '' }: { statement: StatementRowFragment; own?: string }) {
  const { t, f } = useTexts();
  const { id, act, language, speakers, speakerStatus, addressees, medium, firstReport, reports } = statement;
  return (
    <article class="statement-row">
      <p class={`words ${statement.kind.toLowerCase()}`} lang={language}>
        <a href={pathOf(id)}>{wordsOf(statement)}</a>
      </p>
      <p class="line">
        {speakers.length === 1 && speakers[0]?.agent.id === own ? (
          <span>
            <AsRoles speaker={speakers[0]} />
          </span>
        ) : (
          <span>
            <Speakers speakers={speakers} status={speakerStatus} />
          </span>
        )}
        {act !== 'ASSERT' && <span class="tag">{t.acts[act]}</span>}
        {addressees.length > 0 && (
          <span>
            {t.said.toWord} <AgentList agents={addressees} />
          </span>
        )}
        <span class="when">{f.said(statement)}</span>
        {medium !== null && <span>{medium}</span>}
        <span class="quiet">
          {firstReport.article.publisher ?? firstReport.article.headline}
          {reports.totalCount > 1 && (
            <span title={t.said.moreReportsLong(reports.totalCount - 1)}> {t.said.moreReports(reports.totalCount - 1)}</span>
          )}
        </span>
      </p>
    </article>
  );
}
