/** What fits into a node's circle, in UTF-16 code units. */
const LONGEST = 40;

/** The beginning of a text for a picture of the graph: whole words, with a sign where more follows. */
export function captionOf(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain.length <= LONGEST) return plain;
  const cut = plain.lastIndexOf(' ', LONGEST - 1);
  return `${plain.slice(0, cut > LONGEST / 2 ? cut : LONGEST - 1)}…`;
}
