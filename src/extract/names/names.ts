import { isNameLike } from './evidence.js';
import type { NameJudge } from './name-judge.js';
import { judgeNames } from './name-judge.js';
import type { Range, Reading, Stage, TitleMention } from '../reading.js';
import { isInQuote, lowerAt } from '../reading.js';
import { isPersonTag } from './name-judge.js';
import type { NameFound } from './holders.js';
import { findHolders } from './holders.js';
import { holderBehind } from './holder-rules.js';
import { nameFrom } from './name-run.js';

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
    found.set(name.first, { ...name, left: title.left, right: name.end, person: -1, title: t });
    return { ...title, body, right, rule, end };
  });
  const known = new Set<string>();
  for (const name of found.values()) for (let i = name.first; i < name.end; i++) addWord(reading, i, known);
  scan(reading, judgeNames(reading, taken, known), taken, found, known);
  for (const name of found.values()) for (let i = name.first; i < name.end; i++) addWord(reading, i, known);
  scan(reading, judgeNames(reading, taken, known), taken, found, known);

  const names = [...found.values()].sort((a, b) => a.first - b.first);
  for (const name of names) name.right = rightEdge(reading, name.end);
  findHolders(reading, titles, names);
  return { names: names.map(({ first, end, left, right, person }) => ({ first, end, left, right, person })), titles };
};

/** `Dedy, Kepala Peleton B dari …`: whose office it is stands before the comma, so that what follows is no name unless the tagger says so. */
const standsBefore = (reading: Reading, title: TitleMention, name: Range): boolean =>
  lowerAt(reading, title.left - 1) === ',' &&
  (isPersonTag(reading, title.left - 2) || reading.evidence.names.has(lowerAt(reading, title.left - 2))) &&
  !isPersonTag(reading, name.first);

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

/** Adds every run of capitals that is a name by a known word, by its place, or by the word lists. */
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
    !pack.titles.rankParts.has(lowerAt(reading, first - 1)) &&
    !evidence.opens(first - 1);
  if (tokens[end]?.capital === true && /\d/.test(tokens[end].text)) return false;
  const places = pack.events.ats.has(lowerAt(reading, first - 1)) && pack.words.placing.has(lowerAt(reading, first - 1));
  if (places && end - first === 1 && !known.has(lowerAt(reading, first)) && !evidence.names.has(lowerAt(reading, first))) return false;
  if (glued && endsHeading(reading, first, end)) return true;
  if (glued && !reading.organizationAt.has(first - 1) && !reading.countryAt.has(first - 1)) return false;
  if (end - first === 1 && sure === 1 && !known.has(lowerAt(reading, first)) && !isAttested(reading, first)) return false;
  if (sure * 2 >= end - first) return true;
  if (pack.tagger === null && end - first < 4 && standsLikeName(reading, first, end)) return true;
  if (end - first < 2) return false;
  const before = lowerAt(reading, first - 1);
  if (pack.titles.ranks.has(before) && before.length > 1) return true;
  if (lowerAt(reading, end) === '(' && /^\d{2}$/.test(lowerAt(reading, end + 1))) return true;
  if (lowerAt(reading, end) === ',' && (/^\d{2}$/.test(lowerAt(reading, end + 1)) || pack.titles.heads.has(lowerAt(reading, end + 1))))
    return true;
  return sure > 0 && !isInQuote(reading, first);
}

/** Where no tagger helps: `Kirill Obolensky, a student,`, `Joyce Adeleke, 41,`, `Hilda Taloimae, who …`, two or three free capitals that nothing else is. */
function standsLikeName(reading: Reading, first: number, end: number): boolean {
  const { pack, tokens } = reading;
  if (end - first < 2 || tokens.slice(first, end).some((_, k) => !isNameLike(reading, first + k))) return false;
  if (pack.nouns.articles.has(lowerAt(reading, first - 1))) return false;
  const comma = lowerAt(reading, end) === ',';
  const next = lowerAt(reading, end + 1);
  return comma && (pack.nouns.articles.has(next) || pack.syntax.relative.has(next) || pack.titles.heads.has(next));
}

/** `Pembangunan Infrastruktur Penting Akbar mengungkapkan`: a heading ran into the sentence, and the last word before the verb is a name. */
function endsHeading(reading: Reading, first: number, end: number): boolean {
  const { words, cues } = reading.pack;
  const before = lowerAt(reading, first - 1);
  const speaks = cues.get(lowerAt(reading, end))?.uses.includes('verb') ?? false;
  return speaks && words.person.has(lowerAt(reading, first)) && words.common.has(before) && !words.person.has(before);
}

/** One word alone needs more than the tagger's word for it: the lists, the article's own evidence, or a fuller name before. */
function isAttested(reading: Reading, i: number): boolean {
  const { pack, evidence, tags } = reading;
  const word = lowerAt(reading, i);
  return (
    pack.words.person.has(word) ||
    pack.words.acronymNames.has(word) ||
    evidence.names.has(word) ||
    pack.titles.ranks.has(lowerAt(reading, lowerAt(reading, i - 1) === '.' ? i - 2 : i - 1)) ||
    tags.get(i) === undefined
  );
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
