/** Our mark: a twig of laurel. */
export function Twig({ size = 18 }: { size?: number }) {
  return (
    <svg
      class="twig"
      width={size}
      height={size}
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="M9 16V3" />
      <path d="M9 6c0-2.4 1.8-4 4.2-4 0 2.6-1.6 4-4.2 4Z" />
      <path d="M9 10.5c0-2.4-1.8-4-4.2-4 0 2.6 1.6 4 4.2 4Z" />
      <path d="M9 14.5c0-2.2 1.7-3.7 4-3.7 0 2.4-1.6 3.7-4 3.7Z" />
    </svg>
  );
}
