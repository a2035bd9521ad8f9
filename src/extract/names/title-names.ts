import { cueAt, skipAdverbs } from '../statements/cues.js';
import { isNameLike } from './evidence.js';
import type { NameJudge } from './name-judge.js';
import { canContinueName, isPersonTag } from './name-judge.js';
import type { Range, Reading, TitleMention } from '../reading.js';
import { lowerAt } from '../reading.js';

/** Words in the longest personal name. */
const LONGEST_NAME = 6;

/** The name right behind a title, over ranks and degrees; or behind a comma: `Ketua KPUD Muna, Kubais, …`. */
export function nameOfTitle(reading: Reading, title: TitleMention, judge: NameJudge, taken: (i: number) => boolean): Range | null {
  const end = reading.sentences[reading.sentenceAt[title.first]!]!.end;
  const ranked = rankedName(reading, title, end, judge, taken);
  if (ranked !== null) return ranked;
  const direct = skipRanks(reading, title.right, end);
  const seated = seatedName(reading, title, end, judge, taken);
  if (seated !== null) return seated;
  const near = nameFrom(reading, direct, end, judge, taken, title.profession && title.body === null ? 'sure' : 'likely');
  const parted = near === null ? null : bodyThenName(reading, title, near, end, judge, taken);
  if (parted !== null) return parted;
  const tail = near !== null && goesOn(reading, near.end) ? tailName(reading, title.right, end, taken) : null;
  if (near !== null) return tail ?? near;
  const free = title.body !== null || direct > title.right || !title.profession ? behindTitle(reading, direct, end, judge, taken) : null;
  if (free !== null) return free;
  const trailing = trailingName(reading, title.right, end, judge, taken) ?? tailName(reading, title.right, end, taken);
  if (trailing !== null) return trailing;
  const beyond = reading.pack.titles.seats.has(lowerAt(reading, title.right)) && pastBody(reading, title, end) !== null;
  if ((lowerAt(reading, title.right) !== ',' && !beyond) || (title.profession && title.body === null && title.end - title.first < 2))
    return null;
  if (lowerAt(reading, title.left - 1) === ',') return null;
  const behind = pastBody(reading, title, end) ?? pastPlace(reading, title.right + 1, end);
  const name = nameFrom(reading, skipRanks(reading, behind, end), end, judge, taken, 'likely');
  if (name === null) return null;
  const after = lowerAt(reading, name.end);
  const closed = [',', '.', ';', '(', ''].includes(after) || reading.pack.cues.has(after) || reading.pack.syntax.verb.test(after);
  return closed || name.end >= end ? name : null;
}

/**
 * `peneliti senior Centropolis, Suryono Herlambang, di …`, `Kepala Humas Daop 1 Eva Chairunisa`: one unknown word behind an office is its body where
 * a fuller name comes behind its comma or number.
 */
function bodyThenName(
  reading: Reading,
  title: TitleMention,
  near: Range,
  end: number,
  judge: NameJudge,
  taken: (i: number) => boolean,
): Range | null {
  const { tokens } = reading;
  const after = tokens[near.end];
  if (title.body !== null || near.end - near.first !== 1 || after === undefined || near.end >= end) return null;
  if (reading.evidence.names.has(tokens[near.first]!.lower)) return null;
  const numbered = /^\d+$/.test(after.text);
  if (!numbered && after.text !== ',') return null;
  const first = skipRanks(reading, near.end + 1, end);
  const name = nameFrom(reading, first, end, judge, taken, 'likely');
  if (name === null || name.end - name.first < 2 || (!numbered && !isPersonTag(reading, name.first))) return null;
  const closing = lowerAt(reading, name.end);
  const closed =
    [',', '.', '(', ''].includes(closing) ||
    reading.pack.syntax.prepositions.has(closing) ||
    cueAt(reading, skipAdverbs(reading, name.end)) !== null;
  if (!closed) return null;
  title.body = { first: near.first, end: numbered ? near.end + 1 : near.end, of: { kind: 'text' } };
  title.right = title.body.end;
  return name;
}

/** More capitals follow, on their own or behind a joiner: the office is not over yet. */
const goesOn = ({ tokens, pack }: Reading, i: number): boolean =>
  tokens[i]?.capital === true ||
  (pack.titles.joiners.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.capital === true && tokens[i + 2]?.capital === true);

