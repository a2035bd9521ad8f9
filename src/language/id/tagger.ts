import { parseModel } from '../../text/tagger.js';
import type { TaggerModel } from '../../text/tagger.js';
import weights from './tagger.json' with { type: 'json' };

let parsed: TaggerModel | undefined;

/** The weights that train/tagger.mjs made; parsed when they are first wanted. */
export const tagger = (): TaggerModel => (parsed ??= parseModel(weights.model));
