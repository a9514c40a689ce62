import { academy } from '#src/academy/academy.ts'
import { app } from '../app.ts'
import { keepForwardsUp } from '../forwarding/upkeep.ts'
import { issueManagerCode } from '../manager-codes.ts'
import { GRANT_GIVEN, GRANTS_HELD } from '../grants.ts'
import { deliver } from '../outbox.ts'
import type { Clock, Ports } from '../ports.ts'
import type { Character, DemoControls, DemoState } from './controls.ts'
import { keepWorld } from './keeping.ts'
import { originalPassword } from './people.ts'
import { createWorld, portsOf, type World } from './world.ts'

/** Host 1: the service in a browser tab, over the fictitious world of this browser. */
export function startDemo(): { fetch: typeof fetch; controls: DemoControls } {
  const keeping = keepWorld(() => createWorld(academy))
  // Without it, other tabs just see the change at their next look.
  const channel =
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('alize-demonstration')
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  if (channel) channel.onmessage = tell
  const changed = () => {
    channel?.postMessage('changed')
    tell()
  }

  const inWorld = <T>(work: (ports: Ports, world: World) => Promise<T>) =>
    keeping.borrow((world) => work(portsOf(world, academy, clockOf(world)), world))
  const sendMessages = async () => {
    await inWorld(async (ports, { shelf }) => {
      await keepForwardsUp(ports)
      // Fetched when there is something to answer.
      if (Object.keys(shelf.report ?? {}).length > 0)
        await (await import('./help-desk.ts')).staffHelpDesk(ports)
      await deliver(ports)
      // Whatever waited inside the mail server leaves as soon as it can.
      await ports.mail.state()
    })
    changed()
  }
  const alter = async (change: (world: World) => void) => {
    await keeping.borrow(async (world) => change(world))
    await sendMessages()
  }

  return {
    fetch: async (input, init) => {
      const { network, delay } = await keeping.peek(async (world) => world.situation)
      await sleep(delay, init?.signal)
      if (network === 'lost') throw new TypeError('Failed to fetch')
      const response = await inWorld(async (ports, world) => {
        const request = new Request(input, init)
        const held = Object.entries(world.grants).map(([name, bearer]) => `${name}=${bearer}`)
        request.headers.set(GRANTS_HELD, held.join('; '))
        const answer = await app.fetch(request, ports)
        keepGrants(answer, world.grants)
        return answer
      })
      whenIdle(() => void sendMessages())
      if (network === 'replies-lost' && init?.method !== 'GET') throw new TypeError('Failed to fetch')
      return response
    },
    controls: {
      state: () =>
        keeping.peek(async (world) => ({
          ...(await look(portsOf(world, academy, clockOf(world)), world)),
          kept: keeping.isKept(),
        })),
      onChange(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      change: (situation) => alter((world) => Object.assign(world.situation, situation)),
      advance: (milliseconds) =>
        alter((world) => {
          world.situation.ahead += milliseconds
        }),
      setLoaded: (uid, loaded) =>
        alter((world) => {
          for (const entry of world.entries) if (entry.uid === uid) entry.absent = !loaded
        }),
      issueManagerCode: (uid) => inWorld((ports) => issueManagerCode(ports, uid)),
      async startAgain() {
        await keeping.beginAgain()
        changed()
      },
    },
  }
}

/** Messages leave once the answer is on screen: what takes their time must not take the visitor's. */
const whenIdle = (work: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work, { timeout: 1000 }) : setTimeout(work)

/** Rejects as soon as the signal says that nobody waits any more. */
const sleep = (milliseconds: number, signal?: AbortSignal | null) =>
  new Promise<void>((resolve, reject) => {
    setTimeout(resolve, milliseconds)
    signal?.addEventListener('abort', () => reject(signal.reason as Error))
  })
const clockOf = ({ situation }: World): Clock => ({
  now: () => Date.now() + situation.ahead + situation.skew,
  sleep,
})

/** Does for grants what a browser does for cookies: takes what the answer gives, drops what it takes back. */
export function keepGrants(answer: Response, grants: Record<string, string>) {
  for (const given of (answer.headers.get(GRANT_GIVEN) ?? '').split(',')) {
    const [name, bearer] = given.split(';')[0]?.trim().split('=') ?? []
    if (!name) continue
    if (bearer) grants[name] = bearer
    else Reflect.deleteProperty(grants, name)
  }
}

async function look({ store, clock }: Ports, world: World): Promise<Omit<DemoState, 'kept'>> {
  const people: Character[] = []
  for (const {
    uid,
    address,
    firstName,
    lastName,
    numen,
    birthDate,
    state,
    absent,
    knownContact,
  } of world.entries) {
    const records = await store.transaction((all) => all.list('contact', uid))
    const contacts = records.map(({ value }) => value.value)
    const known = { uid, address, firstName, lastName, numen, birthDate, state, contacts }
    const knownToHr = knownContact?.value
    people.push({ ...known, knownToHr, loaded: !absent, password: originalPassword(uid) })
  }
  return { situation: world.situation, now: clock.now(), messages: world.box.toReversed(), people }
}
