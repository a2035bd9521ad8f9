import type { NameMention, Reading, TitleMention } from '../reading.js';
import { lowerAt } from '../reading.js';

/** A name with the title that introduces it. */
export interface NameFound extends NameMention {
  title: number | null;
}

/** `Kepala BNPB yang juga Ketua Satgas X`, `Menteri A/Kepala B X`: both are X's. */
function shareHolders(reading: Reading, titles: TitleMention[]): void {
  for (let t = titles.length - 2; t >= 0; t--) {
    const [title, next] = [titles[t]!, titles[t + 1]!];
    if (title.holder !== null || next.holder === null || reading.sentenceAt[title.first] !== reading.sentenceAt[next.first]) continue;
    const between = reading.tokens.slice(title.right, next.left).map(({ lower }) => lower);
    if (between.length <= 3 && between.length > 0 && between.every((word) => reading.pack.titles.links.has(word)))
      [title.holder, title.rule] = [next.holder, 'holder-shared'];
  }
}

/**
 * Offices that serve a person: `kuasa hukum Gatot, Maqdir Siregar,` and `Syarifudin, kuasa hukum Rajiun,` name both; `pengacaranya, X,` points
 * back to somebody named before.
 */
function serveThePerson(reading: Reading, titles: TitleMention[], names: NameFound[], endingAt: ReadonlyMap<number, number>): void {
  const startingAt = new Map(names.map((name, n) => [name.left, n]));
  for (const title of titles) {
    if (!reading.pack.titles.personal.has(title.head) || title.body !== null) continue;
    const served = title.holder === null ? undefined : names[title.holder]!;
    const before = lowerAt(reading, title.left - 1) === ',' ? endingAt.get(title.left - 1) : undefined;
    if (served !== undefined && !title.possessed) {
      const behind = lowerAt(reading, served.end) === ',' ? startingAt.get(served.end + 1) : undefined;
      const holder = behind !== undefined && lowerAt(reading, names[behind]!.right).length === 1 ? behind : before;
      if (holder === undefined || holder === title.holder) continue;
      title.body = { first: served.first, end: served.end, of: { kind: 'person', at: title.holder! } };
      title.right = served.end;
      [title.holder, title.rule] = [holder, 'holder-beside-the-person-served'];
      served.left = served.first;
    } else if (title.possessed) {
      if (title.holder === null && before !== undefined) [title.holder, title.rule] = [before, 'holder-before-comma'];
      const owner = ownerBefore(reading, title, names, title.holder);
      if (owner !== null) title.body = { first: title.end - 1, end: title.end, of: { kind: 'person', at: owner } };
    }
  }
}

/** Whom the glued possessive means: the first one named in the nearest sentence before, the holder himself aside. */
function ownerBefore({ sentenceAt }: Reading, title: TitleMention, names: NameFound[], holder: number | null): number | null {
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
function toldToBe(reading: Reading, title: TitleMention, names: NameFound[], endingAt: ReadonlyMap<number, number>): number | null {
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

/** Gives every title its holder: the name behind it, else the name in front of its comma. */
export function findHolders(reading: Reading, titles: TitleMention[], names: NameFound[]): void {
  const endingAt = new Map<number, number>();
  names.forEach((name, n) => {
    if (name.title !== null) titles[name.title]!.holder = n;
    endingAt.set(name.right, n);
    endingAt.set(name.end, n);
  });
  shareHolders(reading, titles);
  serveThePerson(reading, titles, names, endingAt);
  for (const title of titles) {
    if (title.holder !== null) continue;
    const told = toldToBe(reading, title, names, endingAt);
    if (told !== null) {
      [title.holder, title.rule] = [told, 'holder-told-to-be'];
      if (isApposed(reading, names[told]!.right, title.left)) names[told]!.right = title.right;
      continue;
    }
    const bracketed =
      lowerAt(reading, title.left - 1) === '(' && lowerAt(reading, title.right) === ')' ? endingAt.get(title.left - 1) : undefined;
    if (bracketed !== undefined) {
      [title.holder, title.rule] = [bracketed, 'holder-before-brackets'];
      continue;
    }
    const relative = reading.pack.syntax.relative.has(lowerAt(reading, title.left - 1)) ? 1 : 0;
    const n = lowerAt(reading, title.left - 1 - relative) === ',' ? endingAt.get(title.left - 1 - relative) : undefined;
    if (n === undefined || reading.sentenceAt[title.left] !== reading.sentenceAt[names[n]!.first]) continue;
    const after = lowerAt(reading, title.right);
    if (title.profession && title.body === null && title.end - title.first < 2) continue;
    if (![',', '.', ';', ')', '"', '”', ''].includes(after) && title.right < reading.sentences[reading.sentenceAt[title.first]!]!.end)
      continue;
    [title.holder, title.rule] = [n, 'holder-before-comma'];
    names[n]!.right = Math.max(names[n]!.right, title.right + (after === ',' ? 1 : 0));
  }
}
