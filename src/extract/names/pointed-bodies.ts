import type { Range, Reading, TitleMention } from '../reading.js';
import { lowerAt } from '../reading.js';

/**
 * The body of an office that the article only points to: `juru bicara lembaga itu`, `its chief executive`. The last organization named before
 * whose name opens with the noun; any where the noun or the possessive tells nothing. Looks no further back than the paragraph before.
 */
export function pointedBody(
  reading: Reading,
  start: number,
  end: number,
): { body: NonNullable<TitleMention['body']>; right: number } | null {
  const { pack } = reading;
  if (pack.pronouns.possessive.has(lowerAt(reading, start - 1))) {
    const at = lastBefore(reading, start - 1, null);
    return at === null ? null : { body: bodyOf({ first: start - 1, end: start }, at), right: end };
  }
  const noun = lowerAt(reading, end);
  const any = pack.nouns.bodies.has(noun);
  if (reading.tokens[end]?.capital !== false || !(any || pack.organizations.heads.has(noun))) return null;
  const pointed = pack.nouns.pointers.has(lowerAt(reading, end + 1));
  if (!pointed && lowerAt(reading, end + 1) !== ',') return null;
  const at = lastBefore(reading, start, any ? null : noun);
  return at === null ? null : { body: bodyOf({ first: end, end: end + 1 }, at), right: pointed ? end + 2 : end + 1 };
}

const bodyOf = (range: Range, at: number): NonNullable<TitleMention['body']> => ({ ...range, of: { kind: 'organization', at } });

function lastBefore(reading: Reading, before: number, head: string | null): number | null {
  const { organizations, sentences, sentenceAt } = reading;
  const paragraph = sentences[sentenceAt[before]!]!.paragraph;
  for (let o = organizations.length - 1; o >= 0; o--) {
    const { first, medium } = organizations[o]!;
    if (first >= before) continue;
    if (paragraph - sentences[sentenceAt[first]!]!.paragraph > 2) return null;
    if (!medium && (head === null || lowerAt(reading, first) === head)) return o;
  }
  return null;
}
