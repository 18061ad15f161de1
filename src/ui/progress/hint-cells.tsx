import type { HintCounts } from '../../model';
import { keptOf } from '../../model/progress';
import { useWords } from '../words';

const columns = ['shown', 'applied', 'gone', 'dismissed', 'kept'] as const;

/** The heads of what became of hints, in a table's row. */
export function HintHeads() {
  const words = useWords();
  return (
    <>
      {columns.map((column) => (
        <th key={column} scope="col">
          {words(`progress.columns.${column}`)}
        </th>
      ))}
    </>
  );
}

/** What became of hints, in a table's row. */
export function HintCells({ counts }: { counts: HintCounts }) {
  const all = { ...counts, kept: keptOf(counts) };
  return (
    <>
      {columns.map((column) => (
        <td key={column}>{all[column]}</td>
      ))}
    </>
  );
}
