// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { describe, expect, it, vi } from 'vitest'
import { academy } from '#src/academy/academy.ts'
import { openAccount } from '#tests/support/account.tsx'
import { codes, facts, given, links, PAGE, profile, SERVERS, TITLE } from '#tests/support/devices-page.ts'
import { readProfile } from '#tests/support/devices.ts'
import { walkIn } from '#tests/support/first-connection.tsx'
import { openPortal } from '#tests/support/portal.tsx'
import { openWorld } from '#tests/support/world.ts'

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1'

async function openAsStranger(opening?: Parameters<typeof openPortal>[1]) {
  const portal = await openPortal(PAGE, opening)
  await portal.screen.findByLabelText(/^(?:Identifiant|Username|Nombre de usuario)/)
  return { ...portal, walk: walkIn(portal) }
}

describe('signed in', () => {
  it('Marie-Josée finds every value, hers filled in, and is asked for nothing', async () => {
    const { screen } = await openAccount(PAGE)
    await vi.waitFor(() =>
      expect(facts()).toMatchObject({
        'Adresse e-mail': 'marie-josee.d-orival@ac-martinique.fr',
        'Nom d’utilisateur': 'mdorival1',
        ...SERVERS,
      }),
    )
    expect(screen.queryByLabelText(/^Identifiant/)).toBeNull()
  })

  it('she downloads a profile in her name, of the type Apple devices know', async () => {
    await openAccount(PAGE)
    const { type, text } = await profile()
    expect(type).toBe('application/x-apple-aspen-config')
    expect(readProfile(text)).toMatchObject({
      EmailAccountName: "Marie-Josée D'Orival",
      EmailAddress: 'marie-josee.d-orival@ac-martinique.fr',
      IncomingMailServerUsername: 'mdorival1',
      EmailAccountDescription: 'Messagerie – académie de Martinique',
    })
    expect(links()[0]?.getAttribute('download')).toBe('messagerie-academique.mobileconfig')
  })

  it('she scans a code that holds the same, with a name for those who do not see it', async () => {
    const { screen } = await openAccount(PAGE)
    await vi.waitFor(() => expect(codes()).toHaveLength(1))
    expect(codes()[0]).toEqual([
      1,
      [1, 1],
      [0, 'imaps.ac-martinique.fr', 993, 3, 1, 'mdorival1'],
      [
        [
          [0, 'mxcyrus.ac-martinique.fr', 587, 2, 1, 'mdorival1'],
          ['marie-josee.d-orival@ac-martinique.fr', "Marie-Josée D'Orival"],
        ],
      ],
    ])
    expect(screen.getByRole('img', { name: /^Code QR/, hidden: true }).tagName).toBe('svg')
  })

  it('T-INJ-09: whatever stands in a name is that name and nothing else, on one line, in both', async () => {
    const world = await openWorld()
    for (const entry of world.world.entries)
      if (entry.uid === 'mdorival1') {
        entry.firstName = '</string><key>IncomingPassword</key>'
        entry.lastName = '"],[\n\u202E<svg onload=alert(1)>'
      }
    await openAccount(PAGE, 'mdorival1', { world })
    const name = '</string><key>IncomingPassword</key> "],[ <svg onload=alert(1)>'
    const mail = readProfile((await profile()).text)
    expect(mail).toMatchObject({ EmailAccountName: name })
    expect(mail).not.toHaveProperty('IncomingPassword')
    expect(JSON.stringify(codes()[0])).toContain(JSON.stringify(name))
  })

  it('Noé, whose password has expired, may type both values like anybody', async () => {
    const { screen } = await openAccount(PAGE, 'nmarie2')
    await screen.findByLabelText(/^Identifiant/)
  })
})

