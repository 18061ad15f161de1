import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';
import { onEscape, useArrival } from './focus';

export interface FilePreviewProps<T> {
  /** What was handed in; another one is read anew. */
  files: readonly File[];
  read(files: readonly File[]): Promise<T>;
  /** Leaves, with nothing changed by it. */
  done(): void;
  /** What was read, for the person to decide on. */
  children(read: T): ComponentChildren;
}

/** Files before they change anything: being read, read, or not to be read just now, which can be tried again. */
export function FilePreview<T>({ files, read, done, children }: FilePreviewProps<T>) {
  const words = useWords();
  const state = useSignal<'reading' | 'failed' | { read: T }>('reading');
  const part = useArrival<HTMLElement>();
  const latest = useRef<Promise<T> | null>(null);
  const begin = (): void => {
    const reading = read(files);
    // Other files may be handed in while these are read.
    const settle = (end: 'failed' | { read: T }): void => {
      if (latest.current === reading) state.value = end;
    };
    latest.current = reading;
    state.value = 'reading';
    reading.then(
      (result) => settle({ read: result }),
      () => settle('failed'),
    );
  };
  useEffect(begin, [files]);
  return (
    <section ref={part} tabIndex={-1} aria-label={words('options.own.preview')} onKeyDown={onEscape(done)}>
      {state.value === 'reading' && <p role="status">{words('options.own.reading')}</p>}
      {state.value === 'failed' && (
        <>
          <p role="alert">{words('options.own.unread')}</p>
          <div class="actions">
            <button type="button" class="do" onClick={begin}>
              {words('options.own.readAgain')}
            </button>
            <button type="button" class="plain" onClick={done}>
              {words('options.own.back')}
            </button>
          </div>
        </>
      )}
      {typeof state.value === 'object' && children(state.value.read)}
    </section>
  );
}
