import { useWords } from '../words';
import { Labelled } from './labelled';

export interface TextFieldProps {
  label: string;
  value: string;
  change(value: string): void;
  /** A line of help below. */
  help?: string;
  required?: boolean;
  /** How much is kept, in UTF-16 code units. */
  longest?: number;
  /** How many lines are seen at once. */
  lines?: number;
}

/** A labelled field for a line of text, or for several. */
export function TextField({
  label,
  value,
  change,
  help,
  required = false,
  longest,
  lines = 1,
}: TextFieldProps) {
  const words = useWords();
  const isBlank = required && value !== '' && value.trim() === '';
  const common = {
    class: 'field',
    value,
    required,
    maxLength: longest,
    // To the browser spaces are something written.
    ref: (field: HTMLInputElement | HTMLTextAreaElement | null) =>
      field?.setCustomValidity(isBlank ? words('options.blank') : ''),
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
