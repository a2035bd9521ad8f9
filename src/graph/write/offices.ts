import type { Extraction, Role } from '../../domain/extraction.js';
import { foldName } from '../../domain/fold.js';
import type { NameWords } from '../../identity/names.js';
import { isShorter, nameForm } from '../../identity/names.js';
import type { Office } from '../../identity/profile.js';
import { officeKey } from '../../identity/profile.js';

/** Whether the article names the body with the title; else it was gathered from what the article is about. */
export const isStated = ({ of, ofSpan }: Pick<Role, 'of' | 'ofSpan'>): boolean =>
  typeof of !== 'string' || !/^[A-Z]{2}$/.test(of) || ofSpan !== undefined;

/** Countries by code whose offices the roles are. */
export const countriesOf = (roles: readonly Role[]): string[] =>
  [...new Set(roles.filter(isStated).flatMap(({ of }) => (typeof of === 'string' && /^[A-Z]{2}$/.test(of) ? [of] : [])))].sort();

/** See Vocabularies. */
export interface OfficeVocabulary {
  isPost: (title: string, body: string) => boolean;
  homeOf: (title: string, body: string) => string | null;
}

/** By person: the offices in words that depend on no decision about other articles. */
export function officesOf({ roles, people, organizations }: Extraction, { isPost, homeOf }: OfficeVocabulary): Map<string, Office[]> {
  const named = new Map([...people, ...organizations].map(({ id, name }) => [id, foldName(name)]));
  const offices = new Map<string, Office[]>();
  for (const role of roles) {
    // A country that does not stand beside the title is no evidence of who somebody is.
    const of = isStated(role) ? role.of : null;
    const body = of === null ? '' : typeof of === 'string' ? (named.get(of) ?? of) : `${role.local ? 'place ' : ''}${foldName(of.text)}`;
    const held = role.status === 'CURRENT';
    const office = { title: role.key, body, sole: held && role.single, post: held && isPost(role.key, body), home: homeOf(role.key, body) };
    offices.set(role.person, [...(offices.get(role.person) ?? []), office]);
  }
  return offices;
}

/** Others in the article whose name is the same, or longer or shorter by some words, with their offices. */
export function toldApartFrom(id: string, { people }: Extraction, offices: ReadonlyMap<string, Office[]>, words: NameWords): string[] {
  const own = nameForm(people.find((person) => person.id === id)!.name, words).key;
  return people
    .filter((person) => person.id !== id)
    .map((person) => ({ id: person.id, key: nameForm(person.name, words).key }))
    .filter(({ key }) => key === own || isShorter(key, own) || isShorter(own, key))
    .map((other) => `${other.key}#${[...new Set((offices.get(other.id) ?? []).map(officeKey))].sort().join(',')}`)
    .sort();
}
