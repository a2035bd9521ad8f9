// Texts as they come out of bad pages: articles broken by chance, one to four times each.
const PIECES = [
  '"',
  '”',
  '“',
  '‘',
  '’',
  "''",
  '``',
  '(',
  ')',
  ' - ',
  ' — ',
  '- ',
  '\n',
  '\n\n',
  ' | ',
  ': ',
  ', ',
  '. ',
  '...',
  '<p>',
  '</b>',
  '&quot;',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\ud83d\ude00',
  '\ud83d',
  '*',
  '_',
  '/',
  '1',
  ' 12 ',
  ' kata ',
  ' ujarnya',
  ' bahwa ',
  ' menurut ',
  ' said ',
  ' told ',
];

/** A place in the text, and one at most `reach` behind it. */
function stretch(text, random, reach) {
  const start = Math.floor(random() * text.length);
  return [start, Math.min(text.length, start + 1 + Math.floor(random() * reach))];
}
const changed = (text, random, reach, change) => {
  const [start, end] = stretch(text, random, reach);
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
};
const shuffled = (list, random) =>
  list
    .map((each) => [random(), each])
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each);

/** The ways in which a text is broken; each takes and gives a text. */
const WAYS = [
  (text, random) => changed(text, random, 200, () => ''),
  (text, random) => changed(text, random, 400, (piece) => piece + piece),
  (text, random) => changed(text, random, 1, () => PIECES[Math.floor(random() * PIECES.length)]),
  (text, random) => changed(text, random, 600, (piece) => piece.toUpperCase()),
  (text, random) => changed(text, random, 600, (piece) => piece.toLowerCase()),
  (text, random) => changed(text, random, 2000, (piece) => piece.replace(/\n+/g, ' ')),
  (text, random) => changed(text, random, 2000, (piece) => piece.replace(/ /g, '\n')),
  (text, random) => changed(text, random, 2000, (piece) => piece.replace(/["“”]/g, '')),
  (text, random) => changed(text, random, 2000, (piece) => piece.replace(/[.,]/g, '')),
  (text, random) => changed(text, random, 2000, (piece) => piece.replace(/ /g, '')),
  (text, random) => changed(text, random, 3000, (piece) => shuffled(piece.split(' '), random).join(' ')),
  (text, random) => changed(text, random, 3000, (piece) => shuffled(piece.split('. '), random).join('. ')),
  (text, random) => text.slice(0, stretch(text, random, 1)[0] + 1),
  (text, random) => text.slice(stretch(text, random, 1)[0]),
  (text, random) => {
    const [start, end] = stretch(text, random, 20);
    return text.slice(0, start) + text.slice(start, end).repeat(1 + Math.floor(random() * 100)) + text.slice(end);
  },
];

/** So many articles with broken texts. */
export const brokenTexts = (articles, count, random) =>
  Array.from({ length: count }, (_, n) => {
    const article = articles[Math.floor(random() * articles.length)];
    let { text } = article;
    for (let times = 1 + Math.floor(random() * 4); times > 0; times--) text = WAYS[Math.floor(random() * WAYS.length)](text, random);
    return { ...article, id: `broken ${n + 1}, from ${article.id}`, text };
  });
