/** The one folding of names and words: what two spellings must share to be compared. */

const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

/** Lower case without diacritics; letters and digits stay as they are otherwise. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđıßæœþ]/gu, (letter) => PLAIN[letter] ?? letter);

/** The plain words of a text, in order. */
export const foldWords = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Old Indonesian spelling to new (Soeharto, Djojo, Tjokro): van Ophuijsen 1901 against EYD 1972. */
const respell = (word: string): string => word.replace(/oe/g, 'u').replace(/dj/g, 'j').replace(/tj/g, 'c');

/** A name's key: its plain words in new spelling, joined by single spaces. */
export const foldName = (name: string): string => foldWords(name).map(respell).join(' ');
