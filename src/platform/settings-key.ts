/** Under what names things lie in the browser's local storage. */
export const keys = {
  /** What the agent decided. */
  own: 'settings',
  /** What could not be read, kept for its owner. */
  setAside: 'settings-unreadable',
  /** The lead's file, as it was accepted. */
  team: 'team',
  /** Rule sets and words written in this browser. */
  content: 'content',
  /** All decisions put together: what helpdesk pages and the worker go by. */
  inForce: 'in-force',
} as const;
