export interface TextFieldProps {
  label: string;
  value: string;
  change(value: string): void;
  /** A line of help below. */
  help?: string;
  required?: boolean;
  lines?: number;
}

/** A labelled field for a line of text, or several. */
export function TextField({ label, value, change, help, required = false, lines = 1 }: TextFieldProps) {
  const common = {
    class: 'field',
    value,
    required,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => change(currentTarget.value),
  };
  return (
    <label class="labelled">
      <span>{label}</span>
      {lines > 1 ? <textarea rows={lines} {...common} /> : <input type="text" {...common} />}
      {help && <small>{help}</small>}
    </label>
  );
}
