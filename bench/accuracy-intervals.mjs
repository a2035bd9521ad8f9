// How sure a figure is: F1 over articles drawn anew with replacement, many times. Seeded, so that a second run says the same.
import { seeded } from './seeded.mjs';

const DRAWS = 2000;

/** F1 of one figure over the articles at these places; null where there is nothing to find. */
function f1(articles, places, figure) {
  let gold = 0;
  let predicted = 0;
  let right = 0;
  for (const place of places) {
    const counts = articles[place][figure];
    if (counts === undefined) continue;
    gold += counts.gold;
    predicted += counts.predicted;
    right += counts.right;
  }
  return gold + predicted === 0 ? null : (2 * right) / (gold + predicted);
}

/** The middle 95 % of `value` over drawn sets of `size` articles. */
function interval(size, seed, value) {
  const random = seeded(seed);
  const values = [];
  for (let n = 0; n < DRAWS; n++) {
    const places = Array.from({ length: size }, () => Math.floor(random() * size));
    const drawn = value(places);
    if (drawn !== null) values.push(drawn);
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(values.length * 0.025)], values[Math.ceil(values.length * 0.975) - 1]];
}

/** Where a figure lies. `articles` has an object a article: by figure `{ gold, predicted, right }`. */
export const intervalOf = (articles, figure, seed) => interval(articles.length, seed, (places) => f1(articles, places, figure));

/** Where the difference of two readers lies, each draw taking the same articles of both. */
export const intervalOfGain = (before, after, figure, seed) =>
  interval(after.length, seed, (places) => {
    const [was, is] = [f1(before, places, figure), f1(after, places, figure)];
    return was === null || is === null ? null : is - was;
  });
