import type { Range, Reading } from '../reading.js';
import { lowerAt, phraseLength, spanOfRange } from '../reading.js';
import type { Refusal, Rule, RuleList } from '../rule.js';
import { refuse } from '../rule.js';
import { isKnownBody, isRankedAt } from './evidence.js';
import type { NameJudge } from './name-judge.js';
import { extentOf, goesOnFrom, tailed } from './organization-extent.js';
import { outletAt, siteAt, speakingAcronym, spokenTo } from './outlets.js';

/** What the whole article tells of its bodies before any is read. */
export interface OrganizationContext {
  /** The paper's own names, lower case. */
  own: ReadonlySet<string>;
  /** By first token: runs whose letters stand in the brackets behind them. */
  initialled: ReadonlyMap<number, Range>;
  /** Abbreviations that stood in brackets behind a body; grows as the article is read. */
  introduced: Set<string>;
  /** Abbreviations that the article spells out in small words as something else than a body. */
  things: ReadonlySet<string>;
  judge: NameJudge;
}
/** A capital that may open a body's name, and the end of its sentence. */
export interface OrganizationPlace extends Range {
  context: OrganizationContext;
}
export interface OrganizationFound extends Range {
  /** A paper, broadcaster or agency. */
  medium?: boolean;
}
type OrganizationRule = Rule<OrganizationPlace, OrganizationFound>;

const knownName: OrganizationRule = {
  name: 'known-body',
  reads: '`PBB`, `Reuters`, the paper’s own name',
  fits: (reading, place) => knownLength(reading, place) > 0,
  read: (reading, place) => {
    const { first, end } = place;
    const last = first + knownLength(reading, place);
    if (!reading.tokens[last - 1]!.capital) return refuse('its last word is written small');
    if ((outletAt(reading, first, end)?.end ?? 0) > last) return refuse('an outlet of a longer name stands there');
    if (isGeneric(reading, { first, end: last }) && !introducesSpeech(reading, first)) return refuse('a common word that nobody speaks to');
    return { first, end: last };
  },
};

const outlet: OrganizationRule = {
  name: 'outlet',
  reads: '`Radio Citizen`, `kantor berita TNA`',
  fits: (reading, { first, end }) => outletAt(reading, first, end) !== null,
  read: (reading, { first, end }) => named(reading, outletAt(reading, first, end), true),
};

const initialled: OrganizationRule = {
  name: 'initialled-run',
  reads: '`Indonesia Ocean Justice Initiative (IOJI)`',
  fits: (_, { first, context }) => context.initialled.has(first),
  read: (reading, { first, context }) => {
    const { pack, tokens, tags } = reading;
    const range = context.initialled.get(first)!;
    const { lower } = tokens[first]!;
    const bodily = pack.organizations.heads.has(lower) || tags.get(first)?.endsWith('ORG') === true || pack.tagger === null;
    const tailed = pack.organizations.tails.has(tokens[range.end - 1]!.lower);
    if (!bodily && !tailed) return refuse('neither its first nor its last word is a body’s');
    return pack.words.placeHeads.has(lower) ? refuse('a place') : named(reading, range);
  },
};

const tailWord: OrganizationRule = {
  name: 'tail-word',
  reads: '`Mercatus Institute`, `Network for Democracy`',
  fits: (reading, { first, end }) => tailed(reading, first, end) !== null,
  read: (reading, { first, end }) => named(reading, tailed(reading, first, end)),
};

const headWord: OrganizationRule = {
  name: 'head-word',
  reads: '`Kementerian Luar Negeri`, `Polda Jawa Timur`, `PT Salma Arowana`',
  fits: ({ tokens, pack }, { first }) => pack.organizations.heads.has(tokens[first]!.lower),
  read: (reading, { first, end, context }) => {
    const { pack, countryAt, tokens } = reading;
    if (pack.nouns.groups.has(tokens[first]!.lower) && countryAt.has(first + 1)) return refuse('a country’s people of that trade');
    return named(reading, { first, end: extentOf(reading, first, end, context.judge) });
  },
};

