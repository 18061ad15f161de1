import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface LabelledProps {
  label: string;
  /** A line of help below. */
  help?: string | undefined;
  /** The field, which takes these as its own: by them it is named and described. */
  children(names: { id: string; 'aria-describedby': string | undefined }): ComponentChildren;
}

/** A field with its label above and its help below; whoever hears the page hears them apart. */
export function Labelled({ label, help, children }: LabelledProps) {
  const id = useId();
  const described = help ? `${id}-help` : undefined;
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described })}
      {help && <small id={described}>{help}</small>}
    </div>
  );
}
