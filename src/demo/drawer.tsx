import { FlaskConical, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { DemoControls } from '#src/api/connect.ts'
import { useService } from '#src/api/service.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { useAnnounce } from '#src/ui/live.tsx'
import { Messages } from './messages.tsx'
import { Situations } from './situations.tsx'
import { texts } from './texts.ts'
import { useDemo } from './use-demo.ts'

type Tab = 'messages' | 'situations'

/** The demonstration's drawer: what would have been sent, and what can be made to happen. */
export function Drawer() {
  const t = useTexts(texts)
  const { demo } = useService()
  if (!demo) return null
  // Over plain HTTP from another machine, browsers keep from a page what passwords are hashed with.
  if (!('subtle' in crypto))
    return (
      <aside className="drawer-opener" aria-label={t.title}>
        {t.insecure}
      </aside>
    )
  return <OpenableDrawer connect={demo} />
}

function OpenableDrawer({ connect }: { connect: () => Promise<DemoControls> }) {
  const t = useTexts(texts)
  const demo = useDemo(connect)
  const announce = useAnnounce()
  const isThere = demo !== undefined
  const [open, setOpen] = useState(false)
  const [tab, setTab] = useState<Tab>('messages')
  const [seen, setSeen] = useState<number>()
  const opener = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLElement>(null)

  const count = demo?.state.messages.length ?? 0
  const unread = count - (seen ?? count)
  // What was there before this visit is not news; what comes while one looks is seen at once.
  if (demo && (seen === undefined || seen > count || (open && tab === 'messages' && seen !== count)))
    setSeen(count)
  useEffect(() => {
    if (unread > 0) announce(t.newMessages(unread))
  }, [unread, announce, t])
  useEffect(() => {
    if (open) panel.current?.focus()
    // It may be opened before the demonstration has been fetched.
  }, [open, isThere])

  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="drawer-opener"
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        <FlaskConical />
        <span className="drawer-opener__name">{t.open}</span>
        {unread > 0 && (
          <span className="drawer-opener__count" aria-label={t.newMessages(unread)}>
            {unread}
          </span>
        )}
      </button>
      {open && demo && (
        <aside
          ref={panel}
          tabIndex={-1}
          className="drawer flow"
          aria-label={t.title}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close()
          }}
        >
          <div className="drawer__head">
            <h2>{t.title}</h2>
            <Button variant="quiet" className="button--small" icon={<X />} onClick={close}>
              {t.close}
            </Button>
          </div>
          <p className="soft">{demo.state.kept ? t.privacy : t.notKept}</p>
          <div className="drawer__tabs">
            {(['messages', 'situations'] as const).map((name) => (
              <button key={name} type="button" aria-pressed={tab === name} onClick={() => setTab(name)}>
                {t[name]}
              </button>
            ))}
          </div>
          {tab === 'messages' ? <Messages messages={demo.state.messages} /> : <Situations {...demo} />}
        </aside>
      )}
    </>
  )
}
