import type { RoleStatus } from '../../domain/extraction.js';
import { firstOf } from '../rule.js';
import type { Reading, Stage, TitleMention } from '../reading.js';
import { lowerAt, phraseLength, phraseOf } from '../reading.js';
import type { NameJudge } from './name-judge.js';
import { judgeNames } from './name-judge.js';
import type { BodyFound } from './title-bodies.js';
import { skipBrackets, TITLE_BODIES } from './title-bodies.js';
import type { HeadFound } from './title-heads.js';
import { TITLE_HEADS } from './title-heads.js';
import { titleEnd } from './title-words.js';

/** Tokens that may stand before an office's own words: `mantan`, `Plt.`. */
const LONGEST_PREFIX = 4;

/** Titles with their body: `mantan Gubernur Pernambuco`, `Kepala Bidang Humas Polda Metro Jaya`. Who holds them is settled with the names. */
export const findTitles: Stage = (reading) => {
  const { tokens, organizationAt } = reading;
  const judge = judgeNames(reading, (i) => organizationAt.has(i) || (reading.countryAt.has(i) && !reading.countryAt.get(i)!.metonym));
  const titles: TitleMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.word) continue;
    const title = titleAt(reading, i, judge);
    if (title === null) continue;
    titles.push(title);
    i = Math.max(i, title.right - 1);
  }
  return { titles };
};

function titleAt(reading: Reading, start: number, judge: NameJudge): TitleMention | null {
  const sentenceEnd = reading.sentences[reading.sentenceAt[start]!]!.end;
  const prefix = prefixOf(reading, start, sentenceEnd);
  if (prefix === null || reading.organizationAt.has(prefix.end)) return null;
  const head = firstOf(TITLE_HEADS, reading, { at: prefix.end, end: sentenceEnd })?.finding;
  if (head === undefined) return null;
  const end = titleEnd(reading, prefix.end, sentenceEnd, head, judge);
  const elected = reading.pack.titles.elect.has(lowerAt(reading, end)) ? 1 : 0;
  const found = bodyOf(reading, start, { first: prefix.end, end, head, behind: end + elected, sentenceEnd, judge });
  let right = skipBrackets(reading, found?.right ?? end + elected, sentenceEnd);
  const electBehind = elected === 0 && reading.pack.titles.elect.has(lowerAt(reading, right)) ? 1 : 0;
  right += electBehind;
  const chosen = elected + electBehind > 0 || reading.pack.titles.electHead.test(head.head);
  return {
    first: prefix.status === 'CURRENT' ? start : prefix.end,
    end,
    status: chosen ? 'CANDIDATE' : prefix.status,
    body: found?.body ?? null,
    left: found?.left ?? start,
    right,
    head: head.head,
    profession: head.profession,
    possessed: head.possessed,
    rule: null,
    holder: null,
  };
}

/** `mantan`, `calon`, `Plt.` before an office, and what they make of it; null where there are too many of them. */
function prefixOf(reading: Reading, start: number, end: number): { end: number; status: RoleStatus } | null {
  const { former, candidate, acting } = reading.pack.titles;
  let status: RoleStatus = 'CURRENT';
  let i = start;
  while (i - start <= LONGEST_PREFIX) {
    const actingLength = phraseLength(reading, i, end, acting, 2);
    if (former.has(lowerAt(reading, i))) [status, i] = ['FORMER', i + 1];
    else if (candidate.has(lowerAt(reading, i)) && opensOffice(reading, i + 1, end)) [status, i] = ['CANDIDATE', i + 1];
    else if (actingLength > 0 && opensOffice(reading, skipDot(reading, i + actingLength), end)) i = skipDot(reading, i + actingLength);
    else return { end: i, status };
  }
  return null;
}

const opensOffice = (reading: Reading, i: number, end: number): boolean => phraseLength(reading, i, end, reading.pack.titles.heads, 4) > 0;
/** Over the full stop of `Plt.`, and over `(Plt)`. */
function skipDot({ tokens }: Reading, i: number): number {
  if (tokens[i]?.text === '(' && tokens[i + 2]?.text === ')') return i + 3;
  return tokens[i]?.text === '.' ? i + 1 : i;
}

interface OwnWords {
  first: number;
  end: number;
  head: HeadFound;
  behind: number;
  sentenceEnd: number;
  judge: NameJudge;
}

function bodyOf(reading: Reading, left: number, { head, ...words }: OwnWords): BodyFound | null {
  const { local, territorial } = reading.pack.titles;
  const inPlace = [head.head, phraseOf(reading, words)].some((name) => local.has(name) || territorial.has(name));
  return firstOf(TITLE_BODIES, reading, { ...words, left, head: head.head, inPlace })?.finding ?? null;
}
