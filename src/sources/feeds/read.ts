import { UjarError } from '../../domain/errors.js';
import type { Reader } from '../input.js';

export const readXmlFeed: Reader = () => {
  throw new UjarError('BAD_ARTICLE', 'feeds are not read yet');
};
export const readJsonFeed = readXmlFeed;
