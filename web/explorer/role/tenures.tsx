import { pathOf } from '../address.js';
import type { AgentLinkFragment, RoleLinkFragment, TenureRowFragment } from '../operations/operations.js';
import { AgentLink, RoleLink } from '../parts/links.js';
import { SheetTable } from '../parts/sheet-table.js';
import { LazyTimeLine } from '../picture/lazy.js';
import type { TimeItem } from '../picture/time-line.js';
import { useTexts } from '../texts/index.js';

export type TenureLine = TenureRowFragment & { role?: RoleLinkFragment; person?: AgentLinkFragment };

/** Tenures, of a person or of a role: in words with what is stated of their begin and end, and, where there are several, on a time line. */
export function Tenures({ tenures, title, file }: { tenures: readonly TenureLine[]; title: string; file: string }) {
  const { t, f } = useTexts();
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
        {tenures.map((tenure, index) => (
          <li key={index}>
            <strong>
              {tenure.role !== undefined && <RoleLink role={tenure.role} />}
              {tenure.person !== undefined && <AgentLink agent={tenure.person} />}
            </strong>{' '}
            <span class="quiet">
              {[
                t.tenure.status[tenure.status],
                f.attested(tenure),
                tenure.statedStart === null ? '' : t.tenure.began(f.told(tenure.statedStart)),
                tenure.statedEnd === null ? '' : t.tenure.ended(f.told(tenure.statedEnd)),
                tenure.role?.bodyBasis === 'ASSUMED' ? t.tenure.assumed : '',
              ]
                .filter((each) => each !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
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
