import { UjarError } from '../domain/errors.js';
import type { LanguagePack } from './pack.js';

/** As much of a text as telling its language needs, in UTF-16 code units. */
const SAMPLE = 20_000;
/** A text that reads less like its language than this is in none of the known ones. */
const LEAST_SHARE = 0.06;

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
  /** The text is in none of the languages, as far as its words tell. */
  doubtful: boolean;
}

/** Picks by function words and verbs of saying; words that only a neighbouring language has count against a pack. */
export function pick(text: string, packs: readonly LanguagePack[]): Picked {
  const words = ownWords(text.slice(0, SAMPLE));
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  let best: LanguagePack = packs[0]!;
  let bestShare = -Infinity;
  for (const pack of packs) {
    const share = words.reduce((sum, { word, weight }) => sum + weight * evidence(word, pack), 0) / Math.max(1, all);
    if (share > bestShare) [best, bestShare] = [pack, share];
  }
  return { pack: best, doubtful: bestShare < LEAST_SHARE };
}

/** How much a word speaks for a language. */
function evidence(word: string, pack: LanguagePack): number {
  if (pack.foreign.has(word)) return -2;
  if (pack.markers.has(word) || pack.cues.has(word)) return 1;
  return pack.words.common.has(word) ? COMMON : 0;
}
/** A word that is only known to the language may be its neighbour's too. */
const COMMON = 0.1;

interface OwnWord {
  word: string;
  weight: number;
}

/** A word with a capital may be a name's: the abbreviation AS is no English "as". */
const OF_A_NAME = 0.2;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const TITLE = /["“]([^"“”\n]{3,200})["”]/gu;
/** Short forms with stops inside them: `a.n.`, `s.d.`, `U.S.` */
const DOTTED = /(?<!\p{L})\p{L}{1,2}\.\p{L}{1,2}\.?(?!\p{L})/gu;

/** The text's own words: none of a work's title, of a name or of a short form. */
function ownWords(text: string): OwnWord[] {
  const prose = text.replace(TITLE, (quoted, inside: string) => (isTitle(inside) ? ' ' : quoted)).replace(DOTTED, ' ');
  const found = [...prose.matchAll(WORD)].map(([word]) => ({ word: word.toLowerCase().replace(/’/g, "'"), weight: weightOf(word) }));
  const small = found.filter(({ weight }) => weight === 1).length;
  // Where nearly nothing is written small, capitals tell nothing.
  return small >= found.length / 5 ? found : found.map(({ word }) => ({ word, weight: 1 }));
}

function weightOf(word: string): number {
  if (!/^\p{Lu}/u.test(word)) return 1;
  return word.length > 1 && word === word.toUpperCase() ? 0 : OF_A_NAME;
}

/** Most of its words have capitals. */
function isTitle(quoted: string): boolean {
  const words = quoted.match(WORD) ?? [];
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length / 2;
}
