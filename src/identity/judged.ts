import { hashOf } from '../domain/hash.js';
import type { Profile } from './profile.js';

/** A judgement as it bears on a profile. Its text form is `id|same or not|one or other|out or all`. */
export interface Mark {
  id: string;
  same: boolean;
  side: 'one' | 'other';
  /** The judgement is about this appearance alone, so that it leaves those shown like it. */
  out: boolean;
}

export const markText = ({ id, same, side, out }: Mark): string => [id, same ? 'same' : 'not', side, out ? 'out' : 'all'].join('|');

function markOf(text: string): Mark {
  const [id = '', same, side, out] = text.split('|');
  return { id, same: same === 'same', side: side === 'one' ? 'one' : 'other', out: out === 'out' };
}

/** The profile of appearances that somebody has judged: like the one that their words give, but apart from it. */
export function judgedProfile(base: Profile, marks: readonly Mark[]): Profile {
  if (marks.length === 0) return { ...base, marks: [] };
  const texts = marks.map(markText).sort();
  return { ...base, key: hashOf([base.key, ...texts]), marks: texts };
}

/** An appearance that somebody has judged by itself goes with nobody by rule. */
export const isOut = ({ marks }: Profile): boolean => marks.some((mark) => markOf(mark).out);

/** Whether somebody said of the two that they are the same, or not. */
export function told(a: Profile, b: Profile, what: 'same' | 'not'): boolean {
  if (a.marks.length === 0 || b.marks.length === 0) return false;
  return a.marks
    .map(markOf)
    .some((one) => b.marks.map(markOf).some((other) => one.id === other.id && one.side !== other.side && one.same === (what === 'same')));
}

/** Ids of the judgements that bear on a profile. */
export const judgementsOf = ({ marks }: Pick<Profile, 'marks'>): string[] => marks.map((mark) => markOf(mark).id);

/** Groups of profiles that somebody said are the same become one. */
export function joinJudged(groups: readonly Profile[][]): Profile[][] {
  const joined = groups.map((group) => [...group]);
  for (let n = 0; n < joined.length; n++) {
    if (!joined[n]!.some(({ marks }) => marks.length > 0)) continue;
    for (let k = joined.length - 1; k > n; k--) {
      if (!joined[n]!.some((one) => joined[k]!.some((other) => told(one, other, 'same')))) continue;
      joined[n]!.push(...joined[k]!);
      joined.splice(k, 1);
      k = joined.length;
    }
  }
  return joined;
}
