/** Where a letter stands on an American keyboard, and what it gives on others; the other keys give the same on all. */
const telling: Partial<Record<string, Partial<Record<string, string>>>> = {
  KeyQ: { a: 'AZERTY', q: 'QWERTY' },
  KeyA: { q: 'AZERTY', a: 'QWERTY' },
  KeyW: { z: 'AZERTY', w: 'QWERTY' },
  KeyZ: { w: 'AZERTY', z: 'QWERTY', y: 'QWERTZ' },
  KeyY: { z: 'QWERTZ' },
}

/**
 * The layout a key press gives away, from where the key stands and what it gives.
 * @param code as `KeyboardEvent.code`; empty on a phone, which has no layout
 * @param key as `KeyboardEvent.key`
 */
export const layoutOf = (code: string, key: string): string | undefined => telling[code]?.[key.toLowerCase()]
