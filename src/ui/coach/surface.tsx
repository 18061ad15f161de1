import { render } from 'preact';
import { Words, type Translate } from '../words';
import { Announcer } from './announcer';
import { Card } from './card';
import css from './coach.css?inline';
import { CoachContext, hostName, type Coach } from './context';
import { Corner } from './corner';
import { List } from './list';
import { MirrorLayer } from './mirror-layer';
import { BeforeSendingCard } from './question';

/** What a page would take for a press beside its own dialogs, or as a reason to take the focus away. */
const contained = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'contextmenu',
  'focusin',
  'focusout',
] as const;

/** Mounts the interface over the page, in a shadow root of its own on `body`, until `signal` aborts. */
export function mountSurface(coach: Coach, words: Translate, signal: AbortSignal): HTMLElement {
  const { element } = coach.composer;
  const host = element.ownerDocument.createElement(hostName);
  // The page's language may not be that of our words, and its translation must not touch them.
  host.translate = false;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  // The page may press our buttons by a script, but nobody meant it.
  root.addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), true);
  for (const type of contained) root.addEventListener(type, (event) => event.stopPropagation());
  // The focus stays in the reply.
  root.addEventListener('pointerdown', (event) => event.preventDefault());
  root.addEventListener('mousedown', (event) => event.preventDefault());
  element.ownerDocument.body.append(host);
  render(
    <Words.Provider value={words}>
      <CoachContext.Provider value={coach}>
        <MirrorLayer />
        <Corner />
        <Card />
        <List />
        <BeforeSendingCard />
        <Announcer />
      </CoachContext.Provider>
    </Words.Provider>,
    root,
  );
  keepInPage(host, root, signal);
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return host;
}

/** Some pages wipe foreign elements when they render anew. This often ours comes back: nobody wins a fight. */
const mostReturns = 5;

function keepInPage(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const { body } = host.ownerDocument;
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected || returns === mostReturns) return;
    returns += 1;
    body.append(host);
    for (const part of root.querySelectorAll<HTMLElement>('[popover]')) part.showPopover();
  });
  observer.observe(body, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
