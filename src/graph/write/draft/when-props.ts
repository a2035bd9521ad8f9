import type { When } from '../../../domain/extraction.js';

/** A time under names that begin alike. */
export const whenProps = (name: string, when: When | null): Record<string, unknown> =>
  when === null
    ? {}
    : {
        [`${name}Text`]: when.text,
        [`${name}Earliest`]: when.earliest,
        [`${name}Latest`]: when.latest,
        [`${name}Precision`]: when.precision,
        [`${name}Basis`]: when.basis,
      };
