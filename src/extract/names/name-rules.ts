import type { Range, Reading } from '../reading.js';
import { isInQuote, lowerAt, spanOfRange } from '../reading.js';
import type { Rule, RuleList } from '../rule.js';
import { refuse } from '../rule.js';
import { isNameLike, isRankedAt } from './evidence.js';
import type { NameJudge } from './name-judge.js';

/** A run of capitals that may be somebody's name. */
export interface NamePlace extends Range {
  judge: NameJudge;
  /** Words of names that the article has shown, lower case. */
  known: ReadonlySet<string>;
}
type Test = (reading: Reading, place: NamePlace) => boolean;

/** A way in which a run shows that it is a name; what speaks against any name is asked first. */
const nameRule = (name: string, reads: string, fits: Test): Rule<NamePlace, Range> => ({
  name,
  reads,
  fits,
  read: (reading, place) => {
    const objection = OBJECTIONS.find(({ holds, but }) => holds(reading, place) && !but?.includes(name));
    return objection === undefined ? { first: place.first, end: place.end } : refuse(objection.says);
  },
});

/** Ways in which a run of capitals shows that it is a person's name. */
export const NAME_RULES: RuleList<NamePlace, Range> = {
  name: 'names',
  spanOf: (reading, place) => spanOfRange(reading, place),
  rules: [
    nameRule(
      'initials',
      '`berinisial RS`',
      ({ evidence, tokens }, { first, end }) => end === first + 1 && evidence.initials.has(tokens[first]!.text),
    ),
    nameRule('named', '`seorang warga bernama Dayat`', (reading, { first }) => reading.pack.words.named.has(lowerAt(reading, first - 1))),
    nameRule('aged', '`Iyan (30)`, `Basir Malik, 52,`', isAged),
    nameRule(
      'heading-before-it',
      '`Pembangunan Infrastruktur Penting Akbar mengungkapkan`',
      (reading, { first, end }) => isGlued(reading, first) && endsHeading(reading, first, end),
    ),
    nameRule('half-sure', 'at least half of its words are surely a name’s', ({ tokens }, { first, end, judge }) => {
      const sure = tokens.slice(first, end).filter((_, k) => judge(first + k) === 'sure').length;
      return sure * 2 >= end - first;
    }),
    nameRule(
      'apposed',
      '`Kirill Obolensky, a student,`',
      (reading, { first, end }) => reading.pack.tagger === null && standsLikeName(reading, first, end),
    ),
    nameRule(
      'ranked',
      '`Bapak Sutan Alamsyah`, `Dr. Ann Perrin`',
      (reading, { first, end }) => end - first > 1 && isRankedAt(reading, first),
    ),
    nameRule(
      'titled-behind',
      '`Yuliana Mering, Kepala Dinas …`',
      (reading, { first, end }) =>
        end - first > 1 && lowerAt(reading, end) === ',' && reading.pack.titles.heads.has(lowerAt(reading, end + 1)),
    ),
    nameRule(
      'unknown-words',
      '`Tegar Sasmita tiba di Malang`, `menunjuk Marta Salas`: two or three capitals that nothing else is',
      isUnknownName,
    ),
    nameRule('partly-sure', 'one of its words is surely a name’s', (reading, { first, end, judge }) => {
      const sure = reading.tokens.slice(first, end).some((_, k) => judge(first + k) === 'sure');
      return end - first > 1 && sure && !isInQuote(reading, first);
    }),
  ],
};

/** What speaks against a name; `but`: the rules that know better. */
const OBJECTIONS: readonly { says: string; holds: Test; but?: readonly string[] }[] = [
  { says: 'a number follows', holds: ({ tokens }, { end }) => tokens[end]?.capital === true && /\d/.test(tokens[end].text) },
  { says: 'a place: one unknown word behind a preposition', holds: isPlaced, but: ['initials', 'named', 'aged'] },
  {
    says: 'more capitals stand before it',
    holds: (reading, { first }) => isGlued(reading, first) && !reading.organizationAt.has(first - 1) && !reading.countryAt.has(first - 1),
    but: ['heading-before-it', 'initials', 'aged'],
  },
  {
    says: 'one word that only the tagger knows',
    holds: (reading, { first, end, judge, known }) =>
      end - first === 1 &&
      judge(first) === 'sure' &&
      !known.has(lowerAt(reading, first)) &&
      !reading.calendarNames.has(first) &&
      !isAttested(reading, first),
    but: ['initials', 'named', 'aged'],
  },
];

