import type { EventCue } from '../../language/pack.js';
import type { Participant, Range, Reading } from '../reading.js';
import { spanOfRange } from '../reading.js';
import { sayingOf } from './saying.js';

/** A word for an event where it stands. */
export interface EventPlace {
  cue: EventCue;
  trigger: Range;
  /** Index of its sentence. */
  sentence: number;
  /** Tokens around it in which participants, place and date are looked for. */
  low: number;
  high: number;
}

export const spanOfPlace = (reading: Reading, { trigger }: EventPlace): { start: number; end: number } => spanOfRange(reading, trigger);

/** Tokens around a trigger that are still its own. */
const REACH = 14;

export function placeOf(reading: Reading, cue: EventCue, first: number): EventPlace {
  const trigger = { first, end: first + cue.words.length };
  const sentence = reading.sentenceAt[first]!;
  const whole = reading.sentences[sentence]!;
  const part = contentAround(reading, first);
  return {
    cue,
    trigger,
    sentence,
    low: Math.max(whole.first, part?.first ?? 0, first - REACH),
    high: Math.min(whole.end, part?.end ?? Infinity, trigger.end + REACH),
  };
}

/** The words of a statement inside which the token stands. */
export const contentAround = (reading: Reading, at: number): Range | undefined => sayingOf(reading).at.get(at)?.part;

/** Whoever says what the token stands in. */
export const speakersAround = (reading: Reading, at: number): readonly Participant[] =>
  sayingOf(reading).at.get(at)?.statement.speakers ?? [];
