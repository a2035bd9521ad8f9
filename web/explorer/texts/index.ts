import { settings } from '../settings.js';
import type { Language } from '../settings.js';
import { en } from './en.js';
import type { Texts } from './en.js';
import { id } from './id.js';
import { makeFormats } from './format.js';
import type { Formats } from './format.js';

const ALL: Record<Language, Texts> = { en, id };

const formats = new Map<Language, Formats>();

function formatsOf(language: Language): Formats {
  const made = formats.get(language) ?? makeFormats(ALL[language], localeOf(language, navigator.languages));
  formats.set(language, made);
  return made;
}

/** The reader's own form of the language (en-AU, say) where the browser tells one. */
const localeOf = (language: Language, wanted: readonly string[]): string =>
  wanted.find((each) => each === language || each.startsWith(`${language}-`)) ?? language;

/** What the page says, and how it writes days, names and numbers, in the language chosen. */
export function useTexts(): { t: Texts; f: Formats } {
  const { language } = settings.use();
  return { t: ALL[language], f: formatsOf(language) };
}
