import { useRef } from 'react'

/**
 * The idempotency key of what a person means to do. It stays the same while nobody knows whether an earlier try
 * took effect, so that a lost reply has one effect; once answered, or once the answers change, a new intent begins.
 */
export function useIntent() {
  const intent = useRef<{ key: string; of: string }>(undefined)
  return {
    keyFor(values: unknown): string {
      const of = JSON.stringify(values)
      if (intent.current?.of !== of) intent.current = { key: newKey(), of }
      return intent.current.key
    },
    settled() {
      intent.current = undefined
    },
  }
}

// Not `randomUUID`, which pages served over plain HTTP to another machine do not have.
const newKey = () => crypto.getRandomValues(new Uint32Array(4)).join('-')
