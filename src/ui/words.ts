import type { i18n } from '#i18n';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Gives the interface's words by key; an unknown key or a wrong number of substitutions fails type checking. */
export type Translate = (typeof i18n)['t'];

/** Hands the words down to every component below; only an entrypoint knows where they come from. */
export const Words = createContext<Translate | null>(null);

/** The words of the interface around this component. Throws when nobody handed them in. */
export function useWords(): Translate {
  const translate = useContext(Words);
  if (!translate) throw new Error('This interface was mounted without its words.');
  return translate;
}
