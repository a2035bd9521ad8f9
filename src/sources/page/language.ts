import type { Facts } from './facts.js';
import { attribute, tagsNamed } from './tree.js';

/** The commonest small words of the languages that templates are wrongly marked with or that are wrongly marked. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  id: new Set(
    'yang dan di itu dengan untuk dari ini pada tidak akan dalam oleh juga ke karena sudah telah bisa adalah ada kata tersebut saat kepada'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to in that is was for on with as by at from his he it are has have this be were which their not said but'.split(' '),
  ),
  ms: new Set(
    'yang dan di itu dengan untuk daripada ini pada tidak akan dalam oleh juga ke kerana sudah telah boleh adalah ada berkata tersebut kepada turut'.split(
      ' ',
    ),
  ),
};
/** The share of a text's words that must be common ones of a language. */
const ENOUGH = 0.1;

/** The language of a text as a tag of two letters: by its own words where they tell, else as the page says. `lang="en"` stands on many Indonesian pages. */
export function languageOf(text: string, facts: Facts): string | undefined {
  const told = declared(facts);
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const shares = Object.entries(COMMON).map(([code, common]) => ({
    code,
    share: words.filter((word) => common.has(word)).length / Math.max(1, words.length),
  }));
  const [best] = shares.sort((a, b) => b.share - a.share || (a.code === told ? -1 : 1));
  if (best === undefined || best.share < ENOUGH || words.length < 20) return told;
  // Malay is close to Indonesian: told, it is believed.
  if (told === 'ms' && best.code === 'id') return 'ms';
  return best.code === 'ms' && told === 'id' ? 'id' : best.code;
}

function declared({ page, metas, articles }: Facts): string | undefined {
  const html = tagsNamed(page, 'html')[0];
  const all = [
    html === undefined ? '' : attribute(html, 'lang') || attribute(html, 'xml:lang'),
    ...metas('og:locale', 'content-language', 'language', 'inLanguage'),
  ];
  const node = articles[0]?.['inLanguage'];
  if (typeof node === 'string') all.push(node);
  const codes = all.map((tag) => /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag.trim())?.[1]?.toLowerCase());
  const code = codes.find((each) => each !== undefined);
  return code === 'in' ? 'id' : code;
}
