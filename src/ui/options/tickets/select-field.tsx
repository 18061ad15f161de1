export interface SelectFieldProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; text: string }[];
  change(value: T): void;
}

/** A labelled choice of one from a list. */
export function SelectField<T extends string>({ label, value, options, change }: SelectFieldProps<T>) {
  return (
    <label class="labelled">
      <span>{label}</span>
      <select
        class="field"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen) change(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
