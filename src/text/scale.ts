/** Weighs evidence for and against: a logistic regression over named features, whose weights are made in train/. */
export interface Scale {
  /** Log odds that what has these features is what is looked for; `range`: its tokens, for whoever learns from what is weighed. */
  weigh: (features: readonly string[], range?: { first: number; end: number }) => number;
}

/**
 * What the weights are kept as: a line a feature, `feature TAB weight`, in hundredths; the empty feature is what counts without any. A feature without a line counts
 * nothing.
 */
export function parseScale(text: string): Scale {
  const weights = new Map(
    text.split('\n').map((line) => {
      const tab = line.lastIndexOf('\t');
      return [line.slice(0, tab), Number(line.slice(tab + 1)) / 100];
    }),
  );
  return { weigh: (features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), weights.get('') ?? 0) };
}

/** A scale of which is known how often what it weighed so was right. */
export interface Calibrated {
  /** 0 to 1, in hundredths. */
  chance: (features: readonly string[]) => number;
}

/** `steps`: from which log odds on, in hundredths and rising, how many of a hundred were right; below the first one as many as there. */
export function calibrated(scale: Scale, steps: readonly (readonly [from: number, right: number])[]): Calibrated {
  return {
    chance: (features) => {
      const odds = 100 * scale.weigh(features);
      return (steps.findLast(([from]) => odds >= from) ?? steps[0]!)[1] / 100;
    },
  };
}
