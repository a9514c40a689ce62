import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react'

type Announce = (message: string) => void

/** How long a message stays where someone browsing the page could still come across it. */
const MESSAGE_LIFE_MS = 7000

// Outside a region nothing is announced: a page that says the portal broke still has its buttons.
const AnnounceContext = createContext<Announce>(() => undefined)

/** Says a short message politely to people who listen to the page (WCAG 2.2, 4.1.3). */
export function useAnnounce(): Announce {
  return use(AnnounceContext)
}

/**
 * Carries the announcements of everything inside it. One stands around the portal; a modal dialog needs its own,
 * because what lies outside a modal is silent.
 */
export function LiveRegion({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<{ id: number; text: string }[]>([])
  const lastId = useRef(0)
  const timers = useRef<ReturnType<typeof setTimeout>[]>([])
  useEffect(() => {
    const { current } = timers
    return () => current.forEach(clearTimeout)
  }, [])

  const announce = useCallback((text: string) => {
    const id = ++lastId.current
    setMessages((current) => [...current, { id, text }])
    const forget = () => setMessages((current) => current.filter((message) => message.id !== id))
    timers.current.push(setTimeout(forget, MESSAGE_LIFE_MS))
  }, [])

  return (
    <AnnounceContext value={announce}>
      {children}
      {/* A log reads additions only, and reads the same words again when they come again. */}
      <div role="log" aria-live="polite" className="visually-hidden">
        {messages.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
    </AnnounceContext>
  )
}
