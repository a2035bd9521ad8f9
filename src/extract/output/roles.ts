import { groupBy } from '../group-by.js';
import { isCalling } from '../names/title-heads.js';
import type { Piece, Role, RoleBody } from '../../domain/extraction.js';
import { foldName } from '../../domain/fold.js';
import { byStart } from '../../domain/span.js';
import type { CountryMention, Range, Reading, TitleMention } from '../reading.js';
import { pieceOf, spanOfRange } from '../reading.js';
import type { Entities } from './entities.js';

/** Who holds which office of which body, as the article says it: one record a person and office (docs/reading-guide.md, rule 28). */
export function rolesOf(reading: Reading, entities: Entities): Role[] {
  const speakers = speakersByOffice(reading);
  const found = reading.titles.flatMap((title) => {
    const spoken = title.holder === null ? (speakers.get(reading.tokens[title.left]!.start) ?? pointedBack(reading, title)) : undefined;
    const role = roleOf(reading, entities, title, spoken);
    return role === null ? [] : [{ role, title }];
  });
  const ofPerson = groupBy(found, ({ role }) => role.person);
  return [...ofPerson.values()]
    .flatMap((held) => {
      const kept = held.filter(({ role }, n) => !held.some((other, m) => m !== n && absorbs(other.role, role, m < n)));
      return kept.map(({ role, title }) => ({ ...role, ...assumption(reading, title, role, held) }));
    })
    .sort(byStart);
}

/** `kata Ketua DPR RI itu`: who speaks, where a statement knows him by an office that points back; by where the office starts in the text. */
function speakersByOffice({ statements }: Reading): Map<number, number> {
  const told = statements.flatMap(({ speakers }) => speakers.filter(({ kind, mention }) => kind === 'person' && mention === 'ROLE'));
  return new Map(told.map(({ span, ref }) => [span.start, Number(ref)]));
}

/** `Mantan bupati itu`, at the head of a sentence: what the one person has been of whom the sentence before speaks. */
function pointedBack({ tokens, pack, sentences, sentenceAt, names }: Reading, { left, right, status }: TitleMention): number | undefined {
  const at = sentenceAt[left]!;
  if (status !== 'FORMER' || !pack.nouns.pointers.has(tokens[right]?.lower ?? '') || sentences[at]!.first !== left) return undefined;
  const before = new Set(names.filter(({ first }) => sentenceAt[first] === at - 1).map(({ person }) => person));
  return before.size === 1 ? [...before][0] : undefined;
}

function roleOf(reading: Reading, entities: Entities, title: TitleMention, speaker: number | undefined): Role | null {
  const name = title.holder === null ? undefined : reading.names[title.holder]!;
  const holder = name?.person ?? speaker;
  const person = holder === undefined ? undefined : entities.personId(holder);
  if (person === undefined || !isRole(reading, title)) return null;
  const { text, ...span } = titlePiece(reading, title);
  const behind = name === undefined ? null : originOf(reading, name.right);
  const origin = title.body === null ? (behind ?? representedBy(reading, title)) : null;
  const of = origin?.code ?? bodyOf(reading, entities, title);
  const at = title.body ?? origin;
  return {
    person,
    title: text,
    of,
    ...(at === null || of === null ? {} : { ofSpan: spanOfRange(reading, at), bodyBasis: 'STATED' }),
    status: title.status,
    rule: title.rule ?? 'holder-is-the-speaker',
    ...titleTraits(reading, text, title.head),
    ...span,
  };
}

/** The same office of the same person told twice; a title without a body is the one that names it, and `Kepala` is `Kepala Dinas Kesehatan`. */
function absorbs(one: Role, other: Role, first: boolean): boolean {
  if (one.person !== other.person || one.status !== other.status) return false;
  const sameTitle = one.key === other.key;
  if (other.of === null) return opensWith(one, other) || (sameTitle && (one.of !== null || first));
  return sameTitle && first && JSON.stringify(one.of) === JSON.stringify(other.of);
}

const opensWith = (longer: Role, shorter: Role): boolean => foldName(longer.title).startsWith(`${foldName(shorter.title)} `);

type Found = readonly { role: Role; title: TitleMention }[];

/**
 * A national office without its country most likely is of the publisher's country; not where the article gives the person another country's office,
 * nor where the sentence is about another country.
 */
