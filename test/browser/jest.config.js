import base from '../../jest.config.js';

/** The explorer in a real browser: `npm run test:browser`. Chromium must be there; CHROMIUM says where, else it is Debian's. */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/browser/**/*.browser.ts'],
  globalSetup: '<rootDir>/test/browser/build.mjs',
  testTimeout: 60_000,
  maxWorkers: 1,
};
