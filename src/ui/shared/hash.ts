import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** What stands behind `#` in the address, followed as it changes. */
export function useHash(): string {
  const hash = useSignal(location.hash.slice(1));
  useEffect(() => {
    const follow = (): void => {
      hash.value = location.hash.slice(1);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash.value;
}
