import type { Span } from '../../domain/span.js';
import type { NameMention, Reading, TitleMention } from '../reading.js';
import { lowerAt, spanOfRange } from '../reading.js';
import type { Found, RuleList } from '../rule.js';
import { firstOf, refuse } from '../rule.js';

/** A name with the title that introduces it. */
export interface NameFound extends NameMention {
  title: number | null;
}

/** A title among the others, and where names start and end. */
interface TitlePlace {
  t: number;
  titles: readonly TitleMention[];
  names: readonly NameFound[];
  /** The name that ends before a token, its title's words behind it included. */
  endingAt: ReadonlyMap<number, number>;
  startingAt: ReadonlyMap<number, number>;
}

/** Whose a title is, and what that changes. */
interface Holding {
  /** Null where only the body is told. */
  holder: number | null;
  /** New end of the holder's phrase. */
  right?: number;
  /** Whom the office serves. */
  body?: TitleMention['body'];
  /** The name served, where it stands inside the title. */
  served?: number;
}

const titleOf = ({ t, titles }: TitlePlace): TitleMention => titles[t]!;
const isOpen = (place: TitlePlace): boolean => titleOf(place).holder === null;
const servesAPerson = (reading: Reading, place: TitlePlace): boolean =>
  reading.pack.titles.personal.has(titleOf(place).head) && titleOf(place).body === null;
/** The name in front of the comma that a title follows. */
const beforeComma = (reading: Reading, { endingAt }: TitlePlace, at: number): number | undefined =>
  lowerAt(reading, at - 1) === ',' ? endingAt.get(at - 1) : undefined;

const spanOf = (reading: Reading, place: TitlePlace): Span => spanOfRange(reading, titleOf(place));

/** Offices in front of one that has its holder already; tried from the last title to the first. */
export const SHARING_RULES: RuleList<TitlePlace, Holding> = {
  name: 'shared offices',
  spanOf,
  rules: [
    {
      name: 'holder-shared',
      reads: '`Kepala BNPB yang juga Ketua Satgas X`, `Menteri A/Kepala B X`',
      fits: (reading, place) => {
        const next = place.titles[place.t + 1];
        return isOpen(place) && next !== undefined && reading.sentenceAt[titleOf(place).first] === reading.sentenceAt[next.first];
      },
      read: (reading, { t, titles }) => {
        const next = titles[t + 1]!;
        if (next.holder === null) return refuse('the next office has no holder');
        const between = reading.tokens.slice(titles[t]!.right, next.left).map(({ lower }) => lower);
        const linked = between.length <= 3 && between.length > 0 && between.every((word) => reading.pack.titles.links.has(word));
        return linked ? { holder: next.holder } : refuse('no link to the next office');
      },
    },
  ],
};

/** Offices that serve a person. */
export const SERVICE_RULES: RuleList<TitlePlace, Holding> = {
  name: 'offices that serve a person',
  spanOf,
  rules: [
    {
      name: 'holder-beside-the-person-served',
      reads: '`kuasa hukum Gatot, Maqdir Siregar,`, `Syarifudin, kuasa hukum Rajiun,`',
      fits: (reading, place) => servesAPerson(reading, place) && !isOpen(place) && !titleOf(place).possessed,
      read: (reading, place) => {
        const title = titleOf(place);
        const served = place.names[title.holder!]!;
        const behind = lowerAt(reading, served.end) === ',' ? place.startingAt.get(served.end + 1) : undefined;
        const apart = behind !== undefined && lowerAt(reading, place.names[behind]!.right).length === 1;
        const holder = apart ? behind : beforeComma(reading, place, title.left);
        if (holder === undefined || holder === title.holder) return refuse('only one name beside it');
        const body = { first: served.first, end: served.end, of: { kind: 'person' as const, at: title.holder! } };
        return { holder, body, served: title.holder! };
      },
    },
    {
      name: 'holder-of-somebodys-own',
      reads: '`Maqdir Siregar, pengacaranya,`',
      fits: (reading, place) => servesAPerson(reading, place) && titleOf(place).possessed === true,
      read: (reading, place) => {
        const title = titleOf(place);
        const holder = title.holder ?? beforeComma(reading, place, title.left) ?? null;
        const owner = ownerBefore(reading, title, place.names, holder);
        if (owner === null) return holder === null ? refuse('nobody before it') : { holder };
        return { holder, body: { first: title.end - 1, end: title.end, of: { kind: 'person' as const, at: owner } } };
      },
    },
  ],
};

