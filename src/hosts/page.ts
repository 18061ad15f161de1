// Named forms and pictures shadow a document's own members ("DOM clobbering"), so pages are asked through these.

/** All elements of the page, or of a part of it, that match. */
export function all(selector: string, root: Element = pageBody()): Element[] {
  return [...Element.prototype.querySelectorAll.call(root, selector)];
}

/** The first element inside `root` that matches, or `root` itself. */
export function first(selector: string, root: Element = pageBody()): Element | null {
  return root.matches(selector) ? root : Element.prototype.querySelector.call(root, selector);
}

/** Whether an element is a match, or holds one. */
export function has(selector: string, element: Element): boolean {
  return first(selector, element) !== null;
}

/** The nearest ancestor that matches, else the page's body. */
export function around(element: Element, selector: string): Element {
  return element.closest(selector) ?? pageBody();
}

/** Whether a person sees the element: tickets that are open in the background stay mounted, hidden by `visibility`. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

/** The page's body; an empty one where a page has none. */
export function pageBody(): Element {
  return tagged('body') ?? Document.prototype.createElement.call(document, 'body');
}

/** The page's title. */
export function pageTitle(): string {
  return tagged('title')?.textContent ?? '';
}

/** The element that has the focus. */
export function focused(): Element | null {
  const element: unknown = Reflect.get(Document.prototype, 'activeElement', document);
  return element instanceof Element ? element : null;
}

/** The page's first element with a tag. */
function tagged(tag: string): Element | undefined {
  return Document.prototype.getElementsByTagName.call(document, tag)[0];
}
