// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { act, cleanup, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { walkIn } from '#tests/support/first-connection.tsx'
import { jean, lea, marieJosee, solange } from '#tests/support/people.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'
import { MINUTE } from '#tests/support/world.ts'

const SENT = 'Votre demande est prise en compte'
const MJ_EMAIL = 'mjdorival@example.net'

async function open(at = '/identifiant-oublie', opening: Parameters<typeof openPortal>[1] = {}) {
  const portal = await openPortal(at, opening)
  const { type, press, heading } = walkIn(portal)
  const { screen, user } = portal
  return {
    ...portal,
    type,
    press,
    heading,
    ask: () => press('Recevoir mon identifiant'),
    field: (label: string) => screen.getByLabelText<HTMLInputElement>(label),
    byEmail: () => user.click(screen.getByLabelText('Par mon adresse e-mail privée')),
    async identify(person: typeof jean) {
      await type('Nom de famille', person.lastName)
      await type('NUMEN', person.numen)
      await type('Jour', person.birthDay)
      await type('Mois', person.birthMonth)
      await type('Année', person.birthYear)
    },
  }
}

describe('by NUMEN', () => {
  it('sends Marie-Josée’s identifier to her contacts, and shows it nowhere', async () => {
    const page = await open()
    await page.identify(marieJosee)
    await page.ask()
    await page.heading(SENT)
    expect(pathOf(page.router)).toBe('/identifiant-oublie/envoye')
    expect(document.title).toBe('Envoi – Identifiant oublié – Alizé')
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe(SENT)
    })
    expect(page.world.box.map(({ to }) => to)).toEqual([MJ_EMAIL, '+33639980003'])
    expect(document.body.textContent).not.toMatch(/mdorival|39 98 00|mj/)
  })

  it('says what is missing, and leads to each field', async () => {
    const page = await open()
    await page.ask()
    const summary = await page.screen.findByRole('region', { name: '3 réponses sont à corriger' })
    const links = page.within(summary).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#lastName', '#numen', '#birthDay'])
    expect(document.activeElement).toBe(summary)
    expect(document.title).toMatch(/^Erreur\s: /)
  })

  it('hints at an unusual NUMEN, which is none of the reasons to refuse it', async () => {
    const page = await open()
    await page.identify({ ...jean, numen: '30E24OOOO1DMA' })
    await page.screen.findByText(
      /^En position 6, « O » est peut-être « 0 ». En position 7, .*En position 9, .*vôtre\.$/,
    )
    await page.ask()
    await page.heading(SENT)
  })
})

describe('by private e-mail', () => {
  it('asks for the address alone, and sends the identifier there', async () => {
    const page = await open()
    await page.type('Nom de famille', 'Toussaint')
    await page.byEmail()
    expect(page.screen.queryByLabelText('NUMEN')).toBeNull()
    await page.type('Adresse e-mail privée', 'kevin.t@')
    await page.ask()
    await page.screen.findByRole('link', { name: /Écrivez une seule adresse/ })
    await page.type('Adresse e-mail privée', 'kevin.t@example.org')
    await page.ask()
    await page.heading(SENT)
    const [letter] = page.world.box
    expect([letter?.to, letter?.paragraphs.join()]).toEqual([
      'kevin.t@example.org',
      expect.stringContaining('ktoussaint') as unknown,
    ])
  })

  it('keeps, when one changes one’s mind, what was typed for the other way', async () => {
    const page = await open()
    await page.identify(jean)
    await page.byEmail()
    await page.user.click(page.screen.getByLabelText('Par mon NUMEN'))
    expect([page.field('Nom de famille').value, page.field('NUMEN').value]).toEqual(['Sairien', jean.numen])
  })
})

it('T-ENU-10: the page after a request is the same to the letter, whoever it concerns', async () => {
  const seen = async (who: typeof jean) => {
    const page = await open()
    await page.identify(who)
    await page.ask()
    await page.heading(SENT)
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe(SENT)
    })
    const main = new XMLSerializer()
      .serializeToString(page.screen.getByRole('main'))
      .replace(/_r_\w+_/g, 'id')
      .replace(/dans (1 minute|5\d\ssecondes)/, 'bientôt')
    const all = { path: pathOf(page.router), title: document.title, main, depth: history.length }
    cleanup()
    sessionStorage.clear()
    return all
  }
  const nobody = await seen({ ...jean, numen: '30E2400099DMZ' })
  for (const who of [jean, marieJosee, lea, solange, { ...marieJosee, birthDay: '28' }])
    expect(await seen(who)).toEqual(nobody)
})

it('says after a minute, to everybody, what to do when nothing came', async () => {
  const page = await open()
  await page.byEmail()
  await page.type('Adresse e-mail privée', 'nobody@example.net')
  await page.ask()
  await page.heading(SENT)
  expect(page.screen.getByRole('timer').textContent).toMatch(/s’affiche ici dans/)
  expect(page.screen.queryByRole('heading', { name: /Rien reçu/ })).toBeNull()
  const later = performance.now() + MINUTE
  vi.spyOn(performance, 'now').mockReturnValue(later)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  await page.screen.findByRole('heading', { name: /Rien reçu/ })
  expect(page.screen.getByRole('link', { name: /0596/ })).toBeTruthy()
  await page.user.click(page.screen.getByRole('link', { name: 'Refaire une demande' }))
  await page.heading('Retrouvez votre identifiant')
})

