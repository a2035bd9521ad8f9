import { sentenceAround } from '../extract/page/sentence-around.js';
import { LANGUAGES } from '../language/index.js';

/** The sentences around a stretch of an article, in every language. Throws UNKNOWN_LANGUAGE. */
export const sentenceIn = sentenceAround(LANGUAGES);
