import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from './desk';

/** Hands the desk down to every section of the page. */
export const DeskContext = createContext<Desk | null>(null);

/** The desk around this component. Throws when nobody handed it in. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This part of the page was mounted without the desk.');
  return desk;
}
