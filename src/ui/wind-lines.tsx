/** Thin lines of wind, to lay behind the home page's question. Decoration only. */
export function WindLines() {
  return (
    <svg className="wind-lines" viewBox="0 0 1200 200" preserveAspectRatio="none" aria-hidden="true">
      <path d="M-10 150C260 205 470 195 690 150S980 40 1210 6" className="wind-accent" />
      <path d="M-10 162C260 215 490 204 710 162s300-98 500-128" />
      <path d="M-10 174C260 225 510 212 730 174s290-86 480-112" />
      <path d="M-10 186C260 235 530 220 750 186s280-74 460-94" />
    </svg>
  )
}
