import type {
  AgentLinkFragment,
  EventRowFragment,
  RoleLinkFragment,
  StatementRowFragment,
  TenureRowFragment,
  ToldFragment,
} from '../operations/operations.js';
import type { Texts } from './en.js';

/** Days, names and numbers in the reader's form. Days are ISO days; they have no zone. */
export interface Formats {
  locale: string;
  number: (value: number) => string;
  day: (iso: string) => string;
  moment: (iso: string) => string;
  period: (from: string, until: string) => string;
  told: (told: ToldFragment) => string;
  /** When a statement was said, or the day by which it had been. */
  said: (statement: Pick<StatementRowFragment, 'saidAt' | 'knownBy'>) => string;
  agent: (agent: AgentLinkFragment) => string;
  role: (role: RoleLinkFragment) => string;
  event: (event: Pick<EventRowFragment, 'kind'> & { participants: { nodes: readonly AgentLinkFragment[] } }) => string;
  attested: (tenure: TenureRowFragment) => string;
  list: (items: readonly string[]) => string;
}

const dateOf = (iso: string): Date => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

export function makeFormats(t: Texts, locale: string): Formats {
  const utc = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const days = utc({ day: 'numeric', month: 'long', year: 'numeric' });
  const months = utc({ month: 'long', year: 'numeric' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  const day = (iso: string): string => days.format(dateOf(iso));
  const period = (from: string, until: string): string => (from === until ? day(from) : days.formatRange(dateOf(from), dateOf(until)));
  const told = ({ text, earliest, latest, precision }: ToldFragment): string => {
    if (earliest === null || latest === null) return `“${text}”`;
    if (precision === 'MONTH') return months.format(dateOf(earliest));
    return precision === 'YEAR' ? earliest.slice(0, 4) : period(earliest, latest);
  };
  const agent = ({ __typename: kind, id, name }: AgentLinkFragment): string => {
    const code = /^country:([A-Z]{2})$/.exec(id)?.[1];
    return kind === 'Country' && code !== undefined ? (countries.of(code) ?? name) : name;
  };
  return {
    locale,
    number: (value) => numbers.format(value),
    day,
    moment: (iso) => moments.format(new Date(iso)),
    period,
    told,
    said: ({ saidAt, knownBy }) => (typeof saidAt?.earliest === 'string' ? told(saidAt) : t.said.knownBy(day(knownBy))),
    agent,
    role: ({ title, body, bodyText }) => {
      const whose = body === null ? bodyText : agent(body);
      return whose === null || whose === '' ? title : `${title}, ${whose}`;
    },
    event: ({ kind, participants: { nodes } }) =>
      [t.event.kinds[kind], lists.format(nodes.map(agent))].filter((each) => each !== '').join(': '),
    attested: ({ firstAttested, lastAttested }) =>
      firstAttested === null || lastAttested === null ? t.tenure.unattested : t.tenure.attested(period(firstAttested, lastAttested)),
    list: (items) => lists.format(items),
  };
}
