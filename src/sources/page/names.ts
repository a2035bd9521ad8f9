import { attribute, type Tag } from './tree.js';

/** The words of which the class and the id of a tag are made: `relatedPosts`, `c-share__list` give related, posts, c, share, list. */
export function wordsOfNames(tag: Tag): string[] {
  const names = `${attribute(tag, 'class')} ${attribute(tag, 'id')}`;
  if (names === ' ') return [];
  return names
    .slice(0, 600)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is beside an article wherever it stands, in the words of English and Indonesian templates. */
export const BESIDE = setOf(
  'related terkait relatedposts relatednews comment comments komentar commentlist disqus respond share sharing sharebar sharer shares sosmed ' +
    'sidebar sidenav footer breadcrumb breadcrumbs newsletter newsletters subscribe subscription promo promos promoted promotion sponsor ' +
    'sponsored advert adverts advertisement advertising ad ads adsense adslot iklan banner popular populer terpopuler trending mostread mostpopular ' +
    'recommend recommended recommendation recommendations rekomendasi recirc recirculation navbar navigation megamenu submenu caption captions ' +
    'figcaption cookie cookies consent gdpr modal popup login signin signup register pagination copyright bacajuga readmore morenews terkini ' +
    'upnext bio biography',
);

/** What mostly is, and may be the name of an article's own parts: beside it where there is hardly any prose in it. */
export const PERHAPS_BESIDE = setOf(
  'social socials aside foot trend trends nav navi menu toolbar overlay lightbox pager paging print printer tooltip widget widgets masthead skip ' +
    'disclaimer lainnya playlist player video videos jwplayer tags tag tagcloud topics keywords dateline timestamp byline bylines author authors ' +
    'authorbox credit credits editor penulis reporter rating ratings poll quiz shop teaser teasers carousel slideshow slider gallery thumbnail ' +
    'thumbnails thumb socmed embed instagram twitter tweet facebook date time meta published header category label',
);

/** Of those, what holds text of many sentences that is still not the article's. */
export const ALWAYS_BESIDE = setOf('comment comments komentar commentlist disqus respond');
