import { ruleExtractor } from '../extract/rule-extractor.js';
import { LANGUAGES } from '../language/index.js';

/** The reader over every language. */
export const extract = ruleExtractor(LANGUAGES);
