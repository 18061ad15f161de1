/** A row of small bars, for a look at how something goes; its numbers stand beside it. */
export function SmallBars({ values }: { values: readonly (number | null)[] }) {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  return (
    <svg class="bars" viewBox={`0 0 ${values.length * 6} 20`} aria-hidden="true">
      {values.map((value, at) => {
        const height = value === null ? 0 : Math.max(1, (value / most) * 20);
        // Nothing but its place tells one week from another.
        return <rect key={at} x={at * 6} y={20 - height} width="4" height={height} rx="1" />;
      })}
    </svg>
  );
}
