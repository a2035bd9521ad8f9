import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { changed, hrefOf } from '../address.js';
import { useQuery } from '../api/use-query.js';
import { go } from '../navigate.js';
import { NamesDocument } from '../operations/operations.js';
import { Choice, Line } from '../parts/choice.js';
import { useSettled } from '../search/use-find.js';
import { useTexts } from '../texts/index.js';
import { ACTS, FILTERS, KINDS, SURE } from './filter.js';

/** Writes a filter into the address, which is where every view reads it from. */
export const setFilter = (params: URLSearchParams, name: string, value: string): void =>
  go(changed(location.pathname, params, { [name]: value }), { replace: true });

/** Filters that every list of statements has; `children`: those that only one has, before them. */
export function Filters({ params, children }: { params: URLSearchParams; children?: ComponentChildren }) {
  const { t } = useTexts();
  const set = (name: string) => (value: string) => setFilter(params, name, value);
  const some = FILTERS.some((name) => (params.get(name) ?? '') !== '');
  const value = (name: string): string => params.get(name) ?? '';
  return (
    <form class="filters" aria-label={t.filters.title} onSubmit={(event) => event.preventDefault()}>
      {children}
      <Choice
        label={t.filters.kind}
        value={value('kind')}
        any={t.filters.any}
        onChoose={set('kind')}
        options={KINDS.map((each) => [each, t.kindsOfWords[each]])}
      />
      <Choice
        label={t.filters.act}
        value={value('act')}
        any={t.filters.any}
        onChoose={set('act')}
        options={ACTS.map((each) => [each, t.acts[each]])}
      />
      <Line label={t.filters.since} type="date" value={value('since')} onEnter={set('since')} />
      <Line label={t.filters.until} type="date" value={value('until')} onEnter={set('until')} />
      <Choice
        label={t.filters.sure}
        value={value('sure')}
        any={t.filters.any}
        onChoose={set('sure')}
        options={SURE.map((each) => [each, t.filters.percent(Number(each))])}
      />
      {some && (
        <button type="button" class="plain" onClick={() => go(hrefOf(location.pathname, kept(params)), { replace: true })}>
          {t.filters.clear}
        </button>
      )}
    </form>
  );
}

const kept = (params: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...params].filter(([name]) => !FILTERS.some((each) => each === name)));

/** A name to type, with people of whom a name begins so beneath. */
export function NameLine({ label, value, onEnter }: { label: string; value: string; onEnter: (value: string) => void }) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const settled = useSettled(typed).trim();
  const answer = useQuery(NamesDocument, settled.length < 2 ? null : { name: settled });
  return (
    <>
      <Line label={label} value={value} list={list} onInput={setTyped} onEnter={onEnter} />
      <datalist id={list}>
        {answer.state === 'ready' && answer.data.people.nodes.map(({ name }) => <option key={name} value={name} />)}
      </datalist>
    </>
  );
}
