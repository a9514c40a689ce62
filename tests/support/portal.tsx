import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLayoutEffect, type ReactNode } from 'react'
import { MemoryRouter, useLocation, useNavigate } from 'react-router-dom'
import { Portal } from '#src/app/portal.tsx'
import { rooms } from '#src/app/rooms.ts'
import { fetchLaterSteps } from '#src/flows/first-connection/later-steps.ts'
import { fetchLaterParts } from '#src/flows/forgotten-identifier/later-parts.ts'
import { fetchLaterSteps as fetchLaterResetSteps } from '#src/flows/reset/forgotten-password/later-steps.ts'
import { fetchLaterSteps as fetchNumenSteps } from '#src/flows/numen-request/later-steps.ts'
import type { Service } from '#src/api/connect.ts'
import type { Language } from '#src/contract/language.ts'
import { beginIn } from '#src/i18n/language.tsx'
import { texts as refusals } from '#src/i18n/refusals/texts.ts'
import { shell } from '#src/i18n/shell.ts'
import { readable } from '#src/ui/readable.ts'
import { openWorld, type TestWorld, type Visitor } from './world.ts'

interface Opening {
  language?: Language
  world?: TestWorld
  visitor?: Visitor
  /** In place of the world: the demonstration, with its drawer. */
  service?: Service
  /** Stands between the page and the service: to lose a request or a reply, or to count them. */
  fetch?: (call: () => Promise<Response>, request: Request) => Promise<Response>
}

/** Opens the whole portal at an address, on the real service in memory, as a person would find it. */
export async function openPortal(at: string, opening: Opening = {}) {
  const language = opening.language ?? 'fr'
  const world = opening.world ?? (await openWorld())
  const visitor = opening.visitor ?? world.visitor()
  const { fetch: between } = opening
  const { createClient } = await import('#src/api/connect.ts')
  const client = between
    ? createClient('http://service', (input, init) =>
        between(() => visitor.fetch(input, init), new Request(input, init)),
      )
    : visitor.client
  beginIn(language)
  await Promise.all([shell.load(language), refusals.load(language)])
  // What has yet to be fetched would come after the gesture that leads to it: tests look as soon as that is over.
  const preloaded = Object.values(rooms).map((room) => room.preload())
  await Promise.all([
    ...preloaded,
    fetchLaterSteps(),
    fetchLaterParts(),
    fetchLaterResetSteps(),
    fetchNumenSteps(),
  ])
  const router = new Whereabouts(at)
  const Router = ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={[at]}>
      <Probe router={router} />
      {children}
    </MemoryRouter>
  )
  const service = readable(Promise.resolve(opening.service ?? { client }))
  // Awaited, because the page waits for its service at first.
  const view = await act(async () =>
    render(<Portal connect={() => service} Router={Router} language={language} />),
  )
  await screen.findByRole('heading', { level: 1 })
  return { world, visitor, router, user: userEvent.setup(), view, screen, within }
}

/** Where the person is, and how to go where the browser's own buttons would. */
class Whereabouts {
  pathname: string
  navigate: (to: number) => Promise<void> = () => Promise.resolve()
  constructor(at: string) {
    this.pathname = at
  }
  note(pathname: string, navigate: (to: number) => Promise<void>) {
    this.pathname = pathname
    this.navigate = navigate
  }
}

function Probe({ router }: { router: Whereabouts }) {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  // With the page itself: whoever sees the new page asks where it is.
  useLayoutEffect(() => {
    router.note(pathname, (to) => act(async () => navigate(to)))
  })
  return null
}

export const pathOf = (router: { pathname: string }) => router.pathname
