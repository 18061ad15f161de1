/** Events that Virgil made: who listens to the page's events passes by these. */
const own = new WeakSet<Event>();

/** Marks an event as ours, before it is dispatched. */
export function markOwn<E extends Event>(event: E): E {
  own.add(event);
  return event;
}

/** Whether Virgil made this event itself. */
export function isOwnEvent(event: Event): boolean {
  return own.has(event);
}
