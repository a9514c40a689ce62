import { useRef, useState } from 'react'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Waiting } from '#src/ui/progress.tsx'

/** What the portal says back. */
export function Answers() {
  const [open, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)

  return (
    <section className="sheet flow">
      <h2>Answers</h2>
      <ErrorSummary
        ref={summary}
        title="Two answers need another look"
        items={[
          { fieldId: 'numen', text: 'A NUMEN has 13 characters; you typed 12.' },
          { fieldId: 'wrongMonth', text: 'There is no month 13.' },
        ]}
      />
      <Notice tone="info" title="You will need your NUMEN">
        <p>5 steps, about 4 minutes.</p>
      </Notice>
      <Notice tone="success" title="Your password is changed">
        <p>Every other session has ended. Update it on your phone now.</p>
      </Notice>
      <Notice tone="warning" title="The mail service moves on Saturday">
        <p>
          Mail may be late until noon. <a href="#news">Read what changes</a>
        </p>
      </Notice>
      <Notice tone="error">
        <p>The service does not answer. Try again in a few minutes, or call 05 96 00 00 00.</p>
      </Notice>
      <Waiting active after={0} label="Waiting for the test message" />
      <div>
        <Disclosure summary="I received nothing">
          <p>Look in the spam folder. Then ask for another code, or have it sent to your mobile.</p>
        </Disclosure>
        <Disclosure summary="I have no access to this address any more" open>
          <p>Your manager can give you a code that works for 48 hours.</p>
        </Disclosure>
      </div>
      <div className="actions">
        <Button variant="secondary" onClick={() => setOpen(true)}>
          Open a dialog
        </Button>
        <Button variant="quiet" onClick={() => summary.current?.focus()}>
          Focus the error summary
        </Button>
      </div>
      <Dialog open={open} onClose={() => setOpen(false)} title="End this session?" closeLabel="Close">
        <p>The phone signed in on 3 May will have to sign in again.</p>
        <div className="actions">
          <Button variant="danger" onClick={() => setOpen(false)}>
            End the session
          </Button>
        </div>
      </Dialog>
    </section>
  )
}
