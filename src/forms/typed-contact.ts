import { useState } from 'react'

/**
 * A contact just typed, in full beside the code that goes there, so that a slip is seen. The service answers with a
 * mask: its replies are kept for a day, and hold nobody's contact. After a refresh the mask is all there is.
 */
export function useTypedContact() {
  const [last, setLast] = useState<{ typed: string; masked: string | undefined }>()
  return {
    noteTyped: (typed: string, masked: string | undefined) => setLast({ typed: typed.trim(), masked }),
    inFull: (masked: string) => (last?.masked === masked ? last.typed : masked),
  }
}
