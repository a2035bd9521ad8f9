import type { Reading, TitleMention } from '../reading.js';
import { spanOfRange } from '../reading.js';
import type { RuleList } from '../rule.js';
import { firstOf } from '../rule.js';
import type { NameJudge } from './name-judge.js';
import { nameFrom } from './name-run.js';
import { isCalling } from './title-heads.js';
import {
  anyWordBehind,
  behindBodyAndSeat,
  behindBodysLastWord,
  behindTerms,
  behindComma,
  behindOneWordBody,
  behindRank,
  rightBehind,
} from './holder-behind.js';
import type { HolderFound, HolderPlace } from './holder-place.js';
import { skipRanks } from './holder-place.js';
import { atOfficesEnd, beforeVerb, endOfLongOffice, inCapitals, twoWordsBehind } from './holder-at-end.js';

/** Where an office's holder stands behind it, the clearest marks first. */
export const HOLDERS_BEHIND: RuleList<HolderPlace, HolderFound> = {
  name: 'holder behind the office',
  spanOf: (reading, { title }) => spanOfRange(reading, title),
  rules: [
    behindRank, // a rank parts body and name wherever it stands
    behindBodyAndSeat,
    behindOneWordBody, // before the rule that would take that word for the name
    behindBodysLastWord, // the same of a common word
    beforeVerb, // more capitals go on behind what looks like the name: only the last of them are it
    rightBehind,
    behindTerms,
    anyWordBehind,
    inCapitals,
    twoWordsBehind,
    atOfficesEnd,
    endOfLongOffice,
    behindComma,
  ],
};

/** Who holds the title, by what stands behind it, and the rule that says so. */
export function holderBehind(
  reading: Reading,
  title: TitleMention,
  judge: NameJudge,
  taken: (i: number) => boolean,
): (HolderFound & { rule: string }) | null {
  const end = reading.sentences[reading.sentenceAt[title.first]!]!.end;
  const direct = skipRanks(reading, title.right, end);
  const near = nameFrom(reading, direct, end, judge, taken, title.profession && title.body === null ? 'sure' : 'likely');
  if (near === null && isCalling(reading, title.head)) return null;
  const found = firstOf(HOLDERS_BEHIND, reading, { title, judge, taken, end, direct, near });
  return found === null ? null : { ...found.finding, rule: found.rule };
}
