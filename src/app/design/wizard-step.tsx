import { useState } from 'react'
import { Button } from '#src/ui/button.tsx'
import { CodeField } from '#src/ui/code-field.tsx'
import { Countdown } from '#src/ui/countdown.tsx'
import { Steps } from '#src/ui/steps.tsx'

/** A step of a wizard, as it stands on its own page. */
export function WizardStep() {
  const [until, setUntil] = useState(() => Date.now() + 60_000)
  const [ended, setEnded] = useState(false)
  const again = () => {
    setUntil(Date.now() + 60_000)
    setEnded(false)
  }

  return (
    <>
      <Steps
        label="Steps"
        summary="Step 2 of 5: Code"
        steps={[
          { name: 'Identity', state: 'done' },
          { name: 'Code', state: 'current' },
          { name: 'Rescue contact', state: 'to-come' },
          { name: 'Password', state: 'to-come' },
          { name: 'Done', state: 'to-come' },
        ]}
      />
      <form className="sheet flow" method="post" onSubmit={(event) => event.preventDefault()}>
        <h2>Enter the code we sent you</h2>
        <p className="lead">It went to the private address ending in “@example.org”.</p>
        <CodeField name="code" label="Code" hint="6 digits. It works for 10 minutes, once." />
        <div className="actions">
          <Button type="submit">Check the code</Button>
          <Button variant="quiet" disabled={!ended} onClick={again}>
            Send another code
          </Button>
        </div>
        <p className="soft">
          You can ask for another one in{' '}
          <Countdown
            until={until}
            now={Date.now}
            format={(seconds) => `${seconds} s`}
            onEnd={() => setEnded(true)}
          />
          .
        </p>
      </form>
    </>
  )
}