/** Capitals unknown to lists and tagger at the head of a sentence, or behind a verb, with a small word behind them. */
function isUnknownName(reading: Reading, { first, end }: NamePlace): boolean {
  const { tokens, pack, evidence, tags } = reading;
  if (end - first < 2 || end - first > 3 || isInQuote(reading, first)) return false;
  const before = lowerAt(reading, first - 1);
  const opens = evidence.opens(first) && (tokens[end]?.text === '(' || (tokens[end]?.capital === false && tokens[end].word));
  const behindVerb = tokens[first - 1]?.capital === false && (pack.cues.has(before) || pack.syntax.verb.test(before));
  if (!opens && !behindVerb) return false;
  return tokens
    .slice(first, end)
    .every(({ lower }, k) => isNameLike(reading, first + k) && !tags.has(first + k) && !pack.words.placeHeads.has(lower));
}

function isPlaced(reading: Reading, { first, end, known }: NamePlace): boolean {
  const { pack, evidence } = reading;
  const before = lowerAt(reading, first - 1);
  const placing = pack.events.ats.has(before) && pack.words.placing.has(before);
  return placing && end - first === 1 && !known.has(lowerAt(reading, first)) && !evidence.names.has(lowerAt(reading, first));
}

/** A capital of the same sentence stands right before that is no rank. */
function isGlued(reading: Reading, first: number): boolean {
  const { tokens, pack, evidence, sentenceAt } = reading;
  if (first === 0 || sentenceAt[first - 1] !== sentenceAt[first] || !tokens[first - 1]!.capital) return false;
  const before = lowerAt(reading, first - 1);
  return !pack.titles.ranks.has(before) && !pack.titles.rankParts.has(before) && !evidence.opens(first - 1);
}

/** An age in brackets or between commas behind it. */
function isAged({ tokens }: Reading, { first, end, judge }: NamePlace): boolean {
  const age = /^\d{2}$/.test(tokens[end + 1]?.text ?? '');
  const closed = [')', ','].includes(tokens[end + 2]?.text ?? '');
  const opened = tokens[end]?.text === '(' || (tokens[end]?.text === ',' && end - first > 1);
  return age && closed && opened && (end - first > 1 || judge(first) !== 'no');
}

/** Where no tagger helps: `Kirill Obolensky, a student,`, `Joyce Adeleke, 41,`, `Hilda Taloimae, who …`, two or three free capitals that nothing else is. */
function standsLikeName(reading: Reading, first: number, end: number): boolean {
  const { pack, tokens } = reading;
  if (end - first < 2 || end - first > 3 || tokens.slice(first, end).some((_, k) => !isNameLike(reading, first + k))) return false;
  if (pack.nouns.articles.has(lowerAt(reading, first - 1))) return false;
  const next = lowerAt(reading, end + 1);
  return lowerAt(reading, end) === ',' && [pack.nouns.articles, pack.syntax.relative, pack.titles.heads].some((words) => words.has(next));
}

/** `Pembangunan Infrastruktur Penting Akbar mengungkapkan`: a heading ran into the sentence, and the last word before the verb is a name. */
function endsHeading(reading: Reading, first: number, end: number): boolean {
  const { words, cues } = reading.pack;
  const before = lowerAt(reading, first - 1);
  const speaks = cues.get(lowerAt(reading, end))?.uses.includes('verb') ?? false;
  return speaks && words.person.has(lowerAt(reading, first)) && words.common.has(before) && !words.person.has(before);
}

/** One word alone needs more than the tagger's word for it: the lists, the article's own evidence, or a fuller name before. */
function isAttested(reading: Reading, i: number): boolean {
  const { pack, evidence, tags } = reading;
  const word = lowerAt(reading, i);
  const before = lowerAt(reading, lowerAt(reading, i - 1) === '.' ? i - 2 : i - 1);
  return (
    [pack.words.person, pack.words.acronymNames, evidence.names].some((words) => words.has(word)) ||
    pack.titles.ranks.has(before) ||
    tags.get(i) === undefined
  );
}
