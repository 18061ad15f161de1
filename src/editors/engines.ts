/** An editor engine's own furniture inside the editable: in the DOM, not in the draft. */
export interface EngineData {
  furniture: readonly string[];
  /** Not to be trusted with our event alone: see `Box`. */
  typesAgain?: boolean;
}

export const engines = {
  ckeditor: {
    furniture: ['.ck-fake-selection-container', '.ck-widget__type-around', '.ck-widget__selection-handle'],
  },
  froala: { furniture: ['.fr-marker', '.fr-placeholder', '.fr-image-resizer'] },
  plain: { furniture: [] },
  /** Whichever it is: ProseMirror and Quill put things of theirs between the words. */
  any: {
    furniture: ['.ProseMirror-widget', '.ProseMirror-separator', '.ql-ui', '.ql-cursor'],
    typesAgain: true,
  },
} as const satisfies Record<string, EngineData>;

/** The editor engines that Virgil drives. */
export type Engine = keyof typeof engines;
