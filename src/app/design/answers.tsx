import { useRef } from 'react'
import { Button } from '#src/ui/button.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { useAnnounce } from '#src/ui/live.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { State, type Specimen } from './specimen.tsx'

const Notices = () => (
  <>
    <State name="Information">
      <Notice tone="info" title="You will need your NUMEN">
        <p>5 steps, about 4 minutes.</p>
      </Notice>
    </State>
    <State name="Success">
      <Notice tone="success" title="Your password is changed">
        <p>Every other session has ended.</p>
      </Notice>
    </State>
    <State name="Warning, with a link">
      <Notice tone="warning">
        <p>
          Mail may be late until noon. <a href="#notice">What changes</a>
        </p>
      </Notice>
    </State>
    <State name="Error, with what to do next">
      <Notice tone="error" title="The service does not answer">
        <p>Try again in a few minutes, or call 01 99 00 12 34.</p>
      </Notice>
    </State>
    <State name="Long text" narrow>
      <Notice tone="info" title="From 1 September your mail moves to the national service">
        <p>anne-sophie.de-la-montagne-pelée@ac-exemple.example stays your address.</p>
      </Notice>
    </State>
  </>
)

function ErrorSummaries() {
  const summary = useRef<HTMLElement>(null)
  return (
    <>
      <State name="Refused fields">
        <div className="flow">
          <ErrorSummary
            ref={summary}
            title="2 answers need another look"
            items={[
              { fieldId: 'summary-name', text: 'Last name: fill in this field.' },
              { fieldId: 'summary-email', text: 'Private e-mail: write one address only.' },
            ]}
          />
          <TextField name="summary-name" label="Last name" error="Fill in this field." />
          <TextField name="summary-email" label="Private e-mail" error="Write one address only." />
          <Button onClick={() => summary.current?.focus()}>Send again</Button>
        </div>
      </State>
      <State name="A refusal that concerns no field">
        <ErrorSummary title="We cannot activate an account with these answers">
          <div className="flow">
            <p>It may be for one of these reasons:</p>
            <ul>
              <li>a typing error: correct it below;</li>
              <li>your file arrives tonight: try again tomorrow.</li>
            </ul>
            <Disclosure summary="Your manager">
              <p>manager@example.org</p>
            </Disclosure>
          </div>
        </ErrorSummary>
      </State>
    </>
  )
}

function Announcements() {
  const announce = useAnnounce()
  return (
    <State name="For ears only">
      <Button variant="secondary" onClick={() => announce('Your draft is kept.')}>
        Announce something
      </Button>
    </State>
  )
}

export const answers: Specimen[] = [
  {
    id: 'notice',
    name: 'Notice',
    about: 'A word set apart. An icon and its words say what its colour says.',
    States: Notices,
  },
  {
    id: 'error-summary',
    name: 'Error summary',
    about: 'Takes the focus after a refusal. Each line leads to its field, and adds nothing to the history.',
    keys: [
      ['Tab', 'Goes through its lines.'],
      ['Enter', 'On a line: puts the focus in the field.'],
    ],
    States: ErrorSummaries,
  },
  {
    id: 'live-region',
    name: 'Live region',
    about: 'Says to people who listen what others see change. It stands around the whole portal.',
    keys: [['Enter, Space', 'On this button: “Your draft is kept.” is announced.']],
    States: Announcements,
  },
]
