import type { Reading, TitleMention } from '../reading.js';
import { lowerAt, phraseLength, spanOfRange } from '../reading.js';
import type { Rule, RuleList } from '../rule.js';
import { refuse } from '../rule.js';
import type { BodyPlace } from './body-place.js';
import { placeEnd } from './place-bodies.js';
import { pointedBody } from './pointed-bodies.js';
import { isCalling } from './title-heads.js';

export type Body = NonNullable<TitleMention['body']>;

/** The body, and how far the title's phrase reaches with it. */
export interface BodyFound {
  body: Body;
  left: number;
  right: number;
}

type BodyRule = Rule<BodyPlace, BodyFound>;

const organizationBehind: BodyRule = {
  name: 'organization-behind',
  reads: 'Kepala BNPB; peneliti pada Lembaga X',
  fits: (reading, place) => reading.organizationAt.has(seatOf(reading, place)),
  read: (reading, place) => {
    const first = seatOf(reading, place);
    const at = reading.organizationAt.get(first)!;
    const { end, right } = reading.organizations[at]!;
    return { body: { first, end, of: { kind: 'organization', at } }, left: place.left, right };
  },
};

const countryBehind: BodyRule = {
  name: 'country-behind',
  reads: 'Presiden Rusia; President of Indonesia',
  fits: (reading, place) => reading.countryAt.get(seatOf(reading, place))?.first === seatOf(reading, place),
  read: (reading, place) => {
    const first = seatOf(reading, place);
    const { code, end, metonym } = reading.countryAt.get(first)!;
    if (metonym && reading.pack.titles.local.has(place.head)) return refuse("a capital behind a town's office is the town");
    return { body: { first, end, of: { kind: 'country', code } }, left: place.left, right: end };
  },
};

const placeBehind: BodyRule = {
  name: 'place-behind',
  reads: 'Bupati Kepulauan Aru; Kapolres Demak',
  fits: (reading, place) => !reading.pack.titles.bodyBefore && reading.tokens[placeAt(reading, place)]?.capital === true,
  read: (reading, place) => {
    if (isCalling(reading, place.head)) return refuse('only a named organization is the body of a noun for people');
    const first = placeAt(reading, place);
    const end = placeEnd(reading, first, place);
    return end === null
      ? refuse('what is behind it is no place and no body')
      : { body: { first, end, of: { kind: 'text' } }, left: place.left, right: end };
  },
};

const countryBefore: BodyRule = {
  name: 'country-before',
  reads: 'New Zealand Foreign Minister',
  fits: ({ pack }) => pack.titles.bodyBefore,
  read: (reading, { left, behind }) => {
    const at = /^['’]$/.test(lowerAt(reading, left - 1)) ? left - 1 : left;
    const country = reading.countryAt.get(at - 1);
    if (country === undefined || country.metonym || country.end !== at) return refuse('no country right before it');
    return {
      body: { first: country.first, end: country.end, of: { kind: 'country', code: country.code } },
      left: country.first,
      right: behind,
    };
  },
};

const pointedTo: BodyRule = {
  name: 'body-pointed-to',
  reads: 'juru bicara lembaga itu; its chief executive',
  fits: () => true,
  read: (reading, { left, end, behind }) => {
    const pointed = pointedBody(reading, left, end);
    return pointed === null
      ? refuse('nothing points to a body named before')
      : { body: pointed.body, left, right: Math.max(behind, pointed.right) };
  },
};

/** Whose office it is, by what stands around it: what is named with it before what is only pointed to. */
export const TITLE_BODIES: RuleList<BodyPlace, BodyFound> = {
  name: 'body of the office',
  spanOf: spanOfRange,
  rules: [organizationBehind, countryBehind, placeBehind, countryBefore, pointedTo],
};

/** Where the body starts: over `(AS)` and the preposition of `Peneliti pada Lembaga X`, `pejabat eselon I di Kementerian Y`. */
function seatOf(reading: Reading, { behind, sentenceEnd }: BodyPlace): number {
  const { pack, organizationAt, countryAt } = reading;
  const i = skipBrackets(reading, behind, sentenceEnd);
  const article = pack.titles.bodyBefore && pack.nouns.articles.has(lowerAt(reading, i + 1)) ? 1 : 0;
  const seat = i + 1 + article;
  const seated =
    pack.titles.seats.has(lowerAt(reading, i)) && organizationAt.has(seat) && organizationAt.get(seat) !== organizationAt.get(i);
  const ofCountry = pack.titles.bodyBefore && lowerAt(reading, i) === 'of' && countryAt.has(seat);
  const at = seated || ofCountry ? seat : i;
  return at < sentenceEnd ? at : -1;
}

/** Over `DKI`, which goes with no place's name of its own. */
function placeAt(reading: Reading, place: BodyPlace): number {
  const at = seatOf(reading, place);
  return reading.pack.titles.regionMarks.has(lowerAt(reading, at)) ? at + 1 : at;
}

/** Past `(AS)`, `(Menpan dan RB)`, and `untuk PBB` behind an ambassador's country. */
export function skipBrackets(reading: Reading, from: number, end: number): number {
  const i = pastBrackets(reading, from, end);
  if (
    !reading.pack.titles.joiners.has(lowerAt(reading, i)) ||
    !reading.countryAt.has(i - 1) ||
    reading.pack.syntax.conjunctions.has(lowerAt(reading, i))
  )
    return i;
  const organization = reading.organizationAt.get(i + 1);
  return organization !== undefined ? reading.organizations[organization]!.right : (reading.countryAt.get(i + 1)?.end ?? i);
}

function pastBrackets(reading: Reading, from: number, end: number): number {
  if (lowerAt(reading, from) !== '(' || reading.tokens[from + 1]?.capital !== true) return from;
  let close = from + 1;
  while (close < end && close - from < 8 && lowerAt(reading, close) !== ')') close++;
  const office = close - from > 3 && phraseLength(reading, from + 1, end, reading.pack.titles.heads, 4) > 0;
  return lowerAt(reading, close) === ')' && !office ? close + 1 : from;
}
