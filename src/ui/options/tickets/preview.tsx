import { useWords } from '../../words';
import { PARTS, type Mapping } from './reading/columns';
import type { FirstLook } from './reading/first-look';

/** The first rows of a table, as they would be understood. */
export function Preview({ rows, mapping }: { rows: FirstLook['rows']; mapping: Partial<Mapping> }) {
  const words = useWords();
  const parts = PARTS.filter((part) => mapping[part]);
  if (!parts.length || !rows.length) return <p class="empty">{words('options.tickets.noRows')}</p>;
  return (
    <div class="scroll" role="region" aria-label={words('options.tickets.preview')} tabIndex={0}>
      <table class="preview">
        <caption>{words('options.tickets.preview')}</caption>
        <thead>
          <tr>
            {parts.map((part) => (
              <th key={part} scope="col">
                {words(`options.tickets.parts.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => (
            <tr key={at}>
              {parts.map((part) => (
                <td key={part}>
                  <div class="cell">{cells[mapping[part] ?? '']}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
