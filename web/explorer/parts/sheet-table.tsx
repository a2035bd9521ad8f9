import { useTexts } from '../texts/index.js';
import type { Sheet } from './csv.js';

/** Beside every picture: the same as a table, for those who cannot see it. `hrefs`: where the first cell of each row leads. */
export function SheetTable({
  sheet,
  caption,
  hrefs,
  open = false,
}: {
  sheet: Sheet;
  caption: string;
  hrefs?: readonly string[];
  open?: boolean;
}) {
  const { t } = useTexts();
  return (
    <details class="sheet" open={open}>
      <summary>{t.picture.table}</summary>
      <div class="sheet-scroll" tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {sheet.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, place) => (
                  <td key={place}>{place === 0 && hrefs?.[index] !== undefined ? <a href={hrefs[index]}>{cell}</a> : cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
