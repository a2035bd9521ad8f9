import type { Extraction, Statement } from '../../domain/extraction.js';
import type { Calibrated } from '../../text/scale.js';
import type { StatementFound } from '../reading.js';

/** How sure the reader is of a statement where no weights are trained, by the way in which words and speaker were found; set by the share right on the dev sets. */
export function confidenceByRule({ kind, cue, found, within, content }: StatementFound): number {
  const base = kind === 'DIRECT' ? 0.97 : kind === 'MIXED' ? 0.9 : 0.92;
  const speaker = { named: 1, pronoun: 0.95, previous: 0.92, role: 0.9, none: 0.75 }[found];
  const pieces = content.length > 1 && kind !== 'DIRECT' ? 0.92 : 1;
  return Math.round(base * speaker * pieces * (cue === null ? 0.85 : 1) * (within === null ? 1 : 0.85) * 100) / 100;
}

/** The chance, 0 to 1, that who, what, when and to whom of the statement are all right. */
export const confidenceByScale = (scale: Calibrated, read: Pick<Extraction, Layers>, n: number): number =>
  scale.chance(featuresOfStatement(read, n));

type Layers = 'people' | 'organizations' | 'countries' | 'groups' | 'statements' | 'text';

/** What is weighed of the nth statement: by which rule it was read, who says it and how he is called there, when, to whom, and what stands around it. */
export function featuresOfStatement(read: Pick<Extraction, Layers>, n: number): string[] {
  const statement = read.statements[n]!;
  const { rule, kind, speakers, cue, spans } = statement;
  const lettersLong = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return [
    `rule=${rule ?? '-'}`,
    `kind=${kind}`,
    ...speakerFeatures(read, statement),
    `share=${Math.floor((4 * read.statements.filter((other) => isSame(other.speakers, speakers)).length) / read.statements.length)}`,
    `before=${n === 0 ? 'none' : isSame(read.statements[n - 1]!.speakers, speakers) ? 'same' : 'other'}`,
    `people=${Math.min(6, read.people.length)}`,
    `dated=${statement.saidAt === null ? 'no' : statement.saidAt.earliest === statement.saidAt.latest ? 'day' : 'span'}`,
    `pieces=${Math.min(3, spans.length)}`,
    `length=${bucket(lettersLong)}`,
    `then=${read.text.slice(spans.at(-1)!.end, spans.at(-1)!.end + 1).replace(/\s/u, '_')}`,
    ...(['medium', 'via', 'within'] as const).filter((key) => statement[key] !== null),
    ...(statement.addressees.length > 0 ? ['addressed'] : []),
    ...(cue === null ? ['no cue'] : []),
  ];
}

function speakerFeatures(read: Pick<Extraction, Layers>, { speakers, speakerCandidates, evidence, cue }: Statement): string[] {
  const all = [...read.people, ...read.organizations, ...read.groups, ...read.countries];
  const [first] = speakers;
  if (first === undefined) return [speakerCandidates.length > 0 ? 'who=one of several' : 'who=nobody'];
  const layer = LAYERS.find((each) => read[each].some(({ id }) => id === first)) ?? 'groups';
  const span = evidence.find(({ part }) => part === 'SPEAKER');
  const said = all.find(({ id }) => id === first);
  const mention = said?.mentions.find(({ start }) => start === span?.start);
  const name = read.people.find(({ id }) => id === first)?.name.split(' ').length ?? 0;
  return [
    `who=${layer}`,
    `called=${mention?.kind ?? 'not'}`,
    `named=${Math.min(3, name)}`,
    ...(name > 0 && mention?.kind === 'NAME' ? [mention.text.split(' ').length >= name ? 'in full' : 'in short'] : []),
    ...(speakers.length > 1 ? ['several'] : []),
    ...(cue === null || span === undefined ? [] : [`far=${bucket(Math.max(0, span.start - cue.end, cue.start - span.end) + 1)}`]),
  ];
}
const LAYERS = ['people', 'organizations', 'groups', 'countries'] as const;

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/** Doublings of a length in UTF-16 code units. */
const bucket = (length: number): number => Math.min(8, Math.floor(Math.log2(length + 1)));
