import type { Participant, Range, Reading, Stage, TitleMention } from '../reading.js';
import { lowerAt, pieceOf, spanOfRange } from '../reading.js';

/** Words in the longest description of a group. */
const LONGEST_GROUP = 8;

/** By token: whoever is named there, with title, rank and apposition. */
export const findParticipants: Stage = (reading) => {
  const participants = new Map<number, Participant>();
  const put = (participant: Participant): void => {
    for (let i = participant.left; i < participant.right; i++) if (!participants.has(i)) participants.set(i, participant);
  };
  for (const name of reading.names) put(personParticipant(reading, name));
  for (const title of reading.titles)
    if (title.holder === null && (title.body !== null || !title.profession)) put(roleParticipant(reading, title));
  reading.organizations.forEach((organization, index) => {
    const { first, end, right } = organization;
    put({
      kind: 'organization',
      ref: String(index),
      first,
      end,
      span: spanOfRange(reading, { first, end }),
      mention: 'NAME',
      left: first,
      right,
    });
  });
  for (const { first, end, code, span } of reading.countries) {
    const governed =
      reading.pack.nouns.groups.has(lowerAt(reading, first - 1)) && reading.pack.nouns.government.test(lowerAt(reading, first - 1));
    put({ kind: 'country', ref: code, first, end, span, mention: 'NAME', left: governed ? first - 1 : first, right: end });
  }
  return { participants };
};

function personParticipant(reading: Reading, name: Reading['names'][number]): Participant {
  const { first, end, left, right, person } = name;
  return { kind: 'person', ref: String(person), first, end, span: spanOfRange(reading, { first, end }), mention: 'NAME', left, right };
}

/** Somebody known by the office alone: `kepada presiden`. */
function roleParticipant(reading: Reading, title: TitleMention): Participant {
  const range = { first: title.left, end: title.body === null ? title.end : Math.max(title.end, title.body.end) };
  const { text, ...span } = pieceOf(reading, range);
  const own = pieceOf(reading, { first: title.first, end: title.end }).text;
  return {
    kind: 'group',
    ref: text,
    ...range,
    span,
    mention: 'ROLE',
    left: title.left,
    right: title.right,
    role: { title: own, body: title.body },
  };
}

/** The participant whose noun phrase starts at `i`: a name with its title, a pronoun, or a group in the article's words. */
export function participantAt(reading: Reading, i: number, end: number): Participant | null {
  if (i >= end) return null;
  const { pack, participants, tokens } = reading;
  const named = participants.get(i);
  if (named !== undefined && (named.left === i || named.first === i))
    return named.mention === 'ROLE' ? apposition(reading, named, end) : named;
  const word = tokens[i]!.lower;
  if (isPronoun(reading, word)) return pronounParticipant(reading, i);
  let head = i;
  while (head < end && head - i < 3 && pack.nouns.determiners.has(lowerAt(reading, head))) head++;
  const described = participants.get(head);
  if (head > i && described !== undefined && described.left === head && described.mention === 'ROLE')
    return apposition(reading, { ...described, left: i }, end);
  if (head > i && described !== undefined && (described.left === head || described.first === head) && onlyArticles(reading, i, head))
    return { ...described, left: i };
  return isGroupHead(reading, head) ? apposition(reading, groupParticipant(reading, i, head, end), end) : null;
}

const onlyArticles = ({ pack, tokens }: Reading, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (!pack.nouns.articles.has(tokens[i]!.lower)) return false;
  return true;
};

/**
 * A speaker in the article's words where no name and no known noun tells him: `the U.N. envoy leading the talks`, `Garrick's allies`. The whole
 * of `[first, end)` must be a noun phrase; who is named at its end is the speaker.
 */
