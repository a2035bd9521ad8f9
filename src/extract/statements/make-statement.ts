import type { StatementFound } from '../reading.js';

type Known = Partial<StatementFound> & Pick<StatementFound, 'kind' | 'act' | 'content' | 'sentence'>;

/** A statement of which no more is known yet than what is given. Throws where a part of its content holds no word. */
export function makeStatement(known: Known): StatementFound {
  if (known.content.length === 0 || known.content.some(({ first, end }) => first >= end))
    throw new Error(`a statement without words in sentence ${known.sentence}: wanted at least one token in each part`);
  return {
    rule: '',
    cue: null,
    cueSpan: null,
    speakers: [],
    found: 'none',
    candidates: [],
    addressees: [],
    matrixClause: [],
    saidAt: null,
    medium: null,
    occasion: null,
    via: null,
    within: null,
    ...known,
  };
}
