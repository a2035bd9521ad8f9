import { LANGUAGES } from '../../src/language/index.js';
import { packFor } from '../../src/language/pick.js';

export const INDONESIAN = packFor('id', LANGUAGES);
export const ENGLISH = packFor('en', LANGUAGES);
