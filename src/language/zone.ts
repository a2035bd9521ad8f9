import type { Article } from '../domain/article.js';
import { foldName } from '../domain/fold.js';
import type { LanguagePack } from './pack.js';
import { packFor, pick } from './pick.js';

/** What decides the zone of an article that does not tell it itself. */
export interface ZoneOptions {
  packs: readonly LanguagePack[];
  /** Where neither the article nor its publisher tells one: what was decided before, or what the configuration says. */
  fallback: string | null;
}

/**
 * Where it is told on what day an article was published: as it was given, else where its publisher is, else the fallback, else where papers of its
 * language are; null where that may be anywhere. Throws UNKNOWN_LANGUAGE.
 */
export function zoneOf(article: Article, { packs, fallback }: ZoneOptions): string | null {
  return article.zone ?? zoneOfPublisher(article, packs) ?? fallback ?? packOf(article, packs).zones.home;
}

const packOf = ({ language, text }: Article, packs: readonly LanguagePack[]): LanguagePack =>
  language === undefined ? pick(text, packs).pack : packFor(language, packs);

/** By its name, or by its site where that is all that is known of it. */
function zoneOfPublisher({ publisher, url }: Article, packs: readonly LanguagePack[]): string | null {
  const sites = [publisher, url === undefined || !URL.canParse(url) ? undefined : new URL(url).hostname].flatMap((site) => site ?? []);
  const keys = [...(publisher === undefined ? [] : [foldName(publisher)]), ...sites.flatMap(domainsOf)];
  for (const key of keys)
    for (const { zones } of packs) {
      const zone = zones.publishers.get(key);
      if (zone !== undefined) return zone;
    }
  return null;
}

/** `kupang.tribunnews.com`, `tribunnews.com`: a site and those that it is part of. */
function domainsOf(site: string): string[] {
  const labels = site.trim().toLowerCase().split('.');
  return labels.slice(0, -1).map((_, n) => labels.slice(n).join('.'));
}
