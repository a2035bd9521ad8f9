import { agentlessPassive } from './agentless.js';
import type { CuePlace, Report } from './cue-place.js';
import { spanOfPlace } from './cue-place.js';
import { issuedNoun, nounOfSaying } from './noun.js';
import { passiveBefore, passiveBehind, passivePointing } from './passive.js';
import { speakerThenCue } from './speaker-then-cue.js';
import { accordingTo, tagBefore, tagBehind } from './tagged.js';
import { verbOfRequest, verbWithClause, verbWithComma, verbWithComplementizer, verbWithMatter, verbWithObject } from './verb-patterns.js';
import { thusBehind, thusPointing } from './thus.js';
import type { RuleList } from '../rule.js';

/** THE WAYS IN WHICH A CUE REPORTS without quotation marks, in the order in which they are tried at each cue. */
export const STATEMENT_PATTERNS: RuleList<CuePlace, Report> = {
  name: 'statement patterns',
  spanOf: spanOfPlace,
  rules: [
    accordingTo,
    speakerThenCue, // before the verbs: what follows `…, X said` is where and when, no clause
    verbWithComplementizer,
    verbWithComma,
    verbOfRequest, // before the clause: its object is spoken to
    verbWithClause,
    verbWithObject, // behind the clause: an object alone
    verbWithMatter,
    tagBefore,
    tagBehind,
    passiveBefore, // before those whose content stands in front
    passivePointing,
    passiveBehind,
    issuedNoun,
    agentlessPassive, // behind the passives that name who said it
    nounOfSaying,
    thusBehind,
    thusPointing,
  ],
};
