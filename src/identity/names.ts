import { foldName } from '../domain/fold.js';

/** What the language packs know of how names are written: given as a value, so that identity names no language. */
export interface NameWords {
  /** Forms of one name to the one that they are compared by: `moh` is `muhammad`. */
  spellings: ReadonlyMap<string, string>;
  /** Words that stand in a name and are no part of it: `haji`, `sir`. */
  honorifics: ReadonlySet<string>;
}

export const NO_NAME_WORDS: NameWords = { spellings: new Map(), honorifics: new Set() };

/** A person's name as it is compared. */
export interface NameForm {
  /** Same key, same name: the sounds of its words, each once, in code-unit order. */
  key: string;
  /** Single letters that stand for a word. */
  initials: string[];
}

/** Spelling variants of one word sound alike: Zelensky and Zelenskyy, Rachmat and Rahmat, Wolodymyr and Volodymyr, Jusuf and Yusuf. */
export const soundOf = (word: string): string =>
  word
    .replace(/^ch/, 'c')
    .replace(/ch|kh/g, 'h')
    .replace(/s[yj]/g, 's')
    .replace(/nj/g, 'ny')
    .replace(/ph/g, 'f')
    .replace(/([bdt])h/g, '$1')
    .replace(/^w/, 'v')
    .replace(/ou/g, 'u')
    .replace(/q/g, 'k')
    .replace(/j/g, 'y')
    .replace(/x/g, 'ks')
    .replace(/(.)\1+/gu, '$1')
    .replace(/(?:i[yje]|y)$/, 'i');

/** Honorifics aside, initials apart, one spelling a word; a name of nothing but those stays whole. */
export function nameForm(name: string, { spellings, honorifics }: NameWords): NameForm {
  const words = foldName(name)
    .split(' ')
    .map((word) => spellings.get(word) ?? word);
  const plain = words.filter((word) => word.length > 1 && !honorifics.has(word));
  const initials = words.filter((word) => word.length === 1 && !honorifics.has(word));
  if (plain.length === 0) return { key: words.join(' '), initials: [] };
  return { key: [...new Set(plain.map(soundOf))].sort().join(' '), initials };
}

export const soundsOf = (key: string): string[] => key.split(' ');

export const isLone = (key: string): boolean => !key.includes(' ');

/** By what longer names that hold a name are found: its first two sounds, or its only one. */
export const findingPart = (key: string): string => soundsOf(key).slice(0, 2).join(' ');

/** Every part by which a name is found as the longer one: its sounds and pairs of them; a lone name holds none. */
export function partsOf(key: string): string[] {
  if (isLone(key)) return [];
  const sounds = soundsOf(key);
  return sounds.flatMap((one, n) => [one, ...sounds.slice(n + 1).map((other) => `${one} ${other}`)]);
}

/** Names of more words than this are not looked at for each of the shorter names in them. */
export const MOST_WORDS = 6;

/** Keys of every shorter name that may stand in the words of a name. */
export function shorterKeys(key: string): string[] {
  const sounds = soundsOf(key).slice(0, MOST_WORDS);
  return Array.from({ length: 2 ** sounds.length - 2 }, (_, n) => sounds.filter((_sound, place) => ((n + 1) >> place) % 2 === 1).join(' '));
}

/** Some of the other's words, none that it lacks. */
export function isShorter(short: string, full: string): boolean {
  const [own, other] = [soundsOf(short), soundsOf(full)];
  return own.length < other.length && own.every((sound) => other.includes(sound));
}

const SOUND_OF_LETTER: Record<string, string> = { w: 'v', j: 'y', q: 'k' };

/** Every initial of the short name begins a word of the full name that the short one lacks. */
export function initialsFit(initials: readonly string[], short: string, full: string): boolean {
  const own = soundsOf(short);
  const left = soundsOf(full).filter((sound) => !own.includes(sound));
  return initials.every((letter) => left.some((sound) => sound.startsWith(SOUND_OF_LETTER[letter] ?? letter)));
}
