import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { listOf, textOf } from '../model.js';
import { articleText } from './articles.js';
import { SURROUNDINGS } from './shown.js';

/** The sentences in which a report's words stand; where texts are not shown whole, as much of them as evidence shows. */
export async function sentenceOf(report: Model, context: Context): Promise<Model> {
  const article = (await context.loaders.one('articleOfReport', textOf(report, 'id'))) ?? {};
  const text = await articleText(article, context);
  const [starts, ends, parts] = [listOf<number>(report, 'starts'), listOf<number>(report, 'ends'), listOf<string>(report, 'parts')];
  const isWords = (_: number, n: number): boolean => parts[n] === 'CONTENT';
  const words = { start: Math.min(...starts.filter(isWords)), end: Math.max(...ends.filter(isWords)) };
  const [left, right] = [listOf<number>(article, 'furnitureStarts'), listOf<number>(article, 'furnitureEnds')];
  const furniture = left.map((start, n) => ({ start, end: right[n] ?? start }));
  const whole = context.sentenceIn({ text, language: textOf(article, 'language'), furniture }, words);
  const most = context.texts === 'all' ? text.length : SURROUNDINGS;
  const [start, end] = [Math.max(whole.start, words.start - most), Math.min(whole.end, words.end + most)];
  return { start, end, exact: text.slice(start, end), article };
}
