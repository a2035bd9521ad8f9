import { tagRuns } from '../../text/tagger.js';
import type { Stage } from './reading.js';

/** What the trained tagger takes the capitalised words for, where the language has one. Rules and tagger are joined where names are judged. */
export const tagNames: Stage = ({ pack, tokens, evidence, sentences }) => {
  if (pack.tagger === null) return { tags: new Map() };
  const model = pack.tagger();
  const tags = new Map(sentences.flatMap(({ first, end }) => [...tagRuns(model, tokens, first, end, evidence.opens)]));
  return { tags };
};
