import type { EventCue } from '../../language/pack.js';
import type { Reading } from '../reading.js';
import { lowerAt } from '../reading.js';

type Cues = ReadonlyMap<string, readonly EventCue[]>;

const BY_FIRST = new WeakMap<readonly EventCue[], Cues>();

function byFirstWord(cues: readonly EventCue[]): Cues {
  const known = BY_FIRST.get(cues);
  if (known !== undefined) return known;
  const made = new Map<string, EventCue[]>();
  for (const cue of cues) made.set(cue.words[0]!, [...(made.get(cue.words[0]!) ?? []), cue]);
  BY_FIRST.set(cues, made);
  return made;
}

/** The longest word for an event that starts at token `i`; a possessive may be glued to its last word (`pidatonya`). */
export function cueAt(reading: Reading, i: number): EventCue | null {
  const { pack } = reading;
  const { suffix } = pack.pronouns;
  const stem = (word: string): string => (suffix !== null && word.endsWith(suffix) ? word.slice(0, -suffix.length) : word);
  const byFirst = byFirstWord(pack.events.cues);
  const own = lowerAt(reading, i);
  const last = reading.sentences[reading.sentenceAt[i]!]?.end ?? 0;
  const fits = ({ words }: EventCue): boolean =>
    i + words.length <= last &&
    words.every((word, k) => lowerAt(reading, i + k) === word || (k === words.length - 1 && stem(lowerAt(reading, i + k)) === word));
  const fitting = [...(byFirst.get(own) ?? []), ...(byFirst.get(stem(own)) ?? [])].filter(fits);
  return fitting.reduce<EventCue | null>((best, cue) => (best === null || cue.words.length > best.words.length ? cue : best), null);
}
