import { groupBy } from '../group-by.js';
import { foldName, foldWords } from '../../domain/fold.js';
import type { OrganizationMention, Reading } from '../reading.js';

/** Names that open alike and are compared with each other; more of them are no article. */
const MOST_ALIKE = 40;

/** A body's name as the article writes it somewhere. */
interface BodyName {
  key: string;
  words: readonly string[];
  /** One word of capitals: `KPK`. */
  acronym: boolean;
}

/**
 * Which mentions name one body, by their names alone: the index of the mention whose name it bears first, a mention each. The same name; the same without
 * a state's letters or a word like `Partai`; the abbreviation in the brackets; an abbreviation that the name's own words spell (`KPK`, `Kemenag`,
 * `Pemprov Bali`); a name without a place that one longer name goes on with (`Dinas Perhubungan`, `Dinas Perhubungan Kota Bandung`).
 */
export function sameOrganizations(reading: Reading): number[] {
  const mentions = reading.organizations;
  const owner = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let next = owner.get(at); next !== undefined && next !== at; next = owner.get(at)) at = next;
    return at;
  };
  const names = new Map<string, BodyName>();
  for (const mention of mentions)
    for (const name of namesOf(mention)) {
      const key = foldName(name);
      if (key === '' || names.has(key)) continue;
      names.set(key, { key, words: foldWords(name), acronym: /^\p{Lu}[\p{Lu}\d-]+$/u.test(name) });
      owner.set(key, key);
    }
  const join = (a: string, b: string): void => void owner.set(find(a), find(b));
  for (const mention of mentions)
    for (const name of namesOf(mention)) if (owner.has(foldName(name))) join(foldName(name), foldName(mention.name));
  for (const [short, long] of pairs(reading, [...names.values()])) join(short, long);
  const first = new Map<string, number>();
  return mentions.map(({ name }, index) => {
    const key = find(foldName(name));
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    return known ?? index;
  });
}

/** The name and the abbreviations in the brackets behind it. */
export const namesOf = ({ name, abbreviation }: OrganizationMention): string[] => [
  name,
  ...(abbreviation === null ? [] : abbreviation.text.split('/').map((short) => short.trim())),
];

/** Names that mean the same body, the shorter first. */
function pairs(reading: Reading, names: readonly BodyName[]): [string, string][] {
  const byLetters = groupBy(names, ({ words }) => words[0]!.slice(0, 1));
  const bare = new Map(names.map((name) => [bareOf(reading, name), name.key]));
  return names.flatMap((name): [string, string][] => {
    const plain = bare.get(bareOf(reading, name));
    if (plain !== undefined && plain !== name.key) return [[name.key, plain]];
    const alike = (byLetters.get(name.words[0]!.slice(0, 1)) ?? []).slice(0, MOST_ALIKE);
    const spelled = alike.filter((full) => full.words.length > name.words.length && spells(reading, name, full));
    const longer = spelled.length > 0 ? spelled : alike.filter((full) => isWithoutPlace(reading, name, full));
    return longer.length === 1
      ? [[name.key, longer[0]!.key]]
      : longer.length > 1 && spelled.length > 0
        ? [[name.key, shortest(longer).key]]
        : [];
  });
}

const shortest = (names: readonly BodyName[]): BodyName => names.reduce((a, b) => (b.words.length < a.words.length ? b : a));

/** Without a word like `Partai` in front and a state's letters behind. */
function bareOf({ pack }: Reading, { words }: BodyName): string {
  const { optionalHeads, states } = pack.organizations;
  const from = words.length > 1 && optionalHeads.has(words[0]!) ? 1 : 0;
  const to = words.length - from > 1 && states.has(words.at(-1)!) ? words.length - 1 : words.length;
  return words.slice(from, to).join(' ');
}

/** `KPK` of `Komisi Pemberantasan Korupsi`, `Kemenag` of `Kementerian Agama`, `Pemprov DKI Jakarta` of `Pemerintah Provinsi DKI Jakarta`. */
function spells({ pack }: Reading, short: BodyName, full: BodyName): boolean {
  const rest = full.words.filter((word) => !pack.titles.joiners.has(word));
  const tail = short.words.slice(1);
  const head = tail.length === 0 ? rest : rest.slice(0, -tail.length);
  if (tail.some((word, k) => word !== rest[rest.length - tail.length + k])) return false;
  const letters = short.words[0]!;
  if (head.length < 2 || letters.length < 2 || pack.words.common.has(letters)) return false;
  return short.acronym || /^\p{Lu}+$/u.test(letters) ? isInitials(letters, head) : isSyllables(letters, head);
}

const isInitials = (letters: string, words: readonly string[]): boolean =>
  letters.length === words.length && words.every((word, k) => word.startsWith(letters[k]!));

/** Letters that a prefix may take in front of a root: `per-hubungan`, `peng-awas`. */
const LONGEST_PREFIX = 5;

/** Two letters or more of each word in their order, none left out: of its front, or of its root (`Kemen-hub`, `Ba-was-lu`). */
function isSyllables(letters: string, words: readonly string[], opens = true): boolean {
  if (words.length === 0) return letters === '';
  const [word, ...rest] = words as [string, ...string[]];
  for (let length = Math.min(word.length - 1, letters.length); length >= 2; length--) {
    const at = word.indexOf(letters.slice(0, length));
    if (at >= 0 && at <= (opens ? 0 : LONGEST_PREFIX) && isSyllables(letters.slice(length), rest, false)) return true;
  }
  return false;
}

/** `Kejaksaan Negeri` before `Kejaksaan Negeri Magetan`: words that mean no place and nobody's own name. */
function isWithoutPlace({ pack }: Reading, short: BodyName, full: BodyName): boolean {
  const { words, organizations, titles } = pack;
  if (full.words.length <= short.words.length || !short.words.every((word, k) => word === full.words[k])) return false;
  if (!organizations.heads.has(short.words[0]!) || organizations.optionalHeads.has(short.words[0]!)) return false;
  return short.words.slice(1).every((word) => words.common.has(word) || titles.fields.has(word) || organizations.heads.has(word));
}
