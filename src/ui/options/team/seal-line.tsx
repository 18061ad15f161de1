import type { Signal } from '@preact/signals';
import type { Seal } from '../../../model';
import { useWords } from '../../words';

export interface SealLineProps {
  seal: Seal;
  /** Somebody is trusted here, and it isn't who made this file. */
  warns: boolean;
  trust: Signal<boolean>;
}

/** Who vouches for a team file, and whether to trust them from now on. */
export function SealLine({ seal, warns, trust }: SealLineProps) {
  const words = useWords();
  return (
    <div class={warns ? 'faults' : ''} role={warns ? 'alert' : undefined}>
      {warns && <p>{words('options.team.warning')}</p>}
      {seal.kind === 'signed' && (
        <p>{words(seal.isTrusted ? 'options.team.trusted' : 'options.team.signed', [seal.fingerprint])}</p>
      )}
      {seal.kind === 'unsigned' && <p class="note">{words('options.team.unsigned')}</p>}
      {seal.kind === 'signed' && !seal.isTrusted && (
        <label class="check">
          <input
            type="checkbox"
            checked={trust.value}
            onChange={({ currentTarget }) => (trust.value = currentTarget.checked)}
          />
          {words('options.team.trust')}
        </label>
      )}
    </div>
  );
}
