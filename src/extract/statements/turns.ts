import type { Range, Reading, Stage, Turn } from '../reading.js';
import { lowerAt, phraseOf } from '../reading.js';

/** Words of the longest label of a turn: `Menteri Keuangan X:`. */
const LONGEST_LABEL = 8;

/** The turns of an interview or a transcript; none where no question is followed by an answer. */
export const findTurns: Stage = (reading) => {
  const turns = turnsOf(reading);
  return { turns: turns.some((turn, t) => turn.question && turns[t + 1]?.question === false) ? turns : [] };
};

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
