import { useState } from 'react'
import { Button } from '#src/ui/button.tsx'
import { Countdown } from '#src/ui/countdown.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import { Steps } from '#src/ui/steps.tsx'
import { State, type Specimen } from './specimen.tsx'

const names = ['Identity', 'Code', 'Rescue contact', 'Password', 'Done']

function StepsAt({ current, label }: { current: number; label: string }) {
  return (
    <Steps
      label={label}
      summary={`Step ${current + 1} of ${names.length}: ${names[current] ?? ''}`}
      steps={names.map((name, i) => ({
        name,
        state: i < current ? 'done' : i === current ? 'current' : 'to-come',
      }))}
    />
  )
}

const StepsStates = () => (
  <>
    <State name="At the first" wide>
      <StepsAt label="Steps, at the first" current={0} />
    </State>
    <State name="In the middle" wide>
      <StepsAt label="Steps, in the middle" current={2} />
    </State>
    <State name="At the last" wide>
      <StepsAt label="Steps, at the last" current={4} />
    </State>
  </>
)

const MINUTE = 60_000

function Countdowns() {
  const [until, setUntil] = useState(() => Date.now() + MINUTE)
  const [ended, setEnded] = useState(false)
  const again = () => {
    setUntil(Date.now() + MINUTE)
    setEnded(false)
  }
  return (
    <>
      <State name="Running, then ended">
        <div className="flow">
          <p>
            <Countdown
              until={until}
              now={Date.now}
              format={(seconds) => (seconds > 0 ? `Another code in ${seconds} s.` : 'You may ask again.')}
              onEnd={() => setEnded(true)}
            />
          </p>
          <Button variant="secondary" disabled={!ended} onClick={again}>
            Send another code
          </Button>
        </div>
      </State>
      <State name="Ended">
        <Countdown until={0} now={Date.now} format={() => 'You may try again.'} />
      </State>
    </>
  )
}

function Waits() {
  const [waiting, setWaiting] = useState(false)
  return (
    <>
      <State name="At once">
        <Waiting active after={0} label="Waiting for the test message" />
      </State>
      <State name="After a second">
        <div className="flow">
          <Button variant="secondary" onClick={() => setWaiting(!waiting)}>
            {waiting ? 'Stop waiting' : 'Begin to wait'}
          </Button>
          <Waiting active={waiting} label="This takes a little longer than usual" />
        </div>
      </State>
    </>
  )
}

export const waits: Specimen[] = [
  {
    id: 'steps',
    name: 'Steps',
    about:
      'Where one stands in a wizard: a line on a phone, every name where there is room. It leads nowhere.',
    States: StepsStates,
  },
  {
    id: 'countdown',
    name: 'Countdown',
    about: 'Ticks for the eye; for ears, the start, each half minute and the end. Right after a sleep.',
    States: Countdowns,
  },
  {
    id: 'progress',
    name: 'Progress',
    about: 'Says that something takes time, once it does: what comes within a second needs no word.',
    States: Waits,
  },
]
