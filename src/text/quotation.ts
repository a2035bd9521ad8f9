/** A pair of quotation marks, as token indices; `close` is the closing mark, or the token past the last one where none stands. */
export interface Quotation {
  open: number;
  close: number;
  closed: boolean;
}
