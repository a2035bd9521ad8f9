import type { NameJudge } from './lexicon.js';
import { canContinueName, isPersonTag, judgeNames } from './lexicon.js';
import type { NameMention, Range, Reading, Stage, TitleMention } from './reading.js';
import { isInQuote, lowerAt } from './reading.js';

/** Words in the longest personal name. */
const LONGEST_NAME = 6;

interface Found extends NameMention {
  title: number | null;
}

/**
 * People's names, cut from title, rank, organization and place. First those that a title introduces; their words are then known, and
 * every further run of capitals that opens with a known word, or stands where only a name stands, is a name too.
 */
export const findNames: Stage = (reading) => {
  const blocked = blockedTokens(reading);
  const taken = (i: number): boolean => blocked.has(i);
  const judge = judgeNames(reading, taken);
  const found = new Map<number, Found>();
  const titles = reading.titles.map((title) => ({ ...title }));
  titles.forEach((title, t) => {
    const name = nameOfTitle(reading, title, judge, taken);
    if (name !== null && !found.has(name.first))
      found.set(name.first, { ...name, left: title.left, right: name.end, person: -1, title: t });
  });
  const known = new Set<string>();
  for (const name of found.values()) for (let i = name.first; i < name.end; i++) addWord(reading, i, known);
  scan(reading, judgeNames(reading, taken, known), taken, found, known);
  for (const name of found.values()) for (let i = name.first; i < name.end; i++) addWord(reading, i, known);
  scan(reading, judgeNames(reading, taken, known), taken, found, known);

  const names = [...found.values()].sort((a, b) => a.first - b.first);
  for (const name of names) name.right = rightEdge(reading, name.end);
  holders(reading, titles, names);
  return { names: names.map(({ first, end, left, right, person }) => ({ first, end, left, right, person })), titles };
};

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

/** The name right behind a title, over ranks and degrees; or behind a comma: `Ketua KPUD Muna, Kubais, …`. */
function nameOfTitle(reading: Reading, title: TitleMention, judge: NameJudge, taken: (i: number) => boolean): Range | null {
  const end = reading.sentences[reading.sentenceAt[title.first]!]!.end;
  const direct = skipRanks(reading, title.right, end);
  const near = nameFrom(reading, direct, end, judge, taken, title.profession && title.body === null ? 'sure' : 'likely');
  if (near !== null) return near;
  const free = title.body !== null || direct > title.right || !title.profession ? behindTitle(reading, direct, end, judge, taken) : null;
  if (free !== null) return free;
  const trailing = trailingName(reading, title.right, end, judge, taken);
  if (trailing !== null) return trailing;
  if (lowerAt(reading, title.right) !== ',' || (title.profession && title.body === null && title.end - title.first < 2)) return null;
  if (lowerAt(reading, title.left - 1) === ',') return null;
  const behind = pastPlace(reading, title.right + 1, end);
  const name = nameFrom(reading, skipRanks(reading, behind, end), end, judge, taken, 'likely');
  if (name === null) return null;
  const after = lowerAt(reading, name.end);
  const closed = [',', '.', ';', '(', ''].includes(after) || reading.pack.cues.has(after) || reading.pack.syntax.verb.test(after);
  return closed || name.end >= end ? name : null;
}

/** `Kepala Puskesmas Cilincing, Jakarta Utara, Edison Sahputra`: over the place between the commas. */
function pastPlace(reading: Reading, from: number, end: number): number {
  let i = from;
  while (
    i < end &&
    i - from < 4 &&
    reading.tokens[i]!.capital &&
    (reading.pack.words.place.has(lowerAt(reading, i)) || reading.countryAt.has(i))
  )
    i++;
  return i > from && lowerAt(reading, i) === ',' ? i + 1 : from;
}

/** Tokens that a title with all its bodies may take before the name. */
const LONGEST_OFFICE = 28;

/** At the end of a long office the name stands last: `Kepala Subbidang Kedokteran Polisi Polda Sulut Ajun Komisaris Besar I Dewa Gede Bawa`. */
function trailingName(reading: Reading, from: number, end: number, judge: NameJudge, taken: (i: number) => boolean): Range | null {
  const { tokens, pack } = reading;
  let name: Range | null = null;
  for (let i = from; i < Math.min(end, from + LONGEST_OFFICE); i++) {
    const { capital, lower, text } = tokens[i]!;
    const joins =
      pack.titles.joiners.has(lower) || text === '/' || text === '(' || text === ')' || /^\d+$/.test(text) || pack.titles.fields.has(lower);
    if (!capital && !joins && !(text === ',' && tokens[i + 1]?.capital === true && name === null)) break;
    if (name !== null && !capital) break;
    if (!isPersonTag(reading, i) && judge(i) !== 'sure') continue;
    if (pack.titles.ranks.has(lower) || reading.sentenceAt[i] !== reading.sentenceAt[from]) continue;
    name = nameFrom(
      reading,
      i,
      end,
      (k) => (k === i ? 'sure' : judge(k)),
      (k) => taken(k) && !isPersonTag(reading, k),
      'sure',
    );
    if (name !== null) i = name.end - 1;
  }
  return name;
}

