import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import type { Language } from '#src/contract/language.ts'
import { fetchedOnce } from '#src/ui/fetched.ts'
import { bearTranslators } from '#src/ui/translated.ts'
import { noteTyped } from '#src/ui/typed-early.ts'
import { Portal } from './portal.tsx'
import { isRenderedFor } from './rendered-ahead.ts'

/** Takes over the page that came with the HTML, or renders one where none came or another is due. */
export function mount(language: Language) {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  bearTranslators()
  const connect = fetchedOnce(async () => (await import('#src/api/connect.ts')).connect())
  const portal = <Portal connect={connect} Router={BrowserRouter} language={language} />
  const isDue = isRenderedFor(language, root)
  document.documentElement.lang = language
  // Also of a page that is taken over: a part of it that comes later would begin empty.
  noteTyped(root)
  if (isDue) {
    hydrateRoot(root, portal)
    return
  }
  // All at once: between the two pages nothing can be typed that the second would not know.
  const focused = document.activeElement?.id
  flushSync(() => createRoot(root).render(portal))
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
}
