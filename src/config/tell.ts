import type { Setting } from './setting.js';
import { SETTING_LIST } from './settings.js';

const defaultOf = ({ default: otherwise, production }: Setting<unknown>): string =>
  production === undefined ? otherwise : `${otherwise}; in production ${production}`;

/** The settings as `ujar serve --help` lists them. */
export function settingsHelp(): string {
  const width = Math.max(...SETTING_LIST.map(({ name }) => name.length));
  const lines = SETTING_LIST.map((setting) => {
    const otherwise = defaultOf(setting);
    return `  ${setting.name.padEnd(width)}  ${setting.what} (${setting.unit}${otherwise === '' ? '' : `; default ${otherwise}`})`;
  });
  return ['', 'Settings, from the environment:', ...lines].join('\n');
}

/** The page docs/configuration.md. */
export function settingsPage(): string {
  const cell = (text: string): string => text.replace(/\|/g, '\\|');
  const rows = SETTING_LIST.map((setting) => {
    const otherwise = defaultOf(setting);
    return `| \`${setting.name}\` | ${cell(setting.what)} | ${cell(setting.unit)} | ${otherwise === '' ? '' : cell(otherwise)} |`;
  });
  return `# Settings

Made from src/config/settings.ts by \`npm run docs\`. All of them are names of the environment; \`ujar serve --help\` lists them too. One that is set to nothing counts
as not set. A value that cannot be is refused before anything is opened, with exit code 2; a name that begins with \`UJAR_\` and is none of these is warned of.

| name | what it is | unit | default |
|---|---|---|---|
${rows.join('\n')}
`;
}
