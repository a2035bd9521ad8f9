import { remember } from '../../domain/remember.js';
import { parseModel } from '../../text/tagger.js';
import type { TaggerModel } from '../../text/tagger.js';
import weights from './tagger.json' with { type: 'json' };
import { LISTS } from './words.js';

let parsed: TaggerModel | undefined;

/** What the lists know a word as: a person's name, a place, an organization, a common word; several letters where several know it. */
export const kindOf = remember(
  (lower) =>
    KINDS.filter(([list]) => LISTS[list].has(lower))
      .map(([, letter]) => letter)
      .join('') || '-',
);

const KINDS = [
  ['person', 'p'],
  ['place', 'l'],
  ['organization', 'o'],
  ['common', 'c'],
] as const;

/** The weights that train/tagger.mjs made; parsed when they are first wanted. */
export const tagger = (): TaggerModel => (parsed ??= parseModel(weights.model, kindOf));
