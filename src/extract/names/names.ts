import type { NameJudge } from './name-judge.js';
import { judgeNames } from './name-judge.js';
import type { Range, Reading, Stage, TitleMention } from '../reading.js';
import { firstOf } from '../rule.js';
import { lowerAt } from '../reading.js';
import { NAME_RULES } from './name-rules.js';
import { isName } from './name-scale.js';
import { isPersonTag } from './name-judge.js';
import type { NameFound } from './holders.js';
import { findHolders } from './holders.js';
import { holderBehind } from './holder-rules.js';
import { nameFrom } from './name-run.js';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * People's names, cut from title, rank, organization and place. First those that a title introduces; their words are then known, and
 * every further run of capitals that opens with a known word, or stands where only a name stands, is a name too.
 */
export const findNames: Stage = (reading) => {
  const blocked = blockedTokens(reading);
  const taken = (i: number): boolean => blocked.has(i);
  const judge = judgeNames(reading, taken);
  const found = new Map<number, NameFound>();
  const titles = reading.titles.map((title, t) => {
    const held = holderBehind(reading, title, judge, taken);
    if (held === null || found.has(held.name.first) || standsBefore(reading, title, held.name)) return { ...title };
    const { name, body, right, rule, end = title.end } = held;
    if (!isName(reading, name, NOBODY, `held:${rule}`)) return { ...title };
    found.set(name.first, { ...name, left: title.left, right: name.end, person: -1, title: t });
    return { ...title, body, right, rule, end };
  });
  const known = new Set<string>();
  for (const name of found.values()) for (let i = name.first; i < name.end; i++) addWord(reading, i, known);
  scan(reading, judgeNames(reading, taken, known), taken, found, known);
  for (const name of found.values()) for (let i = name.first; i < name.end; i++) addWord(reading, i, known);
  scan(reading, judgeNames(reading, taken, known), taken, found, known);

  for (const alias of bracketedNames(reading, [...found.values()], taken)) {
    found.set(alias.first, alias);
    for (let i = alias.first; i < alias.end; i++) known.add(lowerAt(reading, i));
  }
  scan(reading, judgeNames(reading, taken, known), taken, found, known);

  const names = withQuotedParts(
    reading,
    [...found.values()].sort((a, b) => a.first - b.first),
  );
  for (const name of names) name.right = rightEdge(reading, name.end);
  findHolders(reading, titles, names);
  return { names: names.map(({ first, end, left, right, person }) => ({ first, end, left, right, person })), titles };
};

/** `Dedy, Kepala Peleton B dari …`, `Wayan selaku Kepala Desa Batuan`: whose office it is stands before, so that what follows is no name unless the tagger says so. */
function standsBefore(reading: Reading, title: TitleMention, name: Range): boolean {
  const before = lowerAt(reading, title.left - 1);
  const holder = title.left - 2;
  const isNamed = isPersonTag(reading, holder) || reading.evidence.names.has(lowerAt(reading, holder));
  if (reading.pack.titles.holding.has(before)) return isNamed;
  return before === ',' && isNamed && !isPersonTag(reading, name.first);
}

function addWord(reading: Reading, i: number, known: Set<string>): void {
  const { lower, text } = reading.tokens[i]!;
  if (text.length > 2 && !reading.pack.words.particles.has(lower) && !reading.pack.words.function.has(lower)) known.add(lower);
}

/** Tokens that belong to a title, its body, an organization or a country that is no capital. */
function blockedTokens(reading: Reading): Set<number> {
  const blocked = new Set<number>(reading.organizationAt.keys());
  for (const country of reading.countries) if (!country.metonym) for (let i = country.first; i < country.end; i++) blocked.add(i);
  for (const title of reading.titles) {
    for (let i = title.left; i < title.end; i++) blocked.add(i);
    if (title.body !== null) for (let i = title.body.first; i < title.body.end; i++) blocked.add(i);
  }
  return blocked;
}

/** `Bambang Soesatyo (Bamsoet)`, `Susilo Bambang Yudhoyono (SBY)`: a word or two in the brackets that nothing else is, or the name's letters. */
function bracketedNames(reading: Reading, names: readonly NameFound[], taken: (i: number) => boolean): NameFound[] {
  const { tokens, pack } = reading;
  const starts = new Set(names.map(({ first }) => first));
  return names.flatMap(({ first, end }) => {
    if (tokens[end]?.text !== '(') return [];
    let close = end + 1;
    while (close - end <= 3 && tokens[close]?.capital === true && tokens[close]!.word && !taken(close)) close++;
    if (close === end + 1 || tokens[close]?.text !== ')' || starts.has(end + 1)) return [];
    const own = tokens.slice(end + 1, close);
    const letters = tokens
      .slice(first, end)
      .map(({ text }) => text[0]!)
      .join('');
    const nickname = own.every(
      ({ text, lower }) => text !== text.toUpperCase() && !pack.words.place.has(lower) && !reading.countryAt.has(end + 1),
    );
    if (!nickname && own.map(({ text }) => text).join('') !== letters) return [];
    const from = close - end > 2 && pack.titles.ranks.has(own[0]!.lower) ? end + 2 : end + 1;
    return [{ first: from, end: close, left: end + 1, right: close, person: -1, title: null }];
  });
}

