import type { Article } from '../domain/article.js';
import { foldName } from '../domain/fold.js';
import { LANGUAGES } from '../language/index.js';
import { zoneOf } from '../language/zone.js';

/** What the packs know of countries, titles and names, in one. */
export const vocabularies = {
  countryName: (code: string): string => LANGUAGES[0]!.countries.nameOf(code),
  countryCode: (name: string): string | null => {
    const upper = name.trim().toUpperCase();
    if (/^[A-Z]{2}$/.test(upper) && LANGUAGES[0]!.countries.nameOf(upper) !== upper) return upper;
    const lower = name.trim().toLowerCase();
    return LANGUAGES.map((pack) => pack.countries.names.get(lower)).find((code) => code !== undefined) ?? null;
  },
  titleKey: (title: string): string => {
    const folded = foldName(title);
    return LANGUAGES.map((pack) => pack.titles.keys.get(folded)).find((key) => key !== undefined) ?? folded;
  },
  isPost: (title: string, body: string): boolean =>
    LANGUAGES.some(({ titles }) => titles.posts.has(title) || titles.postBodies.has(body.split(' ', 1)[0] ?? '')),
  homeOf: (title: string, body: string): string | null =>
    LANGUAGES.map(({ titles: { home } }) => home).find(
      (home) => home !== null && (home.titles.has(title) || home.bodies.has(body.split(' ', 1)[0] ?? '')),
    )?.country ?? null,
  nameWords: {
    spellings: new Map(LANGUAGES.flatMap((pack) => [...pack.nameSpelling.spellings])),
    honorifics: new Set(LANGUAGES.flatMap((pack) => [...pack.nameSpelling.honorifics])),
  },
  zoneOf: (article: Article, fallback: string | null): string | null => zoneOf(article, { packs: LANGUAGES, fallback }),
  negations: new Set(LANGUAGES.flatMap((pack) => [...pack.syntax.negations])),
};
