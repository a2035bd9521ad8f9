import type { Article } from '../../../domain/article.js';
import type { Row } from '../../engine.js';

/** What was given with an article, its text aside, as lists of names and values: an engine keeps no maps. */
export function givenProps(article: Article): { givenNames: string[]; givenValues: string[] } {
  const told = Object.entries(article).filter((entry): entry is [string, string] => entry[0] !== 'text' && typeof entry[1] === 'string');
  return { givenNames: told.map(([name]) => name), givenValues: told.map(([, value]) => value) };
}

/** An article as it was given, from the values that are stored of it. */
export function givenArticle(stored: Row): Article {
  const [names, values] = [stored['givenNames'] as string[], stored['givenValues'] as string[]];
  return { ...Object.fromEntries(names.map((name, n) => [name, values[n]])), text: String(stored['text']) } as unknown as Article;
}
