import type { Extraction, Mention, Statement } from '../../domain/extraction.js';
import type { Calibrated } from '../../text/scale.js';
import type { StatementFound } from '../reading.js';

/** How sure the reader is of a statement where no weights are trained, by the way in which words and speaker were found; set by the share right on the dev sets. */
export function confidenceByRule({ kind, cue, found, within, content }: StatementFound): number {
  const base = kind === 'DIRECT' ? 0.97 : kind === 'MIXED' ? 0.9 : 0.92;
  const speaker = { named: 1, pronoun: 0.95, previous: 0.92, role: 0.9, none: 0.75 }[found];
  const pieces = content.length > 1 && kind !== 'DIRECT' ? 0.92 : 1;
  return Math.round(base * speaker * pieces * (cue === null ? 0.85 : 1) * (within === null ? 1 : 0.85) * 100) / 100;
}

type Layers = 'people' | 'organizations' | 'countries' | 'groups' | 'statements' | 'text';
const LAYERS = ['people', 'organizations', 'groups', 'countries'] as const;

/** By the number of a statement: the chance, 0 to 1, that who, what, when and to whom of it are all right. */
export function confidenceByScale(scale: Calibrated, read: Pick<Extraction, Layers>): (n: number) => number {
  const features = statementFeatures(read);
  return (n) => scale.chance(features(n));
}

/** Somebody who speaks: how many words his name has, none where he has none, and what he is called at a place. */
interface Speaker {
  layer: (typeof LAYERS)[number];
  words: number;
  mentionAt: ReadonlyMap<number, Mention>;
}

/** By the number of a statement: what is weighed of it, by which rule it was read, who says it and how he is called there, when, to whom, and what stands around it. */
export function statementFeatures(read: Pick<Extraction, Layers>): (n: number) => string[] {
  const { statements, text } = read;
  const speakers = speakersOf(read);
  const keys = statements.map((statement) => statement.speakers.join());
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (n) => {
    const statement = statements[n]!;
    const { rule, kind, cue, spans, saidAt } = statement;
    return [
      `rule=${rule ?? '-'}`,
      `kind=${kind}`,
      ...speakerFeatures(speakers, statement),
      `share=${Math.floor((4 * counts.get(keys[n]!)!) / statements.length)}`,
      `before=${n === 0 ? 'none' : keys[n - 1] === keys[n] ? 'same' : 'other'}`,
      `people=${Math.min(6, read.people.length)}`,
      `dated=${saidAt === null ? 'no' : saidAt.earliest === saidAt.latest ? 'day' : 'span'}`,
      `pieces=${Math.min(3, spans.length)}`,
      `length=${bucket(spans.reduce((sum, { start, end }) => sum + end - start, 0))}`,
      `then=${text.slice(spans.at(-1)!.end, spans.at(-1)!.end + 1).replace(/\s/u, '_')}`,
      ...(['medium', 'via', 'within'] as const).filter((key) => statement[key] !== null),
      ...(statement.addressees.length > 0 ? ['addressed'] : []),
      ...(cue === null ? ['no cue'] : []),
    ];
  };
}

const speakersOf = (read: Pick<Extraction, Layers>): ReadonlyMap<string, Speaker> =>
  new Map(
    LAYERS.flatMap((layer) =>
      read[layer].map((each) => [
        each.id,
        {
          layer,
          words: layer === 'people' && 'name' in each ? each.name.split(' ').length : 0,
          mentionAt: new Map(each.mentions.map((mention) => [mention.start, mention])),
        },
      ]),
    ),
  );

function speakerFeatures(known: ReadonlyMap<string, Speaker>, { speakers, speakerCandidates, evidence, cue }: Statement): string[] {
  const speaker = known.get(speakers[0] ?? '');
  if (speaker === undefined) return [speakerCandidates.length > 0 ? 'who=one of several' : 'who=nobody'];
  const { layer, words, mentionAt } = speaker;
  const span = evidence.find(({ part }) => part === 'SPEAKER');
  const mention = span === undefined ? undefined : mentionAt.get(span.start);
  return [
    `who=${layer}`,
    `called=${mention?.kind ?? 'not'}`,
    `named=${Math.min(3, words)}`,
    ...(words > 0 && mention?.kind === 'NAME' ? [mention.text.split(' ').length >= words ? 'in full' : 'in short'] : []),
    ...(speakers.length > 1 ? ['several'] : []),
    ...(cue === null || span === undefined ? [] : [`far=${bucket(Math.max(0, span.start - cue.end, cue.start - span.end) + 1)}`]),
  ];
}

/** Doublings of a length in UTF-16 code units. */
const bucket = (length: number): number => Math.min(8, Math.floor(Math.log2(length + 1)));
