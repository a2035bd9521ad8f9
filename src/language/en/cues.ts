import type { StatementAct } from '../../domain/extraction.js';
import type { Cue, CueUse } from '../pack.js';

type Row = readonly [act: StatementAct, uses: readonly CueUse[], flags: string, words: string];

const ROWS: readonly Row[] = [
  [
    'ASSERT',
    ['verb', 'tag'],
    'bare',
    `said says added adds explained explains noted notes stated states wrote writes claimed claims argued argues insisted insists declared declares
    announced announces acknowledged admitted admits confirmed confirms warned warns stressed stresses replied responded recalled remarked reported conceded
    maintained predicted testified reiterated observed posted tweeted joked quipped shouted alleged asserted estimated suggested saying
    adding warning noting arguing insisting insist insists conceded complained lamented boasted cautioned contended countered emphasised emphasized
    disclosed revealed signalled signaled asserted mused pointed replying`,
  ],
  ['ASSERT', ['verb', 'tag'], 'bare addressee', 'told tells telling assured informed reminded'],
  ['ASSERT', ['tag', 'verb'], 'bare', 'shot-back fired-back hit-back'],
  [
    'ASSERT',
    ['verb'],
    'object',
    'praised criticized criticised condemned welcomed denounced accused blamed called described deplored dismissed hailed lauded ridiculed mocked likened',
  ],
  ['DENY', ['verb'], 'bare object', 'denied denies rejected rejects disputed refuted rebuffed'],
  ['ASK', ['verb', 'tag'], 'bare addressee', 'asked asks'],
  ['ASK', ['verb', 'tag'], 'bare', 'wondered questioned'],
  ['REQUEST', ['verb'], 'bare object addressed', 'urged urges ordered begged implored instructed called-on appealed-to'],
  ['REQUEST', ['verb'], 'bare object', 'demanded demands requested requests called-for sought'],
  ['REQUEST', ['verb'], 'bare', 'hoped recommended'],
  ['REQUEST', ['verb'], 'bare object', 'proposed'],
  ['PROMISE', ['verb'], 'bare object', 'promised promises vowed vows pledged pledges threatened threatens'],
  ['ASSERT', ['according'], '', 'according'],
  // Behind a form of `be`: nobody is told to have said it.
  ['REQUEST', ['agentless'], 'addressed', 'asked urged ordered told'],
  ['ASSERT', ['agentless'], '', 'said reported believed'],
];

export const CUES: ReadonlyMap<string, Cue> = gather(
  ROWS.flatMap(([act, uses, flags, words]) => {
    const has = (flag: string): boolean => flags.split(' ').includes(flag);
    const cue: Cue = {
      act,
      uses,
      bare: has('bare'),
      object: has('object'),
      addressed: has('addressed'),
      takesAddressee: has('addressee'),
      contentNoun: false,
      clausal: false,
      tellsOf: false,
      ofRecords: false,
    };
    return words.split(/\s+/).map((word) => [word.replaceAll('-', ' '), cue] as const);
  }),
);

/** A word of several rows has the uses of all; the first row says what it does. */
function gather(rows: readonly (readonly [string, Cue])[]): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const [word, cue] of rows) {
    const known = cues.get(word);
    cues.set(word, known === undefined ? cue : { ...known, uses: [...new Set([...known.uses, ...cue.uses])] });
  }
  return cues;
}
