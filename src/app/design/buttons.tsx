import { Send } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#src/ui/button.tsx'
import { State, type Specimen } from './specimen.tsx'

function Variants() {
  return (
    <>
      <State name="Primary: one per page">
        <Button>Receive a code</Button>
      </State>
      <State name="Secondary">
        <Button variant="secondary">Go back</Button>
      </State>
      <State name="Quiet">
        <Button variant="quiet">Clear</Button>
      </State>
      <State name="Danger">
        <Button variant="danger">Remove this address</Button>
      </State>
      <State name="With an icon">
        <Button icon={<Send />}>Send</Button>
      </State>
      <State name="Small">
        <Button variant="secondary" className="button--small">
          Copy
        </Button>
      </State>
      <State name="Disabled">
        <Button disabled>Not yet</Button>
      </State>
      <State name="Long text" narrow>
        <Button icon={<Send />}>Send my request to the office, and keep a copy for myself</Button>
      </State>
      <State name="In a row: one primary, then what is quieter" wide>
        <div className="actions">
          <Button>Go on</Button>
          <Button variant="secondary">Save a draft</Button>
          <Button variant="quiet">Cancel</Button>
        </div>
      </State>
    </>
  )
}

function Busy() {
  const [busy, setBusy] = useState(false)
  const [presses, setPresses] = useState(0)
  return (
    <>
      <State name="Busy">
        <Button busy={busy} busyLabel="Checking" onClick={() => setBusy(true)}>
          Check
        </Button>
      </State>
      <State name="Pressed while busy: nothing">
        <Button busy busyLabel="Sending the code" onClick={() => setPresses(presses + 1)}>
          Receive a code
        </Button>
        <p className="soft">Sent {presses} times</p>
      </State>
      <State name="Busy, secondary">
        <Button variant="secondary" busy>
          Send another code
        </Button>
      </State>
    </>
  )
}

function Links() {
  return (
    <>
      <State name="Primary">
        <a className="button" href="#button-link">
          Sign in
        </a>
      </State>
      <State name="Secondary">
        <a className="button button--secondary" href="#button-link">
          Open my mail
        </a>
      </State>
    </>
  )
}

export const buttons: Specimen[] = [
  {
    id: 'button',
    name: 'Button',
    about: 'Says with a verb what it does. It is at least 48 px high and never cuts its words.',
    keys: [
      ['Enter, Space', 'Presses it.'],
      ['Tab', 'Goes to the next button; one that is disabled is passed over.'],
    ],
    States: Variants,
  },
  {
    id: 'button-busy',
    name: 'Busy button',
    about:
      'Keeps the focus and its place while the service answers, says what is happening, and sends nothing twice.',
    keys: [['Enter, Space', 'Nothing while it is busy; the focus stays.']],
    States: Busy,
  },
  {
    id: 'button-link',
    name: 'Link that looks like a button',
    about: 'What leads elsewhere is a link, however it looks.',
    keys: [['Enter', 'Follows it.']],
    States: Links,
  },
]
