import type { Token } from '../../text/tokens.js';
import type { Tag } from '../../text/tagger.js';
import { capitalRuns, tagRuns } from '../../text/tagger.js';
import { isNameLike } from './evidence.js';
import type { Reading, Stage, TitleMention } from '../reading.js';

/** What the trained tagger takes the capitalised words for, where the language has one. Rules and tagger are joined where names are judged. */
export const tagNames: Stage = (reading) => {
  const { pack, tokens, evidence, sentences } = reading;
  if (pack.tagger === null) return { tags: new Map() };
  const model = pack.tagger();
  const tags = new Map<number, Tag>();
  for (const { first, end } of sentences) {
    for (const [i, tag] of tagRuns(model, tokens, first, end, evidence.opens)) tags.set(i, tag);
    for (const [from, to] of capitalRuns(tokens, first, end)) joinUnknown(reading, from, to, tags);
  }
  return { tags };
};

/** A word that nobody knows right beside a person's name in a run of capitals is part of it: `Ratri Astuningsih`, where the tagger knows the second alone. */
function joinUnknown(reading: Reading, from: number, to: number, tags: Map<number, Tag>): void {
  const isPerson = (i: number): boolean => tags.get(i)?.endsWith('PER') === true;
  const { tokens, pack } = reading;
  const isUnknown = (i: number): boolean =>
    !tags.has(i) && isNameLike(reading, i) && tokens[i]!.text.length > 2 && !pack.words.placeHeads.has(tokens[i - 1]?.lower ?? '');
  for (let i = from + 1; i < to; i++) if (isPerson(i - 1) && isUnknown(i)) tags.set(i, 'I-PER');
  for (let i = to - 2; i >= from; i--) {
    if (tags.get(i + 1) !== 'B-PER' || !isUnknown(i)) continue;
    tags.set(i, 'B-PER');
    tags.set(i + 1, 'I-PER');
  }
}

/**
 * Looks again at what is left of a run of capitals when titles, bodies and countries are taken out of it: `UNRWA Helga Brandvold` is no one
 * name. What follows a title is tagged as if the title's first word stood right before it.
 */
export const tagRests: Stage = (reading) => {
  const { pack, tokens, sentences } = reading;
  if (pack.tagger === null) return {};
  const model = pack.tagger();
  const { covered, titleEnding } = coverOf(reading);
  const tags = new Map(reading.tags);
  for (const { first, end } of sentences)
    for (const [from, to] of capitalRuns(tokens, first, end)) {
      for (let i = from; i < to; i++) {
        if (covered.has(i)) continue;
        let last = i + 1;
        while (last < to && !covered.has(last)) last++;
        const title = titleEnding.get(i);
        if (last < to && title !== undefined) for (let k = i; k < last; k++) tags.set(k, k === i ? 'B-ORG' : 'I-ORG');
        else if (i > from || title !== undefined) retag(model, reading, i, last, title, tags);
        i = last;
      }
    }
  return { tags };
};

function retag(
  model: Parameters<typeof tagRuns>[0],
  reading: Reading,
  first: number,
  end: number,
  title: TitleMention | undefined,
  tags: Map<number, Tag>,
): void {
  const { tokens, pack } = reading;
  const head = title === undefined ? undefined : tokens[title.first];
  const before: Token[] = head === undefined ? [] : [{ ...head, capital: false, text: head.lower }];
  const part = [...before, ...tokens.slice(first, end), ...tokens.slice(end, end + 2).map((token) => ({ ...token, capital: false }))];
  const found = tagRuns(model, part, before.length, before.length + end - first, () => false);
  const all = Array.from({ length: end - first }, (_, k) => found.get(before.length + k));
  // Behind an office and its body stands its holder: `Perdana Menteri Tuvalu Lopati Seluka`.
  const holder = title !== undefined && title.body !== null && end - first > 1;
  const bodyLike = (k: number): boolean => {
    const { lower } = tokens[first + k]!;
    return pack.words.organization.has(lower) || pack.words.place.has(lower) || pack.words.common.has(lower) || /\d/.test(lower);
  };
  const renamed = holder && all.every((tag, k) => tag?.endsWith('PER') === true || !bodyLike(k));
  all.forEach((tag, k) => {
    const kept = tags.get(first + k);
    // What was a person's name at first sight stays one, unless it is a known place.
    const person = kept?.endsWith('PER') === true && tag?.endsWith('PER') !== true && isNameLike(reading, first + k);
    const told = renamed ? (k === 0 ? 'B-PER' : 'I-PER') : person ? kept : tag;
    if (told === undefined) tags.delete(first + k);
    else tags.set(first + k, told);
  });
}

/** Tokens of titles, bodies, organizations and countries, and the titles by the token behind them. */
function coverOf(reading: Reading): { covered: ReadonlySet<number>; titleEnding: ReadonlyMap<number, TitleMention> } {
  const covered = new Set<number>(reading.organizationAt.keys());
  const titleEnding = new Map<number, TitleMention>();
  for (const { first, end, metonym } of reading.countries) if (!metonym) for (let i = first; i < end; i++) covered.add(i);
  for (const title of reading.titles) {
    for (let i = title.left; i < title.right; i++) covered.add(i);
    titleEnding.set(title.right, title);
  }
  return { covered, titleEnding };
}
