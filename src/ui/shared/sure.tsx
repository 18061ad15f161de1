import { useSignal } from '@preact/signals';

export interface SureProps {
  /** What the button says at first. */
  ask: string;
  /** What is asked before anything is done. */
  sure: string;
  yes: string;
  no: string;
  agreed(): void;
}

/** A button for what can't be taken back: it asks first, and the way that changes nothing is the nearest. */
export function Sure({ ask, sure, yes, no, agreed }: SureProps) {
  const isAsked = useSignal(false);
  if (!isAsked.value)
    return (
      <div class="actions">
        <button type="button" class="plain" onClick={() => (isAsked.value = true)}>
          {ask}
        </button>
      </div>
    );
  const agree = (): void => {
    isAsked.value = false;
    agreed();
  };
  return (
    <div class="notice" role="group" aria-label={sure}>
      <p>{sure}</p>
      <button type="button" class="plain" onClick={agree}>
        {yes}
      </button>
      <button
        type="button"
        class="quiet"
        ref={(button) => button?.focus()}
        onClick={() => (isAsked.value = false)}
      >
        {no}
      </button>
    </div>
  );
}
