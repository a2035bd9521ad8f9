import { firstOf } from '../rule.js';
import type { OrganizationMention, Stage } from '../reading.js';
import { coverage, pieceOf } from '../reading.js';
import { partFromHolders } from './held-bodies.js';
import { abbreviatedThings, bracketedAbbreviation, initialledRuns } from './abbreviations.js';
import { judgeNames } from './name-judge.js';
import { pastRegion } from './organization-extent.js';
import type { OrganizationContext } from './organization-rules.js';
import { ORGANIZATION_RULES } from './organization-rules.js';
import { weighedBody } from './organization-scale.js';

/** Bodies with a name, from left to right: what is taken for one is not looked into again. */
export const findOrganizations: Stage = (reading) => {
  const { tokens, pack, countryAt, dateAt } = reading;
  const found: OrganizationMention[] = [];
  const context: OrganizationContext = {
    own: new Set(reading.publisher === null ? [] : namesOfOutlet(reading.publisher)),
    initialled: initialledRuns(reading),
    introduced: new Set(),
    things: abbreviatedThings(reading),
    judge: judgeNames(reading, () => false),
  };
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.capital || dateAt.has(i) || reading.evidence.initials.has(tokens[i]!.text)) continue;
    const { end } = reading.sentences[reading.sentenceAt[i]!]!;
    const named = firstOf(ORGANIZATION_RULES, reading, { first: i, end, context });
    if (named === null || countryAt.get(i)?.end === named.finding.end) continue;
    const range = weighedBody(reading, named.finding, named.rule, end);
    if (range === null) continue;
    const abbreviation = bracketedAbbreviation(reading, range.end, end);
    for (const name of abbreviation?.names ?? []) context.introduced.add(name);
    const right = pastRegion(reading, abbreviation?.end ?? range.end, end, context.judge);
    const name = pieceOf(reading, range).text;
    found.push({
      first: range.first,
      end: range.end,
      name,
      abbreviation: abbreviation?.piece ?? null,
      right,
      medium: named.finding.medium === true || context.own.has(tokens[i]!.lower) || pack.organizations.media.has(name.toLowerCase()),
      rule: named.rule,
    });
    i = right - 1;
  }
  const organizations = partFromHolders(reading, found);
  return { organizations, organizationAt: coverage(organizations, (_, index) => index) };
};

/** `Bisnis.com` is `Bisnis` too. */
function namesOfOutlet(name: string): string[] {
  const lower = name.toLowerCase();
  const short = lower.replace(/\.(?:com|co|co\.id|id|net|org)$/, '');
  return short.length > 3 ? [lower, short] : [lower];
}
