/** How words are set apart on a terminal; elsewhere they are left alone. */
export interface Colours {
  grey: (text: string) => string;
  green: (text: string) => string;
  bold: (text: string) => string;
}

const code =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;
const same = (text: string): string => text;

export const COLOURED: Colours = { grey: code(90, 39), green: code(32, 39), bold: code(1, 22) };
export const PLAIN: Colours = { grey: same, green: same, bold: same };

/** By what the stream is, and by the environment where that says otherwise (https://no-color.org). */
export const coloursOn = ({ isTTY }: { isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): Colours =>
  isTTY === true && (env['NO_COLOR'] ?? '') === '' ? COLOURED : PLAIN;
