// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { afterEach, expect, it, vi } from 'vitest'
import { openAccount } from '#tests/support/account.tsx'
import { openWorld } from '#tests/support/world.ts'

const PAGE = '/compte/signature'

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(document, 'execCommand')
})

/** jsdom has no ClipboardItem: this one holds what it is given, as a browser's does. */
class Item {
  readonly types: string[]
  readonly formats: Record<string, Blob>
  constructor(formats: Record<string, Blob>) {
    this.formats = formats
    this.types = Object.keys(formats)
  }
  getType = async (type: string) => this.formats[type]
}

/** Both formats of what was copied last, and nothing for a format that was not. */
async function copied() {
  const [item] = await navigator.clipboard.read()
  const read = async (type: string) =>
    item?.types.includes(type) ? readAsText(await item.getType(type)) : undefined
  return { html: await read('text/html'), text: await read('text/plain') }
}

/** The text of a format, which is given as a Blob or as a string. */
const readAsText = (content: Blob | string) =>
  new Promise<unknown>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result)
    reader.readAsText(new Blob([content]))
  })

const openComposer = async (opening?: Parameters<typeof openAccount>[2], uid = 'mdorival1') => {
  const opened = await openAccount(PAGE, uid, opening)
  const { screen, user } = opened
  const fill = (label: RegExp, text: string) => user.type(screen.getByLabelText(label), text)
  const shown = () => document.querySelector('.signature')?.textContent
  return { ...opened, fill, shown }
}

it('shows Marie-Josée’s signature before she has typed anything', async () => {
  const { shown, screen } = await openComposer()
  expect(shown()).toBe("Marie-Josée D'OrivalAcadémie de Martiniquemarie-josee.d-orival@ac-martinique.fr")
  expect(screen.getByText(/n’est ni envoyé ni enregistré/)).toBeTruthy()
})

it('copies what she composed, with its formatting and without, at once', async () => {
  vi.stubGlobal('ClipboardItem', Item)
  const { walk, fill, screen } = await openComposer()
  await fill(/^Votre fonction/, 'Professeure de lettres')
  await fill(/^Votre établissement/, 'Collège Aimé-Césaire')
  await fill(/^Téléphone/, '0596521234')
  await fill(/^Quand vous joindre/, 'Lundi, de 8 h à 12 h')
  await walk.press('Copier la signature')
  await screen.findByRole('button', { name: 'Copié' })
  expect(await copied()).toEqual({
    html:
      '<p><strong>Marie-Josée D&#39;Orival</strong><br>Professeure de lettres<br>Collège Aimé-Césaire<br>' +
      'Académie de Martinique</p><p><a href="tel:0596521234">05 96 52 12 34</a><br>' +
      '<a href="mailto:marie-josee.d-orival@ac-martinique.fr">marie-josee.d-orival@ac-martinique.fr</a><br>' +
      'Lundi, de 8 h à 12 h</p>',
    text: [
      "Marie-Josée D'Orival",
      'Professeure de lettres',
      'Collège Aimé-Césaire',
      'Académie de Martinique',
      '',
      '05 96 52 12 34',
      'marie-josee.d-orival@ac-martinique.fr',
      'Lundi, de 8 h à 12 h',
    ].join('\n'),
  })
})

it('copies the text alone when asked, and where a browser takes no HTML', async () => {
  const text = "Marie-Josée D'Orival\nAcadémie de Martinique\n\nmarie-josee.d-orival@ac-martinique.fr"
  const { walk, screen } = await openComposer()
  await walk.press('Copier la signature')
  await screen.findByRole('button', { name: 'Copié' })
  expect(await copied()).toEqual({ html: undefined, text })
  await navigator.clipboard.writeText('')
  vi.stubGlobal('ClipboardItem', Item)
  await walk.press('Copier le texte seul')
  expect(await screen.findAllByRole('button', { name: 'Copié' })).toHaveLength(2)
  expect(await copied()).toEqual({ html: undefined, text })
})

it('says to select the preview where a browser lets nothing be copied', async () => {
  const { walk, screen } = await openComposer()
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true })
  await walk.press('Copier la signature')
  await screen.findByRole('button', { name: 'Sélectionnez l’aperçu pour le copier' })
})

