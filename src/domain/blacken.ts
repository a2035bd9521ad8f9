import type { Span } from './span.js';

/** Stands for each UTF-16 code unit of what must not be read any more, so that every other place of the text stays what it was. */
const BLACK = '█';

/** A text with some places blacked out; spaces and line ends stay. */
export function blacken(text: string, places: readonly Span[]): string {
  const units = text.split('');
  for (const { start, end } of places)
    for (let i = Math.max(0, start); i < Math.min(end, units.length); i++) if (!/\s/.test(units[i]!)) units[i] = BLACK;
  return units.join('');
}

const isLetter = (text: string, at: number): boolean => /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at));
const endsInLetter = (text: string, end: number): boolean => /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, end - 2), end));

/** Where names stand in a text as whole words, in whatever case; spaces in a name stand for any space. */
export function namePlaces(text: string, names: readonly string[]): Span[] {
  const lower = spaced(text);
  return names.flatMap((name) => {
    const wanted = spaced(name.trim());
    const found: Span[] = [];
    if (wanted === '') return found;
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (!endsInLetter(text, at) && !isLetter(text, end)) found.push({ start: at, end });
    }
    return found;
  });
}

/** In lower case unit for unit, every white space as one that equals the others. */
const spaced = (text: string): string =>
  Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return /\s/.test(letter) ? ' ' : lower.length === letter.length ? lower : letter;
  }).join('');
