import type { Fault } from '../../model';
import { useWords } from '../words';
import { faultWords } from './reason-words';

export interface RefusedFileProps {
  faults: readonly Fault[];
  /** What else there is to say against it. */
  also?: readonly string[];
  done(): void;
}

/** Why files that were handed in change nothing: each fault with its file and line. */
export function RefusedFile({ faults, also = [], done }: RefusedFileProps) {
  const words = useWords();
  const lines = [...also, ...faults.map((fault) => faultWords(fault, words))];
  return (
    <>
      <h2>{words('options.own.refused')}</h2>
      <ul class="faults" role="alert">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="plain" onClick={done}>
          {words('options.own.back')}
        </button>
      </div>
    </>
  );
}
