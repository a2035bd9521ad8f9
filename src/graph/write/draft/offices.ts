import type { Extraction, Role } from '../../../domain/extraction.js';
import { foldName } from '../../../domain/fold.js';
import type { NameWords } from '../../../identity/names.js';
import { isShorter, MOST_WORDS, nameForm, shorterKeys, soundsOf } from '../../../identity/names.js';
import type { Office } from '../../../identity/profile.js';
import { officeKey } from '../../../identity/profile.js';

/** Countries by code whose offices the roles are. */
export const countriesOf = (roles: readonly Role[]): string[] =>
  [...new Set(roles.flatMap(({ of }) => (typeof of === 'string' && /^[A-Z]{2}$/.test(of) ? [of] : [])))].sort();

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
    // A body that is only assumed is no evidence of who somebody is.
    const { of } = role;
    const body = of === null ? '' : typeof of === 'string' ? (named.get(of) ?? of) : `${role.local ? 'place ' : ''}${foldName(of.text)}`;
    const held = role.status === 'CURRENT';
    const office = { title: role.key, body, sole: held && role.single, post: held && isPost(role.key, body), home: homeOf(role.key, body) };
    offices.set(role.person, [...(offices.get(role.person) ?? []), office]);
  }
  return offices;
}

/** By person: others in the article whose name is the same, or longer or shorter by some words, with their offices. */
export function toldApart({ people }: Extraction, offices: ReadonlyMap<string, Office[]>, words: NameWords): Map<string, string[]> {
  const named = people.map(({ id, name }) => ({ id, key: nameForm(name, words).key }));
  const byKey = new Map<string, typeof named>();
  for (const person of named) byKey.set(person.key, [...(byKey.get(person.key) ?? []), person]);
  const like = new Map<string, string[]>([...byKey.keys()].map((key) => [key, [key]]));
  for (const key of byKey.keys())
    for (const shorter of shorterOf(key, byKey)) {
      like.get(key)!.push(shorter);
      like.get(shorter)!.push(key);
    }
  const shown = new Map(
    named.map(({ id, key }) => [id, `${key}#${[...new Set((offices.get(id) ?? []).map(officeKey))].sort().join(',')}`]),
  );
  return new Map(
    named.map(({ id, key }) => {
      const others = like.get(key)!.flatMap((each) => byKey.get(each)!.filter((other) => other.id !== id));
      return [id, others.map((other) => shown.get(other.id)!).sort()];
    }),
  );
}

/** Names of the article that are some of a name's words: looked up by each, or where it has too many words for that, compared with all. */
const shorterOf = (key: string, all: ReadonlyMap<string, unknown>): string[] =>
  soundsOf(key).length <= MOST_WORDS
    ? shorterKeys(key).filter((shorter) => all.has(shorter))
    : [...all.keys()].filter((other) => isShorter(other, key));
