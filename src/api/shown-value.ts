/** A value as an error tells of it. A text may be an article's, and is told by its length alone; numbers and days are shown. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return /^[\d:.,TZ+-]{0,40}$/.test(value) ? JSON.stringify(value) : `a text of ${value.length} characters`;
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'an object';
}

/** What a literal of a document is, by how it begins. */
function literalKind(text: string): string {
  if (/^(?:-?[\d.]+|true|false|null|<EOF>|[A-Z_]+|"[{}()[\]:!$&=|@.]+")\.?$/.test(text)) return text;
  if (text.startsWith('"')) return 'a text';
  return text.startsWith('{')
    ? 'an object'
    : text.startsWith('[')
      ? 'a list'
      : (/^(?:Name|String|BlockString)\b/.exec(text)?.[0] ?? 'another one');
}

/** A message of the parser or the validation without the texts of the document, which may be an article's. */
export const withoutLiterals = (message: string): string =>
  message
    .replace(/\b(found|value:|value) ((?:"|\{|\[|-?\d|Name\b|String\b|BlockString\b)[\s\S]*)$/, (_, word: string, rest: string) =>
      `${word} ${literalKind(rest)}`.replace(/([^.])$/, '$1.'),
    )
    .slice(0, 1000);
