import { hrefOf, pathOf } from '../address.js';
import type { ArticleAppearancesQuery, ArticlePageQuery, ArticleReportsQuery, EvidencePart } from '../operations/operations.js';
import type { Mark } from './marks.js';

type Whole<T> = NonNullable<T>;
export type WholeArticle = Whole<ArticlePageQuery['article']>;
export type ArticleReport = Whole<ArticleReportsQuery['article']>['reports']['nodes'][number];
export type ArticleAppearance = Whole<ArticleAppearancesQuery['article']>['appearances']['nodes'][number];

/** Parts as the reader switches them: places of a kind come and go together. */
export const PART_GROUPS: readonly (readonly [EvidencePart, ...EvidencePart[]])[] = [
  ['CONTENT'],
  ['SPEAKER'],
  ['CUE'],
  ['ADDRESSEE'],
  ['DATE'],
  ['ROLE', 'BODY'],
  ['MEDIUM', 'OCCASION', 'VIA'],
  ['TRIGGER'],
  ['NAME'],
];

/** Shown until the reader says otherwise: all but every single name. */
export const SHOWN_FIRST: ReadonlySet<EvidencePart> = new Set(PART_GROUPS.map(([first]) => first).filter((part) => part !== 'NAME'));

/** All places of an article that something stands on, each with where it leads: words to their statement, people to their view, titles to their role. */
export function marksOf(
  { events }: Pick<WholeArticle, 'events'>,
  reports: readonly ArticleReport[],
  appearances: readonly ArticleAppearance[],
): Mark[] {
  const mark = ({ start, end, part }: { start: number; end: number; part: EvidencePart }, owner: string, href: string): Mark => ({
    start,
    end,
    part,
    owner,
    href,
  });
  return [
    ...reports.flatMap(({ id, statement, speakers: [speaker], addressees: [addressee], evidence }) =>
      evidence.map((each) => {
        const agent = each.part === 'SPEAKER' ? speaker?.agent : each.part === 'ADDRESSEE' ? addressee : undefined;
        return mark(each, id, pathOf(agent?.id ?? statement.id));
      }),
    ),
    ...appearances.flatMap(({ agent, evidence, roles }) => [
      ...evidence.map((each) => mark(each, agent.id, pathOf(agent.id))),
      ...roles.map(({ role, evidence: each }) => mark(each, agent.id, pathOf(role.id))),
    ]),
    ...events.nodes.flatMap(({ kind, evidence }) => evidence.map((each) => mark(each, `event-${kind}`, hrefOf('/events', { kind })))),
  ];
}

/** Only the marks of the parts that are switched on. */
export const shownMarks = (marks: readonly Mark[], shown: ReadonlySet<EvidencePart>): Mark[] => {
  const parts = new Set(PART_GROUPS.filter(([first]) => shown.has(first)).flat());
  return marks.filter(({ part }) => parts.has(part));
};
