import { captionOf } from '../../../domain/caption.js';
import { foldWords } from '../../../domain/fold.js';

/** Values of shared nodes as pure functions of their members: the same members give the same values, in whatever order they came. */

export interface ReportMember {
  report: Record<string, unknown>;
  article: string;
  language: string;
  publishedAt: string | null;
  knownBy: string;
}
export interface EventMember {
  report: Record<string, unknown>;
  article: string;
  knownBy: string;
  names: string[][];
}
export interface ProfileMember {
  key: string;
  names: string[];
  folded: string[];
  countries: string[] | null;
  /** Of a person on somebody's list. */
  wikidata?: string | null;
  listed?: boolean | null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of publication, then article key, then place in the article. */
export const byPublication = (a: ReportMember, b: ReportMember): number =>
  compare(a.knownBy, b.knownBy) ||
  compare(a.publishedAt ?? '', b.publishedAt ?? '') ||
  compare(a.article, b.article) ||
  Number(a.report['position'] ?? 0) - Number(b.report['position'] ?? 0);

const BEST_STATUS = ['KNOWN', 'AMBIGUOUS', 'UNNAMED', 'UNKNOWN'];
const SAID = ['saidText', 'saidEarliest', 'saidLatest', 'saidPrecision', 'saidBasis'];

/** Of reports in order of publication, the first whose words no other exceeds. */
export function fullReport<Member extends Pick<ReportMember, 'report'>>(sorted: readonly Member[]): Member {
  const length = ({ report }: Member): number => String(report['words']).length;
  const longest = Math.max(...sorted.map(length));
  return sorted.find((member) => length(member) === longest)!;
}

/** See Statement in the schema: words of the earliest full report, the first date, medium and occasion that are told. */
export function statementValues(members: readonly ReportMember[]): Record<string, unknown> {
  const sorted = [...members].sort(byPublication);
  const full = fullReport(sorted);
  const told = (name: string): unknown =>
    sorted.map(({ report }) => report[name]).find((value) => value !== null && value !== undefined) ?? null;
  const dated = sorted.find(({ report }) => report['saidText'] !== undefined && report['saidText'] !== null)?.report ?? {};
  const status = BEST_STATUS.find((value) => sorted.some(({ report }) => report['speakerStatus'] === value)) ?? 'UNKNOWN';
  const knownBy = sorted[0]!.knownBy;
  return {
    text: full.report['text'],
    caption: captionOf(String(full.report['text'])),
    kind: full.report['kind'],
    act: full.report['act'],
    language: full.language,
    words: full.report['words'],
    knownBy,
    medium: told('medium'),
    occasion: told('occasion'),
    speakerStatus: status,
    confidence: Math.max(...sorted.map(({ report }) => Number(report['confidence'] ?? 0))),
    viaOnly: sorted.every(({ report }) => typeof report['via'] === 'string'),
    reports: members.length,
    dated: typeof dated['saidEarliest'] === 'string',
    // A date filter looks at these: when it was said, else the day by which it was known.
    fromDay: dated['saidEarliest'] ?? knownBy,
    toDay: dated['saidLatest'] ?? knownBy,
    ...Object.fromEntries(SAID.map((name) => [name, dated[name] ?? null])),
  };
}

const STATUS_ORDER = ['HAPPENED', 'ONGOING', 'CANCELLED', 'DENIED', 'PLANNED'];

export function eventValues(members: readonly EventMember[]): Record<string, unknown> {
  const sorted = [...members].sort((a, b) => compare(a.knownBy, b.knownBy) || compare(a.article, b.article));
  const told = (name: string): unknown =>
    sorted.map(({ report }) => report[name]).find((value) => value !== null && value !== undefined) ?? null;
  const dated = sorted.find(({ report }) => report['whenText'] !== undefined && report['whenText'] !== null)?.report ?? {};
  const kind = String(sorted[0]!.report['kind']);
  const names = [...new Set(sorted.flatMap((member) => member.names.map((each) => each[0]!)))].sort(compare);
  const status = STATUS_ORDER.find((value) => sorted.some(({ report }) => report['status'] === value)) ?? 'HAPPENED';
  const name = [kind.charAt(0) + kind.slice(1).toLowerCase(), names.slice(0, 4).join(', ')].filter(Boolean).join(': ');
  return {
    kind,
    name,
    words: ` ${foldWords(`${name} ${sorted.map(({ report }) => String(report['trigger'])).join(' ')}`).join(' ')} `,
    status,
    place: told('place'),
    knownBy: sorted[0]!.knownBy,
    fromDay: dated['whenEarliest'] ?? sorted[0]!.knownBy,
    toDay: dated['whenLatest'] ?? sorted[0]!.knownBy,
    ...Object.fromEntries(['whenText', 'whenEarliest', 'whenLatest', 'whenPrecision', 'whenBasis'].map((key) => [key, dated[key] ?? null])),
  };
}

/** The fullest name is shown: most words, then most letters, then code-unit order. */
export function agentValues(members: readonly ProfileMember[]): Record<string, unknown> {
  const names = [...new Set(members.flatMap((member) => member.names))];
  const printed = members.filter(({ listed }) => listed !== true);
  const shown = (printed.length > 0 ? printed : members)
    .map((member) => member.names[0]!)
    .sort((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length || compare(a, b));
  const folded = [...new Set(members.flatMap((member) => member.folded))].sort(compare);
  return {
    name: shown[0]!,
    names: names.sort(compare),
    folded,
    words: ` ${[...new Set(folded.flatMap((name) => foldWords(name)))].join(' ')} `,
    sortName: folded[0] ?? '',
    wikidata: members.map(({ wikidata }) => wikidata ?? null).find((id) => id !== null) ?? null,
  };
}
