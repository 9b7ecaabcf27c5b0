/** Two people speaking over one table. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="var(--accent)"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M6.4 2.8h4.2a4 4 0 0 1 4 4v.9h-.7a5.6 5.6 0 0 0-5.6 5.3l-2.9 2.2a.6.6 0 0 1-1-.5v-2.3a4 4 0 0 1-2-3.5V6.8a4 4 0 0 1 4-4Z" />
      <path d="M13.7 9.2h3.9a4 4 0 0 1 4 4v.1a4 4 0 0 1-2 3.5v1.9a.6.6 0 0 1-1 .5l-2-1.9h-2.9a4 4 0 0 1-4-4v-.1a4 4 0 0 1 4-4Z" />
      <rect x="2.4" y="20.2" width="19.2" height="1.8" rx="0.9" />
    </svg>
  );
}
