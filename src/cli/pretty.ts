import type { Extraction, Statement } from '../domain/extraction.js';

/** A reading for people: the text with the statements marked in it, then who said what, when and to whom. */
export function prettyReading(extraction: Extraction): string {
  return [`# ${extraction.headline?.text ?? extraction.id}`, '', marked(extraction), '', ...table(extraction), ''].join('\n');
}

function marked({ text, statements, furniture }: Extraction): string {
  const marks: { at: number; text: string; order: number }[] = [];
  for (const { id, spans } of statements)
    for (const { start, end } of spans) marks.push({ at: start, text: `⟦${id} `, order: 1 }, { at: end, text: '⟧', order: 0 });
  for (const { start, end } of furniture) marks.push({ at: start, text: '⟨page: ', order: 1 }, { at: end, text: '⟩', order: 0 });
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let at = 0;
  let out = '';
  for (const mark of marks) {
    out += text.slice(at, mark.at) + mark.text;
    at = mark.at;
  }
  return out + text.slice(at);
}

function table(extraction: Extraction): string[] {
  const names = new Map<string, string>([
    ...[...extraction.people, ...extraction.organizations, ...extraction.groups].map(({ id, name }) => [id, name] as const),
    ...extraction.countries.map(({ id }) => [id, id] as const),
  ]);
  const named = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? id).join(', ') || '?';
  const roles = (id: string): string =>
    extraction.roles
      .filter(({ person }) => person === id)
      .map(({ title, of, status }) => ` (${status === 'CURRENT' ? '' : `${status.toLowerCase()} `}${title}${bodyName(of, names)})`)
      .join('');
  return [
    '## Who',
    ...extraction.people.map(({ id, name }) => `- ${name}${roles(id)}`),
    '## Said',
    ...extraction.statements.map((statement) => said(statement, named)),
    '## Happened',
    ...extraction.events.map(
      ({ kind, status, trigger, participants, place, date }) =>
        `- ${kind} ${status.toLowerCase()}: ${trigger.text}; ${named(participants)}${place === null ? '' : `; ${place}`}${date === null ? '' : `; ${date.earliest ?? date.text}`}`,
    ),
  ];
}

const bodyName = (of: Extraction['roles'][number]['of'], names: Map<string, string>): string =>
  of === null ? '' : ` of ${typeof of === 'string' ? (names.get(of) ?? of) : of.text}`;

function said(
  { id, act, kind, speakers, addressees, saidAt, medium, occasion, via, confidence }: Statement,
  named: (ids: readonly string[]) => string,
): string {
  const told = [
    addressees.length > 0 ? `to ${named(addressees)}` : '',
    saidAt === null ? '' : `on ${saidAt.earliest ?? saidAt.text}${saidAt.basis === 'CARRIED' ? ' (carried)' : ''}`,
    medium === null ? '' : `in ${medium}`,
    occasion === null ? '' : `at ${occasion}`,
    via === null ? '' : `via ${via}`,
  ].filter(Boolean);
  return `- ${id} ${named(speakers)}: ${kind.toLowerCase()} ${act.toLowerCase()}${told.length === 0 ? '' : `, ${told.join(', ')}`} [${confidence}]`;
}
