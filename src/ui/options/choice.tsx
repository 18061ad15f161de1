import type { Decider } from '../../model';

export interface ChoiceProps<T extends string> {
  label: string;
  /** Unlike that of any other choice on the page. */
  name: string;
  options: readonly { value: T; text: string }[];
  value: T;
  change(value: T): void;
  /** Whether the label is also seen: it is where nothing beside the choice says what it is about. */
  isLabelSeen?: boolean;
  /** Who decided it, where it can't be chosen here. */
  heldBy?: Decider | null;
}

/** One of a few, side by side. */
export function Choice<T extends string>({
  label,
  name,
  options,
  value,
  change,
  isLabelSeen = false,
  heldBy,
}: ChoiceProps<T>) {
  const choice = (
    <fieldset class="choice" disabled={Boolean(heldBy)}>
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class={option.value === value ? 'chosen' : ''}>
          <input
            type="radio"
            class="unseen"
            name={name}
            checked={option.value === value}
            onChange={() => change(option.value)}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
  if (!isLabelSeen) return choice;
  return (
    <div class="labelled">
      <span aria-hidden="true">{label}</span>
      {choice}
    </div>
  );
}
