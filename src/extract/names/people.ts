import { foldWords } from '../../domain/fold.js';
import { fullerNames } from './fuller-names.js';
import { lastNamed } from './last-named.js';
import type { PersonFound, Reading, Stage } from '../reading.js';
import { pieceOf } from '../reading.js';
import { nicknamesOf } from './nicknames.js';

/**
 * Which names are one person: a name whose words all stand in a fuller one is that one, the one last spoken of where several fit.
 * A name is one person through the whole article, however it is shortened (docs/reading-guide.md, rule 5).
 */
export const findPeople: Stage = (reading) => {
  const forms = reading.names.map((name) => {
    const { text } = pieceOf(reading, name);
    return { text, words: foldWords(text) };
  });
  const people: PersonFound[] = [];
  const fuller = fullerNames();
  const named = lastNamed(forms.length);
  const byLength = forms.map((_, n) => n).sort((a, b) => forms[b]!.words.length - forms[a]!.words.length || a - b);
  for (const n of byLength) {
    const { text, words } = forms[n]!;
    const fitting = fuller.fitting(words);
    if (fitting.names.size === 0) people.push({ name: text, words, mentions: [] });
    named.give(n, fitting.names.size === 0 ? fuller.add(words) : (fitting.asLong ?? named.nearest(n, fitting.names)));
  }
  const owner = named.owners;
  const same = joinNicknames(reading, people, owner);
  const names = reading.names.map((name, n) => ({ ...name, person: same.get(owner[n]!) ?? owner[n]! }));
  names.forEach((name, n) => people[name.person]!.mentions.push(n));
  return { people, names };
};

/** By person: whose nickname its name is told to be; one who has a longer name of his own keeps it. */
function joinNicknames(reading: Reading, people: PersonFound[], owner: readonly number[]): Map<number, number> {
  const same = new Map<number, number>();
  for (const [n, k] of nicknamesOf(reading)) {
    const [nickname, whole] = [owner[n]!, owner[k]!];
    const target = same.get(whole) ?? whole;
    if (target === nickname || same.has(nickname)) continue;
    same.set(nickname, target);
  }
  for (const from of same.keys()) people[from]!.mentions = [];
  return same;
}
