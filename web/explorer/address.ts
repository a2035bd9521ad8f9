/** Where something is in the explorer: every view has an address that can be shared. Pure: no window here. */

export type View =
  | { name: 'home' | 'search' | 'statements' | 'articles' | 'events' | 'countries' | 'roles' | 'graph' | 'missing' }
  | { name: 'statement' | 'article' | 'event' | 'role' | 'agent'; id: string };

/** Views without an id, by the first and only part of their path. The server answers these paths with the page. */
export const LISTS = ['search', 'statements', 'articles', 'events', 'countries', 'roles', 'graph'] as const;

const AGENTS: ReadonlySet<string> = new Set(['person', 'organization', 'country', 'group', 'place']);

/** `/person:abc` → that person's view: an id's prefix tells the kind. */
export function viewOf(path: string): View {
  const part = path.replace(/^\/|\/$/g, '');
  if (part === '') return { name: 'home' };
  const list = LISTS.find((each) => each === part);
  if (list !== undefined) return { name: list };
  const id = decoded(part);
  const kind = /^([a-z]+):./.exec(id)?.[1] ?? '';
  if (kind === 'statement' || kind === 'article' || kind === 'event' || kind === 'role') return { name: kind, id };
  return AGENTS.has(kind) ? { name: 'agent', id } : { name: 'missing' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** The path of a node. */
export const pathOf = (id: string): string => `/${encodeURIComponent(id).replace(/%3A/g, ':')}`;

export type Given = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** A path with what is given, in the order given; empty values are left out. */
export function hrefOf(path: string, given: Given = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(given))
    for (const each of typeof value === 'string' ? [value] : (value ?? [])) if (each !== '') params.append(name, each);
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** The same address with some of what it gives changed; null takes out. */
export function changed(path: string, params: URLSearchParams, change: Given): string {
  const names = [...new Set([...params.keys(), ...Object.keys(change)])];
  return hrefOf(path, Object.fromEntries(names.map((name) => [name, name in change ? change[name] : params.getAll(name)])));
}
