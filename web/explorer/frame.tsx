import type { ComponentChildren } from 'preact';
import { token, bringToken } from './api/token.js';
import { SearchBox } from './search/box.js';
import { choose, settings } from './settings.js';
import type { Language, Theme } from './settings.js';
import { useTexts } from './texts/index.js';

const LINKS = ['statements', 'graph', 'events', 'countries', 'roles', 'articles'] as const;
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** What stays from view to view: the name, the search box, the ways to the views, language and colours. */
export function Frame({ path, children }: { path: string; children: ComponentChildren }) {
  const { t } = useTexts();
  const home = path === '/';
  return (
    <>
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <header class={home ? 'top at-home' : 'top'}>
        <div class="top-row">
          <a class="wordmark" href="/">
            Ujar
          </a>
          {!home && <SearchBox />}
          <nav aria-label={t.nav}>
            {LINKS.map((name) => (
              <a key={name} href={`/${name}`} {...(path === `/${name}` ? { 'aria-current': 'page' as const } : {})}>
                {t.views[name]}
              </a>
            ))}
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Foot />
    </>
  );
}

function Foot() {
  const { t } = useTexts();
  const { language, theme } = settings.use();
  const brought = token.use();
  return (
    <footer class="foot">
      <label>
        {t.settings.language}{' '}
        <select value={language} onChange={(event) => choose({ language: event.currentTarget.value as Language })}>
          <option value="id" lang="id">
            Bahasa Indonesia
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
      </label>
      <label>
        {t.settings.theme}{' '}
        <select value={theme} onChange={(event) => choose({ theme: event.currentTarget.value as Theme })}>
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {t.settings.themes[each]}
            </option>
          ))}
        </select>
      </label>
      {brought !== null && (
        <button type="button" onClick={() => bringToken(null)}>
          {t.token.forget}
        </button>
      )}
      <a href="/schema.graphql" target="_blank">
        GraphQL
      </a>
    </footer>
  );
}
