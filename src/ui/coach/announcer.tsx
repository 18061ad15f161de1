import { effect, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';
import { useCoach } from './context';

/** Says to a screen reader, politely and only when there is more to hear than before, what the badge shows. */
export function Announcer() {
  const { model, shortcut } = useCoach();
  const words = useWords();
  const said = useSignal('');
  const known = useRef(0);
  useLayoutEffect(() =>
    effect(() => {
      const badge = model.badge.value;
      const count = badge.kind === 'hints' ? badge.count : 0;
      if (count > known.current) said.value = words('announce.hints', count, [count, shortcut.peek()]);
      if (badge.kind === 'clear') said.value = words('badge.clear');
      if (model.undo.value) said.value = words('change.done');
      if (model.resting.value) said.value = words('rest.says');
      known.current = count;
    }),
  );
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
