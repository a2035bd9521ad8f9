import type { Article } from '../domain/article.js';
import { UjarError } from '../domain/errors.js';
import type { LanguagePack } from '../language/pack.js';
import { packFor, pick } from '../language/pick.js';
import { zoneOf } from '../language/zone.js';
import type { Extractor, ReadOptions } from './extractor.js';
import { assemble } from './output/assemble.js';
import type { Reading } from './reading.js';
import { STAGES } from './stages.js';

/** Longest text that is read, in UTF-16 code units: far more than any article, less than what would hold a machine up. */
export const LONGEST_TEXT = 2_000_000;

/** A reader by rules for the given languages. Throws BAD_ARTICLE for a text that is none, UNKNOWN_LANGUAGE for a language without a pack. */
export const ruleExtractor = (packs: readonly LanguagePack[]): Extractor => {
  const read = readerOf(packs);
  return (article, options) => assemble(read(article, options));
};

/** What every stage found, before it is put into form. */
export const readerOf =
  (packs: readonly LanguagePack[]) =>
  (article: Article, options: ReadOptions): Reading => {
    if (article.text.trim() === '') throw new UjarError('BAD_ARTICLE', 'the article has no text: wanted at least one sentence');
    if (article.text.length > LONGEST_TEXT)
      throw new UjarError('BAD_ARTICLE', `the text has ${article.text.length} characters: wanted at most ${LONGEST_TEXT}`);
    const picked = article.language === undefined ? pick(article.text, packs) : { pack: packFor(article.language, packs), doubtful: false };
    const zone = zoneOf({ ...article, language: picked.pack.code }, { packs, fallback: options.zone ?? null });
    let reading: Reading = {
      article: zone === null ? article : { ...article, zone },
      text: article.text,
      options,
      pack: picked.pack,
      shown: article.text,
      furniture: [],
      headline: null,
      dateline: null,
      publisher: null,
      publishedAt: null,
      tokens: [],
      sentences: [],
      sentenceAt: [],
      quotations: [],
      quoteAt: [],
      turns: [],
      cues: new Map(),
      today: options.today,
      articleDate: null,
      dates: [],
      dateAt: new Map(),
      calendarNames: new Set(),
      countries: [],
      countryAt: new Map(),
      evidence: { names: new Set(), surnames: new Set(), small: new Set(), places: new Set(), initials: new Set(), opens: () => false },
      tags: new Map(),
      organizations: [],
      organizationAt: new Map(),
      titles: [],
      names: [],
      people: [],
      participants: new Map(),
      statements: [],
      events: [],
      warnings: [],
    };
    if (picked.doubtful)
      reading.warnings.push({
        rule: 'language',
        message: `the text reads like none of the known languages; taken for ${picked.pack.name}`,
        start: 0,
        end: Math.min(200, article.text.length),
      });
    for (const stage of STAGES) reading = { ...reading, ...stage(reading) };
    return reading;
  };
