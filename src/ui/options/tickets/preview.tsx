import { useWords } from '../../words';
import { PARTS, type Mapping } from './reading/columns';
import type { FirstLook } from './reading/first-look';

export interface PreviewProps {
  rows: FirstLook['rows'];
  mapping: Partial<Mapping>;
  /** What is said where there is nothing to show. */
  none: string;
}

/** The first rows of a table, or mails, as they would be understood. */
export function Preview({ rows, mapping, none }: PreviewProps) {
  const words = useWords();
  const parts = PARTS.filter((part) => mapping[part]);
  if (!parts.length || !rows.length) return <p class="empty">{none}</p>;
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
                  <div class={part === 'date' ? 'cell number' : 'cell'}>{cells[mapping[part] ?? '']}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
