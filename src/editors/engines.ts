/** An editor engine's own furniture inside the editable: in the DOM, not in the draft. */
interface EngineData {
  furniture: readonly string[];
}

export const engines = {
  ckeditor: {
    furniture: ['.ck-fake-selection-container', '.ck-widget__type-around', '.ck-widget__selection-handle'],
  },
  froala: { furniture: ['.fr-marker', '.fr-placeholder', '.fr-image-resizer'] },
  plain: { furniture: [] },
} as const satisfies Record<string, EngineData>;

/** The editor engines that Virgil drives. */
export type Engine = keyof typeof engines;
