import { articleKey } from '../domain/article.js';
import type { Article } from '../domain/article.js';
import { UjarError } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';
import { withoutRepeats } from '../graph/write/draft/places.js';
import type { GraphEngine } from '../graph/engine.js';
import type { ExtractionTask } from '../reader/extractions.js';
import type { Answer } from '../reader/share.js';
import type { Zones } from './ingest.js';
import { loadKept, withZone } from './ingest.js';

interface PreviewParts {
  engine: GraphEngine;
  /** Reads articles, on whatever thread: one answer a task, in their order. */
  read: (tasks: readonly ExtractionTask[]) => Promise<Answer<Extraction>[]>;
  vocabularies: Zones;
  zone?: string | null;
  today: () => string;
}

/** What would be read of an article if it were taken in now: in the zone and from the day that it would be read by. Nothing is written. */
export const previewing =
  (parts: PreviewParts) =>
  async (given: Article): Promise<Extraction> => {
    const key = articleKey(given);
    const kept = (await loadKept(parts.engine, [key])).get(key);
    const article = withZone(given, parts, kept);
    const [answer] = await parts.read([{ article, options: { today: kept?.readOn ?? parts.today() } }]);
    if (answer === undefined || 'error' in answer) throw new UjarError(answer?.code ?? 'BAD_ARTICLE', answer?.error ?? 'it was not read');
    return withoutRepeats(answer.found);
  };
