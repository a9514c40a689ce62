import { waitFor } from '@testing-library/react'
import { openAccount } from './account.tsx'
import { send, signedIn } from './calls.ts'
import { openWorld, type TestWorld } from './world.ts'

export const PRIVATE = 'mjd@example.org'
const PAGES = '/compte/transfert'

/** Opens a page of the forward, and what a person does there, in French. */
export async function openForward(step = '', opening: Parameters<typeof openAccount>[2] = {}) {
  const opened = await openAccount(step && `${PAGES}/${step}`, 'mdorival1', opening)
  return { ...opened, ...gestures(opened) }
}

function gestures({ screen, user, walk, world }: Awaited<ReturnType<typeof openAccount>>) {
  return {
    acceptRisks: () => user.click(screen.getByRole('checkbox', { name: /J’ai lu ces risques/ })),
    async confirm(to = PRIVATE) {
      await walk.heading('Confirmez l’adresse')
      await walk.enterCode(world.lastCode(to))
      await walk.heading('Essayez le transfert')
    },
    async startTest() {
      await walk.press('Envoyer le message d’essai')
      await screen.findByRole('heading', { name: /Avez-vous reçu/ })
    },
    /** What a stage of the test says of itself. */
    stage: (name: RegExp) =>
      waitFor(() => {
        const stage = screen.getAllByRole('listitem').find(({ textContent }) => name.test(textContent))
        if (!stage) throw new Error(`no stage is called ${String(name)}`)
        return stage.textContent
      }),
  }
}

/** The word in the newest test message. */
export function lastWord({ box }: Pick<TestWorld, 'box'>): string {
  const text = box.findLast(({ subject }) => subject?.startsWith('Essai de transfert'))?.paragraphs.join(' ')
  const word = /\s([A-Z]{6})\./.exec(text ?? '')?.[1]
  if (word === undefined) throw new Error('no test message holds a word')
  return word
}

interface Wish {
  forwardTo: string
  keepCopy: boolean
  enabled: boolean
  until: string
}

/** Asks for a forward as another tab, or another page, would. */
export async function askFor(world: TestWorld, wish: Partial<Wish> = {}, uid = 'mdorival1') {
  const visitor = await signedIn(world, uid)
  const { text } = await send(visitor, 'GET', 'forward')
  const { version } = JSON.parse(text) as { version: string }
  const asked = { forwardTo: PRIVATE, keepCopy: true, enabled: true, until: '2027-06-30', ...wish }
  const reply = await send(
    visitor,
    'PUT',
    'forward',
    { ...asked, riskAccepted: true },
    { headers: { 'If-Match': `"${version}"` } },
  )
  if (reply.status !== 200) throw new Error(`no forward asked for: ${reply.text}`)
  return visitor
}

/** A world where Marie-Josée has a forward, confirmed by its destination. */
export async function worldWithForward(wish: Partial<Wish> = {}) {
  const world = await openWorld()
  const visitor = await askFor(world, wish)
  await send(visitor, 'POST', 'forward/code', { code: world.lastCode(wish.forwardTo ?? PRIVATE) })
  world.box.length = 0
  return world
}

/** The same, and a test message came through. */
export async function worldWithVerifiedForward() {
  const world = await worldWithForward()
  const visitor = await signedIn(world, 'mdorival1')
  await send(visitor, 'POST', 'forward/tests')
  await send(visitor, 'POST', 'forward/tests/word', { word: lastWord(world) })
  return world
}

/** The mail server loses the rule of Marie-Josée's forward. */
export const loseRule = ({ ports }: TestWorld) => ports.filters.setForward('mdorival1', undefined)

/** Somebody gave Marie-Josée's mailbox the scripts of Léa's intruder. */
export function intrude({ world: { mailServer } }: TestWorld) {
  const [hers, leas] = [mailServer.mailboxes['mdorival1'], mailServer.mailboxes['lrosette']]
  if (!hers || !leas) throw new Error('somebody has no mailbox')
  hers.scripts = structuredClone(leas.scripts)
}
