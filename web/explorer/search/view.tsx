import { pathOf } from '../address.js';
import { FindDocument } from '../operations/operations.js';
import { Heading } from '../parts/heading.js';
import { Empty, Wait } from '../parts/states.js';
import { Tools, askedFor } from '../parts/tools.js';
import { useTexts } from '../texts/index.js';
import { HitLine } from './hit-line.js';
import { findVariables, useFind } from './use-find.js';

const SIZE = { first: 50, most: 20 };

/** All that some words find, by kind. */
export function SearchView({ params }: { params: URLSearchParams }) {
  const { t } = useTexts();
  const words = params.get('q') ?? '';
  const answer = useFind(words, SIZE);
  return (
    <>
      <Heading title={words === '' ? t.views.search : `${t.views.search}: ${words}`} />
      {answer === null ? (
        <p class="quiet">{t.search.ask}</p>
      ) : (
        <Wait answer={answer}>
          {(groups) => (
            <>
              {groups.length === 0 && <Empty help={t.search.noneHelp}>{t.search.none(words)}</Empty>}
              {groups.map(({ kind, hits }) => (
                <section key={kind} aria-label={t.groups[kind]}>
                  <h2>{t.groups[kind]}</h2>
                  <ul class="hits">
                    {hits.map((hit) => (
                      <li key={hit.id}>
                        <a class="hit" href={pathOf(hit.id)}>
                          <HitLine hit={hit} />
                        </a>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
              <Tools
                name={`ujar-${words}`}
                queries={[askedFor(FindDocument, findVariables(words, SIZE.first))]}
                data={groups}
                sheet={{
                  columns: [t.columns.kind, t.columns.name, t.columns.address],
                  rows: groups.flatMap(({ hits }) =>
                    hits.map((hit) => [hit.__typename, nameOf(hit), `${location.origin}${pathOf(hit.id)}`]),
                  ),
                }}
              />
            </>
          )}
        </Wait>
      )}
    </>
  );
}

const nameOf = (hit: object): string =>
  (['name', 'text', 'headline']
    .map((field) => (hit as Record<string, unknown>)[field])
    .find((each) => typeof each === 'string') as string) ?? '';