describe('for whoever is not signed in', () => {
  it('shows the servers at once, and asks for what it does not know before it makes a file or a code', async () => {
    const { screen } = await openAsStranger()
    expect(facts()).toMatchObject({
      ...SERVERS,
      'Nom d’utilisateur': 'votre identifiant, pas votre adresse',
    })
    expect(links()).toEqual([])
    expect(codes()).toEqual([])
    expect(screen.getAllByText(/^Donnez d’abord votre identifiant/)).toHaveLength(3)
    expect(screen.getByRole('link', { name: /Chercher pourquoi$/ })).toHaveProperty(
      'search',
      '?cas=telephone',
    )
  })

  it('makes both of what Jean types, sends it nowhere and keeps it nowhere', async () => {
    const sent: string[] = []
    const { walk } = await openAsStranger({
      fetch: async (call, request) => {
        sent.push(`${request.url} ${await request.text()}`)
        return call()
      },
    })
    await walk.type(/^Identifiant/, ' JSairien ')
    await walk.type(/^Adresse académique/, 'Jean Sairien <jean.sairien@AC-Martinique.fr>')
    await walk.press('Préparer mes réglages')
    const mail = readProfile((await profile()).text)
    expect(mail).toMatchObject({
      EmailAddress: 'jean.sairien@ac-martinique.fr',
      IncomingMailServerUsername: 'jsairien',
      OutgoingMailServerUsername: 'jsairien',
    })
    expect(mail).not.toHaveProperty('EmailAccountName')
    expect(codes()[0]).toMatchObject({ 2: [0, 'imaps.ac-martinique.fr', 993, 3, 1, 'jsairien'] })
    expect(facts()).toMatchObject({ 'Nom d’utilisateur': 'jsairien' })
    expect(document.activeElement?.textContent).toBe('Sur cet appareil')
    const kept = [sessionStorage, localStorage].flatMap((storage) => Object.entries(storage))
    expect(JSON.stringify([sent, kept])).not.toMatch(/sairien/i)
    expect(sent).not.toEqual([])
  })

  it.each([
    ['jean.sairien@ac-martinique.fr', 'jean.sairien@ac-martinique.fr', /^Écrivez votre identifiant, sans @/],
    ['jsairien', 'jean@example.org', /^Écrivez votre adresse académique/],
    ['jsairien', 'jean.sairien', /^Écrivez une seule adresse/],
    ['', 'jean.sairien@ac-martinique.fr', /^Remplissez ce champ/],
  ])('says what is wrong with “%s” and “%s”, and makes nothing of it', async (uid, address, why) => {
    const { walk, user, screen } = await openAsStranger()
    if (uid) await walk.type(/^Identifiant/, uid)
    await user.type(screen.getByLabelText(/^Adresse académique/), address)
    await walk.press('Préparer mes réglages')
    expect((await screen.findAllByText(why)).length).toBeGreaterThan(0)
    expect(links()).toEqual([])
  })
})

describe('the device in hand comes first, all others after it', () => {
  const shown = () =>
    [...document.querySelectorAll('main h3, main summary')].map(({ textContent }) => textContent)

  it.each([
    ['an iPhone', { userAgent: IPHONE, maxTouchPoints: 5 }, 'iPhone ou iPad'],
    ['a Windows computer', { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', maxTouchPoints: 0 }, 'Ordinateur : Thunderbird, Outlook ou un autre logiciel'],
    ['a phone of Android', { userAgent: 'Mozilla/5.0 (Linux; Android 10; K)', maxTouchPoints: 5 }, 'Téléphone ou tablette Android'],
    ['an iPad that pretends to be a Mac', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', maxTouchPoints: 5 }, 'iPhone ou iPad'],
  ])('on %s', async (_name, { userAgent, maxTouchPoints }, first) => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent)
    Object.defineProperty(navigator, 'maxTouchPoints', { value: maxTouchPoints, configurable: true })
    await openAsStranger()
    expect(shown()[0]).toBe(first)
    expect(shown().slice(0, 4).sort()).toEqual([
      'Mac (ordinateur Apple)',
      'Ordinateur : Thunderbird, Outlook ou un autre logiciel',
      'Téléphone ou tablette Android',
      'iPhone ou iPad',
    ])
  }) // prettier-ignore
})

it('an académie that gave no servers says so, and whom to call', async () => {
  given({ mail: undefined })
  const { screen } = await openPortal(PAGE)
  await screen.findByText('Les réglages ne sont pas encore indiqués ici')
  expect(screen.queryByLabelText(/^Identifiant/)).toBeNull()
  expect(links()).toEqual([])
})

it('an académie whose servers take the whole address as user name has it everywhere', async () => {
  given({ mail: academy.mail && { ...academy.mail, userName: 'address' } })
  await openAccount(PAGE)
  const mail = readProfile((await profile()).text)
  expect(mail['IncomingMailServerUsername']).toBe('marie-josee.d-orival@ac-martinique.fr')
  expect(facts()).toMatchObject({ 'Nom d’utilisateur': 'marie-josee.d-orival@ac-martinique.fr' })
})

describe('ways to the page', () => {
  it.each([
    ['/', 'Lire ma messagerie sur mon téléphone, ma tablette ou mon ordinateur'],
    ['/compte', /^Ma messagerie sur mes appareils/],
  ])('from %s', async (from, name) => {
    const { screen, user } = await openAccount(from)
    await user.click(await screen.findByRole('link', { name }))
    await screen.findByRole('heading', { level: 1, name: TITLE })
  })
})

it.each([
  ['en', 'Prepare my settings', 'My mail on my devices'],
  ['es', 'Preparar mis ajustes', 'Mi correo en mis dispositivos'],
] as const)('in %s, too', async (language, submit, title) => {
  const { screen } = await openAsStranger({ language })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title)
  expect(screen.getByRole('button', { name: submit })).toBeTruthy()
})
