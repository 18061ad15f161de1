import { useSignal } from '@preact/signals';
import { useWords } from '../words';

/** The way out where a reply box takes no change: the words on the clipboard. */
export function CopyWords({ text }: { text: string }) {
  const words = useWords();
  const said = useSignal<'refused' | 'copied' | 'copyFailed'>('refused');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      said.value = 'copied';
    } catch {
      // The page or the browser may forbid it; the words stand above and can be selected.
      said.value = 'copyFailed';
    }
  };
  return (
    <p class="copy" role="status">
      {words(`card.${said.value}`)}
      <button type="button" class="edge" onClick={() => void copy()}>
        {words('card.copy')}
      </button>
    </p>
  );
}
