import type { Decider } from '../../model';
import { useWords, type Translate } from '../words';

/** A lock with who holds it, for what can't be changed here. */
export function Lock({ by }: { by: Decider }) {
  const words = useWords();
  return (
    <span class="lock">
      <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" aria-hidden="true">
        <rect x="2" y="5.25" width="8" height="5.5" rx="1.25" fill="currentColor" stroke="none" />
        <path d="M3.75 5.5V3.75a2.25 2.25 0 0 1 4.5 0V5.5" stroke-width="1.4" />
      </svg>
      {holderWords(by, words)}
    </span>
  );
}

/** Who decided, in words: "Set by Acme's policy". */
export function holderWords({ kind, name }: Decider, words: Translate): string {
  if (kind === 'policy') return name ? words('lock.policyOf', [name]) : words('lock.policy');
  return name ? words('lock.teamOf', [name]) : words('lock.team');
}