const introducedName: OrganizationRule = {
  name: 'introduced-abbreviation',
  reads: '`… Forum Guru Belajar (FGB). FGB meminta …`',
  fits: ({ tokens }, { first, context }) => context.introduced.has(tokens[first]!.text),
  read: (reading, { first, end, context }) => named(reading, { first, end: extentOf(reading, first, end, context.judge) }),
};

const listedAcronym: OrganizationRule = {
  name: 'listed-acronym',
  reads: '`BMKG`, as the word lists have it',
  fits: ({ tokens, pack }, { first }) => {
    const { text, lower } = tokens[first]!;
    return text.length >= 3 && text === text.toUpperCase() && pack.words.organization.has(lower) && !pack.words.person.has(lower);
  },
  read: (reading, { first, end, context }) => named(reading, { first, end: extentOf(reading, first, end, context.judge) }),
};

const spokenToName: OrganizationRule = {
  name: 'spoken-to',
  reads: '`kepada Bisnis`, `dikutip dari Globe`',
  fits: (reading, { first, end }) => spokenTo(reading, first, end) !== null,
  read: (reading, { first, end }) => ({ ...spokenTo(reading, first, end)!, medium: true }),
};

const acronymThatSpeaks: OrganizationRule = {
  name: 'speaking-acronym',
  reads: '`Menurut FSGI, …`, `FSGI berharap …`',
  fits: (reading, { first }) => speakingAcronym(reading, first) !== null,
  read: (reading, { first }) => speakingAcronym(reading, first)!,
};

const taggedName: OrganizationRule = {
  name: 'tagged-body',
  reads: '`Aramco`, `Pemuda Pancasila`, as the tagger knows them',
  fits: ({ tags }, { first }) => tags.get(first) === 'B-ORG',
  read: (reading, place) => {
    const { first, end } = place;
    const { tokens, tags } = reading;
    let last = first + 1;
    while (last < end && tags.get(last) === 'I-ORG') last++;
    const range = { first, end: last };
    if (place.context.things.has(tokens[first]!.text)) return refuse('the article spells it out as something else');
    const objection = OBJECTIONS.find(({ holds }) => holds(reading, range));
    if (objection !== undefined) return refuse(objection.says);
    const cut = tokens.slice(first, last).findIndex(({ lower }, k) => k > 0 && isSomethingElse(reading, lower));
    return named(reading, cut > 0 ? { first, end: first + cut } : range);
  },
};

/** What speaks against the tagger's word. */
const OBJECTIONS: readonly { says: string; holds: (reading: Reading, range: Range) => boolean }[] = [
  { says: 'it stands inside a longer run', holds: (reading, { first }) => goesOnFrom(reading, first) },
  {
    says: 'its first word is something else',
    holds: (reading, { first }) =>
      isSomethingElse(reading, reading.tokens[first]!.lower) || /^[IVXLC]+$|^\p{Lu}$/u.test(reading.tokens[first]!.text),
  },
  {
    says: 'a common word alone',
    holds: ({ tokens, pack }, { first, end }) => end === first + 1 && pack.words.common.has(tokens[first]!.lower),
  },
  {
    says: 'a place',
    holds: ({ tokens, pack }, { first, end }) => tokens.slice(first, end).every(({ lower }) => pack.words.place.has(lower)),
  },
  {
    says: 'a person’s name',
    holds: ({ tokens, pack, evidence }, { first }) =>
      [pack.words.person, evidence.names, evidence.surnames].some((names) => names.has(tokens[first]!.lower)),
  },
  { says: 'somebody’s initials', holds: ({ tokens }, { first, end }) => end === first + 1 && /^\p{Lu}{1,3}$/u.test(tokens[first]!.text) },
  { says: 'a rank or term of address stands before it', holds: (reading, { first }) => isRankedAt(reading, first) },
  { says: 'a title’s own words', holds: (reading, { first }) => goesOnTitle(reading, first) },
  {
    says: 'the place of a local office',
    holds: (reading, { first }) =>
      [reading.pack.titles.local, reading.pack.titles.territorial].some((heads) => heads.has(lowerAt(reading, first - 1))),
  },
  {
    says: 'what somebody spoke through',
    holds: (reading, { first, end }) => end === first + 1 && reading.pack.media.channels.has(lowerAt(reading, first - 1)),
  },
  {
    says: 'where it was',
    holds: (reading, { first, end }) =>
      end === first + 1 && reading.pack.words.placing.has(lowerAt(reading, first - 1)) && !/^\p{Lu}{2,}/u.test(reading.tokens[first]!.text),
  },
  { says: 'a platform', holds: ({ tokens, pack }, { first }) => pack.media.platforms.has(tokens[first]!.lower) },
];

