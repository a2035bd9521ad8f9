import { describe, expect, it } from '@jest/globals';
import type { Extraction, Statement } from '../../src/domain/extraction.js';
import { ruleExtractor } from '../../src/extract/rule-extractor.js';
import type { RuleList, TraceStep } from '../../src/extract/rule.js';
import { LANGUAGES } from '../../src/language/index.js';

const extract = ruleExtractor(LANGUAGES);

/** Reads a text as of Thursday, 13 February 2025. */
export const read = (text: string, language = 'id'): Extraction =>
  extract({ id: 'test', text, language, publishedAt: '2025-02-13' }, { today: '2025-02-13' });

/** An extraction in words, for golden files that a person can check against the article. */
export function inWords(extraction: Extraction): Record<string, unknown> {
  const names = namesOf(extraction);
  const named = (ids: readonly string[]): string[] => ids.map((id) => names.get(id) ?? id);
  return {
    headline: extraction.headline?.text ?? null,
    publisher: extraction.publisher,
    furniture: extraction.furniture.map(({ start, end }) => extraction.text.slice(start, end)),
    people: extraction.people.map(({ name, mentions }) => `${name}: ${mentions.map(({ text }) => text).join(', ')}`),
    roles: extraction.roles.map(({ person, title, of, status }) => `${names.get(person)}: ${status} ${title}${bodyOf(of, names)}`),
    countries: extraction.countries.map(({ id, mentions }) => `${id}: ${mentions.map(({ text }) => text).join(', ')}`),
    organizations: extraction.organizations.map(({ name }) => name),
    statements: extraction.statements.map((statement) => said(extraction, statement, named)),
    events: extraction.events.map(({ kind, status, trigger, participants, place, date }) =>
      [kind, status, trigger.text, named(participants).join(' + '), place, date?.earliest].filter(Boolean).join(' | '),
    ),
  };
}

function namesOf({ people, organizations, groups }: Extraction): Map<string, string> {
  return new Map([...people, ...organizations, ...groups].map(({ id, name }) => [id, name]));
}

const bodyOf = (of: Extraction['roles'][number]['of'], names: Map<string, string>): string =>
  of === null ? '' : ` of ${typeof of === 'string' ? (names.get(of) ?? of) : of.text}`;

function said({ text }: Extraction, statement: Statement, named: (ids: readonly string[]) => string[]): Record<string, unknown> {
  const { kind, act, spans, cue, speakers, addressees, saidAt, medium, occasion, via } = statement;
  const told = {
    to: named(addressees).join(' + '),
    on: saidAt === null ? null : `${saidAt.earliest} ${saidAt.basis}`,
    medium,
    occasion,
    via,
  };
  return {
    who: named(speakers).join(' + ') || null,
    what: spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    how: `${kind} ${act} ${cue?.text ?? '-'}`,
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null && value !== '')),
  };
}

/** `who: what` of every statement. */
export const sayings = (text: string, language = 'id'): string[] => {
  const extraction = read(text, language);
  return (inWords(extraction)['statements'] as { who: string | null; what: string }[]).map(({ who, what }) => `${who ?? '?'}: ${what}`);
};

/** Every event in words: `PLANNED VISIT Rina Hadi in Lima 2025-03-01`, those who take part by the alphabet. */
export function eventsIn(text: string, language = 'id'): string[] {
  const extraction = read(text, language);
  const names = namesOf(extraction);
  return extraction.events.map(({ status, kind, participants, place, date }) =>
    [
      status,
      kind,
      participants
        .map((id) => names.get(id) ?? id)
        .sort()
        .join(' + ') || 'nobody',
      ...(place === null ? [] : [`in ${place}`]),
      ...(date === null ? [] : [date.earliest === date.latest ? date.earliest : `${date.earliest}..${date.latest}`]),
    ].join(' '),
  );
}

/** To whom the first statement of a text was said, by the alphabet. */
export function toWhom(text: string, language = 'id'): string[] {
  const extraction = read(text, language);
  const names = namesOf(extraction);
  return (extraction.statements[0]?.addressees ?? []).map((id) => names.get(id) ?? id).sort();
}

/** The names of the rules that read something in a text. */
export function rulesIn(text: string, language = 'id'): Set<string> {
  const found = new Set<string>();
  const trace = ({ rule, refused }: TraceStep): void => void (refused === null && found.add(rule));
  extract({ id: 'test', text, language, publishedAt: '2025-02-13' }, { today: '2025-02-13', trace });
  return found;
}

/** Sentences that a rule reads, and sentences that it leaves to another or to none; English ones begin with `en: `. */
export type Examples = Record<string, { reads: readonly string[]; leaves: readonly string[] }>;

/** Every rule of a list has its sentences, reads the ones and leaves the others. */
export function describeRules<Place, Finding>(list: RuleList<Place, Finding>, examples: Examples): void {
  const inLanguage = (sentence: string): Set<string> =>
    sentence.startsWith('en: ') ? rulesIn(sentence.slice(4), 'en') : rulesIn(sentence);
  describe(`of the ${list.name},`, () => {
    it('the sentences are of its rules', () => {
      const names = list.rules.map(({ name }) => name);
      expect(Object.keys(examples).filter((name) => !names.includes(name))).toEqual([]);
    });
    for (const [rule, { reads, leaves }] of Object.entries(examples)) {
      for (const sentence of reads) it(`${rule} reads: ${sentence}`, () => expect([...inLanguage(sentence)]).toContain(rule));
      for (const sentence of leaves) it(`${rule} leaves: ${sentence}`, () => expect([...inLanguage(sentence)]).not.toContain(rule));
    }
  });
}

/** Every statement with all that is told of it: `who → whom: what (day, medium, occasion, via)`, as far as it is told. */
export function tellings(text: string, language = 'id'): string[] {
  const extraction = read(text, language);
  const names = namesOf(extraction);
  const named = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? id).join(' + ');
  return extraction.statements.map(({ speakers, addressees, spans, saidAt, medium, occasion, via }) => {
    const what = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const beside = [saidAt?.earliest, medium, occasion, via].filter((each) => each !== null && each !== undefined).join(', ');
    return `${named(speakers) || '?'}${addressees.length === 0 ? '' : ` → ${named(addressees)}`}: ${what}${beside === '' ? '' : ` (${beside})`}`;
  });
}