/** Behind a body or a rank a run of capitals is the name, whatever its first word means elsewhere (`Mas`, `Bambang`). */
function behindTitle(reading: Reading, i: number, end: number, judge: NameJudge, taken: (i: number) => boolean): Range | null {
  const { tokens, pack, dateAt } = reading;
  const token = tokens[i];
  if (token === undefined || i >= end || !token.capital || taken(i) || dateAt.has(i) || pack.words.function.has(token.lower)) return null;
  const believed = isPersonTag(reading, i) && !pack.organizations.heads.has(token.lower);
  if (!believed && (judge(i + 1) === 'no' || token.text === token.text.toUpperCase())) return null;
  return nameFrom(reading, i, end, (k) => (k === i ? 'sure' : judge(k)), taken, 'sure');
}

function skipRanks(reading: Reading, from: number, end: number): number {
  const { tokens, pack, evidence } = reading;
  let i = from;
  while (i < end) {
    const { lower, text } = tokens[i]!;
    const rank = pack.titles.ranks.has(lower) && !(evidence.names.has(lower) && text.length > 2) && tokens[i + 1] !== undefined;
    const dot = text === '.' && i > from;
    const bracket = text === '(' && tokens[i + 2]?.text === ')' && pack.titles.ranks.has(lowerAt(reading, i + 1));
    if (bracket) i += 3;
    else if (rank || dot) i++;
    else break;
  }
  return i;
}

/** The name that starts at `i`, if one does. */
function nameFrom(
  reading: Reading,
  i: number,
  end: number,
  judge: NameJudge,
  taken: (i: number) => boolean,
  least: 'sure' | 'likely',
): Range | null {
  const { tokens, pack } = reading;
  const strength = judge(i);
  if (strength === 'no' || (least === 'sure' && strength !== 'sure')) return null;
  let last = i + 1;
  while (last < end && last - i < LONGEST_NAME) {
    const { text } = tokens[last]!;
    const next = last + 1;
    const past = particlesEnd(reading, last, end);
    if (past > last && tokens[past]?.capital === true && past < end && !taken(past)) last = past + 1;
    else if (/^\p{Ll}{2,3}-\p{Lu}/u.test(text))
      last++; // al-Najjar
    else if (
      text === '.' &&
      (tokens[last - 1]!.text.length === 1 || tokens[last - 1]!.lower.length <= 2) &&
      next < end &&
      tokens[next]?.capital === true &&
      tokens[next].start > tokens[last]!.end
    )
      last = next + 1;
    else if (canContinueName(reading, last, taken)) last++;
    else break;
  }
  while (last > i + 1 && isDegree(tokens[last - 1]!.text)) last--;
  const before = tokens[i - 1];
  const particle =
    before !== undefined &&
    before.capital &&
    pack.words.particles.has(before.lower) &&
    !taken(i - 1) &&
    reading.sentenceAt[i - 1] === reading.sentenceAt[i];
  return tokens[i]!.text.length === 1 && last === i + 1 ? null : { first: particle ? i - 1 : i, end: last };
}

/** Over `van der`, `bin`. */
function particlesEnd(reading: Reading, from: number, end: number): number {
  let i = from;
  while (i < end && i - from < 2 && reading.pack.words.particles.has(lowerAt(reading, i)) && reading.tokens[i]!.capital === false) i++;
  return i;
}

const isDegree = (text: string): boolean => /^(SH|MH|MM|SE|ST|MT|MSi|SIK|SPd|MPd|PhD|Jr|SSos|SIP|MA|MBA|Lc)$/.test(text);

/** Adds every run of capitals that is a name by a known word, by its place, or by the word lists. */
function scan(
  reading: Reading,
  judge: NameJudge,
  taken: (i: number) => boolean,
  found: Map<number, Found>,
  known: ReadonlySet<string>,
): void {
  const { tokens, sentences, sentenceAt } = reading;
  const inside = new Set<number>();
  for (const name of found.values()) for (let i = name.first; i < name.end; i++) inside.add(i);
  for (let i = 0; i < tokens.length; i++) {
    if (inside.has(i) || !tokens[i]!.capital || judge(i) === 'no') continue;
    const end = sentences[sentenceAt[i]!]!.end;
    const name = nameFrom(reading, i, end, judge, (k) => taken(k) || inside.has(k), 'likely');
    if (name === null) continue;
    if (accept(reading, name, judge, known)) {
      const left = leftEdge(reading, name.first);
      found.set(i, { ...name, left, right: name.end, person: -1, title: null });
    }
    i = name.end - 1;
  }
}

