import { remember } from '../domain/remember.js';
import type { Token } from './tokens.js';

/**
 * A linear sequence tagger over runs of capitalised words: who is a person, what an organization or a place. An averaged structured
 * perceptron (Collins 2002) whose weights are made by train/tagger.mjs; this file is its features and its decoder, for both.
 */

export const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;
export type Tag = (typeof TAGS)[number];
const SIZE = TAGS.length;

export interface TaggerModel {
  /** By feature: a weight for each tag. */
  weights: Pick<ReadonlyMap<string, Int16Array | readonly number[]>, 'get'>;
  /** Weight of going from a tag to a tag, row by row. */
  transitions: readonly number[];
  /** What the word lists know a lower-case word as, in letters: the same word for all that they know alike. */
  kindOf: KindOf;
}
export type KindOf = (lower: string) => string;

/**
 * What the weights are kept as: a line a feature, `feature TAB tag:weight …`; the first line has the transitions. A line is parsed when its feature
 * is first asked for: one article asks for few of them.
 */
export function parseModel(text: string, kindOf: KindOf): TaggerModel {
  const [first, ...lines] = text.split('\n');
  const rows = new Map<string, string | Int16Array>();
  for (const line of lines) {
    const tab = line.indexOf('\t');
    if (tab >= 0) rows.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const get = (feature: string): Int16Array | undefined => {
    const row = rows.get(feature);
    if (typeof row !== 'string') return row;
    const parsed = parseRow(row);
    rows.set(feature, parsed);
    return parsed;
  };
  return { weights: { get }, transitions: first!.split(' ').map(Number), kindOf };
}

function parseRow(text: string): Int16Array {
  const row = new Int16Array(SIZE);
  for (const pair of text.split(' ')) {
    const colon = pair.indexOf(':');
    row[Number(pair.slice(0, colon))] = Number(pair.slice(colon + 1));
  }
  return row;
}

const shapeOf = remember((text) =>
  text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, 'd')
    .replace(/(.)\1{2,}/g, '$1$1'),
);

/** Features of the word at `i` in the run `[first, end)`; `opens`: a sentence or quotation begins there, so that its capital tells nothing. */
export function featuresOf(tokens: readonly Token[], i: number, first: number, end: number, opens: boolean, kindOf: KindOf): string[] {
  const at = (k: number): string => tokens[k]?.lower ?? '#';
  const kind = (k: number): string => (k >= first && k < end ? kindOf(at(k)) : '#');
  const word = at(i);
  const shape = shapeOf(tokens[i]!.text);
  const before = first > 0 ? at(first - 1) : '#';
  const after = at(end);
  const features = [
    'b',
    `w=${word}`,
    `s=${shape}`,
    `3=${word.slice(0, 3)}`,
    `-2=${word.slice(-2)}`,
    `-3=${word.slice(-3)}`,
    `-4=${word.slice(-4)}`,
    `l=${at(i - 1)}`,
    `r=${at(i + 1)}`,
    `ll=${at(i - 2)}`,
    `rr=${at(i + 2)}`,
    `in=${before}`,
    `out=${after}`,
    `pos=${Math.min(i - first, 4)},${Math.min(end - i, 4)}`,
    `head=${at(first)}`,
    `in+pos=${before},${Math.min(i - first, 3)}`,
    `ls=${i > first ? shapeOf(tokens[i - 1]!.text) : '-'}`,
    `rs=${i + 1 < end ? shapeOf(tokens[i + 1]!.text) : '-'}`,
    `l+w=${at(i - 1)},${word}`,
    `k=${kind(i)}`,
    `lk=${kind(i - 1)},${kind(i)}`,
    `rk=${kind(i)},${kind(i + 1)}`,
    `l+k=${at(i - 1)},${kind(i)}`,
    `in+k=${i === first ? before : '-'},${kind(i)}`,
  ];
  if (opens) features.push('opens', `opens,w=${word}`);
  return features;
}

/** Scores of every tag at every word of the run. */
export function scoresOf(model: Pick<TaggerModel, 'weights'>, features: readonly (readonly string[])[]): Float64Array[] {
  return features.map((own) => {
    const scores = new Float64Array(SIZE);
    for (const feature of own) {
      const row = model.weights.get(feature);
      if (row !== undefined) for (let tag = 0; tag < SIZE; tag++) scores[tag]! += row[tag]!;
    }
    return scores;
  });
}

/** May `to` follow `from`? An inner tag only goes on with its own kind. */
export const follows = (from: number, to: number): boolean => to === 0 || to % 2 === 1 || from === to || from === to - 1;

/** The best way through the run, from outside of any name (Viterbi 1967). */
export function decode({ transitions }: Pick<TaggerModel, 'transitions'>, scores: readonly Float64Array[]): number[] {
  const back: number[][] = [];
  let best =
    scores[0] === undefined ? [] : Array.from(scores[0], (score, tag) => (follows(0, tag) ? score + transitions[tag]! : -Infinity));
  for (let i = 1; i < scores.length; i++) {
    const own: number[] = [];
    const next = Array.from(scores[i]!, (score, to) => {
      let from = 0;
      let top = -Infinity;
      for (let tag = 0; tag < SIZE; tag++) {
        const value = follows(tag, to) ? best[tag]! + transitions[tag * SIZE + to]! : -Infinity;
        if (value > top) [top, from] = [value, tag];
      }
      own.push(from);
      return top + score;
    });
    back.push(own);
    best = next;
  }
  let tag = best.indexOf(Math.max(...best));
  const path = [tag];
  for (let i = back.length - 1; i >= 0; i--) path.unshift((tag = back[i]![tag]!));
  return scores.length === 0 ? [] : path;
}

/** Runs of capitalised words; small words never stand alone in a name that matters here. */
export function* capitalRuns(tokens: readonly Token[], first: number, end: number): Generator<[number, number]> {
  for (let i = first; i < end; i++) {
    if (!tokens[i]!.capital || !tokens[i]!.word) continue;
    let last = i + 1;
    while (last < end && tokens[last]!.capital && tokens[last]!.word) last++;
    yield [i, last];
    i = last;
  }
}

/** Longest run that is tagged whole; a longer one is no prose. */
export const LONGEST_RUN = 60;

/** Tags of the capitalised words of `tokens[first, end)`, by token; words without a tag are outside of any name. */
export function tagRuns(
  model: TaggerModel,
  tokens: readonly Token[],
  first: number,
  end: number,
  opens: (i: number) => boolean,
): Map<number, Tag> {
  const tags = new Map<number, Tag>();
  for (const [from, to] of capitalRuns(tokens, first, end)) {
    if (to - from > LONGEST_RUN) continue;
    const features = [];
    for (let i = from; i < to; i++) features.push(featuresOf(tokens, i, from, to, opens(i), model.kindOf));
    decode(model, scoresOf(model, features)).forEach((tag, k) => {
      if (tag !== 0) tags.set(from + k, TAGS[tag]!);
    });
  }
  return tags;
}
