/** Reads articles out of pages of HTML. */
export { LARGEST_PAGE, readPage } from './read-page.js';
