import type { Span } from '../../domain/span.js';
import { overlaps, spanOf } from '../../domain/span.js';
import type { LanguagePack } from '../../language/pack.js';
import { packFor } from '../../language/pick.js';
import { withoutMarkup } from '../../text/markup.js';
import { linesOf, subtract } from '../../text/paragraphs.js';
import { splitSentences } from '../../text/sentences.js';
import { tokenize } from '../../text/tokens.js';
import { datelineOf } from './dateline.js';
import { joinBroken, quotationsIn } from './segments.js';

/** An article that was read before: its text, the language that it was read in, and what was left out. */
export interface ReadText {
  text: string;
  language: string;
  furniture: readonly Span[];
}

/**
 * The whole sentences in which a stretch of an article stands, as one stretch; a dateline in front of the first is no part of it. What another
 * reader has read may stand where this one sees no sentence: then it is the stretch itself.
 */
export const sentenceAround =
  (packs: readonly LanguagePack[]) =>
  ({ text, language, furniture }: ReadText, stretch: Span): Span => {
    const pack = packFor(language, packs);
    const shown = withoutMarkup(text);
    const out = furniture.filter(({ start, end }) => shown.slice(start, end).trim() !== '').sort((a, b) => a.start - b.start);
    const around = joinBroken(shown, subtract(linesOf(shown), out), -1)
      .filter((part) => overlaps(part, stretch))
      .map((part) => withoutDateline(shown, part, stretch, pack))
      .flatMap((part) => sentencesOf(shown, part, pack))
      .filter((sentence) => overlaps(sentence, stretch));
    return [...around, spanOf(stretch)].reduce((whole, { start, end }) => ({
      start: Math.min(whole.start, start),
      end: Math.max(whole.end, end),
    }));
  };

function withoutDateline(text: string, part: Span, stretch: Span, pack: LanguagePack): Span {
  const start = part.start + (datelineOf(text.slice(part.start, part.end), pack)?.length ?? 0);
  return start <= stretch.start ? { start, end: part.end } : part;
}

function sentencesOf(text: string, part: Span, pack: LanguagePack): Span[] {
  const tokens = tokenize(text, part.start, part.end);
  const sentences = splitSentences(tokens, 0, tokens.length, quotationsIn(pack, tokens, 0), pack.abbreviations);
  return sentences.map(({ first, end }) => ({ start: tokens[first]!.start, end: tokens[end - 1]!.end }));
}
