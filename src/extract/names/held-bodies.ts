import type { OrganizationMention, Range, Reading } from '../reading.js';
import { lowerAt, phraseLength, phraseOf } from '../reading.js';
import { isShoutedName } from './capitals.js';
import { isNameLike } from './evidence.js';
import { isPersonTag } from './name-judge.js';

/** Words between an office and its body. */
const LONGEST_OFFICE = 8;

/** Free words that are looked at. */
const LONGEST_RUN = 6;

/** Words in the longest name of a holder; of more the last two are taken. */
const LONGEST_HOLDER = 3;

/**
 * Bodies whose name ran on into the name of whoever holds the office in front of them: `ekonom Bank Permata Josafat Pardede`. Where nobody else is named behind
 * an office and its body, what means nothing else at the end of the body's run is the holder's name.
 */
export const partFromHolders = (reading: Reading, organizations: OrganizationMention[]): OrganizationMention[] =>
  organizations.map((organization) => {
    const end = bodysEnd(reading, organization);
    if (end === organization.end) return organization;
    const { start } = reading.tokens[organization.first]!;
    return { ...organization, end, right: end, name: reading.text.slice(start, reading.tokens[end - 1]!.end) };
  });

function bodysEnd(reading: Reading, { first, end, abbreviation, medium, right }: OrganizationMention): number {
  const foreign = reading.tokens.slice(first, end).some(({ lower }) => reading.pack.organizations.tails.has(lower));
  if (abbreviation !== null || medium || foreign || right > end || !isOfficeBefore(reading, first)) return end;
  const least = leastEnd(reading, { first, end });
  if (least >= end) return end;
  let last = end;
  while (last - least < LONGEST_RUN && (isFree(reading, last, first) || (last > least && isCapital(reading, last)))) last++;
  const holder = holderIn(reading, { first: least, end: last });
  return holder !== null && holder < end && isClosed(reading, last) ? holder : end;
}

/** Where the holder's name starts in free words: at the first that is known for a person's, where two are left, else at the first. */
function holderIn({ pack, tokens }: Reading, { first, end }: Range): number | null {
  if (end - first > LONGEST_HOLDER) return end - 2;
  const known = tokens.slice(first, end).findIndex(({ lower }) => pack.words.person.has(lower));
  if (known > 0 && end - first - known > 1) return first + known;
  return end - first > 1 || known === 0 ? first : null;
}

/** An office or a profession opens the words in front. */
function isOfficeBefore(reading: Reading, first: number): boolean {
  const { tokens, pack, sentenceAt } = reading;
  const { heads, professions, joiners, fields } = pack.titles;
  for (let i = first - 1; i >= 0 && first - i <= LONGEST_OFFICE && sentenceAt[i] === sentenceAt[first]; i--) {
    const { lower, capital } = tokens[i]!;
    if (phraseLength(reading, i, first, heads, 4) > 0 || heads.has(lower) || professions.has(lower)) return true;
    if (!capital && !joiners.has(lower) && !fields.has(lower)) return false;
  }
  return false;
}

/** The end of what is certainly the body's: an acronym or a whole name, else the head and the first word of its own, with places and fields behind. */
function leastEnd(reading: Reading, { first, end }: Range): number {
  const { tokens, pack } = reading;
  const { organizations } = pack;
  const { text, lower } = tokens[first]!;
  const named = organizations.namedAfter.has(lower) || organizations.forms.has(lower);
  const proper = (text.length > 1 && text === text.toUpperCase()) || !pack.words.common.has(lower);
  const whole = !named && (proper || organizations.whole.has(phraseOf(reading, { first, end: first + 1 })));
  const small = tokens[first + 1]?.capital !== true;
  let last = whole ? first + 1 : first + (small ? 3 : 2);
  while (last < end && !isFree(reading, last, first)) last++;
  return Math.min(last, end);
}

/** A capital that opens nothing else: what goes on with a name may be a common word or a place's name. */
function isCapital({ tokens, pack, sentenceAt, countryAt, dateAt, cues }: Reading, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !token.capital || !token.word || sentenceAt[i] !== sentenceAt[i - 1]) return false;
  const { titles, organizations } = pack;
  const { lower } = token;
  if (/\d/.test(lower) || cues.has(i)) return false;
  const opens = titles.fields.has(lower) || titles.heads.has(lower) || titles.ranks.has(lower) || organizations.heads.has(lower);
  return !opens && !organizations.tails.has(lower) && !countryAt.has(i) && !dateAt.has(i);
}

/** A capital that means nothing else than a name; behind a state's body, which has no town, a town's name may be one. */
function isFree(reading: Reading, i: number, body: number): boolean {
  const { words, organizations } = reading.pack;
  if (!isCapital(reading, i)) return false;
  const lower = lowerAt(reading, i);
  if (words.organization.has(lower) || words.compass.has(lower)) return false;
  if (words.place.has(lower)) return organizations.stateBodies.has(lowerAt(reading, body)) && words.person.has(lowerAt(reading, i + 1));
  return words.person.has(lower) || isShoutedName(reading, i) || isNameLike(reading, i) || isPersonTag(reading, i);
}

/** Nobody is named behind: a pause, a date, a preposition or a verb follows. */
function isClosed(reading: Reading, i: number): boolean {
  const { tokens, dateAt, sentenceAt } = reading;
  if (tokens[i] === undefined || sentenceAt[i] !== sentenceAt[i - 1]) return true;
  if (reading.cues.has(i)) return true;
  if (tokens[i].capital || tokens[i].text === '(') return false;
  return lowerAt(reading, i) !== ',' || tokens[i + 1]?.capital !== true || dateAt.has(i + 1);
}
