/** The name under the trade wind: three lines that fill a sail. */
export function Wordmark({ name }: { name: string }) {
  return (
    <span className="wordmark">
      <svg viewBox="0 0 44 36" strokeWidth="3.5" aria-hidden="true">
        <path d="M3 12C10 3 19 3 25 8s11 5 16-3" />
        <path d="M3 22c7-9 16-9 22-4s11 5 16-3" className="wind-accent" />
        <path d="M3 32c7-9 16-9 22-4s11 5 16-3" />
      </svg>
      {name}
    </span>
  )
}
