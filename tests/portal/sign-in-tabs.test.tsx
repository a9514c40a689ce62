// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { act, waitFor } from '@testing-library/react'
import { expect, it, onTestFinished, vi } from 'vitest'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'
import { openSignIn } from '#tests/support/sign-in.tsx'
import { HOUR } from '#tests/support/world.ts'

/** Paul's account page, and what another tab of his browser may do meanwhile. */
async function paulsAccount() {
  let held: Promise<void> | undefined
  const portal = await openSignIn('', {
    fetch: async (call) => {
      await held
      return call()
    },
  })
  await portal.signIn('pbalthazar')
  await portal.walk.heading('Bonjour Paul')
  const tellTheOthers = async () => {
    const otherTab = new BroadcastChannel('alize:session')
    otherTab.postMessage('changed')
    otherTab.close()
  }
  return {
    ...portal,
    tellTheOthers,
    signedOutElsewhere: () => portal.visitor.client.sessions.current.$delete(),
    signedInElsewhere: (identifier: string) =>
      portal.visitor.client.sessions.$post({
        json: { identifier, password: EVERYONES_PASSWORD, personal: false },
      }),
    /** Answers wait until the function handed back is called. */
    holdAnswers() {
      let release = () => {}
      held = new Promise((resolve) => {
        release = resolve
      })
      return () => release()
    },
  }
}

const restoreFromCache = () =>
  act(async () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
const comeBackToTab = () =>
  act(async () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))

it('T-SES-10 leaves the account page when another tab signs out, and says why', async () => {
  const { router, screen, walk, signedOutElsewhere, tellTheOthers } = await paulsAccount()
  await signedOutElsewhere()
  await tellTheOthers()
  await walk.heading('Connectez-vous')
  expect(pathOf(router)).toBe('/connexion')
  expect(screen.getByText(/session est terminée/)).toBeTruthy()
})

it('T-SES-11 shows the account of whoever signed in since in another tab, and nothing of the former one', async () => {
  const { screen, walk, signedInElsewhere, tellTheOthers } = await paulsAccount()
  await signedInElsewhere('mdorival1')
  await tellTheOthers()
  await walk.heading('Bonjour Marie-Josée')
  expect(screen.queryByText(/Balthazar/)).toBeNull()
})

it('tells the other tabs of signing in and of signing out', async () => {
  const heard: unknown[] = []
  const otherTab = new BroadcastChannel('alize:session')
  otherTab.onmessage = ({ data }) => heard.push(data)
  const { walk } = await paulsAccount()
  await waitFor(() => expect(heard).toEqual(['changed']))
  await walk.press('Se déconnecter')
  await waitFor(() => expect(heard).toEqual(['changed', 'left']))
  otherTab.close()
})

it('T-SES-12 shows nothing private of a page out of the back/forward cache before the service has spoken', async () => {
  const { screen, walk, signedOutElsewhere, holdAnswers } = await paulsAccount()
  await signedOutElsewhere()
  const release = holdAnswers()
  await restoreFromCache()
  expect(screen.queryByText(/Paul|Balthazar|pbalthazar/)).toBeNull()
  release()
  await walk.heading('Connectez-vous')
})

it('T-SES-12 brings the page back from the cache whole while its session lasts', async () => {
  const { walk } = await paulsAccount()
  await restoreFromCache()
  await walk.heading('Bonjour Paul')
})

it('asks again when its tab is looked at again', async () => {
  const { walk, signedOutElsewhere } = await paulsAccount()
  await signedOutElsewhere()
  await comeBackToTab()
  await walk.heading('Connectez-vous')
})

it('T-SES-12 shows nothing private in a tab looked at again after the time of its session', async () => {
  const { screen, walk, world, visitor, holdAnswers } = await paulsAccount()
  world.advance(HOUR)
  // Any answer brings the service's time along.
  await visitor.client.status.$get()
  const release = holdAnswers()
  await comeBackToTab()
  expect(screen.queryByText(/Paul|Balthazar|pbalthazar/)).toBeNull()
  release()
  await walk.heading('Connectez-vous')
})

it('signs in and out where tabs cannot talk to each other', async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  onTestFinished(() => void vi.unstubAllGlobals())
  const { walk } = await paulsAccount()
  await walk.press('Se déconnecter')
  await walk.heading('Connectez-vous')
})

it('leaves the page of whoever is not signed in as it is', async () => {
  const { screen, user } = await openPortal('/premiere-connexion')
  await user.type(await screen.findByLabelText('Nom de famille'), 'Sairien')
  const otherTab = new BroadcastChannel('alize:session')
  otherTab.postMessage('changed')
  otherTab.close()
  await restoreFromCache()
  expect(screen.getByLabelText('Nom de famille')).toHaveProperty('value', 'Sairien')
})
