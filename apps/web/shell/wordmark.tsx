// The product's name, once per page.
export function Wordmark() {
  return (
    <span className="flex items-center gap-2 text-lead font-strong">
      <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true" className="text-accent">
        <rect width="32" height="32" rx="7" fill="currentColor" />
        <path
          d="M9 8v16M23 8v16M9 16h14"
          className="stroke-on-accent"
          strokeWidth="3"
          strokeLinecap="round"
          fill="none"
        />
      </svg>
      Himaya
    </span>
  )
}
