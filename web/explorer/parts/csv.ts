export type Cell = string | number | null | undefined;

export interface Sheet {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** RFC 4180, with a byte-order mark so that a spreadsheet reads it as UTF-8. */
export function csvOf({ columns, rows }: Sheet): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula is led by an apostrophe: what an article says computes nothing. */
function cellOf(cell: Cell): string {
  const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
