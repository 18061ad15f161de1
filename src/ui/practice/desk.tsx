import { render } from 'preact';
import type { Review } from '../../model';
import { Twig } from '../shared/twig';
import { useWords, Words, type Translate } from '../words';
import { Conversation } from './conversation';
import { createPracticeModel, type PracticeModel } from './model';
import { Reply } from './reply';
import { Score } from './score';
import { TicketList } from './ticket-list';
import type { Ticket } from './tickets';

/** Starts Virgil on the desk's reply box, until `signal` aborts. */
export type CoachBox = (
  box: HTMLElement,
  onReview: (review: Review | null) => void,
  signal: AbortSignal,
) => void;

export interface DeskOptions {
  tickets: readonly Ticket[];
  coach: CoachBox;
  /** The keys that open hints: `Alt+V`. */
  shortcut: string;
  words: Translate;
}

/** Puts the practice desk into a page. */
export function mountDesk(root: Element, { tickets, coach, shortcut, words }: DeskOptions): void {
  render(
    <Words.Provider value={words}>
      <Desk model={createPracticeModel(tickets)} coach={coach} shortcut={shortcut} />
    </Words.Provider>,
    root,
  );
}

function Desk({
  model,
  coach,
  shortcut,
}: Pick<DeskOptions, 'coach' | 'shortcut'> & { model: PracticeModel }) {
  const words = useWords();
  const ticket = model.ticket.value;
  return (
    <div class="desk">
      <header>
        <h1>
          <Twig size={24} />
          {words('practice.title')}
        </h1>
        <p>{words('practice.lede')}</p>
      </header>
      <TicketList model={model} />
      <main data-virgil-desk>
        <Conversation ticket={ticket} />
        <Reply key={ticket.id} ticket={ticket} model={model} coach={coach} shortcut={shortcut} />
      </main>
      <Score model={model} />
    </div>
  );
}
