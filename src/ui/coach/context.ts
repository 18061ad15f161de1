import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Composer, Case } from '../../model';
import type { CoachActions } from './actions';
import type { CoachModel } from './model';

/** The element on `body` that holds the interface of one reply box. */
export const hostName = 'virgil-coach';

/** What every part of the page's interface works on. */
export interface Coach {
  model: CoachModel;
  actions: CoachActions;
  composer: Composer;
  /** The keys that open: `Alt+V`. */
  shortcut: ReadonlySignal<string>;
  conversation(): Omit<Case, 'reply'>;
}

export const CoachContext = createContext<Coach | null>(null);

/** The coach around this component. Throws when there is none. */
export function useCoach(): Coach {
  const coach = useContext(CoachContext);
  if (!coach) throw new Error('This part was mounted outside of a coach.');
  return coach;
}
