import { describe, expect, it } from '@jest/globals';
import { pairQuotes } from '../../src/text/quotes.js';
import { splitSentences } from '../../src/text/sentences.js';
import { tokenize } from '../../src/text/tokens.js';

const TAGS = new Set(['kata', 'ujar', 'said']);

function quotesIn(text: string): string[] {
  const tokens = tokenize(text);
  const pairs = pairQuotes(tokens, 0, tokens.length, (i) => TAGS.has(tokens[i]?.lower ?? ''));
  return pairs.map(({ open, close }) => text.slice(tokens[open]!.end, tokens[close]?.start ?? text.length).trim());
}

function sentencesIn(text: string): string[] {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens, 0, tokens.length, pairQuotes(tokens, 0, tokens.length), new Set(['dr']));
  return sentences.map(({ first, end }) => text.slice(tokens[first]!.start, tokens[end - 1]!.end));
}

describe('quotation marks', () => {
  it.each([
    // [what it is about, text, the words between the marks]
    ['two inside one', '"Dia bilang "jangan ikut" kepada kami," kata Sari.', ['Dia bilang "jangan ikut" kepada kami,']],
    [
      'unclosed before a tag',
      '"Sumur kami kering, kata Sari. "Kami menunggu hujan," kata Tono.',
      ['Sumur kami kering', 'Kami menunggu hujan,'],
    ],
    [
      'unclosed from a sentence start',
      '"Sumur kami kering. Kami menunggu. "Hujan belum turun," kata Tono.',
      ['Sumur kami kering. Kami menunggu.', 'Hujan belum turun,'],
    ],
    [
      'unclosed in the middle of a sentence',
      'Ia bilang "jangan gali di sana lalu pergi. Sari marah. "Hujan belum turun," kata Tono.',
      ['jangan gali di sana lalu pergi.', 'Hujan belum turun,'],
    ],
    ['spaced on the wrong side', '"Hujan untuk semua, "ucapnya. "Kami senang," kata Tono.', ['Hujan untuk semua,', 'Kami senang,']],
    ['two in a row without a word between', '"Hujan. "kata Tono', ['Hujan.']],
    ['inches', 'Layar 55" itu pecah. "Kami ganti," kata Tono.', ['Kami ganti,']],
    ['two apostrophes', "''Hujan turun,'' kata Tono.", ['Hujan turun,']],
    ['two backticks', "``Hujan turun,'' kata Tono.", ['Hujan turun,']],
    ['guillemets', '«Hujan turun», kata Tono.', ['Hujan turun']],
    ['single', "'Hujan turun,' kata Tono.", ['Hujan turun,']],
    ['single and curly', '‘Rain fell,’ said Ann. ‘It is over.’', ['Rain fell,', 'It is over.']],
    ['single, the comma behind the mark', "'Hujan turun di hulu', kata Tono.", ['Hujan turun di hulu']],
    ['single, an apostrophe of many inside', "'The farmers' wells are dry,' said Ann.", ["The farmers' wells are dry,"]],
    ['single round one word', "Ia menulis 'Hujan' di dinding. 'Kami senang,' kata Tono.", ['Kami senang,']],
    ['single inside double ones', '"Ia bilang \'pergi saja,\' lalu diam," kata Tono.', ["Ia bilang 'pergi saja,' lalu diam,"]],
    ['an apostrophe', "Ma'ruf datang Jum'at. The farmers' wells and the miller's son.", []],
  ])('%s: %s', (_, text, expected) => expect(quotesIn(text)).toEqual(expected));
});

describe('sentences beside a quotation', () => {
  it.each([
    ['Ia menjelaskan modus mereka."Harganya murah," kata Tono.', ['Ia menjelaskan modus mereka.', '"Harganya murah," kata Tono.']],
    ['"Harganya murah."Ia lalu pergi.', ['"Harganya murah."', 'Ia lalu pergi.']],
    ['Ia menyebut dr."Tono" itu dukun.', ['Ia menyebut dr."Tono" itu dukun.']],
    ['Ia menyebut "Tono"itu dukun.', ['Ia menyebut "Tono"itu dukun.']],
  ])('whose space was lost: %s', (text, expected) => expect(sentencesIn(text)).toEqual(expected));
});
