import { useState } from 'preact/hooks';
import { hrefOf, pathOf } from '../address.js';
import type { ExchangeMode } from '../operations/operations.js';
import { useTexts } from '../texts/index.js';
import type { Network } from './network.js';

/** Rows that are drawn at first; the others by a button, so that a large graph's table stays light. */
const ROWS = 100;

interface Props {
  network: Network;
  mode: ExchangeMode;
  names: ReadonlyMap<string, string>;
  opened: readonly string[];
  onExpand: (id: string) => void;
}

/** The same as the picture, for those who cannot see it: every line with its number, and the way to what was said. */
export function NetworkTable({ network: { edges }, mode, names, opened, onExpand }: Props) {
  const { t, f } = useTexts();
  const [most, setMost] = useState(ROWS);
  const cell = (id: string) => (
    <td>
      <a href={pathOf(id)}>{names.get(id)}</a>{' '}
      {!opened.includes(id) && (
        <button
          type="button"
          class="plain"
          aria-label={`${t.graph.expand}: ${names.get(id) ?? ''}`}
          title={t.graph.expand}
          onClick={() => onExpand(id)}
        >
          +
        </button>
      )}
    </td>
  );
  return (
    <details class="sheet">
      <summary>{t.picture.table}</summary>
      <div class="sheet-scroll" tabIndex={0} role="group" aria-label={t.graph.modes[mode]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.graph.from}</th>
              <th scope="col">{mode === 'TO' ? t.graph.to : t.graph.of}</th>
              <th scope="col">{t.graph.count}</th>
              <th scope="col">{t.graph.last}</th>
            </tr>
          </thead>
          <tbody>
            {edges.slice(0, most).map(({ from, to, count, lastKnownBy }) => (
              <tr key={`${from} ${to}`}>
                {cell(from)}
                {cell(to)}
                <td>
                  <a href={hrefOf('/statements', { by: from, [mode === 'TO' ? 'to' : 'about']: to })}>{f.number(count)}</a>
                </td>
                <td>{f.day(lastKnownBy)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {edges.length > most && (
          <button type="button" onClick={() => setMost(most + ROWS)}>
            {t.more}
          </button>
        )}
      </div>
    </details>
  );
}
