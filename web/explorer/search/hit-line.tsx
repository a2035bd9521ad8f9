import { useTexts } from '../texts/index.js';
import { leadIn, wordsOf } from '../statement/row.js';
import type { Hit } from './hits.js';

/** A hit in one line: what it is called, and what tells it from others of the name. */
export function HitLine({ hit }: { hit: Hit }) {
  const { t, f } = useTexts();
  const { main, side } = linesOf(hit, t, f);
  return (
    <>
      <span class={hit.__typename === 'Statement' ? 'hit-main words' : 'hit-main'}>{main}</span>
      {side !== '' && <span class="hit-side">{side}</span>}
    </>
  );
}

type Spoken = ReturnType<typeof useTexts>;

function linesOf(hit: Hit, t: Spoken['t'], f: Spoken['f']): { main: string; side: string } {
  switch (hit.__typename) {
    case 'Person':
      return { main: hit.name, side: hit.tenures.nodes.map(({ role }) => f.role(role)).join('') };
    case 'Country':
      return { main: f.agent(hit), side: '' };
    case 'Organization':
      return { main: hit.name, side: '' };
    case 'Statement':
      return {
        main: wordsOf({ kind: hit.wording, text: hit.text }),
        side: [leadIn(hit.speakers, hit.act, t), f.day(hit.knownBy)].filter((each) => each !== '').join(' · '),
      };
    case 'Event':
      return {
        main: [t.event.kinds[hit.kind], f.list(hit.participants.nodes.map(({ name }) => name))].filter((each) => each !== '').join(': '),
        side: [hit.place ?? '', hit.when === null ? '' : f.told(hit.when)].filter((each) => each !== '').join(' · '),
      };
    case 'Article':
      return {
        main: hit.headline ?? t.article.noHeadline,
        side: [hit.publisher ?? '', hit.publishedOn === null ? '' : f.day(hit.publishedOn)].filter((each) => each !== '').join(' · '),
      };
  }
}
