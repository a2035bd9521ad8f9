import type { Range, Reading } from '../reading.js';
import { isInQuote, lowerAt, spanOfRange } from '../reading.js';
import { kindAt, listsOf, shapeOf, timesOf } from './scale-features.js';

/**
 * Whether a run of capitals is a name: what the scale says, of what a rule takes for one and of what none does; where the language has no scale, what
 * the rules say. `rule`: the rule that takes it for a name, null for none; `known`: words of names that the article has shown, lower case.
 */
export function isName(reading: Reading, range: Range, known: ReadonlySet<string>, rule: string | null): boolean {
  const { pack, options } = reading;
  if (pack.nameScale === null) return rule !== null;
  if (rule !== null && (SURE.has(rule) || isShown(reading, range, known))) return true;
  const odds = pack.nameScale().weigh(featuresOfName(reading, range, known, rule), range);
  const holds = !(rule === null && isLand(reading, range)) && odds > (rule === null ? ADDED : rule.startsWith('held:') ? HELD : KEPT);
  if (holds !== (rule !== null))
    options.trace?.({
      list: 'names',
      rule: 'weighed',
      ...spanOfRange(reading, range),
      refused: holds ? null : 'the weights speak against it',
    });
  return holds;
}

/** Rules whose word is not weighed: right for every one of 69 names in 250 annotated articles. */
const SURE: ReadonlySet<string> = new Set(['initials', 'named', 'aged']);

/**
 * Each of its words stood where only names stand, by which 98.4 of 100 of 1,168 names that a rule takes for one are right there, or is one of a name that the
 * article has shown: a word means one thing through an article.
 */
const isShown = ({ tokens, evidence }: Reading, { first, end }: Range, known: ReadonlySet<string>): boolean =>
  tokens.slice(first, end).every(({ lower }) => evidence.names.has(lower) || known.has(lower));

/** A country's name, or its government's by its seat: it comes as nobody's. */
const isLand = ({ countryAt }: Reading, { first, end }: Range): boolean => countryAt.has(first) || countryAt.has(end - 1);

/**
 * Log odds from which on a name that a rule takes for one stays, one that stands behind its office stays, and one that no rule takes for one comes: of some
 * twenty triples on articles of a house left out, and on the small cases, those that lost nothing of the latter.
 */
const [KEPT, HELD, ADDED] = [-1, -4, 1];

/**
 * What is put on the scale for a run of capitals that may be somebody's name: what the rules say of it, what lists and tagger know its words as, what
 * stands on both sides of it, and how the article uses it elsewhere. `rule`: the rule that takes it for a name, null for none.
 */
function featuresOfName(reading: Reading, { first, end }: Range, known: ReadonlySet<string>, rule: string | null): string[] {
  const { tokens, evidence } = reading;
  const own = Array.from({ length: end - first }, (_, k) => first + k);
  const lists = own.map((i) => listsOf(reading, i));
  const tags = own.map((i) => reading.tags.get(i)?.slice(2) ?? 'O');
  const [before, after] = [sideOf(reading, first - 1), sideOf(reading, end)];
  const length = Math.min(own.length, 4);
  const share = (test: (lower: string) => boolean): string => {
    const count = own.filter((i) => test(tokens[i]!.lower)).length;
    return count === 0 ? 'none' : count === own.length ? 'all' : 'some';
  };
  const features = [
    `rule=${rule ?? '-'}`,
    `length=${length}`,
    `lists=${lists.join(',')}`,
    `tags=${tags.join(',')}`,
    `rule+tags=${rule ?? '-'},${[...new Set(tags)].join()}`,
    `rule+lists=${rule ?? '-'},${[...new Set(lists)].join()}`,
    `known=${share((lower) => known.has(lower))}`,
    `evidence=${share((lower) => evidence.names.has(lower))}`,
    `surname=${share((lower) => evidence.surnames.has(lower))}`,
    `small=${share((lower) => evidence.small.has(lower))}`,
    `before=${before.word}`,
    `after=${after.word}`,
    `beforeIs=${before.is}`,
    `afterIs=${after.is}`,
    `before+tags=${before.is},${tags.join(',')}`,
    `after+tags=${after.is},${tags.join(',')}`,
    `both=${before.is},${after.is},${length}`,
    `two=${lowerAt(reading, first - 2)} ${before.word}`,
    `then=${after.word} ${lowerAt(reading, end + 1)}`,
    `times=${timesOf(reading, first, end)}`,
    `shape=${shapeOf(tokens[first]!.text)},${shapeOf(tokens[end - 1]!.text)},${length}`,
    ...own.map((i) => `word=${tokens[i]!.lower}`),
    ...own.map((i) => `end=${tokens[i]!.lower.slice(-3)}`),
    `first=${lists[0]},${tags[0]}`,
    `last=${lists.at(-1)},${tags.at(-1)}`,
  ];
  if (evidence.opens(first)) features.push('opens', `opens,rule=${rule ?? '-'}`);
  if (isInQuote(reading, first)) features.push('quoted', `quoted,rule=${rule ?? '-'}`);
  if (reading.cues.has(end)) features.push('cue behind');
  if (reading.cues.has(first - 1)) features.push('cue before');
  return features;
}

/** The word on one side, and of what kind it is. */
function sideOf(reading: Reading, i: number): { word: string; is: string } {
  const { tokens, sentenceAt, tags } = reading;
  const token = tokens[i];
  if (token === undefined) return { word: '#', is: 'edge' };
  const { lower, capital } = token;
  const is = kindAt(reading, i);
  const joined = is === 'capital' ? `${is}:${tags.get(i)?.slice(2) ?? 'O'}${sentenceAt[i] === sentenceAt[i - 1] ? '' : '^'}` : is;
  return { word: is === 'mark' || is === 'function' || is === 'cue' || capital ? lower : lower.slice(0, 12), is: joined };
}
