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
    maintained predicted testified reiterated observed posted tweeted joked quipped shouted alleged asserted estimated suggested saying`,
  ],
  ['ASSERT', ['verb', 'tag'], 'bare told', 'told tells assured informed reminded'],
  ['ASSERT', ['verb'], 'object', 'praised criticized criticised condemned welcomed denounced accused blamed called described deplored'],
  ['DENY', ['verb'], 'bare object', 'denied denies rejected rejects disputed refuted'],
  ['ASK', ['verb', 'tag'], 'bare', 'asked asks wondered questioned'],
  ['REQUEST', ['verb'], 'bare object addressed', 'urged urges demanded demands ordered begged implored instructed'],
  ['REQUEST', ['verb'], 'bare', 'hoped proposed recommended'],
  ['PROMISE', ['verb'], 'bare object', 'promised promises vowed vows pledged pledges threatened threatens'],
  ['ASSERT', ['according'], '', 'according'],
];

export const CUES: ReadonlyMap<string, Cue> = new Map(
  ROWS.flatMap(([act, uses, flags, words]) => {
    const has = (flag: string): boolean => flags.split(' ').includes(flag);
    const cue: Cue = { act, uses, bare: has('bare'), object: has('object'), addressed: has('addressed'), told: has('told'), matter: false };
    return words.split(/\s+/).map((word) => [word, cue] as const);
  }),
);