export function describedParticipant(reading: Reading, first: number, end: number): Participant | null {
  const { pack, participants } = reading;
  if (end - first > LONGEST_GROUP + 4 || end <= first) return null;
  let start = first;
  while (start < end - 1 && isDeterminer(reading, start)) start++;
  let last = end;
  for (let i = start; i < end; i++) {
    const named = participants.get(i);
    if (named !== undefined && named.right >= end && named.mention === 'NAME' && named.kind !== 'country') return { ...named, left: first };
    if (isNoPartOfNounPhrase(reading, i)) return null;
    if (last === end && i > start && opensModifier(reading, i)) last = i;
  }
  if (pack.syntax.conjunctions.has(lowerAt(reading, start)) || isPronoun(reading, lowerAt(reading, start))) return null;
  if (pack.words.function.has(lowerAt(reading, start)) && start + 1 === last) return null;
  const range: Range = { first: start, end: last };
  const { text, ...span } = pieceOf(reading, range);
  return { kind: 'group', ref: text, ...range, span, mention: 'NAME', left: first, right: end };
}

const isDeterminer = ({ pack: { nouns }, tokens }: Reading, i: number): boolean =>
  nouns.articles.has(tokens[i]!.lower) || nouns.determiners.has(tokens[i]!.lower);

function isNoPartOfNounPhrase({ pack, tokens }: Reading, i: number): boolean {
  const { lower, word, text } = tokens[i]!;
  return !word || pack.syntax.clausal.has(lower) || pack.cues.has(lower) || pack.syntax.complementizers.has(lower) || /^\d/.test(text);
}

/** `… leading the talks`, `… of the delegation`: behind the head of the phrase. */
const opensModifier = ({ pack: { syntax }, tokens }: Reading, i: number): boolean => {
  const { lower } = tokens[i]!;
  return syntax.prepositions.has(lower) || syntax.relative.has(lower) || /ing$/.test(lower);
};

/** `wartawan`, `istrinya`: a noun for people, a possessive glued on or not. */
export function isGroupHead({ pack, tokens }: Reading, i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  const { suffix } = pack.pronouns;
  return (
    pack.nouns.groups.has(word) ||
    pack.titles.professions.has(word) ||
    (suffix !== null && word.endsWith(suffix) && pack.nouns.groups.has(word.slice(0, -suffix.length)))
  );
}

/** `pemimpin kelompok itu, Jussi Rautakorpi, …`, `istrinya, Marselina`, `warga bernama Dayat`: whose name follows between commas, or told to be one. */
function apposition(reading: Reading, participant: Participant, end: number): Participant {
  const { pack, participants } = reading;
  const called = pack.words.named.has(lowerAt(reading, participant.right)) ? participants.get(participant.right + 1) : undefined;
  if (called?.kind === 'person' && called.mention === 'NAME' && called.right <= end) return { ...called, left: participant.left };
  const comma =
    participant.mention === 'ROLE' ? pastRest(reading, pastTerm(reading, participant.right)) : pastTerm(reading, participant.right);
  const named = participants.get(comma + 1);
  if (lowerAt(reading, comma) !== ',' || named === undefined || named.right > end || named.mention !== 'NAME') return participant;
  if ((named.left !== comma + 1 && named.first !== comma + 1) || (named.kind !== 'person' && named.kind !== 'organization'))
    return participant;
  const after = lowerAt(reading, named.right);
  const closed =
    named.right >= end ||
    [',', '.', ';', ')'].includes(after) ||
    [pack.syntax.recipientPrepositions, pack.syntax.temporal, pack.events.ats].some((words) => words.has(after)) ||
    reading.dateAt.has(named.right);
  return closed ? { ...named, left: participant.left } : participant;
}

/** Over `itu`, and over for how long an office is held: `Wakil Ketua DPR 2014-2019, X`, `Bupati Y periode 2014–2019, X`. */
function pastTerm({ pack, tokens }: Reading, from: number): number {
  if (pack.nouns.pointers.has(tokens[from]?.lower ?? '')) return from + 1;
  let i = from;
  while (i - from < 4 && (pack.titles.terms.has(tokens[i]?.lower ?? '') || TERM.test(tokens[i]?.text ?? ''))) i++;
  return i;
}
/** Over what is left of an office that no list knows: `Kepala Divisi | Pemasyarakatan Kanwil Kemenkumham Jawa Barat, X`; to the comma before a name. */
function pastRest({ participants, tokens }: Reading, from: number): number {
  let i = from;
  while (i - from < LONGEST_REST && tokens[i]?.capital === true && tokens[i]!.word) i++;
  const named = participants.get(i + 1);
  return tokens[i]?.text === ',' && named?.kind === 'person' && named.mention === 'NAME' ? i : from;
}
const LONGEST_REST = 10;

