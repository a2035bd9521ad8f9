import type { OrganizationMention, Range, Reading } from '../reading.js';
import { phraseOf } from '../reading.js';

/**
 * What a body's own name tells it is part of, a mention each: of a state's body its country (`Kementerian Luar Negeri Rusia`), of any other one the body whose whole
 * name stands inside its own (`Dewan Keamanan PBB`, `Kantor Perwakilan Bank Indonesia`). A country's code, another mention's index, or null.
 */
export function parentsOf(reading: Reading): (string | number | null)[] {
  const byName = new Map<string, number>();
  reading.organizations.forEach((organization, index) => {
    const name = phraseOf(reading, organization);
    if (!byName.has(name) && (organization.end - organization.first > 1 || isCapitals(reading, organization))) byName.set(name, index);
  });
  return reading.organizations.map((own) => countryOf(reading, own) ?? innerOf(reading, own, byName));
}

function countryOf({ tokens, pack, countryAt }: Reading, { first, end }: OrganizationMention): string | null {
  const { stateBodies, states } = pack.organizations;
  const ofState = stateBodies.has(tokens[first]!.lower) || stateBodies.has(tokens[end - 1]!.lower);
  if (!ofState && !tokens.slice(first, end).some(({ lower }) => states.has(lower))) return null;
  for (let i = first; i < end; i++) {
    const country = countryAt.get(i);
    if (country !== undefined && !country.metonym) return country.code;
  }
  return null;
}

/** The longest other name behind the first word of a body's; behind `Kementerian` or `PT` stands what it is for, or its own name again. */
function innerOf(reading: Reading, { first, end }: OrganizationMention, byName: ReadonlyMap<string, number>): number | null {
  const { stateBodies, forms } = reading.pack.organizations;
  const { lower } = reading.tokens[first]!;
  if (stateBodies.has(lower) || forms.has(lower)) return null;
  for (let length = end - first - 1; length > 0; length--)
    for (let at = first + 1; at + length <= end; at++) {
      const index = byName.get(phraseOf(reading, { first: at, end: at + length }));
      if (index !== undefined) return index;
    }
  return null;
}

/** A single word is a name of its own only in capitals: `PBB`. */
function isCapitals({ tokens }: Reading, { first }: Range): boolean {
  const { text } = tokens[first]!;
  return text.length > 1 && text === text.toUpperCase();
}
