/** Puts `text` in the clipboard; `false` when the browser lets neither way through. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // No permission, or a page served without TLS (an intranet): the old way needs a selection in the page.
    return copySelection(text)
  }
}

/**
 * Puts a text in the clipboard with and without its formatting: whatever it is pasted into takes the one it can show.
 * A browser that takes no HTML gets the text alone; `false` when it does not take that either.
 */
export async function copyFormatted(html: string, text: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    })
    await navigator.clipboard.write([item])
    return true
  } catch {
    return copyText(text)
  }
}

function copySelection(text: string): boolean {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'visually-hidden'
  // Inside an open dialog when there is one: the rest of the page cannot be selected.
  const host = focused?.closest('dialog') ?? document.body
  host.append(area)
  area.focus()
  area.select()
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way outside a secure context
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
