import { en } from './en/index.js';
import { id } from './id/index.js';
import type { LanguagePack } from './pack.js';

/** Every language that can be read. The first is the one taken where a text tells nothing. */
export const LANGUAGES: readonly LanguagePack[] = [id, en];
