import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TicketsModel } from './model';

/** Hands the model down to every part of the section. */
export const TicketsContext = createContext<TicketsModel | null>(null);

/** The model around this component. Throws when nobody handed it in. */
export function useTickets(): TicketsModel {
  const model = useContext(TicketsContext);
  if (!model) throw new Error('This part of the page was mounted without its model.');
  return model;
}
