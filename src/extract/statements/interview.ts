import { participantsFrom } from '../mentions/participants.js';
import type { Participant, Range, Reading, StatementFound, Turn } from '../reading.js';
import { lowerAt, phraseOf } from '../reading.js';
import { trimContent } from './clause.js';
import { makeStatement } from './make-statement.js';

export interface Interview {
  statements: StatementFound[];
  /** Sentences that are turns: nothing else in them is read. */
  sentences: ReadonlySet<number>;
}

/** The answers of an interview or a transcript, without a cue, to whom they were given (docs/reading-guide.md, rule 20). Its questions are no statements. */
export function readInterview(reading: Reading): Interview {
  const { turns } = reading;
  const askers = new Set(turns.filter(({ question }) => question).map(({ label }) => phraseOf(reading, label)));
  const statements = turns.flatMap((turn, t) => {
    if (turn.question || askers.has(phraseOf(reading, turn.label))) return [];
    const before = turns.slice(0, t).findLast(({ label }) => askers.has(phraseOf(reading, label)));
    return answer(reading, turn, before);
  });
  const sentences = new Set(turns.flatMap(({ label, content }) => between(reading, label.first, content.end)));
  return { statements, sentences };
}

function answer(reading: Reading, { label, content }: Turn, asked: Turn | undefined): StatementFound[] {
  const words = trimContent(reading, content);
  if (words.first >= words.end) return [];
  const named = namedBy(reading, label);
  const speaker = named ?? (reading.pack.interviews.answers.has(phraseOf(reading, label)) ? interviewee(reading, label.first) : null);
  const asker = asked === undefined ? null : namedBy(reading, asked.label);
  return [
    makeStatement({
      rule: 'answer-in-interview',
      kind: 'DIRECT',
      act: 'ASSERT',
      content: [words],
      sentence: reading.sentenceAt[words.first]!,
      speakers: speaker === null ? [] : [speaker],
      found: named !== null ? 'named' : speaker === null ? 'none' : 'previous',
      addressees: asker === null ? [] : [asker],
      matrixClause: [label],
    }),
  ];
}

const namedBy = (reading: Reading, { first, end }: Range): Participant | null => participantsFrom(reading, first, end)[0] ?? null;

/** `Wawancara dengan X`: who is named behind the word that says that it is an interview, else the first person whom the article names. */
function interviewee(reading: Reading, before: number): Participant | null {
  const { withs } = reading.pack.events;
  const people = [...new Set(reading.participants.values())].filter(
    ({ kind, mention, right }) => kind === 'person' && mention === 'NAME' && right <= before,
  );
  people.sort((a, b) => a.first - b.first);
  return people.find(({ left }) => withs.has(lowerAt(reading, left - 1))) ?? people[0] ?? null;
}

const between = (reading: Reading, first: number, end: number): number[] => {
  const sentences: number[] = [];
  for (let s = reading.sentenceAt[first]!; s <= reading.sentenceAt[end - 1]!; s++) sentences.push(s);
  return sentences;
};
