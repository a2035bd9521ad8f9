import type { LanguagePack } from '../../language/pack.js';
import type { Token } from '../../text/tokens.js';
import type { CountryMention, Stage } from '../reading.js';
import { coverage } from '../reading.js';

/** Words in the longest country name. */
const LONGEST = 5;

/** Every country by name, short form, demonym or seat of government. Whether a capital is a mere place is settled where it is used. */
export const findCountries: Stage = ({ tokens, pack }) => {
  const countries: CountryMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.capital) continue;
    const named = longestName(tokens, i, pack.countries);
    if (named !== null) {
      const end = i + named.length;
      const { text, end: last } = tokens[end - 1]!;
      const possessive = /['’]s$/.test(text) ? 2 : 0;
      countries.push({ code: named.code, metonym: named.metonym, first: i, end, span: { start: token.start, end: last - possessive } });
      i += named.length - 1;
    } else if (token.text.includes('-')) countries.push(...hyphenated(token, i, pack.countries));
  }
  return { countries, countryAt: coverage(countries, (country) => country) };
};

type Names = LanguagePack['countries'];

function longestName(tokens: Token[], i: number, names: Names): { code: string; metonym: boolean; length: number } | null {
  let phrase = '';
  let found: { code: string; metonym: boolean; length: number } | null = null;
  for (let k = 0; k < LONGEST && i + k < tokens.length; k++) {
    const token = tokens[i + k]!;
    if (!token.word || (k === 0 && !token.capital)) break;
    phrase += (k === 0 ? '' : ' ') + token.lower;
    const possessive = phrase.endsWith("'s");
    if (possessive) phrase = phrase.slice(0, -2);
    const code = names.names.get(phrase);
    const metonym = code === undefined ? names.metonyms.get(phrase) : undefined;
    if (!token.capital || (code === undefined && metonym === undefined) || !spelledRight(token, k)) continue;
    found =
      code !== undefined ? { code, metonym: false, length: k + 1 } : { code: metonym!, metonym: !names.seats.has(phrase), length: k + 1 };
  }
  return found;
}

/** Short forms are written in capitals: `AS` is a country, `As` is none. */
const spelledRight = (token: Token, k: number): boolean => k > 0 || token.text.length > 3 || token.text === token.text.toUpperCase();

/** Rusia-Ukraina: a country on each side. */
function hyphenated(token: Token, i: number, names: Names): CountryMention[] {
  const found: CountryMention[] = [];
  let at = token.start;
  for (const part of token.text.split('-')) {
    const code = names.names.get(part.toLowerCase());
    if (code !== undefined && /^\p{Lu}/u.test(part))
      found.push({ code, metonym: false, first: i, end: i + 1, span: { start: at, end: at + part.length } });
    at += part.length + 1;
  }
  return found;
}