function assumption(reading: Reading, title: TitleMention, role: Role, held: Found): Pick<Role, 'ofAssumed' | 'bodyBasis'> {
  const { home } = reading.pack.countries;
  if (home === null || reading.publisher === null || role.of !== null || !isNational(reading, title)) return {};
  const foreign = held.some(({ role: other }) => typeof other.of === 'string' && /^[A-Z]{2}$/.test(other.of) && other.of !== home);
  const subject = subjectCountry(reading, title);
  return foreign || (subject !== null && subject !== home) ? {} : { ofAssumed: home, bodyBasis: 'ASSUMED' };
}

/** The country that the title's sentence is about: named before the title, no preposition in front. */
function subjectCountry(reading: Reading, { first }: TitleMention): string | null {
  const sentence = reading.sentences[reading.sentenceAt[first]!]!;
  const before = reading.countries.filter((country) => country.first >= sentence.first && country.end <= first);
  return before.find((country) => !isAside(reading, country))?.code ?? null;
}

/** `dengan X`, `ke X`: no sentence is about what stands behind a preposition. */
const isAside = ({ pack, tokens }: Reading, { first }: CountryMention): boolean => {
  const before = tokens[first - 1]?.lower ?? '';
  return pack.syntax.prepositions.has(before) || pack.events.ats.has(before) || pack.events.withs.has(before);
};

/** The title's own words, without a possessive glued to them. */
function titlePiece(reading: Reading, { first, end, possessed }: TitleMention): Piece {
  const piece = pieceOf(reading, { first, end });
  const cut = possessed ? (reading.pack.pronouns.suffix ?? '').length : 0;
  return { start: piece.start, end: piece.end - cut, text: piece.text.slice(0, piece.text.length - cut) };
}

/** What the pack knows of a title by its words. */
export function titleTraits({ pack }: Reading, text: string, head: string): Pick<Role, 'key' | 'single' | 'local'> {
  const words = foldName(text);
  const folded = pack.titles.keys.get(words) ?? words;
  return { key: folded, single: pack.titles.single.has(words), local: pack.titles.local.has(head) };
}

/** `Presiden Zelensky, dari Ukraina,`: the country behind the name. */
function originOf({ tokens, pack, countryAt }: Reading, at: number): (Range & { code: string }) | null {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  if (!pack.syntax.origin.has(tokens[at + comma]?.lower ?? '')) return null;
  const country = countryAt.get(at + comma + 1);
  return country !== undefined && !country.metonym ? country : null;
}

/** `Indonesia, melalui Wakil Menteri Luar Negeri X,`: the country that the holder of a national office speaks for. */
function representedBy(reading: Reading, title: TitleMention): (Range & { code: string }) | null {
  const { tokens, pack, countryAt } = reading;
  const link = title.left - 1;
  if (!pack.titles.represents.has(tokens[link]?.lower ?? '') || !isNational(reading, title)) return null;
  const country = countryAt.get(tokens[link - 1]?.text === ',' ? link - 2 : link - 1);
  return country === undefined || country.metonym ? null : country;
}

/** An office of a state by its head, or by its words: `juru bicara kepresidenan`, `pemimpin oposisi`. */
function isNational({ tokens, pack }: Reading, { first, end, head }: TitleMention): boolean {
  const { national, governmental } = pack.titles;
  const words = tokens.slice(first, end).map(({ lower }) => lower);
  const whole = head.replace(pack.titles.electHead, '');
  // `menteri luar negeri` is looked up by `menteri`.
  const plain = pack.titles.portfolio.exec(whole)?.[1] ?? whole;
  const before = tokens[first - 1]?.lower ?? '';
  return national.has(plain) || national.has(words.join(' ')) || [before, ...words].some((word) => governmental.has(word));
}

/**
 * Bare professions are no roles; one that ties to a body is (docs/reading-guide.md, rule 13), a noun for people and `warga` only to a named organization, a party's people to
 * none.
 */
function isRole(reading: Reading, { head, body, profession }: TitleMention): boolean {
  const { titles, nouns } = reading.pack;
  if (body === null || titles.partisans.has(head)) return !profession;
  return body.of.kind === 'organization' || !(isCalling(reading, head) || nouns.locals.has(head));
}

export function bodyOf(reading: Reading, entities: Entities, { body }: Pick<TitleMention, 'body'>): RoleBody {
  if (body === null) return null;
  if (body.of.kind === 'country') return body.of.code;
  if (body.of.kind === 'organization') return entities.organizationId(body.of.at) ?? null;
  if (body.of.kind === 'person') return entities.personId(reading.names[body.of.at]!.person) ?? null;
  return { text: pieceOf(reading, body).text };
}
