/** An operation as it can be pasted into any GraphQL page: its variables' values stand in it as defaults. */

/** Input fields whose words are members of an enumeration, which GraphQL writes without quotes. */
const ENUMS: ReadonlySet<string> = new Set(['kind', 'act', 'speakerStatus', 'status', 'by', 'direction', 'mode', 'kinds']);

/** A GraphQL literal. `field`: the name under which it stands; a list's members stand under the list's. */
export function literalOf(value: unknown, field = ''): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `[${value.map((each) => literalOf(each, field)).join(', ')}]`;
  if (typeof value === 'object')
    return `{ ${Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => `${name}: ${literalOf(each, name)}`)
      .join(', ')} }`;
  if (typeof value === 'string') return ENUMS.has(field) && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'null';
}

/** The operation with its values; what has none keeps its place. */
export function queryText(document: string, variables: Readonly<Record<string, unknown>>): string {
  const text = document.trim();
  const open = /^\s*query \w+\(([^)]*)\)/.exec(text)?.[1];
  if (open === undefined) return text;
  const filled = open.replace(/\$(\w+): ([^\s,]+)/g, (all, name: string) =>
    variables[name] === undefined || variables[name] === null ? all : `${all} = ${literalOf(variables[name], name)}`,
  );
  // As a function: a value may hold what a replacement would take for a pattern.
  return text.replace(open, () => filled);
}
