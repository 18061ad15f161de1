import { Labelled } from './labelled';

export interface TextFieldProps {
  label: string;
  value: string;
  change(value: string): void;
  /** A line of help below. */
  help?: string;
  required?: boolean;
}

/** A labelled field for a line of text. */
export function TextField({ label, value, change, help, required = false }: TextFieldProps) {
  return (
    <Labelled label={label} help={help}>
      {(names) => (
        <input
          type="text"
          class="field"
          {...names}
          value={value}
          required={required}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
