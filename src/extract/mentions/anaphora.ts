import { foldName } from '../../domain/fold.js';
import type { Participant, Reading, TitleMention } from '../reading.js';
import { lowerAt, spanOfRange } from '../reading.js';

/** Tokens looked back over for what a noun with `itu` means. */
const REACH = 400;

/** `X itu`, `sang X`: a noun that points back. */
export function isPointed({ pack, tokens }: Reading, participant: Participant): boolean {
  const after = tokens[participant.right]?.lower ?? '';
  const last = tokens[participant.right - 1]?.lower ?? '';
  return (
    pack.nouns.pointers.has(after) || pack.nouns.pointers.has(last) || pack.nouns.honours.has(tokens[participant.first - 1]?.lower ?? '')
  );
}

/** Whom the article has named before: the holder of the office for `sang gubernur` and `Sekjen`, the body for `partai itu`. */
export function meantBefore(reading: Reading, participant: Participant): Participant | null {
  return holderBefore(reading, participant) ?? (isPointed(reading, participant) ? bodyBefore(reading, participant) : null);
}

/** The last person before with that office. */
const holderBefore = (reading: Reading, participant: Participant): Participant | null => holdersBefore(reading, participant)[0] ?? null;

/**
 * Everybody before with that office in the sentence that spoke of one last. An office with a body of its own means that body's holder only.
 */
export function holdersBefore(reading: Reading, participant: Participant): Participant[] {
  if (participant.mention !== 'ROLE' || participant.role === undefined) return [];
  const { titles, names } = reading;
  const bare = participant.role.body === null;
  if (bare && !reading.tokens[participant.first]!.capital && !isPointed(reading, participant)) return [];
  const holders: Participant[] = [];
  let sentence: number | null = null;
  for (let t = titles.length - 1; t >= 0; t--) {
    const title = titles[t]!;
    if (!isHeldBefore(reading, title, participant)) continue;
    if (sentence !== null && reading.sentenceAt[title.first] !== sentence) break;
    sentence = reading.sentenceAt[title.first]!;
    const ref = String(names[title.holder!]!.person);
    if (!holders.some((holder) => holder.ref === ref)) holders.push({ ...participant, kind: 'person', ref, mention: 'ROLE' });
  }
  return holders.map(({ kind, ref, first, end, span, mention, left, right }) => ({ kind, ref, first, end, span, mention, left, right }));
}

function isHeldBefore(reading: Reading, title: TitleMention, { first, role }: Participant): boolean {
  if (title.first >= first || title.holder === null || title.status !== 'CURRENT' || first - title.first > REACH * 4) return false;
  if (!isSameOffice(keyOf(reading, role!.title), keyOf(reading, wordsOf(reading, title)))) return false;
  return role!.body === null || foldBody(reading, title.body) === foldBody(reading, role!.body);
}

const wordsOf = ({ tokens }: Reading, { first, end }: TitleMention): string =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');

const keyOf = ({ pack }: Reading, title: string): string => {
  const folded = foldName(title);
  return pack.titles.keys.get(folded) ?? folded;
};

/** `gubernur` is short for no other office; `menteri` is for `menteri luar negeri`. */
const isSameOffice = (short: string, full: string): boolean => full === short || full.startsWith(`${short} `);

const foldBody = (reading: Reading, body: TitleMention['body']): string =>
  body === null ? '' : foldName(reading.text.slice(spanOfRange(reading, body).start, spanOfRange(reading, body).end));

/** `partai itu`: the last organization whose name opens with that word; `lembaga itu`: the last organization. */
function bodyBefore(reading: Reading, participant: Participant): Participant | null {
  const { pack, organizations } = reading;
  const word = lowerAt(reading, participant.first);
  const any = pack.nouns.bodies.has(word);
  if (!any && !pack.organizations.heads.has(word)) return null;
  for (let o = organizations.length - 1; o >= 0; o--) {
    const { first, end, medium } = organizations[o]!;
    if (first >= participant.first || participant.first - first > REACH || medium) continue;
    if (!any && lowerAt(reading, first) !== word) continue;
    return {
      kind: 'organization',
      ref: String(o),
      first,
      end,
      span: participant.span,
      mention: 'ROLE',
      left: participant.left,
      right: participant.right,
    };
  }
  return null;
}
