import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Review } from '../../model';
import { useHash } from '../shared/hash';
import { Twig } from '../shared/twig';
import { useWords, Words, type Translate } from '../words';
import { Comparison } from './comparison';
import { Conversation } from './conversation';
import { Guide } from './guide';
import type { PracticeModel } from './model';
import { Reply } from './reply';
import { Score } from './score';
import { Standing } from './standing';
import { TicketList } from './ticket-list';

/** Starts Virgil on the desk's reply box, until `signal` aborts. */
export type CoachBox = (
  box: HTMLElement,
  onReview: (review: Review | null) => void,
  signal: AbortSignal,
) => void;

export interface DeskOptions {
  model: PracticeModel;
  coach: CoachBox;
  /** The keys that open hints: `Alt+V`. */
  shortcut: string;
  words: Translate;
}

/** Puts the practice desk into a page. */
export function mountDesk(root: Element, { words, ...desk }: DeskOptions): void {
  render(
    <Words.Provider value={words}>
      <Desk {...desk} />
    </Words.Provider>,
    root,
  );
}

/** The address names the ticket (`#parcel`), or the guide, perhaps with a rule set (`#guide/brush-off`). */
function Desk({ model, coach, shortcut }: Omit<DeskOptions, 'words'>) {
  const words = useWords();
  const [place = '', set] = useHash().split('/');
  const isGuide = place === 'guide';
  const ticket = model.ticket.value;
  useEffect(() => {
    const named = model.tickets.find(({ id }) => id === place);
    if (named) model.open(named);
  }, [place]);
  const tabs = [
    { name: words('practice.tickets'), href: `#${ticket.id}`, isHere: !isGuide },
    { name: words('practice.guide.title'), href: '#guide', isHere: isGuide },
  ];
  return (
    <div class={isGuide ? undefined : 'at-work'}>
      <header class="top">
        <h1>
          <Twig size={24} />
          {words('practice.title')}
        </h1>
        <nav class="tabs" aria-label={words('practice.parts')}>
          {tabs.map(({ name, href, isHere }) => (
            <a key={name} href={href} aria-current={isHere ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <p>{words(isGuide ? 'practice.guide.lede' : 'practice.lede')}</p>
      </header>
      {isGuide && <Guide model={model} open={set} />}
      {/* Only hidden, so that a draft is still there afterwards. */}
      <div class="desk" hidden={isGuide}>
        <TicketList model={model} />
        <main data-virgil-desk>
          <Conversation ticket={ticket} />
          <Reply key={ticket.id} ticket={ticket} model={model} coach={coach} shortcut={shortcut} />
          <Comparison model={model} />
        </main>
        <div class="beside">
          <Score model={model} />
          <Standing model={model} />
        </div>
      </div>
    </div>
  );
}