/** `Danang "Gondrong" Prasetyana`: a word or two in quotation marks between two parts of a name are part of it. */
function withQuotedParts({ tokens, sentenceAt }: Reading, names: readonly NameFound[]): NameFound[] {
  const joined: NameFound[] = [];
  const ends = new Set(names.map(({ end }) => end));
  const starts = new Set(names.map(({ first }) => first));
  const between = ({ first, end }: NameFound): boolean =>
    ends.has(first - 1) && starts.has(end + 1) && isMark(tokens[first - 1]!.text) && isMark(tokens[end]!.text);
  for (const name of names) {
    if (between(name)) continue;
    const last = joined.at(-1);
    const gap = last === undefined ? 0 : name.first - last.end;
    const quoted = gap >= 3 && gap <= 4 && isMark(tokens[last!.end]!.text) && isMark(tokens[name.first - 1]!.text);
    const inner = quoted && tokens.slice(last!.end + 1, name.first - 1).every(({ capital, word }) => capital && word);
    if (last !== undefined && inner && sentenceAt[last.first] === sentenceAt[name.first] && name.left === name.first)
      joined[joined.length - 1] = { ...last, end: name.end, right: name.end };
    else joined.push(name);
  }
  return joined;
}

const isMark = (text: string): boolean => /^["“”'‘’]$/.test(text);

/** Adds every run of capitals that a rule takes for a name. */
function scan(
  reading: Reading,
  judge: NameJudge,
  taken: (i: number) => boolean,
  found: Map<number, NameFound>,
  known: ReadonlySet<string>,
): void {
  const { tokens, sentences, sentenceAt } = reading;
  const inside = new Set<number>();
  for (const name of found.values()) for (let i = name.first; i < name.end; i++) inside.add(i);
  for (let i = 0; i < tokens.length; i++) {
    if (inside.has(i) || !tokens[i]!.capital || judge(i) === 'no') continue;
    const range = candidateAt(reading, i, sentences[sentenceAt[i]!]!.end, judge, (k) => taken(k) || inside.has(k));
    if (range === null) continue;
    const rule = firstOf(NAME_RULES, reading, { ...range, judge, known })?.rule ?? null;
    if (isName(reading, range, known, rule))
      found.set(i, { ...range, left: leftEdge(reading, range.first), right: range.end, person: -1, title: null });
    i = range.end - 1;
  }
}

/** The run of capitals that may be a name from here; letters that stand for somebody are one by themselves. */
function candidateAt(reading: Reading, i: number, end: number, judge: NameJudge, taken: (i: number) => boolean): Range | null {
  if (reading.evidence.initials.has(reading.tokens[i]!.text)) return { first: i, end: i + 1 };
  return nameFrom(reading, i, end, judge, taken, 'likely');
}

/** Over ranks and terms of address to the left. */
function leftEdge(reading: Reading, first: number): number {
  let left = first;
  while (left > 0 && reading.sentenceAt[left - 1] === reading.sentenceAt[first]) {
    const { lower, capital } = reading.tokens[left - 1]!;
    const { ranks, rankParts } = reading.pack.titles;
    if (lower === '.' && isDotted(reading, left - 2)) {
      left -= 2;
      continue;
    }
    const part = rankParts.has(lower) && ranks.has(reading.tokens[left - 2]?.lower ?? '');
    if (!part && !(ranks.has(lower) && (capital || lower.length > 1))) break;
    left--;
  }
  return left;
}

/** `Prof.`, `dr.`: a rank or degree that is written with a full stop. */
const isDotted = ({ tokens, pack }: Reading, i: number): boolean => {
  const word = tokens[i]?.lower ?? '';
  return pack.abbreviations.has(word) && (pack.titles.ranks.has(word) || pack.titles.rankParts.has(word));
};

/** Over `(52)`, `(PDI-P)` and degrees to the right. */
function rightEdge(reading: Reading, nameEnd: number): number {
  const end = pastDegrees(reading, nameEnd);
  if (lowerAt(reading, end) !== '(') return end;
  for (let close = end + 1; close < end + 6; close++) {
    if (lowerAt(reading, close) !== ')') continue;
    return isShortAside(reading, end, close) ? close + 1 : end;
  }
  return end;
}
/** `S.H., LL.M.`, `, Ph.D.`, ` S.Sos., M.M`: academic degrees behind a name. */
const DEGREES =
  /^(?:,?\s*(?:S\.? ?(?:H|E|T|Pd|Sos|Ag|IP|Kom|Si|Farm|Ked|Psi|KM|IK|STP|Hut|Gz)(?:\.? ?I)?|M\.? ?(?:H|M|A|T|Si|Pd|Kes|Sc|Eng|Hum|Ag|Kom|AP|Ak|IP|Sos|BA|B\.A|PSDM|Psi|Ikom|Epid)|Ph\.? ?D|LL\.? ?[MB]|Lc|Sp\.? ?[A-Z]{1,3}|MBA|M\.B\.A|SIK|SSTP|CA|Apt)\b\.?)+/u;

function pastDegrees({ tokens, text, sentenceAt }: Reading, end: number): number {
  const from = tokens[end - 1]!.end;
  const length = DEGREES.exec(text.slice(from, from + 60))?.[0].length ?? 0;
  let i = end;
  while (i < tokens.length && tokens[i]!.end <= from + length && sentenceAt[i] === sentenceAt[end - 1]) i++;
  return i;
}

const isShortAside = (reading: Reading, open: number, close: number): boolean =>
  close - open <= 4 && !reading.dateAt.has(open + 1) && !/\//.test(lowerAt(reading, open + 1));
