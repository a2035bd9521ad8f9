import { wordSet } from '../pack.js';

export const NAME_SPELLING = {
  spellings: new Map([
    ['mohammed', 'muhammad'],
    ['mohamed', 'muhammad'],
  ]),
  honorifics: wordSet('mr mrs ms miss sir dame lord lady dr prof jr sr rev hon'),
};
