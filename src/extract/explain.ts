import type { Article } from '../domain/article.js';
import type { Extraction, Piece, RoleBody } from '../domain/extraction.js';
import type { Span } from '../domain/span.js';
import type { LanguagePack } from '../language/pack.js';
import type { ReadOptions } from './extractor.js';
import { assemble } from './output/assemble.js';
import type { Reading } from './reading.js';
import { pieceOf, spanOfRange } from './reading.js';
import type { TraceStep } from './rule.js';
import { readerOf } from './rule-extractor.js';

/** Something that was read, and by which rule. */
export interface Fact {
  kind: 'statement' | 'role' | 'event';
  rule: string | null;
  /** For people: what it says. */
  told: string;
  /** Where it stands. */
  spans: Span[];
}

/** What a rule said of a place, with the words there. */
export type Step = TraceStep & { text: string };

export interface ExplainedSentence extends Piece {
  /** Headline or subhead: gives names and events, never statements. */
  heading: boolean;
  /** Words that can report somebody's words, and how. */
  cues: (Piece & { uses: readonly string[] })[];
  /** In the order in which they were tried. */
  steps: Step[];
  /** Those of which a part stands in it. */
  facts: Fact[];
}

export interface Explanation {
  extraction: Extraction;
  sentences: ExplainedSentence[];
  /** What is no part of the article, and what was said there. */
  furniture: (Piece & { steps: Step[] })[];
}

/** Reads an article and tells, sentence by sentence, what was seen, which rules looked at it, what each said, and what came of it. */
export const explainerOf = (packs: readonly LanguagePack[]): ((article: Article, options: Omit<ReadOptions, 'trace'>) => Explanation) => {
  const read = readerOf(packs);
  return (article, options) => {
    const steps: Step[] = [];
    const seen = new Set<string>();
    const trace = (step: TraceStep): void => {
      // Stages ask the same of the same words.
      const key = JSON.stringify(step);
      if (!seen.has(key)) steps.push({ ...step, text: article.text.slice(step.start, step.end) });
      seen.add(key);
    };
    const reading = read(article, { ...options, trace });
    const extraction = assemble(reading);
    return { extraction, ...placed(reading, steps, factsOf(extraction)) };
  };
};

function placed(reading: Reading, steps: readonly Step[], facts: readonly Fact[]): Pick<Explanation, 'sentences' | 'furniture'> {
  const { text, sentences, furniture, cues } = reading;
  const startsIn =
    ({ start, end }: Span) =>
    (other: Span): boolean =>
      start <= other.start && other.start < end;
  const touches =
    ({ start, end }: Span) =>
    (other: Span): boolean =>
      other.start < end && start < other.end;
  return {
    sentences: sentences.map((sentence) => {
      const span = spanOfRange(reading, sentence);
      const own = [...cues.values()].filter(({ first }) => sentence.first <= first && first < sentence.end);
      return {
        ...pieceOf(reading, sentence),
        heading: sentence.heading,
        cues: own.map((cue) => ({ ...pieceOf(reading, cue), uses: cue.cue.uses })),
        steps: steps.filter(startsIn(span)),
        facts: facts.filter(({ spans }) => spans.some(touches(span))),
      };
    }),
    furniture: furniture.map((span) => ({
      ...span,
      text: text.slice(span.start, span.end),
      steps: steps.filter(startsIn(span)),
    })),
  };
}

function factsOf(extraction: Extraction): Fact[] {
  const names = new Map([...extraction.people, ...extraction.organizations, ...extraction.groups].map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? id).join(', ') || 'nobody named';
  const body = (of: RoleBody): string => (of === null ? '' : ` of ${typeof of === 'string' ? (names.get(of) ?? of) : of.text}`);
  return [
    ...extraction.statements.map(({ id, kind, act, speakers, spans, cue, rule }): Fact => ({
      kind: 'statement',
      rule: rule ?? null,
      told: `${id} ${kind} ${act}, ${named(speakers)}: ${spans.map(({ start, end }) => extraction.text.slice(start, end)).join(' … ')}`,
      spans: cue === null ? spans : [...spans, cue],
    })),
    ...extraction.roles.map(({ person, title, of, status, rule, start, end }): Fact => ({
      kind: 'role',
      rule: rule ?? null,
      told: `${named([person])}: ${title}${body(of)}, ${status}`,
      spans: [{ start, end }],
    })),
    ...extraction.events.map(({ id, kind, status, trigger, participants, mentions, rule }): Fact => ({
      kind: 'event',
      rule: rule ?? null,
      told: `${id} ${kind} ${status}, ${named(participants)}: ${trigger.text}`,
      spans: mentions,
    })),
  ];
}
