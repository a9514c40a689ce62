/** What people put in a field: text, or a tick. */
type Typed = { value: string } | { checked: boolean }

const noted = new Map<string, Typed>()
const asked = new WeakSet<HTMLInputElement>()

/** Notes what people typed, or a password manager filled in, in fields that are about to be replaced. */
export function noteTyped(page: Element) {
  for (const input of page.querySelectorAll('input')) {
    const typed = typedIn(input)
    if (typed) noted.set(input.id, typed)
  }
}

/**
 * What was typed in a new field, or in the one it replaces, before any script looked; undefined when nothing was. Each
 * field is asked once: later it holds what the page knows of.
 */
export function typedEarly(input: HTMLInputElement): Typed | undefined {
  if (asked.has(input)) return undefined
  asked.add(input)
  const typed = typedIn(input) ?? noted.get(input.id)
  noted.delete(input.id)
  return typed
}

/** The `ref` of a field that the page holds in its state: hands over what was typed in it early. */
export const takeTypedEarly =
  (take: (input: HTMLInputElement) => void) =>
  (input: HTMLInputElement | null): void => {
    const typed = input && typedEarly(input)
    if (typed) take(Object.assign(input, typed))
  }

function typedIn(input: HTMLInputElement): Typed | undefined {
  const { type, value, checked, defaultValue, defaultChecked } = input
  // The value of a box is what its tick would send, never what somebody typed.
  if (type === 'checkbox' || type === 'radio') return checked === defaultChecked ? undefined : { checked }
  return value === defaultValue ? undefined : { value }
}