/** `Ketua Harian Dewan …`, `Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi`: a common word behind a title's. */
function goesOnTitle({ tokens, pack }: Reading, first: number): boolean {
  const { heads, fields, joiners } = pack.titles;
  const before = joiners.has(tokens[first - 1]?.lower ?? '') ? tokens[first - 2] : tokens[first - 1];
  const { lower } = tokens[first]!;
  const titled = before?.capital === true && (heads.has(before.lower) || fields.has(before.lower) || pack.words.common.has(before.lower));
  return titled && (fields.has(lower) || pack.words.common.has(lower));
}

/** A title, a rank, a function word or a number's name: no part of a body that only the tagger knows. */
function isSomethingElse({ pack }: Reading, lower: string): boolean {
  const { heads, ranks, professions } = pack.titles;
  return [heads, ranks, professions, pack.words.function, pack.words.calendar, pack.nouns.groups].some((words) => words.has(lower));
}

const site: OrganizationRule = {
  name: 'site',
  reads: '`Laporcovid19.org`',
  fits: (reading, { first }) => siteAt(reading, first) !== null,
  read: (reading, { first }) => siteAt(reading, first)!,
};

/** Ways in which a body is named, the surest first. */
export const ORGANIZATION_RULES: RuleList<OrganizationPlace, OrganizationFound> = {
  name: 'organizations',
  spanOf: (reading, { first }) => spanOfRange(reading, { first, end: first + 1 }),
  rules: [
    knownName, // papers and bodies that are known whole
    outlet,
    initialled, // the article itself spells it out
    tailWord, // before heads: `Kantor Berita X Network` ends with its tail
    headWord,
    introducedName,
    listedAcronym,
    spokenToName, // whatever the word means elsewhere, somebody speaks to it
    acronymThatSpeaks,
    taggedName, // what no rule knows
    site,
  ],
};

/** Tokens of a known name that start here. */
function knownLength(reading: Reading, { first, end, context }: OrganizationPlace): number {
  const { media, known } = reading.pack.organizations;
  const written = phraseLength(reading, first, end, context.own) || phraseLength(reading, first, end, media);
  if (written > 0) return written;
  const length = phraseLength(reading, first, end, known);
  return length === 1 && !isKnownBody(reading, first) ? 0 : length;
}

function named(reading: Reading, range: Range | null, medium = false): OrganizationFound | Refusal {
  if (range === null) return refuse('nothing goes on there');
  return isGeneric(reading, range) ? refuse('a common word alone names no body') : { ...range, medium };
}

/** A paper whose name is a common word is one where it is spoken to, or speaks: `kepada Tempo`. */
const introducesSpeech = (reading: Reading, i: number): boolean => {
  const before = lowerAt(reading, i - 1);
  const { syntax, media } = reading.pack;
  return syntax.recipientPrepositions.has(before) || syntax.by.has(before) || media.quoting.has(before) || media.quotingLinks.has(before);
};

/** A single common word with a capital (Tim, Badan, Komisi) names no body. */
function isGeneric({ tokens, pack }: Reading, { first, end }: Range): boolean {
  const { lower, text } = tokens[first]!;
  if (end - first > 1) return false;
  return text !== text.toUpperCase() && (pack.words.common.has(lower) || pack.nouns.groups.has(lower));
}
