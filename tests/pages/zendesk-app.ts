import { BlockQuote, Bold, Essentials, InlineEditor, Link, List, Paragraph } from 'ckeditor5';

/** What the tests see of the page. */
export interface ZendeskWindow {
  /** The editors by ticket. */
  editors: Record<string, InlineEditor>;
  /** What was sent, oldest first. */
  sent: string[];
  /** Throws a ticket's box away and puts a new one in its place, with the draft. */
  swapBox(ticket: string): Promise<void>;
}

const boxId = 'omnicomposer-rich-text-ckeditor';
const page: ZendeskWindow = { editors: {}, sent: [], swapBox };
Object.assign(window, page);

async function mount(pane: HTMLElement, draft: string): Promise<void> {
  const element = document.createElement('div');
  pane.querySelector('.zendesk-editor--rich-text-container')?.replaceChildren(element);
  const editor = await InlineEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [BlockQuote, Bold, Essentials, Link, List, Paragraph],
    initialData: draft,
  });
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot();
    if (root) writer.setAttribute('data-test-id', boxId, root);
  });
  page.editors[pane.dataset['ticketId'] ?? ''] = editor;
}

async function swapBox(ticket: string): Promise<void> {
  const pane = document.querySelector<HTMLElement>(`[data-ticket-id="${ticket}"]`);
  const old = page.editors[ticket];
  if (!pane || !old) return;
  const draft = old.getData();
  await old.destroy();
  await mount(pane, draft);
}

function open(ticket: string): void {
  for (const pane of panes()) pane.classList.toggle('open', pane.dataset['ticketId'] === ticket);
  for (const tab of document.querySelectorAll<HTMLElement>('[data-test-id="header-tab"]')) {
    if (tab.dataset['entityId'] === ticket) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
}

function toggleChannel(button: HTMLElement): void {
  const isNote = button.dataset['channel'] === 'internal';
  button.dataset['channel'] = isNote ? 'web' : 'internal';
  button.textContent = isNote ? 'Reply' : 'Note';
}

function panes(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>('[data-ticket-id]');
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-test-id]') : null;
  const id = button?.dataset['testId'];
  if (button && id === 'header-tab') open(button.dataset['entityId'] ?? '');
  if (button && id === 'omnichannel-channel-switcher-button') toggleChannel(button);
  if (button && id === 'submit_button-button') submit(button);
});
document.addEventListener('keydown', (event) => {
  if (event.code !== 'KeyS' || !event.ctrlKey || !event.altKey || !(event.target instanceof Element)) return;
  event.preventDefault();
  submit(event.target);
});

/** Sends the reply of the ticket that an element is in. */
function submit(element: Element): void {
  const ticket = element.closest<HTMLElement>('[data-ticket-id]')?.dataset['ticketId'] ?? '';
  page.sent.push(page.editors[ticket]?.getData() ?? '');
}

open('1');
void Promise.all([...panes()].map((pane) => mount(pane, ''))).then(() =>
  document.body.classList.add('ready'),
);
