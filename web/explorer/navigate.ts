import { makeStore } from './store.js';

export interface Address {
  path: string;
  params: URLSearchParams;
  hash: string;
}

const here = (): Address => ({
  path: location.pathname,
  params: new URLSearchParams(location.search),
  hash: decodeURIComponent(location.hash.slice(1)),
});

export const address = makeStore<Address>(here());

/** Whether a view was come to within the page and no heading has taken the focus yet; the first view is the browser's to announce. */
let arriving = false;

/** Once for each view come to: whoever follows a link without seeing the page hears where it led. */
export function takeFocus(): boolean {
  const was = arriving;
  arriving = false;
  return was;
}

const keepPlace = (): void => history.replaceState({ top: window.scrollY }, '');

/** Goes to an address of the explorer. `replace`: without a step that back would go to, as for each letter of a search. */
export function go(href: string, { replace = false }: { replace?: boolean } = {}): void {
  const samePath = new URL(href, location.href).pathname === location.pathname;
  if (replace) history.replaceState(history.state, '', href);
  else {
    keepPlace();
    history.pushState(null, '', href);
  }
  arriving ||= !samePath;
  address.set(here());
  if (!replace && !samePath) window.scrollTo(0, 0);
}

const isOurs = (link: HTMLAnchorElement): boolean =>
  link.origin === location.origin && link.target === '' && !link.hasAttribute('download') && !/^\/graph(?:ql|iql)/.test(link.pathname);

/** Links of the page lead to views without loading it anew; a click with a key, and links elsewhere, stay the browser's. */
export function followLinks(): void {
  history.scrollRestoration = 'manual';
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!(link instanceof HTMLAnchorElement) || !plain || event.defaultPrevented || !isOurs(link)) return;
    event.preventDefault();
    go(link.href);
  });
  window.addEventListener('popstate', (event) => {
    arriving = true;
    address.set(here());
    const top = (event.state as { top?: number } | null)?.top ?? 0;
    // What was asked for before is at hand, so the page is as high as it was after one drawing.
    requestAnimationFrame(() => requestAnimationFrame(() => window.scrollTo(0, top)));
  });
}
