import { defineConfig } from 'vite';

/** The explorer's page: static files that ask /graphql of the server that they come from. `npm run build` puts them into dist/explorer. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Nothing is written into the page itself: the Content-Security-Policy takes files alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
    reportCompressedSize: false,
    emptyOutDir: true,
  },
});
