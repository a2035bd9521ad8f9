import { parseScale } from '../../text/scale.js';
import type { Scale } from '../../text/scale.js';
import bodies from './bodies.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };

let parsed: { people: Scale; bodies: Scale } | undefined;
const scales = (): { people: Scale; bodies: Scale } => (parsed ??= { people: parseScale(people.scale), bodies: parseScale(bodies.scale) });

/** The weights that train/scales.mjs made; parsed when they are first wanted. */
export const nameScale = (): Scale => scales().people;
export const bodyScale = (): Scale => scales().bodies;
