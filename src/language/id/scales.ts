import { calibrated, parseScale } from '../../text/scale.js';
import type { Calibrated, Scale } from '../../text/scale.js';
import bodies from './bodies.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import statements from './statements.json' with { type: 'json' };

interface Scales {
  people: Scale;
  bodies: Scale;
  statements: Calibrated;
}
let parsed: Scales | undefined;
const scales = (): Scales =>
  (parsed ??= {
    people: parseScale(people.scale),
    bodies: parseScale(bodies.scale),
    statements: calibrated(parseScale(statements.scale), statements.steps as [number, number][]),
  });

/** The weights that train/scales.mjs and train/confidence.mjs made; parsed when they are first wanted. */
export const nameScale = (): Scale => scales().people;
export const bodyScale = (): Scale => scales().bodies;
export const statementScale = (): Calibrated => scales().statements;
