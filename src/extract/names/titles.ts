import type { RoleStatus } from '../../domain/extraction.js';
import type { NameJudge } from './name-judge.js';
import { isPersonTag, judgeNames } from './name-judge.js';
import { pointedBody } from './pointed-bodies.js';
import type { BodyMention, Reading, Stage, TitleMention } from '../reading.js';
import { lowerAt, phraseLength } from '../reading.js';

/** Words that a title may go on for. */
const LONGEST_TITLE = 14;

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
  const { pack, sentences, sentenceAt, organizationAt } = reading;
  const { titles } = pack;
  const end = sentences[sentenceAt[start]!]!.end;
  let status: RoleStatus = 'CURRENT';
  let i = start;
  for (;;) {
    const acting = phraseLength(reading, i, end, titles.acting, 2);
    if (titles.former.has(lowerAt(reading, i))) [status, i] = ['FORMER', i + 1];
    else if (titles.candidate.has(lowerAt(reading, i)) && isTitleHead(reading, i + 1, end)) [status, i] = ['CANDIDATE', i + 1];
    else if (acting > 0 && isTitleHead(reading, skipDot(reading, i + acting), end)) i = skipDot(reading, i + acting);
    else break;
    if (i - start > 4) return null;
  }
  const actingFirst = status === 'CURRENT' && i > start ? start : i;
  if (organizationAt.has(i)) return null;
  const served = possessedLength(reading, i, end);
  const headLength = served || phraseLength(reading, i, end, titles.heads, 4) || phraseLength(reading, i, end, titles.professions, 1);
  if (headLength === 0) return null;
  const head = served > 0 ? withoutSuffix(reading, wordsAt(reading, i, i + served)) : wordsAt(reading, i, i + headLength);
  const profession = !titles.heads.has(head);
  const title = extendTitle(reading, i, i + headLength, end, judge, profession, head);
  const office = {
    head,
    inPlace: [head, wordsAt(reading, i, title)].some((words) => titles.local.has(words) || titles.territorial.has(words)),
  };
  let behind = bodyAt(reading, title, end, judge, office);
  const ahead = behind === null && titles.bodyBefore ? bodyBefore(reading, start) : null;
  const elect = titles.elect.has(lowerAt(reading, title)) ? 1 : 0;
  if (elect === 1) behind = bodyAt(reading, title + 1, end, judge, office);
  const pointed = behind === null && ahead === null ? pointedBody(reading, start, title) : null;
  const body = behind ?? ahead ?? pointed?.body ?? null;
  let right = Math.max(title + elect, behind === null ? (pointed?.right ?? title) : bodyRight(reading, behind));
  right = skipForeign(reading, right, end);
  if (elect === 1 || head.endsWith('-elect')) status = 'CANDIDATE';
  else if (titles.elect.has(lowerAt(reading, right))) [status, right] = ['CANDIDATE', right + 1];
  return {
    first: actingFirst,
    end: title,
    status,
    body,
    left: ahead?.first ?? start,
    right,
    head,
    profession,
    possessed: served > 0,
    rule: null,
    holder: null,
  };
}

/** `wakil juru bicaranya`: words of an office that serves a person, with the possessive glued on; 0 for none. */
function possessedLength(reading: Reading, i: number, end: number): number {
  const { suffix } = reading.pack.pronouns;
  if (suffix === null) return 0;
  for (let length = 3; length > 0; length--) {
    if (i + length > end || !lowerAt(reading, i + length - 1).endsWith(suffix)) continue;
    if (reading.pack.titles.personal.has(withoutSuffix(reading, wordsAt(reading, i, i + length)))) return length;
  }
  return 0;
}

const withoutSuffix = ({ pack }: Reading, words: string): string => words.slice(0, -(pack.pronouns.suffix ?? '').length);

