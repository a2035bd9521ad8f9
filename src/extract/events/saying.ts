import type { Participant, Range, Reading, StatementFound } from '../reading.js';

/** What is said, by where: looked at for every word for an event. */
export interface Saying {
  /** By token: the first statement that it stands in, and the part of its content. */
  at: ReadonlyMap<number, { statement: StatementFound; part: Range }>;
  /** Tokens inside what somebody asks for or promises. */
  wished: ReadonlySet<number>;
  /** The first words of what somebody denies. */
  denied: ReadonlySet<number>;
  /** By the start of an occasion: who says something on it (`dalam percakapan telepon dengan X, Y mengatakan`). */
  speakersAt: ReadonlyMap<number, readonly Participant[]>;
  /** By token of what tells of a saying: who speaks. */
  speakersBeside: ReadonlyMap<number, readonly Participant[]>;
}

const MADE = new WeakMap<readonly StatementFound[], Saying>();

/** Made once for an article's statements. */
export function sayingOf({ statements }: Reading): Saying {
  const known = MADE.get(statements);
  if (known !== undefined) return known;
  const made = sayingIn(statements);
  MADE.set(statements, made);
  return made;
}

/** Words of a denial behind which it is about something else. */
const DENIED_WORDS = 3;

function sayingIn(statements: readonly StatementFound[]): Saying {
  const at = new Map<number, { statement: StatementFound; part: Range }>();
  const [wished, denied] = [new Set<number>(), new Set<number>()];
  const speakersAt = new Map<number, Participant[]>();
  const speakersBeside = new Map<number, readonly Participant[]>();
  for (const statement of statements) {
    const { act, content, occasion, speakers, matrixClause } = statement;
    for (const part of content) {
      const here = { statement, part };
      for (let i = part.first; i < part.end; i++) {
        if (!at.has(i)) at.set(i, here);
        if (act === 'REQUEST' || act === 'PROMISE') wished.add(i);
        if (act === 'DENY' && i < part.first + DENIED_WORDS) denied.add(i);
      }
    }
    for (const { first, end } of matrixClause)
      for (let i = first; i < end; i++) if (!speakersBeside.has(i)) speakersBeside.set(i, speakers);
    if (occasion !== null) speakersAt.set(occasion.start, [...(speakersAt.get(occasion.start) ?? []), ...speakers]);
  }
  return { at, wished, denied, speakersAt, speakersBeside };
}
