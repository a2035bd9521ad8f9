import { describe, expect, it } from '@jest/globals';
import { sayings } from '../reading.js';

describe('a courtesy or rank before a name', () => {
  it.each([
    ['Jalan itu, kata Bapak Wayan Sudarta, akan ditutup.', ['Wayan Sudarta: Jalan itu … akan ditutup']],
    ['Bapak Wayan Sudarta tiba. Menurut Pak Wayan, warga setuju.', ['Wayan Sudarta: warga setuju']],
    ['Jalan itu rusak. Hal itu disampaikan AKP Zaffron Quell.', ['Zaffron Quell: Jalan itu rusak']],
  ])('is no part of it, and does not part the name from its cue: %s', (text, said) => expect(sayings(text)).toEqual(said));
});

describe('somebody who only takes himself for something', () => {
  it.each([
    'Warga yang mengaku sebagai penanggung jawab aksi itu ditangkap.',
    'Massa pendemo yang mengaku sebagai penanggung jawab aksi datang.',
  ])('has said nothing: %s', (text) => expect(sayings(text)).toEqual([]));
});

describe('a title with a full stop before a name', () => {
  it.each([
    ['"Obatnya cukup," kata Prof. Gunandar Sastrodjojo.', 'id', ['Gunandar Sastrodjojo: Obatnya cukup']],
    ['The museum reopened. "It took years," said Prof. Hilda Warburton.', 'en', ['Hilda Warburton: It took years']],
    ['Rep. Doris Hale, R-Ohio, said the plan was ready.', 'en', ['Doris Hale: the plan was ready']],
    ['Sri Sultan Mangku Praja IX mengatakan bahwa alun-alun ditutup.', 'id', ['Mangku Praja IX: alun-alun ditutup']],
  ])('tells that it is one: %s', (text, language, said) => expect(sayings(text, language)).toEqual(said));
});
