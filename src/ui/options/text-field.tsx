import { Labelled } from './labelled';

export interface TextFieldProps {
  label: string;
  value: string;
  change(value: string): void;
  /** A line of help below. */
  help?: string;
  required?: boolean;
  /** How many lines are seen at once. */
  lines?: number;
}

/** A labelled field for a line of text, or for several. */
export function TextField({ label, value, change, help, required = false, lines = 1 }: TextFieldProps) {
  const common = {
    class: 'field',
    value,
    required,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => change(currentTarget.value),
  };
  return (
    <Labelled label={label} help={help}>
      {(names) =>
        lines > 1 ? (
          <textarea rows={lines} {...names} {...common} />
        ) : (
          <input type="text" {...names} {...common} />
        )
      }
    </Labelled>
  );
}
