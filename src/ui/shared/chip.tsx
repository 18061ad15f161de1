import { useWords } from '../words';

/** A customer's move: open while the reply doesn't answer it, met when it does. */
export function Chip({ says, met }: { says: string; met: boolean }) {
  const words = useWords();
  return (
    <li class={met ? 'chip met' : 'chip open'}>
      <span class="sign" aria-hidden="true" />
      {says}
      <span class="unseen">, {words(met ? 'list.met' : 'list.open')}</span>
    </li>
  );
}