/** `New Zealand Foreign Minister`: the country right in front. */
function bodyBefore(reading: Reading, start: number): TitleMention['body'] {
  const at = /^['’]$/.test(lowerAt(reading, start - 1)) ? start - 1 : start;
  const country = reading.countryAt.get(at - 1);
  if (country === undefined || country.metonym || country.end !== at) return null;
  return { first: country.first, end: country.end, of: { kind: 'country', code: country.code } };
}

const isTitleHead = (reading: Reading, i: number, end: number): boolean => phraseLength(reading, i, end, reading.pack.titles.heads, 4) > 0;
const skipDot = (reading: Reading, i: number): number => (lowerAt(reading, i) === '.' ? i + 1 : i);
const wordsAt = (reading: Reading, first: number, end: number): string =>
  reading.tokens
    .slice(first, end)
    .map((token) => token.lower)
    .join(' ');

/** The end of the title's own words. */
function extendTitle(
  reading: Reading,
  first: number,
  from: number,
  end: number,
  judge: NameJudge,
  profession: boolean,
  head: string,
): number {
  const { tokens, pack, countryAt, organizationAt, dateAt } = reading;
  const { titles, words } = pack;
  const small = !tokens[first]!.capital || reading.evidence.opens(first);
  let last = from;
  let smallWords = 0;
  for (let i = from; i < end && i - first < LONGEST_TITLE; i++) {
    const token = tokens[i]!;
    if (countryAt.has(i) || organizationAt.has(i) || dateAt.has(i)) break;
    if (token.capital) {
      if (isPersonTag(reading, i) && !titles.fields.has(token.lower)) break;
      if (judge(i) === 'sure' || (token.text.length === 1 && !titles.fields.has(token.lower))) break;
      if (
        titles.fields.has(token.lower) ||
        (words.common.has(token.lower) &&
          judge(i) === 'no' &&
          judge(i + 1) !== 'likely' &&
          !words.place.has(token.lower) &&
          !pack.titles.ranks.has(token.lower))
      )
        last = i + 1;
      else if (
        last > from &&
        last === i &&
        judge(i + 1) === 'sure' &&
        !words.place.has(token.lower) &&
        token.text !== token.text.toUpperCase() &&
        !titles.national.has(head)
      )
        last = i + 1; // a title that has a field already goes on: Direktur Jenderal Perikanan Tangkap
      else break;
    } else if (joinsFields(reading, i, end)) continue;
    else if (token.word && goesOnSmall(reading, i, small, profession) && smallWords < 3) {
      smallWords++;
      last = i + 1;
    } else break;
  }
  if (smallWords > 0 && !closesTitle(reading, last, end)) return from;
  return last;
}

/** `, ` or `dan` or `untuk` between two capitalised words of a title. */
function joinsFields(reading: Reading, i: number, end: number): boolean {
  const { tokens, pack } = reading;
  const { titles } = pack;
  const last = tokens[i]!.text === ',' && titles.joiners.has(lowerAt(reading, i + 1)) ? 2 : 1;
  const next = tokens[i + last];
  if (next === undefined || i + last >= end || !next.capital || !titles.fields.has(next.lower)) return false;
  if (last === 2) return true;
  if (titles.joiners.has(tokens[i]!.lower)) return true;
  if (tokens[i]!.text !== ',' || !titles.fields.has(lowerAt(reading, i - 1))) return false;
  for (let k = i + 2; k < Math.min(end, i + 12); k++) {
    if (titles.joiners.has(tokens[k]!.lower)) return true;
    if (tokens[k]!.text !== ',' && !(tokens[k]!.capital && titles.fields.has(tokens[k]!.lower))) return false;
  }
  return false;
}

function goesOnSmall(reading: Reading, i: number, small: boolean, profession: boolean): boolean {
  const { pack } = reading;
  const word = lowerAt(reading, i);
  if (pack.titles.joiners.has(word) || (pack.titles.heads.has(word) && !pack.titles.fields.has(word))) return false;
  if (pack.titles.fields.has(word) && small) return true;
  if (!small && !profession) return false;
  if (pack.words.function.has(word) || pack.nouns.breakers.has(word) || pack.cues.has(word) || pack.nouns.pointers.has(word)) return false;
  return (profession || pack.words.common.has(word)) && !pack.syntax.verb.test(word);
}

/** Small words belong to a title only where a body, a name or a pause follows. */
function closesTitle(reading: Reading, i: number, end: number): boolean {
  const token = reading.tokens[i];
  return token === undefined || i >= end || token.capital || [',', '.', ';', ')', '(', ':'].includes(token.text);
}

interface OfficeWords {
  head: string;
  /** A place's name behind it is its body's. */
  inPlace: boolean;
}

function bodyAt(reading: Reading, from: number, end: number, judge: NameJudge, { head, inPlace }: OfficeWords): TitleMention['body'] {
  const { tokens, pack, countryAt, organizationAt } = reading;
  let i = skipForeign(reading, from, end);
  // `Peneliti pada Lembaga X`, `pejabat eselon I di Kementerian Y`
  const article = pack.titles.bodyBefore && pack.nouns.articles.has(lowerAt(reading, i + 1)) ? 1 : 0;
  const seat = i + 1 + article;
  if (pack.titles.seats.has(lowerAt(reading, i)) && organizationAt.has(seat) && organizationAt.get(seat) !== organizationAt.get(i))
    i = seat;
  else if (pack.titles.bodyBefore && lowerAt(reading, i) === 'of' && countryAt.has(seat)) i = seat;
  if (i >= end) return null;
  const organization = organizationAt.get(i);
  const range = (last: number, of: BodyMention): TitleMention['body'] => ({ first: i, end: last, of });
  if (organization !== undefined) return range(reading.organizations[organization]!.end, { kind: 'organization', at: organization });
  const country = countryAt.get(i);
  if (country !== undefined && !(country.metonym && pack.titles.local.has(head)) && country.first === i)
    return range(country.end, { kind: 'country', code: country.code });
  if (lowerAt(reading, i) === 'dki') i++;
  if (tokens[i] === undefined || !tokens[i]!.capital || pack.titles.bodyBefore) return null;
  return placeBody(reading, i, end, judge, inPlace, pack.titles.national.has(head));
}

/** A place or a name that is no known body: what stands before the first sure name, or the first of three unknown words. */
function placeBody(
  reading: Reading,
  first: number,
  end: number,
  judge: NameJudge,
  local: boolean,
  national: boolean,
): TitleMention['body'] {
  const { tokens, pack, countryAt, dateAt, organizationAt } = reading;
  const isPlace = (i: number): boolean => pack.words.place.has(lowerAt(reading, i)) || countryAt.get(i)?.metonym === true;
  let run = first;
  while (run < end && run - first < 8 && tokens[run]!.capital && tokens[run]!.word && !dateAt.has(run) && !organizationAt.has(run)) run++;
  let firstName = first;
  const isName = (i: number): boolean =>
    (judge(i) === 'sure' || isPersonTag(reading, i)) && !pack.words.compass.has(lowerAt(reading, i + 1));
  while (
    firstName < run &&
    (!isName(firstName) || (isPlace(firstName) && local && !reading.evidence.names.has(lowerAt(reading, firstName))))
  )
    firstName++;
  if (firstName === first || pack.titles.ranks.has(lowerAt(reading, first))) return null;
  let last = first;
  const goesOn = (i: number): boolean =>
    i === first ||
    pack.words.compass.has(lowerAt(reading, i)) ||
    pack.words.placeOpeners.has(lowerAt(reading, i - 1)) ||
    i + 1 !== firstName;
  while (last < firstName && (isPlace(last) || pack.words.compass.has(lowerAt(reading, last + 1))) && goesOn(last)) last++;
  if (last === first && national) return null;
  if (last === first) {
    if (firstName < run) last = firstName;
    else if (run - first >= 3) last = first + 1;
    else if (local && run - first === 1) last = run;
    else return null;
  }
  while (last > first && pack.titles.ranks.has(lowerAt(reading, last - 1))) last--;
  return last === first ? null : { first, end: last, of: { kind: 'text' } };
}

const bodyRight = (reading: Reading, body: NonNullable<TitleMention['body']>): number =>
  body.of.kind === 'organization' ? reading.organizations[body.of.at]!.right : body.end;

/** Past `(AS)`, `(Menpan dan RB)`, and `untuk PBB` behind an ambassador's country. */
function skipForeign(reading: Reading, from: number, end: number): number {
  let i = from;
  if (lowerAt(reading, i) === '(' && reading.tokens[i + 1]?.capital === true && !isTitleHead(reading, i + 1, end)) {
    let close = i + 1;
    while (close < end && close - i < 8 && lowerAt(reading, close) !== ')') close++;
    if (lowerAt(reading, close) === ')') i = close + 1;
  }
  if (reading.pack.titles.joiners.has(lowerAt(reading, i)) && i > from - 1) {
    const organization = reading.organizationAt.get(i + 1);
    const country = reading.countryAt.get(i + 1);
    const before = reading.countryAt.has(i - 1);
    if (before && lowerAt(reading, i) !== 'dan')
      return organization !== undefined ? reading.organizations[organization]!.right : (country?.end ?? i);
  }
  return i;
}
