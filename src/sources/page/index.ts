/** Reads articles out of pages of HTML. */
export { LARGEST_PAGE, readPage, type PageArticle } from './read-page.js';
