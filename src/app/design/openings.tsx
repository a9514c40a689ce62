import { FlaskConical, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { State, type Specimen } from './specimen.tsx'

const Disclosures = () => (
  <>
    <State name="Closed">
      <Disclosure summary="I received nothing">
        <p>Look in the spam folder. Then ask for another code.</p>
      </Disclosure>
    </State>
    <State name="Open">
      <Disclosure summary="I cannot read this mailbox any more" open>
        <p>Your manager can give you a code that works for 48 hours.</p>
      </Disclosure>
    </State>
    <State name="Long text" narrow>
      <Disclosure summary="Where is my NUMEN written, and what if I never had one or have lost it?">
        <p>On your pay slip.</p>
      </Disclosure>
    </State>
  </>
)

function Dialogs() {
  const [open, setOpen] = useState(false)
  return (
    <State name="Closed">
      <Button variant="secondary" onClick={() => setOpen(true)}>
        End a session
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="End this session?" closeLabel="Close">
        <p>The phone signed in on 3 May will have to sign in again.</p>
        <div className="actions">
          <Button variant="danger" onClick={() => setOpen(false)}>
            End the session
          </Button>
        </div>
      </Dialog>
    </State>
  )
}

const Drawers = () => (
  <>
    <State name="Closed, and with news">
      <div className="actions">
        <span className="drawer-opener">
          <FlaskConical />
          Demonstration
        </span>
        <span className="drawer-opener">
          <FlaskConical />
          Demonstration
          <span className="drawer-opener__count">3</span>
        </span>
      </div>
    </State>
    <State name="Open" narrow>
      <div className="drawer flow">
        <div className="drawer__head">
          <h4>Demonstration</h4>
          <Button variant="quiet" className="button--small" icon={<X />}>
            Close
          </Button>
        </div>
        <p className="soft">Nothing leaves this browser.</p>
        <div className="message">
          <p className="soft">SMS to 06 •• •• •• 12</p>
          <p className="message__code">
            <code>314159</code>
          </p>
        </div>
      </div>
    </State>
  </>
)

export const openings: Specimen[] = [
  {
    id: 'disclosure',
    name: 'Disclosure',
    about: 'More, for those who want it. The browser’s search opens it.',
    keys: [['Enter, Space', 'Opens it, or closes it.']],
    States: Disclosures,
  },
  {
    id: 'dialog',
    name: 'Dialog',
    about: 'Only where one must answer before going on. What lies behind cannot be reached.',
    keys: [
      ['Enter, Space', 'On the button: opens it; the focus goes inside.'],
      ['Tab', 'Stays inside.'],
      ['Escape', 'Closes it; the focus goes back to the button.'],
    ],
    States: Dialogs,
  },
  {
    id: 'drawer',
    name: 'Drawer',
    about:
      'Beside the page, or from the bottom edge of a phone. The real one opens at the corner of this window.',
    keys: [
      ['Enter, Space', 'On its button: opens it; the focus goes inside.'],
      ['Escape', 'Closes it; the focus goes back to its button.'],
    ],
    States: Drawers,
  },
]
