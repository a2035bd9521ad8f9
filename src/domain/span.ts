/** A stretch of an article's text: UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Bare span of anything that has one, for printing and storing. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

export const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
