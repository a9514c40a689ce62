import type { Language } from '#src/contract/language.ts'
import { browserStorage, tabStorage } from '#src/ui/storage.ts'

/**
 * Whether the page that came with the HTML is what the portal would show first to this reader, and may be taken over
 * as it is. It was rendered for somebody who keeps nothing here, arrives by a plain address and reads its language.
 */
export function isRenderedFor(language: Language, root: Element): boolean {
  const { lang } = document.documentElement
  const state = history.state as { usr?: unknown } | null
  return (
    root.hasChildNodes() &&
    lang === language &&
    // What react-router keeps for the next page: why one was sent here.
    !state?.usr &&
    /^(?:\?lang=\w*)?$/.test(location.search) &&
    !tabStorage.holds('alize:') &&
    !browserStorage.holds('alize:wait:')
  )
}

/**
 * Empties what the browser filled in by itself because it came back to the page, or loaded it again: neither a NUMEN
 * nor a birth date outlives its page (PRI-02). What people typed meanwhile is theirs: a field they changed and left is
 * `:user-valid` or not, which one that was filled in for them is neither. (`:is` passes over what a browser does not know.)
 */
export function forgetRestored() {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (navigation?.type === 'navigate') return
  const restored = document.querySelectorAll<HTMLInputElement>(
    'form input:not(:is(:focus, :user-valid, :user-invalid))',
  )
  for (const input of restored) {
    input.value = input.defaultValue
    input.checked = input.defaultChecked
  }
}