/** Offices whose holder stands in front of them. */
export const HOLDER_RULES: RuleList<TitlePlace, Holding> = {
  name: 'holders',
  spanOf,
  rules: [
    {
      name: 'holder-told-to-be',
      reads: '`Supratman yang juga Ketua Baleg`, `Rudi menjabat sebagai Ketua DPC`, `Aris, selaku bendahara`',
      fits: (reading, place) => reading.pack.titles.being.has(lowerAt(reading, titleOf(place).left - 1)),
      read: (reading, { t, titles, names, endingAt }) => {
        const title = titles[t]!;
        const holder = toldToBe(reading, title, names, endingAt);
        if (holder === null) return refuse('no name before the words that tell it');
        return isApposed(reading, names[holder]!.right, title.left) ? { holder, right: title.right } : { holder };
      },
    },
    {
      name: 'holder-before-brackets',
      reads: '`Rudi Hartono (Ketua DPC)`',
      fits: (reading, place) => lowerAt(reading, titleOf(place).left - 1) === '(',
      read: (reading, place) => {
        const title = titleOf(place);
        const holder = place.endingAt.get(title.left - 1);
        if (lowerAt(reading, title.right) !== ')') return refuse('the brackets hold more');
        return holder === undefined ? refuse('no name before the bracket') : { holder };
      },
    },
    {
      name: 'holder-before-comma',
      reads: '`Rudi Hartono, Ketua DPC,`, `Rudi Hartono, yang bupati,`',
      fits: (reading, place) => lowerAt(reading, startOfAside(reading, place) - 1) === ',',
      read: (reading, place) => {
        const title = titleOf(place);
        const holder = beforeComma(reading, place, startOfAside(reading, place));
        if (holder === undefined || reading.sentenceAt[title.left] !== reading.sentenceAt[place.names[holder]!.first])
          return refuse('no name before the comma');
        if (title.profession && title.body === null && title.end - title.first < 2) return refuse('a profession alone');
        const after = lowerAt(reading, title.right);
        if (!ENDS_ASIDE.has(after) && title.right < reading.sentences[reading.sentenceAt[title.first]!]!.end)
          return refuse('more stands behind it');
        return { holder, right: Math.max(place.names[holder]!.right, title.right + (after === ',' ? 1 : 0)) };
      },
    },
  ],
};

const ENDS_ASIDE: ReadonlySet<string> = new Set([',', '.', ';', ')', '"', '”', '']);

/** Where the words that hang on a name begin: a relative word stands before the title in some. */
const startOfAside = (reading: Reading, place: TitlePlace): number => {
  const { left } = titleOf(place);
  return reading.pack.syntax.relative.has(lowerAt(reading, left - 1)) ? left - 1 : left;
};

/** Whom the glued possessive means: the first one named in the nearest sentence before, the holder himself aside. */
function ownerBefore({ sentenceAt }: Reading, title: TitleMention, names: readonly NameFound[], holder: number | null): number | null {
  const held = holder === null ? undefined : names[holder];
  const own = sentenceAt[title.first]!;
  let found: number | null = null;
  for (let n = names.length - 1; n >= 0; n--) {
    const name = names[n]!;
    if (name.first >= title.first || n === holder || name.first === held?.first) continue;
    const at = sentenceAt[name.first]!;
    if (own - at > 4 || (found !== null && at !== sentenceAt[names[found]!.first])) break;
    found = n;
  }
  return found;
}

/** Words between a name and the office that it is told to hold. */
const LONGEST_BEING = 5;

/** `Supratman yang juga Ketua Baleg`, `Rudi menjabat sebagai Ketua DPC`, `Aris, selaku bendahara`: the name before the words that tell it. */
function toldToBe(
  reading: Reading,
  title: TitleMention,
  names: readonly NameFound[],
  endingAt: ReadonlyMap<number, number>,
): number | null {
  const { being, beingCores } = reading.pack.titles;
  let i = title.left;
  let told = false;
  while (title.left - i < LONGEST_BEING && being.has(lowerAt(reading, i - 1))) {
    i--;
    told ||= beingCores.has(lowerAt(reading, i));
  }
  if (!told) return null;
  const n = endingAt.get(i) ?? (lowerAt(reading, i - 1) === ',' ? endingAt.get(i - 1) : undefined);
  return n !== undefined && reading.sentenceAt[names[n]!.first] === reading.sentenceAt[title.first] ? n : null;
}

/** `Wayan selaku Kepala Desa`: no verb stands between, so that name and office are one phrase. */
const isApposed = ({ tokens, pack }: Reading, from: number, to: number): boolean =>
  from < to && tokens.slice(from, to).every(({ lower }) => !pack.syntax.clausal.has(lower) && !pack.syntax.verb.test(lower));

/** Gives every title its holder: the name behind it, else one that a rule finds. */
export function findHolders(reading: Reading, titles: TitleMention[], names: NameFound[]): void {
  const endingAt = new Map<number, number>();
  const startingAt = new Map(names.map((name, n) => [name.left, n]));
  names.forEach((name, n) => {
    if (name.title !== null) titles[name.title]!.holder = n;
    endingAt.set(name.right, n);
    endingAt.set(name.end, n);
  });
  const find = (list: RuleList<TitlePlace, Holding>, t: number): void => {
    const found = firstOf(list, reading, { t, titles, names, endingAt, startingAt });
    if (found !== null) hold(titles[t]!, names, found);
  };
  for (let t = titles.length - 1; t >= 0; t--) find(SHARING_RULES, t);
  for (let t = 0; t < titles.length; t++) find(SERVICE_RULES, t);
  for (let t = 0; t < titles.length; t++) if (titles[t]!.holder === null) find(HOLDER_RULES, t);
}

function hold(title: TitleMention, names: NameFound[], { rule, finding: { holder, right, body, served } }: Found<Holding>): void {
  if (holder !== title.holder) [title.holder, title.rule] = [holder, rule];
  if (body !== undefined) title.body = body;
  if (right !== undefined) names[holder!]!.right = right;
  if (served === undefined) return;
  title.right = names[served]!.end;
  names[served]!.left = names[served]!.first;
}
