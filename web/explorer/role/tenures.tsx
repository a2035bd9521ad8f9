import { useState } from 'preact/hooks';
import { pathOf } from '../address.js';
import type { AgentLinkFragment, RoleLinkFragment, TenureRowFragment } from '../operations/operations.js';
import { AgentLink, RoleLink } from '../parts/links.js';
import { SheetTable } from '../parts/sheet-table.js';
import { LazyTimeLine } from '../picture/lazy.js';
import type { TimeItem } from '../picture/time-line.js';
import { useTexts } from '../texts/index.js';

export type TenureLine = TenureRowFragment & { role?: RoleLinkFragment; person?: AgentLinkFragment };

/** So many are told in words at first: a busy person's would fill the screen. */
const FEW = 6;

/** Tenures, of a person or of a role: in words with what is stated of their begin and end, and, where there are several, on a time line. */
export function Tenures({ tenures, title, file }: { tenures: readonly TenureLine[]; title: string; file: string }) {
  const { t, f } = useTexts();
  const [whole, setWhole] = useState(false);
  const nameOf = ({ role, person }: TenureLine): string =>
    role === undefined ? (person === undefined ? '' : f.agent(person)) : f.role(role);
  const hrefOf = ({ role, person }: TenureLine): string => pathOf(role?.id ?? person?.id ?? '');
  const items = tenures.flatMap((tenure, index): TimeItem[] => {
    const from = tenure.statedStart?.earliest ?? tenure.firstAttested;
    const until = tenure.statedEnd?.latest ?? tenure.lastAttested;
    if (from === null || until === null || from > until) return [];
    return [{ id: `${index}`, from, until, label: nameOf(tenure), href: hrefOf(tenure), sure: tenure.status === 'CURRENT' }];
  });
  return (
    <>
      <ul class="tenures">
        {(whole ? tenures : tenures.slice(0, FEW)).map((tenure, index) => (
          <li key={index}>
            <TenureWords tenure={tenure} />
          </li>
        ))}
      </ul>
      {!whole && tenures.length > FEW && (
        <p class="more">
          <button type="button" onClick={() => setWhole(true)}>
            {t.more}
          </button>
          <span class="quiet">{t.shownOf(FEW, tenures.length)}</span>
        </p>
      )}
      {items.length > 1 && (
        <>
          <LazyTimeLine items={items} labelled title={title} legend={t.tenure.legend} file={file} />
          <SheetTable
            caption={title}
            hrefs={tenures.map(hrefOf)}
            sheet={{
              columns: [t.columns.name, t.columns.status, t.columns.from, t.columns.until],
              rows: tenures.map((each) => [nameOf(each), t.tenure.status[each.status], each.firstAttested, each.lastAttested]),
            }}
          />
        </>
      )}
    </>
  );
}

function TenureWords({ tenure }: { tenure: TenureLine }) {
  const { t, f } = useTexts();
  const { role, person, status, statedStart, statedEnd } = tenure;
  const told = [
    t.tenure.status[status],
    f.attested(tenure),
    statedStart === null ? '' : t.tenure.began(f.told(statedStart)),
    statedEnd === null ? '' : t.tenure.ended(f.told(statedEnd)),
    role?.bodyBasis === 'ASSUMED' ? t.tenure.assumed : '',
  ];
  return (
    <>
      <strong>
        {role !== undefined && <RoleLink role={role} />}
        {person !== undefined && <AgentLink agent={person} />}
      </strong>{' '}
      <span class="quiet">{told.filter((each) => each !== '').join(' · ')}</span>
    </>
  );
}
