import { foldWords } from '../../domain/fold.js';
import { groupBy } from '../group-by.js';
import type { Participant, Reading, StatementFound } from '../reading.js';
import { pieceOf } from '../reading.js';

/**
 * Those whom a short name may mean alike (`Hartanta` behind `Budi Hartanta dan Rudi Hartanta bertemu`): people whose full names stand before
 * it. Nobody else is meant where the short name was used before a second one came in, where one of them alone has spoken, or bears the title
 * that stands with the name.
 */
export function namesakes(reading: Reading, participant: Participant, spoken: readonly StatementFound[]): string[] {
  const words = wordsOf(reading, participant);
  if (words.length !== 1) return [];
  const all = new Set(bearersOf(reading, words[0]!));
  if (all.size < 2) return [];
  /** By person: the token where the full name stands last. */
  const met = new Map<number, number>();
  for (const { first, person, words: own } of namesWith(reading, words[0]!)) {
    if (first >= participant.first) break;
    if (own.length === 1) {
      if (met.size === 1) return [];
    } else if (all.has(person)) met.set(person, first);
  }
  if (met.size < 2 || !areClose(reading, participant, [...met.values()])) return [];
  const heard = [...met.keys()].filter((person) =>
    spoken.some(({ speakers }) => speakers.some(({ kind, ref }) => kind === 'person' && ref === String(person))),
  );
  return heard.length === 1 || participant.left < participant.first ? [] : [...met.keys()].map(String);
}

interface NameWords {
  first: number;
  person: number;
  words: string[];
}

/** By reading: its names by each of their folded words, in the order of the text; looked up for every short name. */
const byWord = new WeakMap<Reading['names'], Map<string, NameWords[]>>();

function namesWith(reading: Reading, word: string): readonly NameWords[] {
  let index = byWord.get(reading.names);
  if (index === undefined) {
    const all = reading.names.flatMap((name) => {
      const words = wordsOf(reading, name);
      return [...new Set(words)].map((key) => ({ key, first: name.first, person: name.person, words }));
    });
    index = groupBy(all, ({ key }) => key);
    byWord.set(reading.names, index);
  }
  return index.get(word) ?? [];
}

/** People whose full name opens with the word, or those whose name closes with it, whichever are more. */
function bearersOf({ people }: Reading, word: string): number[] {
  const full = people.flatMap(({ words }, p) => (words.length > 1 ? [{ p, words }] : []));
  const opening = full.filter(({ words }) => words[0] === word);
  const closing = full.filter(({ words }) => words.at(-1) === word);
  return (opening.length > closing.length ? opening : closing).map(({ p }) => p);
}

/** Sentences back from a short name in which the full ones stand. */
const REACH = 3;

/** The full names stand in one sentence or two neighbours, and not far before: else the one named last is meant. */
function areClose({ sentenceAt }: Reading, { first }: Participant, names: readonly number[]): boolean {
  const sentences = names.map((name) => sentenceAt[name]!);
  return Math.max(...sentences) - Math.min(...sentences) <= 1 && sentenceAt[first]! - Math.max(...sentences) <= REACH;
}

const wordsOf = (reading: Reading, range: { first: number; end: number }): string[] => foldWords(pieceOf(reading, range).text);