const TERM = /^(?:[-–]|(?:19|20)\d\d(?:[-–/]\d{2,4})?)$/;

export const isPronoun = ({ pack }: Reading, word: string): boolean =>
  pack.pronouns.personal.has(word) || pack.pronouns.plural.has(word) || pack.pronouns.side.has(word);

function pronounParticipant(reading: Reading, i: number): Participant {
  const range: Range = { first: i, end: i + 1 };
  return { kind: 'person', ref: 'pronoun', ...range, span: spanOfRange(reading, range), mention: 'PRONOUN', left: i, right: i + 1 };
}

/** `warga di Distrik Choam Khsant`, `juru bicara SHOA`: the head and what describes it, up to a verb, a pause or a linking word. */
function groupParticipant(reading: Reading, left: number, head: number, end: number): Participant {
  const { pack } = reading;
  let last = head + 1;
  while (last < end && last - head < LONGEST_GROUP) {
    if (isPlaceOfLocals(reading, last)) last += 2;
    else if (endsGroup(reading, last)) break;
    else last++;
  }
  const range = { first: head, end: last };
  const piece = pieceOf(reading, range);
  const country = pack.nouns.groups.has(lowerAt(reading, head)) ? reading.participants.get(head) : undefined;
  if (country !== undefined && country.kind === 'country' && country.left === head) return country;
  return { kind: 'group', ref: piece.text, ...range, span: { start: piece.start, end: piece.end }, mention: 'NAME', left, right: last };
}

/** `warga di Palu`: the preposition. */
const isPlaceOfLocals = ({ tokens, pack }: Reading, i: number): boolean =>
  pack.events.ats.has(tokens[i]!.lower) && tokens[i + 1]?.capital === true && pack.nouns.locals.has(tokens[i - 1]?.lower ?? '');

/** What describes nobody: a pause, a day, a verb, a linking word. */
function endsGroup({ tokens, pack: { nouns, syntax, words, cues }, dateAt }: Reading, i: number): boolean {
  const { lower, word } = tokens[i]!;
  if (!word || dateAt.has(i) || nouns.breakers.has(lower) || nouns.pointers.has(lower) || cues.has(lower)) return true;
  if (syntax.verb.test(lower) || syntax.relative.has(lower) || syntax.adverbs.has(lower)) return true;
  return words.function.has(lower) && !nouns.groups.has(lower);
}

/** The participant and those joined to it: `X dan Y`, `X, Y, dan Z`. */
export function participantsFrom(reading: Reading, i: number, end: number): Participant[] {
  const first = participantAt(reading, i, end);
  if (first === null) return [];
  const participants = [first];
  let at = first.right;
  while (at < end && participants.length < 12) {
    const comma = lowerAt(reading, at) === ',' ? 1 : 0;
    const joiner = reading.pack.syntax.conjunctions.has(lowerAt(reading, at + comma)) ? 1 : 0;
    if (comma + joiner === 0) break;
    const next = participantAt(reading, at + comma + joiner, end);
    if (next === null || next.mention === 'PRONOUN' || (joiner === 0 && !listGoesOn(reading, next.right, end))) break;
    participants.push(next);
    at = next.right;
  }
  return participants;
}

/** A comma joins two participants only where a last one comes with a conjunction. */
function listGoesOn(reading: Reading, from: number, end: number): boolean {
  let at = from;
  for (let k = 0; k < 10; k++) {
    const comma = lowerAt(reading, at) === ',' ? 1 : 0;
    const joiner = reading.pack.syntax.conjunctions.has(lowerAt(reading, at + comma));
    const next = participantAt(reading, at + comma + (joiner ? 1 : 0), end);
    if (comma + (joiner ? 1 : 0) === 0 || next === null) return false;
    if (joiner) return true;
    at = next.right;
  }
  return false;
}
