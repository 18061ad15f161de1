export interface SettledFieldProps {
  label: string;
  value: string;
  /** Called once the person is done: on Enter, or when they go on. */
  change(value: string): void;
  /** A line of help below. */
  help: string;
}

/** A labelled line of text that decides something when it is finished, and not with each letter. */
export function SettledField({ label, value, change, help }: SettledFieldProps) {
  return (
    <label class="labelled">
      <span>{label}</span>
      <input
        type="text"
        class="field"
        value={value}
        onChange={({ currentTarget }) => change(currentTarget.value.trim())}
      />
      <small>{help}</small>
    </label>
  );
}
