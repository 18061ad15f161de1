import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';

/** Whether Virgil may read the helpdesks' pages, and the way to ask. */
export interface Access {
  allowed(): Promise<boolean>;
  /** To be called in answer to a press; true when it was given. */
  ask(): Promise<boolean>;
}

/** The step that only a browser that withholds the helpdesks' pages needs; once given, it says so. */
export function AccessStep({ access }: { access: Access }) {
  const words = useWords();
  const allowed = useSignal<boolean | null>(null);
  const asked = useSignal(false);
  const step = useRef<HTMLLIElement>(null);
  useEffect(() => {
    void access.allowed().then((answer) => (allowed.value = answer));
  }, [access, allowed]);
  const ask = async () => {
    allowed.value = await access.ask();
    asked.value = true;
    // The button goes once it has done its work, and whoever pressed it by a key goes on from here.
    step.current?.focus();
  };
  if (allowed.value === null || (allowed.value && !asked.value)) return null;
  return (
    <li ref={step} tabIndex={-1} aria-live="polite">
      {words(allowed.value ? 'welcome.allowed' : asked.value ? 'welcome.refused' : 'welcome.allow')}
      {!allowed.value && (
        <button type="button" class="go" onClick={() => void ask()}>
          {words('welcome.allowNow')}
        </button>
      )}
    </li>
  );
}