/** `Konsul RI di Darwin Maria Goreti Leki`: the first capital behind the preposition is the seat, two more are the name. */
function seatedName(reading: Reading, title: TitleMention, end: number, judge: NameJudge, taken: (i: number) => boolean): Range | null {
  const { tokens, pack } = reading;
  if (title.body === null || !pack.events.ats.has(lowerAt(reading, title.right))) return null;
  const seat = title.right + 1;
  let first = reading.countryAt.get(seat)?.end ?? seat + 1;
  while (pack.words.compass.has(lowerAt(reading, first))) first++;
  const named = (i: number): boolean => i < end && tokens[i]?.capital === true && tokens[i].word && !taken(i);
  if (tokens[seat]?.capital !== true || !named(first) || !named(first + 1)) return null;
  return nameFrom(reading, first, end, (k) => (k === first ? 'sure' : judge(k)), taken, 'sure');
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

/** `Kepala Bagian Hukum, Rumah Sakit X, Banu Hermawan`: over the body between the commas, which is then the title's. */
function pastBody(reading: Reading, title: TitleMention, end: number): number | null {
  const seat = reading.pack.titles.seats.has(lowerAt(reading, title.right)) ? reading.organizationAt.get(title.right + 1) : undefined;
  if (seat !== undefined) {
    const { right } = reading.organizations[seat]!;
    return right < end && lowerAt(reading, right) === ',' ? right + 1 : null;
  }
  const at = reading.organizationAt.get(title.right + 1);
  const organization = at === undefined ? undefined : reading.organizations[at]!;
  if (at === undefined || organization === undefined || organization.first !== title.right + 1) return null;
  if (organization.right >= end || lowerAt(reading, organization.right) !== ',') return null;
  title.body ??= { first: organization.first, end: organization.end, of: { kind: 'organization', at } };
  return organization.right + 1;
}

/** Tokens that a title with all its bodies may take before the name. */
const LONGEST_OFFICE = 28;

/**
 * A rank inside the run parts an office from its holder: `Kepala Lemdiklat Polri Komisaris Jenderal Arief`. What stands between the title
 * and the rank is the body, where none is known.
 */
function rankedName(reading: Reading, title: TitleMention, end: number, judge: NameJudge, taken: (i: number) => boolean): Range | null {
  const { tokens, pack } = reading;
  let rank = -1;
  for (let i = title.right; i < Math.min(end, title.right + LONGEST_OFFICE); i++) {
    const { capital, text, lower } = tokens[i]!;
    const goesOn = capital || pack.titles.joiners.has(lower) || /^[(/)\d.]/.test(text) || /^(?:dr|drs|drg|drh)$/.test(lower);
    if (!goesOn || (text === '.' && tokens[i + 1]?.capital !== true)) break;
    if (opensRank(reading, i) && !(taken(i) && i < title.end)) rank = i;
  }
  if (rank <= title.right) return null;
  const first = skipRanks(reading, rank, end);
  const token = tokens[first];
  if (token === undefined || first >= end || !token.capital || pack.words.function.has(token.lower)) return null;
  const name = nameFrom(
    reading,
    first,
    end,
    (k) => (k === first ? 'sure' : judge(k)),
    (k) => taken(k) && !isPersonTag(reading, k) && k !== first,
    'sure',
  );
  if (name !== null && title.body === null) {
    title.body = { first: title.end, end: rank, of: { kind: 'text' } };
    title.right = rank;
  }
  return name;
}

/** A rank, degree or term of address of its own, right before a capital; a single letter is one only with `H` and its kin written out. */
function opensRank({ tokens, pack }: Reading, i: number): boolean {
  const { lower, text } = tokens[i]!;
  return pack.titles.ranks.has(lower) && !pack.titles.rankParts.has(lower) && (text.length > 1 || tokens[i + 1]?.capital === true);
}

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
    if (pack.titles.ranks.has(lower) || pack.titles.heads.has(lower) || pack.titles.professions.has(lower)) continue;
    if (reading.organizations[reading.organizationAt.get(i) ?? -1]?.first === i) continue;
    if (reading.sentenceAt[i] !== reading.sentenceAt[from]) continue;
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

/**
 * What is left at the end of a long office right before a verb of saying is its holder: `Manajer Humas PT KAI Daop 8 Surabaya Suprapto
 * mengatakan`. Only words that mean nothing else.
 */
function tailName(reading: Reading, from: number, end: number, taken: (i: number) => boolean): Range | null {
  const { tokens, pack } = reading;
  let last = from;
  let commas = 0;
  while (last < end && last - from < LONGEST_OFFICE) {
    const { capital, lower, text } = tokens[last]!;
    if (text === ',' && (tokens[last + 1]?.capital === true || pack.titles.joiners.has(lowerAt(reading, last + 1)))) commas++;
    else if (!capital && !pack.titles.joiners.has(lower) && !/^[\d()/.-]+$/.test(text)) break;
    else if (text === '.' || (pack.titles.heads.has(lower) && !pack.titles.fields.has(lower) && last > from)) break;
    last++;
  }
  const cue = cueAt(reading, skipAdverbs(reading, last));
  const closes = commas === 0 && [',', '.', '', '"', '”'].includes(lowerAt(reading, last));
  if (!closes && (cue === null || !cue.cue.uses.includes('verb'))) return null;
  let first = last;
  while (first > from && last - first < LONGEST_NAME && isFree(reading, first - 1, taken)) first--;
  return first < last && first > from ? { first, end: last } : null;
}

const isFree = (reading: Reading, i: number, taken: (i: number) => boolean): boolean =>
  reading.tokens[i]!.capital && !taken(i) && isNameLike(reading, i) && !reading.pack.titles.ranks.has(lowerAt(reading, i));

/** Behind a body or a rank a run of capitals is the name, whatever its first word means elsewhere (`Mas`, `Bambang`). */
function behindTitle(reading: Reading, i: number, end: number, judge: NameJudge, taken: (i: number) => boolean): Range | null {
  const { tokens, pack, dateAt } = reading;
  const token = tokens[i];
  if (token === undefined || i >= end || !token.capital || taken(i) || dateAt.has(i) || pack.words.function.has(token.lower)) return null;
  const believed = isPersonTag(reading, i) && !pack.organizations.heads.has(token.lower);
  if (!believed && ((judge(i + 1) === 'no' && !isPersonTag(reading, i + 1)) || token.text === token.text.toUpperCase())) return null;
  return nameFrom(reading, i, end, (k) => (k === i ? 'sure' : judge(k)), taken, 'sure');
}

function skipRanks(reading: Reading, from: number, end: number): number {
  const { tokens, pack, evidence } = reading;
  let i = from;
  while (i < end) {
    const { lower, text } = tokens[i]!;
    const opens = pack.titles.ranks.has(lower) && !(evidence.names.has(lower) && text.length > 2);
    const rank = (opens || (i > from && pack.titles.rankParts.has(lower))) && tokens[i + 1] !== undefined;
    const dot = text === '.' && (i > from || pack.abbreviations.has(lowerAt(reading, i - 1)));
    const bracket = text === '(' && tokens[i + 2]?.text === ')' && pack.titles.ranks.has(lowerAt(reading, i + 1));
    if (bracket) i += 3;
    else if (rank || dot) i++;
    else break;
  }
  return i;
}

/** The name that starts at `i`, if one does. */
export function nameFrom(
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
      !taken(next) &&
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
  const initial = tokens[i]!.text.length === 1 && last > i + 1 && opensInitialled(reading, i - 1, taken);
  return tokens[i]!.text.length === 1 && last === i + 1 ? null : { first: particle || initial ? i - 1 : i, end: last };
}

/** `Lalu M Syafriadi`: the capital right before an initial, inside a sentence, is the name's first word. */
const opensInitialled = ({ tokens, pack, evidence, sentenceAt }: Reading, i: number, taken: (i: number) => boolean): boolean =>
  i >= 0 &&
  tokens[i]!.capital &&
  tokens[i]!.word &&
  tokens[i]!.text.length > 1 &&
  sentenceAt[i] === sentenceAt[i + 1] &&
  !taken(i) &&
  !evidence.opens(i) &&
  !pack.titles.ranks.has(tokens[i]!.lower) &&
  !pack.words.place.has(tokens[i]!.lower);

/** Over `van der`, `bin`. */
function particlesEnd(reading: Reading, from: number, end: number): number {
  let i = from;
  while (i < end && i - from < 2 && reading.pack.words.particles.has(lowerAt(reading, i)) && reading.tokens[i]!.capital === false) i++;
  return i;
}

const isDegree = (text: string): boolean => /^(SH|MH|MM|SE|ST|MT|MSi|SIK|SPd|MPd|PhD|Jr|SSos|SIP|MA|MBA|Lc)$/.test(text);
