import type { Signal } from '@preact/signals';

/** A field to search with. */
export function SearchField({ label, value }: { label: string; value: Signal<string> }) {
  return (
    <input
      type="search"
      class="field search"
      aria-label={label}
      placeholder={label}
      value={value.value}
      onInput={({ currentTarget }) => {
        value.value = currentTarget.value;
      }}
    />
  );
}
