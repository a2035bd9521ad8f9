import type { StatementFound } from '../reading.js';

/** Content and act: what makes two reports of one article the same report. */
const keyOf = ({ act, content }: StatementFound): string => [act, ...content.map(({ first, end }) => `${first}-${end}`)].join(' ');

/** `told reporters the bridge is open, adding …`: what two cues report in the same words is one report, the first. */
export function withoutRepeats(statements: readonly StatementFound[]): StatementFound[] {
  const seen = new Set<string>();
  return statements.filter((statement) => {
    const key = keyOf(statement);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
