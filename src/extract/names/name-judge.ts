import { isNameLike, isPossessed } from './evidence.js';
import { isLineOfCapitals } from './capitals.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Token } from '../../text/tokens.js';
import type { Reading } from '../reading.js';

export type NameStrength = 'sure' | 'likely' | 'no';

const NONE: ReadonlySet<string> = new Set();

/** How much a capitalised word looks like part of a person's name. */
export type NameJudge = (i: number) => NameStrength;

export function judgeNames(reading: Reading, taken: (i: number) => boolean, known: ReadonlySet<string> = NONE): NameJudge {
  const about: About = { reading, taken, known, places: placeTokens(reading) };
  return (i) => {
    const token = reading.tokens[i];
    if (token === undefined || !token.capital || !token.word) return 'no';
    return VERDICTS.find(({ holds }) => holds(about, token, i))?.verdict ?? 'likely';
  };
}

interface About {
  reading: Reading;
  /** Tokens of titles, bodies and countries. */
  taken: (i: number) => boolean;
  /** Words of names that the article has shown, lower case. */
  known: ReadonlySet<string>;
  places: ReadonlySet<number>;
}
interface Verdict {
  name: string;
  verdict: NameStrength;
  holds: (about: About, token: Token, i: number) => boolean;
}

/** What tells that a capitalised word is a name or none; the first that holds decides, and what none decides is likely one. */
const VERDICTS: readonly Verdict[] = [
  { name: 'taken', verdict: 'no', holds: ({ reading, taken }, _, i) => taken(i) || reading.dateAt.has(i) },
  {
    name: 'rank of two words',
    verdict: 'no',
    holds: ({ reading: { pack, tokens } }, { lower }, i) =>
      pack.titles.rankPairs.has(`${lower} ${tokens[i + 1]?.lower ?? ''}`) ||
      pack.titles.rankPairs.has(`${tokens[i - 1]?.lower ?? ''} ${lower}`),
  },
  {
    name: 'rank goes on',
    verdict: 'no',
    holds: ({ reading: { pack, tokens } }, { lower }, i) =>
      pack.titles.rankParts.has(lower) && pack.titles.ranks.has(tokens[i - 1]?.lower ?? ''),
  },
  { name: 'told to be initials', verdict: 'sure', holds: ({ reading: { evidence } }, { text }) => evidence.initials.has(text) },
  { name: 'place', verdict: 'no', holds: ({ places }, _, i) => places.has(i) },
  {
    name: 'people known by letters',
    verdict: 'sure',
    holds: ({ reading: { pack } }, { lower, text }) => pack.words.acronymNames.has(lower) && text === text.toUpperCase(),
  },
  { name: 'known', verdict: 'sure', holds: ({ known }, { lower }) => known.has(lower) },
  {
    name: 'stood where only names stand',
    verdict: 'sure',
    holds: ({ reading }, { lower }, i) =>
      reading.evidence.names.has(lower) && (!isSmallElsewhere(reading, lower, i) || reading.pack.words.person.has(lower)),
  },
  { name: 'a day or month as a name', verdict: 'sure', holds: ({ reading }, _, i) => reading.calendarNames.has(i) },
  {
    name: 'a word of its own kind',
    verdict: 'no',
    holds: ({ reading: { pack } }, { lower, text }) =>
      isOfficial(pack, lower) || (pack.titles.ranks.has(lower) && text.length > 1) || /\d/.test(text),
  },
  {
    name: 'tagged, but listed as something else',
    verdict: 'no',
    holds: ({ reading }, { lower }, i) =>
      isPersonTag(reading, i) && !reading.pack.words.person.has(lower) && isListedElsewhere(reading.pack, lower),
  },
  {
    name: 'tagged',
    verdict: 'sure',
    holds: ({ reading }, { lower }, i) => isPersonTag(reading, i) && !reading.pack.words.person.has(lower),
  },
  {
    name: 'capitals',
    verdict: 'no',
    holds: ({ reading }, { text }, i) =>
      text.length > 1 && text === text.toUpperCase() && !isShouted(reading, i) && !isShouted(reading, i + 2),
  },
  { name: 'initial', verdict: 'likely', holds: (_, { text }) => text.length === 1 },
  {
    name: 'listed',
    verdict: 'sure',
    holds: ({ reading }, { lower }, i) => reading.pack.words.person.has(lower) && !isSmallElsewhere(reading, lower, i),
  },
  {
    name: 'tagged as something else',
    verdict: 'no',
    // A place that no list knows is as often a name, and so is what stands behind an office: `Bupati Ratri Astuningsih`.
    holds: ({ reading }, { lower }, i) => reading.tags.get(i)?.endsWith('ORG') === true && !reading.evidence.surnames.has(lower),
  },
  { name: 'no name', verdict: 'no', holds: ({ reading }, { lower }, i) => !isNameLike(reading, i) || isSmallElsewhere(reading, lower, i) },
];

