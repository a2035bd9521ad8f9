import type { Mention } from '../../domain/extraction.js';
import type { Span } from '../../domain/span.js';
import { spanOf } from '../../domain/span.js';

export const mentionOf = (text: string, span: Span, kind: Mention['kind']): Mention => ({
  ...spanOf(span),
  text: text.slice(span.start, span.end),
  kind,
});
