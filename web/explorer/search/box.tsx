import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { hrefOf, pathOf } from '../address.js';
import { address, go } from '../navigate.js';
import { useTexts } from '../texts/index.js';
import { HitLine } from './hit-line.js';
import { useFind, useSettled } from './use-find.js';

/** The one box, with what it finds beneath as one types: arrows choose, Enter opens, Escape closes, / comes here from anywhere. */
export function SearchBox({ large = false }: { large?: boolean }) {
  const { t } = useTexts();
  const { path, params } = address.use();
  const [text, setText] = useState(path === '/search' ? (params.get('q') ?? '') : '');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const settled = useSettled(text);
  const answer = useFind(open ? settled : '', { first: 12, most: 5 });
  const groups = answer?.state === 'ready' ? answer.data : [];
  const hits = groups.flatMap((group) => group.hits);
  const idOf = (index: number): string => `${list}-${index}`;

  useEffect(() => setChosen(-1), [settled]);
  useEffect(() => setOpen(false), [path, params]);
  useEffect(() => {
    const come = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', come);
    return () => document.removeEventListener('keydown', come);
  }, []);

  const leaveFor = (href: string): void => {
    setOpen(false);
    input.current?.blur();
    go(href);
  };
  const openAll = (): void => {
    if (text.trim() !== '') leaveFor(hrefOf('/search', { q: text.trim() }));
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      const places = hits.length + 1;
      const next = ((chosen + 1 + step + places) % places) - 1;
      setChosen(next);
      document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = hits[chosen];
      if (hit === undefined) openAll();
      else leaveFor(pathOf(hit.id));
    } else if (event.key === 'Escape') {
      // Some browsers empty the box by themselves: the first Escape only closes what was found.
      event.preventDefault();
      if (open) setOpen(false);
      else setText('');
    }
  };
  const shown = open && settled.trim() !== '' && answer?.state === 'ready';
  return (
    <form
      role="search"
      class={large ? 'search large' : 'search'}
      onSubmit={(event) => {
        event.preventDefault();
        openAll();
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOpen(false);
      }}
    >
      <input
        ref={input}
        type="search"
        role="combobox"
        list={undefined}
        aria-label={t.search.label}
        aria-expanded={shown && hits.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        {...(chosen >= 0 ? { 'aria-activedescendant': idOf(chosen) } : {})}
        autocomplete="off"
        spellcheck={false}
        placeholder={t.search.placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKey}
      />
      <p class="unseen" role="status">
        {shown ? t.search.found(hits.length) : ''}
      </p>
      <div class="found" hidden={!shown}>
        <div id={list} role="listbox" aria-label={t.views.search}>
          {groups.map(({ kind, hits: ofKind }) => (
            <div key={kind} role="group" aria-label={t.groups[kind]}>
              <p class="found-kind" aria-hidden="true">
                {t.groups[kind]}
              </p>
              {ofKind.map((hit) => {
                const index = hits.indexOf(hit);
                return (
                  <div
                    key={hit.id}
                    id={idOf(index)}
                    role="option"
                    aria-selected={index === chosen}
                    class="hit"
                    onPointerDown={(event) => event.preventDefault()}
                    onClick={() => leaveFor(pathOf(hit.id))}
                  >
                    <HitLine hit={hit} />
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        {shown && hits.length === 0 && <p class="found-none">{t.search.none(settled.trim())}</p>}
      </div>
    </form>
  );
}
