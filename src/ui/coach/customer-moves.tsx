import { Chip } from '../shared/chip';
import { useWords } from '../words';
import { useCoach } from './context';

/** What the customer's message says, and which of it the reply answers. */
export function CustomerMoves() {
  const { model, conversation } = useCoach();
  const words = useWords();
  const signals = model.signals.value;
  if (signals.length === 0) return null;
  const who = conversation().customerName ?? words('list.someone');
  return (
    <section class="customer">
      <p>{words('list.customer', [who])}</p>
      <ul class="chips" role="list">
        {signals.map(({ set, says, met }) => (
          <Chip key={`${set} ${says}`} says={says} met={met} />
        ))}
      </ul>
    </section>
  );
}
