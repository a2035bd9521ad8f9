import { foldWords } from '../../domain/fold.js';
import type { PersonFound, Reading, Stage } from '../reading.js';
import { pieceOf } from '../reading.js';

/**
 * Which names are one person: a name whose words all stand in a fuller one is that one, the one last spoken of where several fit.
 * A name is one person through the whole article, however it is shortened (GUIDE.md, rule 5).
 */
export const findPeople: Stage = (reading) => {
  const forms = reading.names.map((name) => {
    const { text } = pieceOf(reading, name);
    return { text, words: foldWords(text) };
  });
  const people: PersonFound[] = [];
  const owner = new Array<number>(forms.length).fill(-1);
  const byLength = forms.map((_, n) => n).sort((a, b) => forms[b]!.words.length - forms[a]!.words.length || a - b);
  for (const n of byLength) {
    const { text, words } = forms[n]!;
    const fitting = people.filter((person) => fits(words, person.words));
    if (fitting.length === 0) {
      owner[n] = people.push({ name: text, words, mentions: [] }) - 1;
      continue;
    }
    const same = fitting.find((person) => person.words.length === words.length);
    owner[n] = people.indexOf(same ?? nearest(reading, n, fitting, people, owner));
  }
  const nicknames = tellNicknames(reading, people, owner);
  const names = reading.names.map((name, n) => ({ ...name, person: nicknames.get(owner[n]!) ?? owner[n]! }));
  names.forEach((name, n) => people[name.person]!.mentions.push(n));
  return { people, names };
};

/** Every word of the shorter is in the longer; an initial stands for its word. */
function fits(words: string[], fuller: string[]): boolean {
  const every = words.every((word) => fuller.includes(word) || (word.length === 1 && fuller.some((full) => full.startsWith(word))));
  return every || (words.length === 1 && fuller.length > 1 && isClipped(words[0]!, fuller));
}

/** `Risma` for Tri Rismaharini, `Jokowi` for Joko Widodo: the front of a word, or the fronts of two that stand together. */
function isClipped(word: string, fuller: string[]): boolean {
  if (word.length >= 5 && fuller.some((full) => full.length > word.length && full.startsWith(word))) return true;
  return fuller.some((full, k) => {
    const next = fuller[k + 1];
    if (next === undefined || full.length < 3 || !word.startsWith(full)) return false;
    const rest = word.slice(full.length);
    return rest.length >= 2 && next.startsWith(rest);
  });
}

/** Of several that a short name fits, the one whose full name stands last before it, else first after. */
function nearest({ names }: Reading, n: number, fitting: PersonFound[], people: PersonFound[], owner: number[]): PersonFound {
  let best = fitting[0]!;
  let bestDistance = Infinity;
  names.forEach((name, k) => {
    const person = people[owner[k] ?? -1];
    if (person === undefined || !fitting.includes(person)) return;
    const distance = name.first <= names[n]!.first ? names[n]!.first - name.first : 1e6 + name.first;
    if (distance < bestDistance) [best, bestDistance] = [person, distance];
  });
  return best;
}

/** `MRS (Rizieq)`, `akrab disapa Ta Dey`: a name told to be another's. */
function tellNicknames(reading: Reading, people: PersonFound[], owner: number[]): Map<number, number> {
  const same = new Map<number, number>();
  reading.names.forEach((name, n) => {
    const before = reading.tokens[name.first - 1]?.lower ?? '';
    if (!reading.pack.words.called.has(before)) return;
    for (let k = n - 1; k >= 0 && reading.sentenceAt[reading.names[k]!.first] === reading.sentenceAt[name.first]; k--) {
      if (owner[k] === owner[n]) continue;
      same.set(owner[n]!, owner[k]!);
      return;
    }
  });
  for (const from of same.keys()) people[from]!.mentions = [];
  return same;
}
