import { UjarError } from '../domain/errors.js';
import { foldWords } from '../domain/fold.js';
import type { LanguagePack } from './pack.js';

/** As much of a text as telling its language needs, in UTF-16 code units. */
const SAMPLE = 20_000;

/** The pack of a language tag (`id`, `en-GB`). Throws UNKNOWN_LANGUAGE. */
export function packFor(tag: string, packs: readonly LanguagePack[]): LanguagePack {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  const pack = packs.find((each) => each.code === code);
  if (pack !== undefined) return pack;
  const known = packs.map((each) => `${each.code} (${each.name})`).join(', ');
  throw new UjarError('UNKNOWN_LANGUAGE', `no language pack for "${tag}"; there are: ${known}`);
}

export interface Picked {
  pack: LanguagePack;
  /** The text is in none of the languages, as far as its function words tell. */
  doubtful: boolean;
}

/** Picks by function words; words that only a neighbouring language has count against a pack. */
export function pick(text: string, packs: readonly LanguagePack[]): Picked {
  const words = foldWords(text.slice(0, SAMPLE));
  let best: LanguagePack = packs[0]!;
  let bestShare = -Infinity;
  for (const pack of packs) {
    let hits = 0;
    for (const word of words) hits += pack.markers.has(word) ? 1 : pack.foreign.has(word) ? -2 : 0;
    const share = hits / Math.max(1, words.length);
    if (share > bestShare) [best, bestShare] = [pack, share];
  }
  return { pack: best, doubtful: bestShare < 0.06 };
}
