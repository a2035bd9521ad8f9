// `npm run docs`: docs/configuration.md from the table of settings.
import fs from 'node:fs';
import path from 'node:path';
import { settingsPage } from '../dist/src/config/tell.js';

fs.writeFileSync(path.join(import.meta.dirname, 'configuration.md'), settingsPage());
