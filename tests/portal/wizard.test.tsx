// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { render, screen } from '@testing-library/react'
import { createContext, use, useState } from 'react'
import { Link, MemoryRouter, Route, Routes } from 'react-router-dom'
import { expect, it } from 'vitest'
import { LanguageProvider } from '#src/i18n/language.tsx'
import { shell } from '#src/i18n/shell.ts'
import type { Flow } from '#src/wizard/flow.ts'
import { useGo, Wizard } from '#src/wizard/wizard.tsx'

type Facts = { answered?: true }
const EstablishContext = createContext<(facts: Facts) => void>(() => undefined)

function Question() {
  const establish = use(EstablishContext)
  const go = useGo()
  const answer = () => {
    establish({ answered: true })
    go({ answered: true })
  }
  return <button onClick={answer}>Answer</button>
}

const flow: Flow<Facts, null> = {
  path: '/way',
  title: () => 'Way',
  steps: [
    { slug: 'question', name: () => 'Question', closedBy: ['answered'], screen: Question },
    { slug: 'end', name: () => 'End', needs: ['answered'], screen: () => <Link to="/left">Leave</Link> },
  ],
}

/** Draws its wizard anew at each press. */
function Way() {
  const [facts, establish] = useState<Facts>({})
  const [, setPresses] = useState(0)
  return (
    <div onClick={() => setPresses((presses) => presses + 1)}>
      <EstablishContext value={establish}>
        <Wizard flow={flow} texts={null} facts={facts} />
      </EstablishContext>
    </div>
  )
}

it('leads where a link leads that is pressed before the address of its step has followed', async () => {
  await shell.load('fr')
  render(
    <LanguageProvider first="fr" prepare={async () => undefined}>
      <MemoryRouter initialEntries={['/way/question']}>
        <Routes>
          <Route path="/way/:step?" element={<Way />} />
          <Route path="/left" element={<h1>Left</h1>} />
        </Routes>
      </MemoryRouter>
    </LanguageProvider>,
  )
  const hurry = new MutationObserver(() => {
    const link = document.querySelector('a')
    if (!link) return
    hurry.disconnect()
    link.click()
  })
  hurry.observe(document.body, { childList: true, subtree: true })
  // Not with the tools for gestures, which wait until a page is quiet.
  setTimeout(() => screen.getByRole('button', { name: 'Answer' }).click())
  expect(await screen.findByRole('heading', { name: 'Left' })).toBeTruthy()
})
