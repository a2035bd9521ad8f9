import { told } from './judged.js';
import type { Profile } from './profile.js';

/** What speaks against two profiles, or two people, being one. */

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));

/** An office of the same title and body; a title without its body is the same as one with it. */
export function sharesOffice(a: Profile, b: Profile): boolean {
  return a.offices.some((one) => b.offices.some((other) => sameOffice(one, other)));
}

export function sameOffice(one: string, other: string): boolean {
  if (one === other) return true;
  const [title, body] = one.split('|');
  const [otherTitle, otherBody] = other.split('|');
  return title === otherTitle && (body === '' || otherBody === '');
}

/** Countries of whose offices none is shared, initials that differ, one article that tells them apart, or somebody's judgement. */
export function speaksAgainst(a: Profile, b: Profile): string | null {
  if (told(a, b, 'not')) return 'judged not the same';
  if (disjoint([...a.countries, ...a.homes], [...b.countries, ...b.homes])) return 'offices of other countries';
  if (a.name === b.name && disjoint(a.initials, b.initials)) return 'other initials';
  if (toldApart(a, b) || toldApart(b, a)) return 'one article tells them apart';
  return null;
}

function toldApart(a: Profile, b: Profile): boolean {
  return a.apart.some((entry) => {
    const [name, offices] = entry.split('#');
    if (name !== b.name) return false;
    return name !== a.name || (offices ?? '').split(',').some((office) => b.offices.includes(office));
  });
}

/** Offices that nobody holds together: one title of two bodies, or two posts. A post of an untold body is a state's, and no town's or authority's. */
function exclude(one: string, other: string): boolean {
  const [title, body = '', kind] = one.split('|');
  const [otherTitle, otherBody = '', otherKind] = other.split('|');
  const posts = kind === 'post' && otherKind === 'post';
  if (body === '' || otherBody === '') return posts && title !== otherTitle && /^..../.test(body + otherBody);
  return body !== otherBody && (posts || title === otherTitle);
}

/** Shown at one time in offices that nobody holds together: two people whom an article took for one, so that it bridges none. */
export const contradicts = ({ sole }: Profile): boolean => sole.some((one, n) => sole.slice(n + 1).some((other) => exclude(one, other)));

interface Held {
  office: string;
  first: string | null;
  last: string | null;
}

function heldBy(person: readonly Profile[]): Held[] {
  const held = new Map<string, Held>();
  for (const { sole, first, last } of person)
    for (const office of sole) {
      const known = held.get(office);
      held.set(office, { office, first: least(known?.first ?? null, first), last: most(known?.last ?? null, last) });
    }
  return [...held.values()];
}

const least = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);
const most = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

/** Two people cannot be one who held, at one time, offices that nobody holds together; where no day is told the time is taken to be one. */
export function peopleConflict(a: readonly Profile[], b: readonly Profile[]): string | null {
  for (const one of a)
    for (const other of b) {
      const reason = speaksAgainst(one, other);
      if (reason !== null) return reason;
    }
  const others = heldBy(b);
  const clash = heldBy(a).some((one) =>
    others.some(
      (other) => exclude(one.office, other.office) && (one.first ?? '') <= (other.last ?? '9') && (other.first ?? '') <= (one.last ?? '9'),
    ),
  );
  return clash ? 'offices that nobody holds together' : null;
}

/** Somebody of a shorter name who is shown in an office is nobody whose offices are all others. */
export const rolesForbid = (short: readonly Profile[], full: readonly Profile[]): boolean =>
  short.some(({ offices }) => offices.length > 0) &&
  full.some(({ offices }) => offices.length > 0) &&
  !short.some((one) => full.some((other) => sharesOffice(one, other)));
