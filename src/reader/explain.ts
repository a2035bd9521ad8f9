import { explainerOf } from '../extract/explain.js';
import { LANGUAGES } from '../language/index.js';

export type { ExplainedSentence, Explanation, Fact, Step } from '../extract/explain.js';

/** The reader over every language, telling why. */
export const explain = explainerOf(LANGUAGES);