function accept(reading: Reading, { first, end }: Range, judge: NameJudge, known: ReadonlySet<string>): boolean {
  const { tokens, pack, evidence, sentenceAt } = reading;
  let sure = 0;
  for (let i = first; i < end; i++) if (judge(i) === 'sure') sure++;
  const glued =
    first > 0 &&
    sentenceAt[first - 1] === sentenceAt[first] &&
    tokens[first - 1]!.capital &&
    !pack.titles.ranks.has(lowerAt(reading, first - 1)) &&
    !evidence.opens(first - 1);
  if (glued && !reading.organizationAt.has(first - 1) && !reading.countryAt.has(first - 1)) return false;
  if (end - first === 1 && sure === 1 && !known.has(lowerAt(reading, first)) && !isAttested(reading, first)) return false;
  if (sure * 2 >= end - first) return true;
  if (end - first < 2) return false;
  const before = lowerAt(reading, first - 1);
  if (pack.titles.ranks.has(before) && before.length > 1) return true;
  if (lowerAt(reading, end) === '(' && /^\d{2}$/.test(lowerAt(reading, end + 1))) return true;
  if (lowerAt(reading, end) === ',' && (/^\d{2}$/.test(lowerAt(reading, end + 1)) || pack.titles.heads.has(lowerAt(reading, end + 1))))
    return true;
  return sure > 0 && !isInQuote(reading, first);
}

/** One word alone needs more than the tagger's word for it: the lists, the article's own evidence, or a fuller name before. */
function isAttested(reading: Reading, i: number): boolean {
  const { pack, evidence, tags } = reading;
  const word = lowerAt(reading, i);
  return (
    pack.words.person.has(word) || evidence.names.has(word) || pack.titles.ranks.has(lowerAt(reading, i - 1)) || tags.get(i) === undefined
  );
}

/** Over ranks and terms of address to the left. */
function leftEdge(reading: Reading, first: number): number {
  let left = first;
  while (left > 0 && reading.sentenceAt[left - 1] === reading.sentenceAt[first]) {
    const { lower, capital } = reading.tokens[left - 1]!;
    if (!(reading.pack.titles.ranks.has(lower) && (capital || lower.length > 1))) break;
    left--;
  }
  return left;
}

/** Over `(52)`, `(PDI-P)` and degrees to the right. */
function rightEdge(reading: Reading, end: number): number {
  if (lowerAt(reading, end) !== '(') return end;
  for (let close = end + 1; close < end + 6; close++) {
    if (lowerAt(reading, close) !== ')') continue;
    return isShortAside(reading, end, close) ? close + 1 : end;
  }
  return end;
}
const isShortAside = (reading: Reading, open: number, close: number): boolean =>
  close - open <= 4 && !reading.dateAt.has(open + 1) && !/\//.test(lowerAt(reading, open + 1));

/** `Kepala BNPB yang juga Ketua Satgas X`, `Menteri A/Kepala B X`: both are X's. */
function shareHolders(reading: Reading, titles: TitleMention[]): void {
  for (let t = titles.length - 2; t >= 0; t--) {
    const [title, next] = [titles[t]!, titles[t + 1]!];
    if (title.holder !== null || next.holder === null || reading.sentenceAt[title.first] !== reading.sentenceAt[next.first]) continue;
    const between = reading.tokens.slice(title.right, next.left).map(({ lower }) => lower);
    if (between.length <= 3 && between.length > 0 && between.every((word) => reading.pack.titles.links.has(word)))
      title.holder = next.holder;
  }
}

/** Gives every title its holder: the name behind it, else the name in front of its comma. */
function holders(reading: Reading, titles: TitleMention[], names: Found[]): void {
  const endingAt = new Map<number, number>();
  names.forEach((name, n) => {
    if (name.title !== null) titles[name.title]!.holder = n;
    endingAt.set(name.right, n);
    endingAt.set(name.end, n);
  });
  shareHolders(reading, titles);
  for (const title of titles) {
    if (title.holder !== null) continue;
    const relative = lowerAt(reading, title.left - 1) === 'yang' ? 1 : 0;
    const n = lowerAt(reading, title.left - 1 - relative) === ',' ? endingAt.get(title.left - 1 - relative) : undefined;
    if (n === undefined || reading.sentenceAt[title.left] !== reading.sentenceAt[names[n]!.first]) continue;
    const after = lowerAt(reading, title.right);
    if (title.profession && title.body === null && title.end - title.first < 2) continue;
    if (![',', '.', ';', ')', '"', '”', ''].includes(after) && title.right < reading.sentences[reading.sentenceAt[title.first]!]!.end)
      continue;
    title.holder = n;
    names[n]!.right = Math.max(names[n]!.right, title.right + (after === ',' ? 1 : 0));
  }
}