/** It opens a sentence, so that its capital tells nothing, and the article writes it small too. */
const isSmallElsewhere = ({ evidence }: Reading, lower: string, i: number): boolean => evidence.opens(i) && evidence.small.has(lower);

/** A function word, a word of the calendar, of offices, of bodies, or a platform. */
function isOfficial({ words, titles, organizations, media }: LanguagePack, lower: string): boolean {
  const kinds = [
    words.function,
    words.calendar,
    organizations.heads,
    titles.heads,
    titles.fields,
    titles.former,
    titles.candidate,
    titles.acting,
    media.platforms,
  ];
  return kinds.some((kind) => kind.has(lower));
}

/** What the word lists know as something else is only believed where a title or a cue speaks for it too. */
const isListedElsewhere = (pack: LanguagePack, lower: string): boolean =>
  pack.words.place.has(lower) || pack.words.organization.has(lower) || pack.words.common.has(lower) || isPossessed(pack, lower);

/** Tokens of the runs of capitals that the article itself tells to be places, and of those behind a word like `Kelurahan`. */
export function placeTokens({ tokens, evidence, sentenceAt, pack }: Reading): ReadonlySet<number> {
  const inside = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.capital || !tokens[i]!.word) continue;
    let phrase = '';
    let end = i;
    for (let k = i; k < i + 4 && tokens[k]?.capital === true && sentenceAt[k] === sentenceAt[i]; k++) {
      phrase += (k === i ? '' : ' ') + tokens[k]!.lower;
      if (evidence.places.has(phrase) && (k > i || !pack.words.person.has(phrase))) end = k + 1;
    }
    for (let k = i; k < end; k++) inside.add(k);
    i = Math.max(i, end - 1);
  }
  return inside;
}

/** The tagger takes it for part of a person's name. */
export const isPersonTag = ({ tags }: Reading, i: number): boolean => tags.get(i)?.endsWith('PER') ?? false;

/** May go on a name that has begun: also a word of the place or common lists, but nothing that opens something else. */
export function canContinueName(reading: Reading, i: number, taken: (i: number) => boolean): boolean {
  const { tokens, pack, dateAt, sentenceAt } = reading;
  const token = tokens[i];
  if (token === undefined || !token.capital || !token.word || taken(i) || dateAt.has(i) || sentenceAt[i] !== sentenceAt[i - 1])
    return false;
  const { words } = pack;
  if (reading.calendarNames.has(i)) return true;
  if (reading.cues.has(i) && isLineOfCapitals(reading, i)) return false;
  if (isOrdinal(token.text)) return tokens[i + 1]?.capital !== true;
  if (/\d/.test(token.text) || opensSomethingElse(reading, token.lower) || isWordOfHeading(reading, i)) return false;
  return token.text.length < 3 || token.text !== token.text.toUpperCase() || words.person.has(token.lower) || isShouted(reading, i);
}

const opensSomethingElse = ({ pack: { words, organizations, titles } }: Reading, lower: string): boolean =>
  words.function.has(lower) || organizations.heads.has(lower) || titles.heads.has(lower);

/** Every word of a heading may bear a capital. */
function isWordOfHeading({ tokens, sentences, sentenceAt, pack: { words, cues } }: Reading, i: number): boolean {
  const { lower } = tokens[i]!;
  return sentences[sentenceAt[i]!]!.heading && !words.person.has(lower) && (cues.has(lower) || words.common.has(lower));
}

/** `Leo XIV`, `Hamengku Buwono X`: a Roman numeral of a name's bearers. */
export const isOrdinal = (text: string): boolean => /^(?=[IVX]+$)X{0,2}(?:IX|IV|V?I{0,3})$/.test(text);

/** The neighbours are in capitals as well: a name in a line of capitals. */
const isShouted = ({ tokens }: Reading, i: number): boolean => {
  const before = tokens[i - 1]?.text ?? '';
  return before.length > 1 && before === before.toUpperCase() && /\p{L}/u.test(before);
};