it('reckons on the page what an identifier looks like, calls nobody for it, and keeps none of it', async () => {
  const calls: string[] = []
  const page = await open('/identifiant-oublie', {
    fetch: (call, request) => {
      calls.push(new URL(request.url).pathname)
      return call()
    },
  })
  await page.user.click(page.screen.getByText('À quoi ressemble mon identifiant ?'))
  const before = sessionStorage.length
  await page.type('Prénom', 'Marie-Josée')
  expect(page.screen.queryByText(/ressemble à m/)).toBeNull()
  await page.type('Nom d’usage', 'D’Orival')
  await page.screen.findByText('Votre identifiant ressemble à mdorival, et peut finir par un chiffre.')
  expect(calls.filter((path) => path !== '/api/status')).toEqual([])
  expect([sessionStorage.length, localStorage.length]).toEqual([before, 0])
})

describe('coming back', () => {
  it('finds after a reload the last name and the way chosen, never the NUMEN or the birth date', async () => {
    const first = await open()
    await first.identify(jean)
    expect(JSON.stringify(sessionStorage)).not.toMatch(/30E24|\b1985\b/)
    cleanup()
    const again = await open('/identifiant-oublie/identite')
    expect(again.field('Nom de famille').value).toBe('Sairien')
    for (const secret of ['NUMEN', 'Jour', 'Mois', 'Année']) expect(again.field(secret).value).toBe('')
    await again.byEmail()
    await again.type('Adresse e-mail privée', 'jean@exam')
    cleanup()
    const third = await open('/identifiant-oublie/identite')
    expect(third.field('Adresse e-mail privée').value).toBe('jean@exam')
  })

  it('shows the same page after a reload, with nothing of what was typed', async () => {
    const first = await open()
    await first.byEmail()
    await first.type('Adresse e-mail privée', MJ_EMAIL)
    await first.ask()
    await first.heading(SENT)
    expect(JSON.stringify(sessionStorage)).not.toContain(MJ_EMAIL)
    cleanup()
    const again = await open('/identifiant-oublie/envoye')
    await again.heading(SENT)
    cleanup()
    const anew = await open('/identifiant-oublie')
    await anew.heading('Retrouvez votre identifiant')
    expect(pathOf(anew.router)).toBe('/identifiant-oublie/identite')
  })

  it('leads a link to the second step to the first, and says why', async () => {
    const page = await open('/identifiant-oublie/envoye')
    await page.heading('Retrouvez votre identifiant')
    expect(pathOf(page.router)).toBe('/identifiant-oublie/identite')
    expect(page.screen.getByText(/Cette page s’ouvre au cours de la démarche/)).toBeTruthy()
  })

  it('lets Back correct what was typed', async () => {
    const page = await open('/identifiant-oublie/identite')
    await page.byEmail()
    await page.type('Adresse e-mail privée', 'mjdorival@example.com')
    await page.ask()
    await page.heading(SENT)
    await page.router.navigate(-1)
    await page.heading('Retrouvez votre identifiant')
    await page.byEmail()
    await page.type('Adresse e-mail privée', MJ_EMAIL)
    await page.ask()
    await page.heading(SENT)
    expect(page.world.box.map(({ to }) => to)).toEqual([MJ_EMAIL])
  })
})

it('sends one message although its first reply was lost', async () => {
  let lost = 0
  const page = await open('/identifiant-oublie', {
    async fetch(call, request) {
      const reply = await call()
      if (!request.url.endsWith('/identifier-requests') || lost++) return reply
      throw new TypeError('network error')
    },
  })
  await page.byEmail()
  await page.type('Adresse e-mail privée', MJ_EMAIL)
  await page.ask()
  await page.screen.findByRole('region', { name: /Pas de réponse du réseau/ })
  expect(page.field('Adresse e-mail privée').value).toBe(MJ_EMAIL)
  await page.ask()
  await page.heading(SENT)
  expect([lost, page.world.box.length]).toEqual([2, 1])
})

it('tells somebody who asked too often how long to wait, and whom to call', async () => {
  const page = await open()
  await page.byEmail()
  for (let i = 0; i < 6; i++) {
    await page.type('Adresse e-mail privée', 'nobody@example.net')
    await page.ask()
    if (i === 5) break
    await page.heading(SENT)
    await page.router.navigate(-1)
    await page.heading('Retrouvez votre identifiant')
    await page.byEmail()
  }
  const refused = await page.screen.findByRole('region', { name: /Trop d’essais/ })
  expect(refused.textContent).toContain('0596')
  expect(page.screen.getByRole('timer').textContent).toMatch(/Nouvel essai possible dans 1[45] minutes/)
})

it.each([
  ['/', /J’ai oublié mon identifiant/],
  ['/connexion', /Identifiant oublié/],
])('is one tap away from %s', async (at, name) => {
  const page = await open(at)
  await page.user.click(page.screen.getByRole('link', { name }))
  await page.heading('Retrouvez votre identifiant')
})

it('is one tap away from a refused first connection', async () => {
  const portal = await openPortal('/premiere-connexion')
  const walk = walkIn(portal)
  await walk.identify(marieJosee)
  await portal.user.click(await portal.screen.findByRole('link', { name: /Identifiant oublié/ }))
  await walk.heading('Retrouvez votre identifiant')
})
