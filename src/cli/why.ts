import process from 'node:process';
import type { Config } from '../config.js';
import type { Article } from '../domain/article.js';
import { messageOf, UjarError } from '../domain/errors.js';
import { within } from '../reader/budget.js';
import { explain } from '../reader/explain.js';
import type { ExplainedSentence, Explanation, Step } from '../reader/explain.js';
import { readPaths } from '../sources/paths.js';
import type { Colours } from './colours.js';
import { coloursOn } from './colours.js';
import { checkDay, dated } from './day.js';

interface Options {
  /** Words of the sentences that are asked about. */
  at?: string;
  date?: string;
  json?: boolean;
}

/** Tells of each sentence what was seen in it, the rules that looked at it in their order, what each said, and what came of it. */
export async function whyCommand(path: string, { at, date, json = false }: Options, config: Config): Promise<void> {
  checkDay(date);
  let told = 0;
  for await (const item of dated(readPaths([path], process.stdin), date)) {
    if (!('article' in item)) {
      process.stderr.write(`${item.where}: ${'error' in item ? item.error : item.skipped}\n`);
      continue;
    }
    const found = wanted(explained(item.article, config), at);
    if (found.sentences.length === 0 && found.furniture.length === 0) continue;
    told++;
    const { id } = found.extraction;
    const lines = json
      ? JSON.stringify({ id, sentences: found.sentences, furniture: found.furniture })
      : why(found, coloursOn(process.stdout, process.env));
    process.stdout.write(`${lines}\n`);
  }
  if (told === 0)
    throw new UjarError('BAD_INPUT', at === undefined ? `${path}: there is nothing to read` : `${path}: no sentence holds "${at}"`);
}

function explained(article: Article, config: Config): Explanation {
  try {
    const options = { today: config.today(), ...(config.zone === null ? {} : { zone: config.zone }) };
    return within(config.readSeconds, () => explain(article, options));
  } catch (error) {
    throw new UjarError('BAD_INPUT', `${article.id}: ${messageOf(error)}`);
  }
}

const plainly = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/** What holds the words, or everything. */
function wanted({ extraction, sentences, furniture }: Explanation, at: string | undefined): Explanation {
  const holds = ({ text }: { text: string }): boolean => at === undefined || plainly(text).includes(plainly(at));
  return { extraction, sentences: sentences.filter(holds), furniture: furniture.filter(holds) };
}

/** For people: a part a sentence, a line a rule. */
export function why({ extraction, sentences, furniture }: Explanation, colours: Colours): string {
  return [
    colours.bold(`# ${extraction.headline?.text ?? extraction.id}`),
    ...sentences.map((sentence) => sentencePart(sentence, colours)),
    ...furniture.map(({ text, steps, start, end }) =>
      [
        `${placeOf({ start, end })} no part of the article`,
        colours.grey(`  ${inOneLine(text)}`),
        ...steps.map((step) => stepLine(step, colours)),
      ].join('\n'),
    ),
    '',
  ].join('\n\n');
}

const placeOf = ({ start, end }: { start: number; end: number }): string => `[${start}–${end}]`;
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function sentencePart({ text, start, end, heading, cues, steps, facts }: ExplainedSentence, colours: Colours): string {
  const seen = cues.map((cue) => `${cue.text} (${cue.uses.join(', ')})`).join('; ');
  return [
    `${placeOf({ start, end })}${heading ? ' a heading' : ''}`,
    colours.bold(`  ${inOneLine(text)}`),
    `  cues: ${seen === '' ? 'none' : seen}`,
    ...(steps.length === 0 ? [] : ['  rules:', ...steps.map((step) => stepLine(step, colours))]),
    ...(facts.length === 0
      ? ['  read: nothing']
      : [
          '  read:',
          ...facts.map(({ kind, rule, told }) => colours.green(`    ${kind} by ${rule ?? 'no named rule'}: ${inOneLine(told)}`)),
        ]),
  ].join('\n');
}

function stepLine({ list, rule, text, refused }: Step, { grey, green }: Colours): string {
  const line = `    ${list} › ${rule} at "${inOneLine(text)}": ${refused ?? 'read'}`;
  return refused === null ? green(line) : grey(line);
}
