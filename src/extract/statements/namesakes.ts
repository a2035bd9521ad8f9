import { foldWords } from '../../domain/fold.js';
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
  const all = reading.people.flatMap((person, p) => (person.words.length > 1 && person.words.includes(words[0]!) ? [p] : []));
  if (all.length < 2) return [];
  const met: number[] = [];
  for (const name of reading.names) {
    if (name.first >= participant.first) break;
    const own = wordsOf(reading, name);
    if (own.length > 1) {
      const person = all.find((p) => own.every((word) => reading.people[p]!.words.includes(word)) && own.includes(words[0]!));
      if (person !== undefined && !met.includes(person)) met.push(person);
    } else if (own[0] === words[0] && met.length === 1) return [];
  }
  if (met.length < 2) return [];
  const heard = met.filter((person) =>
    spoken.some(({ speakers }) => speakers.some(({ kind, ref }) => kind === 'person' && ref === String(person))),
  );
  return heard.length === 1 || participant.left < participant.first ? [] : met.map(String);
}

const wordsOf = (reading: Reading, range: { first: number; end: number }): string[] => foldWords(pieceOf(reading, range).text);
