/** What Chromium, Firefox and Safari say of a script that could not be fetched. */
const missingPart = /dynamically imported module|importing a module script failed/i

/**
 * Reloads a page whose script could not be fetched: Chromium remembers the failure for as long as the page lives,
 * and after a release the old file is gone for good. Once for each page, noted where no blocked storage forgets it;
 * and only when the portal answers, since offline a reload would take away what is on screen.
 */
export async function reloadForMissingPart(error: unknown) {
  const state = history.state as Record<string, unknown> | null
  if (!missingPart.test(String(error)) || state?.['reloaded']) return
  const { ok } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(Response.error)
  if (!ok) return
  history.replaceState({ ...state, reloaded: true }, '')
  location.reload()
}
