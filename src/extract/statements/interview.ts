import { participantsFrom } from '../mentions/participants.js';
import type { Participant, Range, Reading, StatementFound } from '../reading.js';
import { lowerAt, phraseOf } from '../reading.js';
import { trimContent } from './clause.js';
import { makeStatement } from './make-statement.js';

/** Words of the longest label of a turn: `Menteri Keuangan X:`. */
const LONGEST_LABEL = 8;

/** One turn of a transcript: who speaks, and the words behind the colon, with the paragraphs without a label that follow. */
interface Turn {
  label: Range;
  content: Range;
  question: boolean;
}

export interface Interview {
  statements: StatementFound[];
  /** Sentences that are turns: nothing else in them is read. */
  sentences: ReadonlySet<number>;
}

/** The answers of an interview or a transcript, without a cue, to whom they were given (GUIDE.md, rule 20). Its questions are no statements. */
export function readInterview(reading: Reading): Interview {
  const turns = turnsOf(reading);
  const asked = turns.some((turn, t) => turn.question && turns[t + 1]?.question === false);
  if (!asked) return { statements: [], sentences: new Set() };
  const askers = new Set(turns.filter(({ question }) => question).map(({ label }) => phraseOf(reading, label)));
  const statements = turns.flatMap((turn, t) => {
    if (turn.question || askers.has(phraseOf(reading, turn.label))) return [];
    const before = turns.slice(0, t).findLast(({ label }) => askers.has(phraseOf(reading, label)));
    return answer(reading, turn, before);
  });
  const sentences = new Set(turns.flatMap(({ label, content }) => between(reading, label.first, content.end)));
  return { statements, sentences };
}

/** Paragraphs that open with a label and a colon: a name, or a word for question or answer. */
function turnsOf(reading: Reading): Turn[] {
  const turns: Turn[] = [];
  paragraphsOf(reading).forEach(({ first, end }) => {
    const colon = labelEnd(reading, first, end);
    if (colon === null) {
      const last = turns.at(-1);
      // An answer goes on without a label up to the next turn; what follows the last is told below.
      if (last !== undefined && !last.question) last.content = { ...last.content, end };
      return;
    }
    const content = { first: colon + 1, end };
    turns.push({ label: { first, end: colon }, content, question: asks(reading, { first, end: colon }, content) });
  });
  const last = turns.at(-1);
  if (last !== undefined) last.content = { ...last.content, end: paragraphEnd(reading, last.content.first) };
  return turns;
}

function paragraphsOf(reading: Reading): Range[] {
  const paragraphs: (Range & { at: number })[] = [];
  for (const { first, end, paragraph } of reading.sentences) {
    const last = paragraphs.at(-1);
    if (last?.at === paragraph) last.end = end;
    else paragraphs.push({ first, end, at: paragraph });
  }
  return paragraphs;
}

const paragraphEnd = (reading: Reading, i: number): number => {
  const { paragraph } = reading.sentences[reading.sentenceAt[i]!]!;
  return reading.sentences.findLast((sentence) => sentence.paragraph === paragraph)!.end;
};

function labelEnd(reading: Reading, first: number, end: number): number | null {
  for (let i = first + 1; i < Math.min(end - 1, first + LONGEST_LABEL + 1); i++)
    if (lowerAt(reading, i) === ':') return isLabel(reading, { first, end: i }) ? i : null;
  return null;
}

const isLabel = (reading: Reading, label: Range): boolean => {
  const { questions, answers } = reading.pack.interviews;
  const word = phraseOf(reading, label);
  return (
    questions.has(word) ||
    answers.has(word) ||
    reading.tokens.slice(label.first, label.end).every(({ capital, text }) => capital || text === '.')
  );
};

function asks(reading: Reading, label: Range, content: Range): boolean {
  const { questions, answers } = reading.pack.interviews;
  const word = phraseOf(reading, label);
  return questions.has(word) || (!answers.has(word) && lowerAt(reading, content.end - 1) === '?');
}

function answer(reading: Reading, { label, content }: Turn, asked: Turn | undefined): StatementFound[] {
  const words = trimContent(reading, content);
  if (words.first >= words.end) return [];
  const named = namedBy(reading, label);
  const speaker = named ?? interviewee(reading, label.first);
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
