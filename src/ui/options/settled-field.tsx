import { Labelled } from './labelled';

export interface SettledFieldProps {
  label: string;
  value: string;
  /** Called once the person is done: on Enter, or when they go on. */
  change(value: string): void;
  /** A line of help below. */
  help: string;
  /** How much is kept, in UTF-16 code units. */
  longest?: number;
}

/** A labelled line of text that decides something when it is finished, and not with each letter. */
export function SettledField({ label, value, change, help, longest }: SettledFieldProps) {
  return (
    <Labelled label={label} help={help}>
      {(names) => (
        <input
          type="text"
          class="field"
          {...names}
          value={value}
          maxLength={longest}
          onChange={({ currentTarget }) => change(currentTarget.value.trim())}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // A form around it is not sent by this.
            event.preventDefault();
            change(event.currentTarget.value.trim());
          }}
        />
      )}
    </Labelled>
  );
}
