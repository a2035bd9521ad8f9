import type { EventStatus, Piece, When } from '../../domain/extraction.js';
import type { Reading } from '../reading.js';
import { lowerAt, pieceOf } from '../reading.js';
import { subjectOf } from '../statements/subject.js';
import type { EventPlace } from './place.js';
import { contentAround } from './place.js';
import { sayingOf } from './saying.js';

/** Where and when it happens, and whether it has. */

/** The name behind `di`; behind a verb of going the place itself: `mengunjungi Palu`. */
export function placeNamed(reading: Reading, { cue, trigger, high, sentence }: EventPlace): Piece | null {
  const { pack, tokens } = reading;
  const end = reading.sentences[sentence]!.end;
  for (let i = trigger.end - 1; i < Math.min(high, trigger.end + 8); i++) {
    const straight = i === trigger.end - 1 && cue.form !== 'noun' && isPlaceName(reading, i + 1);
    if ((!straight && !pack.events.ats.has(lowerAt(reading, i))) || tokens[i + 1]?.capital !== true || reading.dateAt.has(i + 1)) continue;
    if (pack.titles.heads.has(lowerAt(reading, i + 1)) || reading.participants.get(i + 1)?.kind === 'person') continue;
    return pieceOf(reading, { first: i + 1, end: capitalsEnd(reading, i + 1, end) });
  }
  return null;
}

function isPlaceName({ pack, participants, tokens, evidence }: Reading, i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  const { place, placeHeads } = pack.words;
  const known = [place, placeHeads, evidence.places, pack.countries.names].some((words) => words.has(word));
  return known && tokens[i]!.capital && !participants.has(i);
}

/** `Gedung DPR, Jakarta`: capitals with a comma between two, no date. */
function capitalsEnd({ tokens, dateAt, ...reading }: Reading, first: number, end: number): number {
  let last = first;
  while (last < end && !dateAt.has(last) && (tokens[last]!.capital || joinsCapitals({ ...reading, tokens, dateAt }, last))) last++;
  return last;
}

const joinsCapitals = (reading: Reading, i: number): boolean =>
  lowerAt(reading, i) === ',' && reading.tokens[i + 1]?.capital === true && !reading.dateAt.has(i + 1);

/** The date nearest to the trigger, one behind it before one in front; else the one that ends the sentence behind a comma. */
export function dateOf(reading: Reading, place: EventPlace): When | null {
  return nearestDate(reading, place) ?? closingDate(reading, place);
}

function nearestDate(reading: Reading, { trigger, low, high }: EventPlace): When | null {
  let best: When | null = null;
  let distance = Infinity;
  for (let i = low; i < high; i++) {
    const date = reading.dateAt.get(i);
    if (date === undefined) continue;
    const away = date.first >= trigger.end ? date.first - trigger.end : trigger.first - date.end + 3;
    if (away < distance) [best, distance] = [date.when, away];
    i = date.end - 1;
  }
  return best;
}

/** `webinar dengan topik …, Rabu (11/11)`. */
function closingDate(reading: Reading, { trigger, sentence }: EventPlace): When | null {
  const until = Math.min(reading.sentences[sentence]!.end, contentAround(reading, trigger.first)?.end ?? Infinity);
  const stop = ['.', '!', '?'].includes(lowerAt(reading, until - 1)) ? until - 2 : until - 1;
  const date = reading.dateAt.get(stop);
  return date !== undefined && date.first > trigger.end && lowerAt(reading, date.first - 1) === ',' ? date.when : null;
}

/** What the words around it tell of whether it has happened; null where they tell nothing. */
export function statusOf(reading: Reading, place: EventPlace, behind: number): EventStatus | null {
  const { cue, trigger, low, high } = place;
  if (cue.status !== undefined) return cue.status;
  if (sayingOf(reading).wished.has(trigger.first)) return 'PLANNED';
  if (sayingOf(reading).denied.has(trigger.first)) return 'DENIED';
  if (isOccasion(reading, trigger.first)) return 'HAPPENED';
  for (let i = trigger.first - 1; i >= Math.max(low, trigger.first - 6); i--) {
    if (isStop(reading, i)) break;
    const told = statusWord(reading, i, true);
    if (told !== null) return told;
  }
  // Behind a verb stands what it is about.
  if (cue.form !== 'noun') return 'HAPPENED';
  for (let i = behind; i < Math.min(high, behind + 4); i++) {
    if (isStop(reading, i)) break;
    const told = statusWord(reading, i, false);
    if (told !== null) return told;
  }
  return null;
}

const isStop = (reading: Reading, i: number): boolean => ['.', ';', '"', '”'].includes(lowerAt(reading, i));

function statusWord({ pack, tokens }: Reading, i: number, before: boolean): EventStatus | null {
  const word = tokens[i]?.lower ?? '';
  const { cancelled, denied, planned, ongoing } = pack.events;
  if (cancelled.has(word)) return 'CANCELLED';
  if (before && denied.has(word)) return 'DENIED';
  if (planned.has(word)) return 'PLANNED';
  return ongoing.has(word) ? 'ONGOING' : null;
}

/** `dalam (sebuah) percakapan telepon`: what was said there has been said. */
function isOccasion(reading: Reading, first: number): boolean {
  const { occasionPrepositions } = reading.pack.media;
  const before = lowerAt(reading, first - 1);
  if (occasionPrepositions.has(before)) return true;
  return reading.pack.nouns.articles.has(before) && occasionPrepositions.has(lowerAt(reading, first - 2));
}

/** Unnamed people do it, or it is done to them: `200 orang berdemonstrasi`, `petugas mendalami`. */
export function hasPeople(reading: Reading, { cue, trigger, low }: EventPlace): boolean {
  if (cue.form === 'noun' || cue.kind === 'DEATH') return false;
  return subjectOf(reading, trigger.first, low)?.participants.some(({ kind }) => kind === 'group') ?? false;
}
