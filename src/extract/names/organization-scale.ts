import type { Range, Reading } from '../reading.js';
import { isInQuote, spanOfRange } from '../reading.js';
import { kindAt, listsOf, shapeOf, timesOf } from './scale-features.js';

/** Tokens in the longest name that is put on the scale. */
const LONGEST = 12;

/**
 * Where a body's name that begins there may end: behind every capital of the run, over small words between two of them; a country's name is its last
 * word.
 */
function endsOf(reading: Reading, first: number, limit: number): number[] {
  const { tokens, dateAt, countryAt } = reading;
  const ends: number[] = [];
  for (let i = first; i < limit && i - first < LONGEST; i++) {
    const { capital, word, text } = tokens[i]!;
    if (dateAt.has(i) || (i > first && countryAt.get(i - 1)?.end === i)) break;
    if (capital && word) ends.push(i + 1);
    else if (/^\d+$/.test(text)) ends.push(i + 1);
    else if (!(SMALL.has(text) && tokens[i + 1]?.capital === true)) break;
  }
  return ends;
}

/** What may stand between two capitals of one name. */
const SMALL = new Set(['dan', 'untuk', 'bagi', 'di', 'of', 'for', 'and', 'the', '-', '&', '/', '.']);

/**
 * What is put on the scale for a body's name: which rule takes it for one and where that ends, what lists and tagger know of the words on both sides of
 * either edge, and how the article uses it elsewhere.
 */
function featuresOfBody(reading: Reading, { first, end }: Range, rule: string, ruleEnd: number): string[] {
  const { tokens, pack, countryAt, evidence } = reading;
  const inside = (i: number): string => `${tagOf(reading, i)},${listsOf(reading, i)}`;
  const beyond = Math.max(-3, Math.min(3, end - ruleEnd));
  const last = tokens[end - 1]!;
  const next = sideOf(reading, end);
  const before = sideOf(reading, first - 1);
  const length = Math.min(6, end - first);
  const features = [
    `rule=${rule}`,
    `beyond=${beyond}`,
    `rule+beyond=${rule},${beyond}`,
    `first=${tokens[first]!.lower}`,
    `first+length=${tokens[first]!.lower},${length}`,
    `last=${last.lower}`,
    `last3=${last.lower.slice(-3)}`,
    `next=${next.word}`,
    `before=${before.word}`,
    `last+next=${last.lower} ${next.word}`,
    `lastIs=${inside(end - 1)}`,
    `nextIs=${next.is}`,
    `edge=${inside(end - 1)}|${next.is}`,
    `edge+beyond=${tagOf(reading, end - 1)}|${next.is},${beyond}`,
    `firstIs=${inside(first)}`,
    `beforeIs=${before.is}`,
    `length=${length}`,
    `length+beyond=${length},${beyond}`,
    `shape=${shapeOf(tokens[first]!.text)},${shapeOf(last.text)},${length === 1 ? 1 : 2}`,
    `tags=${Array.from({ length }, (_, k) => tagOf(reading, first + k)).join(',')}`,
    `times=${timesOf(reading, first, end)},${beyond}`,
    `land=${countryAt.has(end - 1) ? 'in' : ''}${countryAt.has(end) ? 'out' : ''},${beyond}`,
    `somebody=${evidence.names.has(last.lower) || evidence.surnames.has(last.lower) ? 'in' : ''}${evidence.names.has(next.word) || evidence.surnames.has(next.word) ? 'out' : ''}`,
  ];
  if (pack.organizations.heads.has(tokens[first]!.lower)) features.push('head', `head,${length}`);
  if (end - first > 1 && pack.organizations.heads.has(last.lower)) features.push('ends with a head');
  if (tokens.slice(first, end).some(({ capital, word }) => word && !capital)) features.push(`small inside,${beyond}`);
  if (tokens.slice(first + 1, end).some(({ lower }) => pack.titles.heads.has(lower))) features.push('title inside');
  if (evidence.opens(first)) features.push('opens');
  if (isInQuote(reading, first)) features.push('quoted');
  return features;
}

const tagOf = ({ tags }: Reading, i: number): string => tags.get(i) ?? 'O';

/** Kinds that the weights of bodies were not shown. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['body', 'country', 'date', 'placeHead']);

/** The word on one side, and of what kind it is. */
function sideOf(reading: Reading, i: number): { word: string; is: string } {
  const token = reading.tokens[i];
  if (token === undefined) return { word: '#', is: 'edge' };
  const { lower, capital } = token;
  const is = kindAt(reading, i, NOT_SHOWN);
  const told = capital ? `${is}:${tagOf(reading, i)},${listsOf(reading, i)}` : is === 'mark' ? lower : is;
  return { word: lower, is: told };
}

/** The name that the scale makes of what a rule takes for one, which may end elsewhere; null where none of its ends is likely enough. */
export function weighedBody(reading: Reading, found: Range, rule: string, limit: number): Range | null {
  const { pack, options } = reading;
  if (pack.bodyScale === null) return found;
  const scale = pack.bodyScale();
  let best: { end: number; odds: number } | null = null;
  for (const end of new Set([found.end, ...endsOf(reading, found.first, limit)])) {
    const range = { first: found.first, end };
    const odds = scale.weigh(featuresOfBody(reading, range, rule, found.end), range) + (end === found.end ? KEPT : 0);
    if (best === null || odds > best.odds) best = { end, odds };
  }
  if (best!.odds < LEAST && !SURE.has(rule)) {
    options.trace?.({ list: 'organizations', rule: 'weighed', ...spanOfRange(reading, found), refused: 'the weights speak against it' });
    return null;
  }
  const range = { first: found.first, end: best!.end };
  if (range.end !== found.end) options.trace?.({ list: 'organizations', rule: 'weighed', ...spanOfRange(reading, range), refused: null });
  return range;
}

/** Rules whose bodies are never given up: somebody wrote them down. */
const SURE: ReadonlySet<string> = new Set(['known-body']);

/**
 * How much more than the rule's own end another one must weigh, in log odds, and what no end of it reaches is no body: chosen on a house left out, and so
 * that few of the bodies that corpora label are lost.
 */
const [KEPT, LEAST] = [0.5, -2.5];