it('leaves the address out when asked, and with nothing to reach her by, the whole paragraph', async () => {
  vi.stubGlobal('ClipboardItem', Item)
  const { user, screen, walk } = await openComposer()
  await user.click(screen.getByLabelText('Afficher mon adresse académique'))
  await walk.press('Copier la signature')
  await screen.findByRole('button', { name: 'Copié' })
  expect(await copied()).toEqual({
    html: '<p><strong>Marie-Josée D&#39;Orival</strong><br>Académie de Martinique</p>',
    text: "Marie-Josée D'Orival\nAcadémie de Martinique",
  })
})

it('says that a number is not whole once its field is left, and leaves it out until it is', async () => {
  const { fill, user, screen, shown } = await openComposer()
  await fill(/^Téléphone/, '0596 52 25')
  expect(screen.queryByText(/^Écrivez un numéro de téléphone complet/)).toBeNull()
  await user.tab()
  await screen.findByText(/^Écrivez un numéro de téléphone complet/)
  expect(shown()).not.toContain('05')
  await fill(/^Téléphone/, ' 00')
  expect(screen.queryByText(/^Écrivez un numéro de téléphone complet/)).toBeNull()
  expect(shown()).toContain('05 96 52 25 00')
})

it('T-INJ-09: whatever stands in a name or is typed comes out as text, escaped, on one line', async () => {
  vi.stubGlobal('ClipboardItem', Item)
  const world = await openWorld()
  for (const entry of world.world.entries)
    if (entry.uid === 'mdorival1') {
      entry.firstName = '<img src=x onerror=alert(1)>'
      entry.lastName = '"><script>&amp;\n\u202Egpj'
      entry.address = 'a"><b>?cc=x@ac-martinique.fr'
    }
  const { fill, walk, screen, view } = await openComposer({ world })
  await fill(/^Votre fonction/, "</p>'Ma\u200Brie\u202E")
  await fill(/^Téléphone/, '"><script>')
  await walk.press('Copier la signature')
  await screen.findByRole('button', { name: 'Copié' })
  expect(await copied()).toEqual({
    html:
      '<p><strong>&lt;img src=x onerror=alert(1)&gt; &quot;&gt;&lt;script&gt;&amp;amp; gpj</strong><br>' +
      '&lt;/p&gt;&#39;Marie<br>Académie de Martinique</p>' +
      '<p><a href="mailto:a%22%3E%3Cb%3E%3Fcc%3Dx@ac-martinique.fr">' +
      'a&quot;&gt;&lt;b&gt;?cc=x@ac-martinique.fr</a></p>',
    text:
      '<img src=x onerror=alert(1)> "><script>&amp; gpj\n</p>\'Marie\nAcadémie de Martinique\n\n' +
      'a"><b>?cc=x@ac-martinique.fr',
  })
  expect(view.container.querySelector('.signature :is(img, script, b)')).toBeNull()
})

it('keeps nothing that is typed, in no storage and not for the next visit of the page', async () => {
  const { fill, walk, user, screen, router, shown } = await openComposer()
  await fill(/^Votre fonction/, 'Professeure de lettres')
  expect(
    JSON.stringify([sessionStorage, localStorage].map((storage) => Object.entries(storage))),
  ).not.toContain('lettres')
  await user.click(screen.getByRole('link', { name: 'Retour à mon compte' }))
  await walk.heading('Bonjour Marie-Josée')
  await router.navigate(-1)
  await walk.heading('Ma signature')
  expect(shown()).not.toContain('lettres')
})

it.each([
  ['en', 'ES Español', /^Your position/, /^Su función/],
  ['es', 'EN English', /^Su función/, /^Your position/],
] as const)(
  'in %s, says the same signature, and the same after “%s”',
  async (language, next, role, nextRole) => {
    const { fill, user, screen, shown } = await openComposer({ language })
    await fill(role, 'Professeure de lettres')
    const before = shown()
    expect(before).toContain('Académie de Martinique')
    await user.click(screen.getByRole('button', { name: next }))
    expect(await screen.findByLabelText(nextRole)).toHaveProperty('value', 'Professeure de lettres')
    expect(shown()).toBe(before)
  },
)
