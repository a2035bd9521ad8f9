import type { Extraction, Statement } from '../domain/extraction.js';
import type { Colours } from './colours.js';
import { PLAIN } from './colours.js';

/** A reading for people: the text with the statements marked in it and what is no part of it greyed, then who said what, when and to whom, by which rule. */
export function prettyReading(extraction: Extraction, { grey }: Colours = PLAIN): string {
  return [`# ${extraction.headline?.text ?? extraction.id}`, '', marked(extraction, grey), '', ...table(extraction), ''].join('\n');
}

function marked({ text, statements, furniture }: Extraction, grey: Colours['grey']): string {
  const [greyed = '', plain = ''] = grey('|').split('|');
  const marks: { at: number; text: string; order: number }[] = [];
  for (const { id, spans } of statements)
    for (const { start, end } of spans) marks.push({ at: start, text: `⟦${id} `, order: 1 }, { at: end, text: '⟧', order: 0 });
  for (const { start, end } of furniture)
    marks.push({ at: start, text: `${greyed}⟨page: `, order: 1 }, { at: end, text: `⟩${plain}`, order: 0 });
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
      .map(
        ({ title, of, status, rule }) =>
          ` (${status === 'CURRENT' ? '' : `${status.toLowerCase()} `}${title}${bodyName(of, names)}${by(rule)})`,
      )
      .join('');
  return [
    '## Who',
    ...extraction.people.map(({ id, name }) => `- ${name}${roles(id)}`),
    '## Said',
    ...extraction.statements.map((statement) => said(statement, named)),
    '## Happened',
    ...extraction.events.map(
      ({ kind, status, trigger, participants, place, date, rule }) =>
        `- ${kind} ${status.toLowerCase()}: ${trigger.text}; ${named(participants)}${place === null ? '' : `; ${place}`}${date === null ? '' : `; ${date.earliest ?? date.text}`}${by(rule)}`,
    ),
  ];
}

/** `ujar why` tells what else was tried. */
const by = (rule: string | undefined): string => (rule === undefined ? '' : `; by ${rule}`);

const bodyName = (of: Extraction['roles'][number]['of'], names: Map<string, string>): string =>
  of === null ? '' : ` of ${typeof of === 'string' ? (names.get(of) ?? of) : of.text}`;

function said(
  { id, act, kind, speakers, addressees, saidAt, medium, occasion, via, confidence, rule }: Statement,
  named: (ids: readonly string[]) => string,
): string {
  const told = [
    addressees.length > 0 ? `to ${named(addressees)}` : '',
    saidAt === null ? '' : `on ${saidAt.earliest ?? saidAt.text}${saidAt.basis === 'CARRIED' ? ' (carried)' : ''}`,
    medium === null ? '' : `in ${medium}`,
    occasion === null ? '' : `at ${occasion}`,
    via === null ? '' : `via ${via}`,
  ].filter(Boolean);
  return `- ${id} ${named(speakers)}: ${kind.toLowerCase()} ${act.toLowerCase()}${told.length === 0 ? '' : `, ${told.join(', ')}`} [${confidence}]${by(rule)}`;
}
