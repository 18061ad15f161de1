// What a page can do against an extension. Each runs in the page.

/** A name that a customer chose. */
export const markup = '<img src=x onerror=harm()><script>harm()</script>';

/** Turns a ticket's page into one that means harm to whoever reads it, or shows what is written in it. */
export function becomeHostile(name: string): void {
  Object.assign(window, { harm: () => Object.assign(window, { harmed: true }) });
  for (const sender of document.querySelectorAll('.sender-info')) sender.textContent = name;
  for (const said of document.querySelectorAll('[data-test-conversation]'))
    said.append(` ${name} {{constructor}} \u202e\ud800`);

  // As large as all tickets of a day.
  const large = document.createElement('div');
  large.hidden = true;
  large.innerHTML = '<p><span>word</span></p>'.repeat(25_000);
  document.body.append(large);

  // Styles that hide, move and cover whatever isn't the page's.
  const style = document.createElement('style');
  style.textContent = `virgil-coach, virgil-coach * { display: none !important; position: static !important;
    transform: translate(-9999px) !important; opacity: 0 !important; pointer-events: none !important; }`;
  document.head.append(style);

  // What all elements share.
  const refuse = (): never => {
    throw new Error('Not here.');
  };
  Object.assign(Element.prototype, { attachShadow: refuse });
  Object.assign(HTMLElement.prototype, { showPopover: refuse });

  // Forms and fields that shadow what documents and forms offer, but for what this page lives by itself.
  const shadows =
    'body head title documentElement activeElement createElementNS createTextNode createRange createTreeWalker getSelection elementsFromPoint defaultView adoptedStyleSheets readyState addEventListener';
  document.body.insertAdjacentHTML(
    'beforeend',
    shadows
      .split(' ')
      .map((each) => `<form hidden name="${each}"><input name="closest"><input name="matches"></form>`)
      .join(''),
  );
}

/** The signs of an extension that a page can look for. */
export async function tracesOfVirgil(): Promise<string[]> {
  const addresses = [
    'chrome-extension://fdlommiihmpgenkgbopodhpokmiokkco/icons/watching-16.png',
    'chrome-extension://fdlommiihmpgenkgbopodhpokmiokkco/content-scripts/coach.css',
    'moz-extension://5d3c1f0e-7a2b-4c55-9e61-b1d0f3a9c842/icons/watching-16.png',
  ];
  const answers = await Promise.all(
    addresses.map((address) =>
      fetch(address).then(
        () => [address],
        () => [],
      ),
    ),
  );
  const names = [...document.querySelectorAll('*')].map(({ localName }) => localName);
  return [
    ...answers.flat(),
    ...[...names, ...Object.keys(window)].filter((name) => /virgil|wxt/i.test(name)),
  ];
}

/** Presses every button of our interface, and the keys that open it, by a script. */
export function pressAll(): void {
  const buttons = document.querySelector('virgil-coach')?.shadowRoot?.querySelectorAll('button') ?? [];
  for (const button of buttons) {
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
    button.click();
  }
  for (const code of ['KeyV', 'Enter', 'Delete'])
    window.dispatchEvent(new KeyboardEvent('keydown', { code, altKey: true, bubbles: true }));
}

/** Presses the words that are underlined, by a script. */
export function pressWords(): void {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  for (const range of ranges) {
    if (!(range instanceof Range)) continue;
    const { left, top, height } = range.getBoundingClientRect();
    const place = { clientX: left + 10, clientY: top + height / 2, bubbles: true };
    const words = range.startContainer.parentElement;
    getSelection()?.collapse(range.startContainer, 0);
    for (const type of ['pointerdown', 'pointerup', 'click'])
      words?.dispatchEvent(new PointerEvent(type, place));
  }
}

/** Sends what looks like Virgil's messages by every way that a page has. */
export function forgeMessages(): void {
  const messages = [
    { type: 'mute', rule: 'brush-off/other-department', muted: true },
    { type: 'sent', reply: { score: 0, rules: {} } },
    { type: 'dismissed', rule: 'brush-off/other-department' },
    { type: 'tab-state', state: { kind: 'off' }, hints: 0 },
  ];
  const { chrome } = window as unknown as {
    chrome?: { runtime?: { sendMessage?(message: object): unknown } };
  };
  for (const message of messages) {
    chrome?.runtime?.sendMessage?.(message);
    window.postMessage(message, location.origin);
    for (const target of [window, document])
      target.dispatchEvent(new CustomEvent('message', { detail: message }));
  }
}
