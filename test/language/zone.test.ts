import { describe, expect, it } from '@jest/globals';
import { isZone } from '../../src/domain/zone.js';
import { LANGUAGES } from '../../src/language/index.js';
import { zoneOf } from '../../src/language/zone.js';

const TEXT = 'Bupati itu mengatakan bahwa jalan akan dibuka kembali untuk warga yang lewat.';

describe('the zone of an article', () => {
  it.each([
    ['is the one that it was given', { zone: '+09:00', publisher: 'Pos Kupang' }, 'Asia/Jayapura', '+09:00'],
    ['is its publisher’s', { publisher: 'POS KUPANG' }, 'Asia/Jayapura', 'Asia/Makassar'],
    ['is its publisher’s, whatever the language', { publisher: 'The Jakarta Post', language: 'en' }, null, 'Asia/Jakarta'],
    ['is its site’s', { url: 'https://www.nzherald.co.nz/a' }, null, 'Pacific/Auckland'],
    ['is its site’s, below one of several papers', { url: 'https://kupang.tribunnews.com/a' }, null, 'Asia/Makassar'],
    ['is that of a publisher who goes by a site', { publisher: 'balipost.com' }, null, 'Asia/Makassar'],
    ['is the fallback where no publisher tells one', { publisher: 'Warta Nusa' }, 'Asia/Jayapura', 'Asia/Jayapura'],
    ['is Jakarta’s of an Indonesian one', {}, null, 'Asia/Jakarta'],
    ['may be anywhere of an English one', { language: 'en' }, null, null],
  ])('%s', (_, given, fallback, zone) => expect(zoneOf({ id: 'a', text: TEXT, ...given }, { packs: LANGUAGES, fallback })).toBe(zone));

  it('comes from tables that name zones alone, and no publisher twice', () => {
    const names = LANGUAGES.flatMap(({ zones }) => [...zones.publishers.keys()]);
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
    expect(LANGUAGES.flatMap(({ zones }) => [...zones.publishers.values()]).filter((zone) => !isZone(zone))).toEqual([]);
  });
});
