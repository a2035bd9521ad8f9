import type { Participant, Reading } from '../reading.js';
import { phraseLength, spanOfRange } from '../reading.js';
import { isSame } from './merge.js';
import type { EventPlace } from './place.js';
import { speakersAround } from './place.js';

/** Tokens behind an event's noun in which both states may be told: `kesepakatan dagang antara kedua negara`. */
const BEHIND = 4;

/** `kedua negara sepakat …`: the two countries that the article has named before, where it has named two and no more. */
export function bothStates(reading: Reading, { trigger, low, high }: EventPlace): Participant[] {
  const { pairs } = reading.pack.events;
  for (let i = low; i < Math.min(high, trigger.end + BEHIND); i++) {
    const length = phraseLength(reading, i, high, pairs, 3);
    if (length === 0) continue;
    const range = { first: i, end: i + length };
    const codes = new Set(reading.countries.filter(({ first, metonym }) => first < i && !metonym).map(({ code }) => code));
    return codes.size === 2 ? [...codes].map((code) => country(reading, code, range)) : [];
  }
  return [];
}

/** `Menteri Luar Negeri Peru mengatakan kesepakatan dengan Jepang …`: the country whose office the speaker holds, beside another one. */
export function speakersState(reading: Reading, { trigger }: EventPlace, others: readonly Participant[]): Participant[] {
  const [other] = others;
  if (other?.kind !== 'country' || !others.every((each) => isSame(each, other))) return [];
  const speakers = speakersAround(reading, trigger.first).filter(({ kind, ref }) => kind === 'person' && ref !== 'pronoun');
  for (const { ref } of speakers)
    for (const { holder, body, status } of reading.titles) {
      if (holder === null || body?.of.kind !== 'country' || status !== 'CURRENT') continue;
      if (reading.names[holder]!.person === Number(ref) && body.of.code !== other.ref) return [country(reading, body.of.code, body)];
    }
  return [];
}

function country(reading: Reading, code: string, { first, end }: { first: number; end: number }): Participant {
  const span = spanOfRange(reading, { first, end });
  return { kind: 'country', ref: code, first, end, span, mention: 'NAME', left: first, right: end };
}
