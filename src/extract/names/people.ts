import { foldWords } from '../../domain/fold.js';
import { fullerNames } from './fuller-names.js';
import { lastNamed } from './last-named.js';
import { misspeltNames } from './misspelt.js';
import type { NameMention, PersonFound, Reading, Stage } from '../reading.js';
import { pieceOf } from '../reading.js';
import { nicknamesOf } from './nicknames.js';

/**
 * Which names are one person: a name whose words all stand in a fuller one is that one, the one last spoken of where several fit; one that differs from
 * one name alone by a slip of the pen is that one too.
 * A name is one person through the whole article, however it is shortened (docs/reading-guide.md, rule 5).
 */
export const findPeople: Stage = (reading) => {
  const forms = reading.names.map((name) => {
    const { text } = pieceOf(reading, name);
    return { text, words: foldWords(text) };
  });
  const people: PersonFound[] = [];
  const offices = reading.titles.filter(({ holder, left }) => holder !== null && !isKinWord(reading, reading.tokens[left]!.lower));
  const fuller = fullerNames(new Set(offices.map(({ holder }) => forms[holder!]!.words.join(' '))));
  const slips = misspeltNames();
  const named = lastNamed(forms.length);
  const kin = new Set(reading.names.flatMap((name, n) => (isKin(reading, name) ? [forms[n]!.text] : [])));
  const nicknames = nicknamesOf(reading);
  /** `Jokowi`, told to be short for Joko Widodo, is nobody else who bears that word. */
  const told = new Set([...nicknames.keys()].map((n) => forms[n]!.words.join(' ')));
  const newPerson = (text: string, words: string[]): number => {
    people.push({ name: text, words, mentions: [] });
    const number = fuller.add(words, kin.has(text));
    slips.add(words, number);
    return number;
  };
  const printed = countsOf(forms.map(({ text }) => text));
  const byLength = forms
    .map((_, n) => n)
    .sort(
      (a, b) => forms[b]!.words.length - forms[a]!.words.length || printed.get(forms[b]!.text)! - printed.get(forms[a]!.text)! || a - b,
    );
  for (const n of byLength) {
    const { text, words } = forms[n]!;
    const { names, asLong } = fuller.fitting(words);
    const isOwn = asLong === null && told.has(words.join(' '));
    named.give(n, names.size === 0 || isOwn ? (slips.meant(words) ?? newPerson(text, words)) : (asLong ?? named.nearest(n, names)));
  }
  const owner = named.owners;
  const same = joinNicknames(nicknames, people, owner);
  const names = reading.names.map((name, n) => ({ ...name, person: same.get(owner[n]!) ?? owner[n]! }));
  names.forEach((name, n) => people[name.person]!.mentions.push(n));
  return { people, names };
};

/** `istri X`, `istrinya, X`, `Ibu Negara X`: told by whose kin it is. */
function isKin(reading: Reading, { left }: NameMention): boolean {
  const { tokens } = reading;
  const before = tokens[left - 1]?.text === ',' ? left - 2 : left - 1;
  return [tokens[left], tokens[before]].some((token) => token !== undefined && isKinWord(reading, token.lower));
}

function isKinWord({ pack: { nouns, pronouns } }: Reading, word: string): boolean {
  const { suffix } = pronouns;
  return nouns.kin.has(word) || (suffix !== null && word.endsWith(suffix) && nouns.kin.has(word.slice(0, -suffix.length)));
}

const countsOf = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

/** By person: whose nickname its name is told to be; one who has a longer name of his own keeps it. */
function joinNicknames(nicknames: ReadonlyMap<number, number>, people: PersonFound[], owner: readonly number[]): Map<number, number> {
  const same = new Map<number, number>();
  for (const [n, k] of nicknames) {
    const [nickname, whole] = [owner[n]!, owner[k]!];
    const target = same.get(whole) ?? whole;
    if (target === nickname || same.has(nickname)) continue;
    same.set(nickname, target);
  }
  for (const from of same.keys()) people[from]!.mentions = [];
  return same;
}
