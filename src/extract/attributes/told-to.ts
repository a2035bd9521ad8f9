import { participantsFrom } from '../mentions/participants.js';
import type { Participant, Range, Reading } from '../reading.js';
import { isInQuote, lowerAt, phraseLength, pieceOf, spanOfRange } from '../reading.js';
import type { RuleList } from '../rule.js';
import { firstOf, refuse } from '../rule.js';
import { isAfter } from './phrases.js';

/** A token of the clause around what is said. */
interface ClausePlace {
  at: number;
  /** End of the clause. */
  end: number;
  speakers: readonly Participant[];
}

const someone = (participants: Participant[]) => (participants.length > 0 ? participants : refuse('nobody behind it'));

/** To whom it was said: by a preposition, by who asked, by who stood there, by with whom one talked. */
export const ADDRESSEE_RULES: RuleList<ClausePlace, Participant[]> = {
  name: 'addressees',
  spanOf: (reading, { at }) => spanOfRange(reading, { first: at, end: at + 1 }),
  rules: [
    {
      name: 'told-to',
      reads: '`kata X kepada wartawan`',
      fits: (reading, { at }) => reading.pack.syntax.recipientPrepositions.has(lowerAt(reading, at)),
      read: (reading, { at, end }) => someone(participantsFrom(reading, at + 1, end).filter(({ ref }) => ref !== 'pronoun')),
    },
    {
      name: 'asked-by-paper',
      reads: '`saat dikonfirmasi (oleh) Tribun`',
      fits: (reading, { at }) => reading.pack.syntax.contacts.has(lowerAt(reading, at)),
      read: (reading, { at }) => {
        const participant = reading.participants.get(reading.pack.syntax.by.has(lowerAt(reading, at + 1)) ? at + 2 : at + 1);
        const outlet = participant?.kind === 'organization' && reading.organizations[Number(participant.ref)]?.medium === true;
        return outlet ? [participant] : refuse('no paper asks');
      },
    },
    {
      name: 'told-in-front-of',
      reads: '`di hadapan anggota DPR`, `di depan ribuan pelayat`',
      fits: (reading, { at }) => reading.pack.syntax.recipientPhrases.has(`${lowerAt(reading, at)} ${lowerAt(reading, at + 1)}`),
      read: (reading, { at, end, speakers }) => {
        // `Di hadapan anggota DPR, Menteri X mengatakan`: the speaker behind the comma is none of them.
        const speaker = speakers.find(({ left }) => left > at + 2 && left < end);
        const participants = participantsFrom(reading, at + 2, speaker?.left ?? end);
        const many = participants.length > 0 ? null : manyAt(reading, at + 2, end);
        return many === null ? someone(participants) : [many];
      },
    },
    {
      name: 'talked-with',
      reads: '`dalam percakapan telepon dengan X`',
      fits: (reading, place) => withBehindTalk(reading, place) !== null,
      read: (reading, place) => {
        const before = place.at - 1;
        if (!reading.pack.media.occasionPrepositions.has(lowerAt(reading, before))) return refuse('no preposition before the talk');
        if (isAfter(reading, before)) return refuse('it was said when the talk was over');
        return someone(participantsFrom(reading, withBehindTalk(reading, place)! + 1, place.end));
      },
    },
  ],
};

/** The `dengan` behind a word for a talk that starts here; no conjunction, which may stand for it elsewhere. */
function withBehindTalk(reading: Reading, { at, end }: ClausePlace): number | null {
  const { media, events, syntax } = reading.pack;
  const talk = phraseLength(reading, at, end, media.conversations, 3);
  const link = lowerAt(reading, at + talk);
  return talk > 0 && events.withs.has(link) && !syntax.conjunctions.has(link) ? at + talk : null;
}

/** Those to whom the clauses around what is said tell that it was said: the first place that tells it. */
export function toldTo(reading: Reading, clauses: readonly Range[], speakers: readonly Participant[]): Participant[] {
  for (const { first, end } of clauses)
    for (let at = first; at < end; at++) {
      const found = isInQuote(reading, at) ? null : firstOf(ADDRESSEE_RULES, reading, { at, end, speakers });
      if (found !== null) return found.finding;
    }
  return [];
}

/** `ribuan pelayat`: people that no list knows, told by the word for their number. */
function manyAt(reading: Reading, first: number, end: number): Participant | null {
  const { pack, tokens } = reading;
  let head = first;
  while (head < end && pack.nouns.determiners.has(lowerAt(reading, head))) head++;
  const noun = tokens[head];
  if (head === first || noun === undefined || head >= end || noun.capital || !noun.word || pack.words.function.has(noun.lower)) return null;
  const { text, ...span } = pieceOf(reading, { first, end: head + 1 });
  return { kind: 'group', ref: text, first, end: head + 1, span, mention: 'NAME', left: first, right: head + 1 };
}
