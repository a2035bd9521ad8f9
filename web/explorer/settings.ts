import { makeStore } from './store.js';

export type Language = 'en' | 'id';
export type Theme = 'system' | 'light' | 'dark';

export interface Settings {
  language: Language;
  theme: Theme;
}

const KEY = 'ujar.settings';

/** The browser's choice: Indonesian where it asks for that (or for Malay, which is near), else English. */
export const languageOf = (wanted: readonly string[]): Language => {
  const first = wanted.find((each) => /^(?:id|in|ms|en)\b/i.test(each)) ?? 'en';
  return /^en\b/i.test(first) ? 'en' : 'id';
};

function kept(): Partial<Settings> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>;
  } catch {
    return {};
  }
}

function initial(): Settings {
  const { language, theme } = kept();
  return {
    language: language === 'en' || language === 'id' ? language : languageOf(navigator.languages),
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  };
}

export const settings = makeStore<Settings>(initial());

/** Writes them on the document, where the styles and screen readers look. */
export function applySettings({ language, theme }: Settings): void {
  const root = document.documentElement;
  root.lang = language;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

/** Changes some of them, and keeps them for the next visit where the browser lets it. */
export function choose(change: Partial<Settings>): void {
  const next = { ...settings.get(), ...change };
  settings.set(next);
  applySettings(next);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Without a place to keep them they hold for this visit.
  }
}
