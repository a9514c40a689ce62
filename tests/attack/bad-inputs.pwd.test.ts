import { beforeEach, describe, expect, it } from 'vitest'
import { codePoints } from '#src/rules/text.ts'
import { checkNewPassword } from '#src/service/new-password.ts'
import { account, begun, chooseContact, choosePassword, send, signIn } from '#tests/support/calls.ts'
import { legible } from '#tests/support/legible.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

let world: TestWorld
let visitor: Visitor
let id: string
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
  id = await begun(visitor, jean)
  await chooseContact(visitor, id, { none: true })
})

/** Why Jean may not have this password; "ok" when he now has it. */
async function answerTo(password: string): Promise<string> {
  const { status, body } = await choosePassword(visitor, id, password)
  return status === 200 ? 'ok' : (body.fields?.['password'] ?? body.code ?? '')
}
const signsIn = async (password: string) => (await signIn(visitor, jean.uid, password)).status === 201

/** Letters that no dictionary knows, as long as wanted. */
const random = (length: number) => 'qxvjzkwhbpfmygcduntoleiasr'.repeat(6).slice(0, length)

describe('a new password', () => {
  it.each([
    [11, 'password-short:11'],
    [12, 'ok'],
    [64, 'ok'],
    [128, 'ok'],
    [129, 'password-long:129'],
    [10_000, 'password-long:10000'],
    [1_000_000, 'too-large'],
  ])('T-PWD-01: of %i characters is answered %s', async (length, expected) => {
    const password = random(26)
      .repeat(Math.ceil(length / 26))
      .slice(0, length)
    expect(await answerTo(password)).toBe(expected)
    expect(await signsIn(password.slice(0, -1).slice(0, 2000)), 'a password cut short').toBe(false)
    expect(await signsIn(password.slice(0, 2000))).toBe(expected === 'ok')
  })

  it.each([
    'Jsairien et compagnie', 'le jean de mon oncle', 'vive SAIRIEN demain', 'flamboyant14031985', 'flamboyant 14/03/85',
    'vive ｓａｉｒｉｅｎ demain', 'vive saırien demain', 'le 𝐣𝐬𝐚𝐢𝐫𝐢𝐞𝐧 de la mairie', 'vive S-a.i r_íe’n demain', 'flamboyant 30E2400001DMA', 'prefixe 0001DMA suite', 'jean.sairien@ac-martinique.fr',
  ])('T-PWD-03: that holds personal data is refused, and the data not repeated: %s', async (password) => {
    const { text, body } = await choosePassword(visitor, id, password)
    expect(body.fields).toEqual({ password: 'password-personal' })
    expect(legible(text.toLowerCase())).not.toMatch(/jean|sairien|1985|dma/)
  }) // prettier-ignore

  it.each(['firstName', 'lastName', 'birthName', 'uid', 'address'] as const)(
    'T-PWD-03: that holds %s as the directory alone knows it is refused',
    async (datum) => {
      const known = {
        firstName: 'Barnabé',
        lastName: 'Zéphirin',
        birthName: 'Quinquis',
        uid: jean.uid,
        address: 'vaval.kalo@ac-martinique.fr',
      }
      for (const entry of world.world.entries) if (entry.uid === jean.uid) Object.assign(entry, known)
      const word = known[datum].replace(/@.*/, '').toUpperCase()
      expect(await answerTo(`mangue ${word} verte sous la pluie`)).toBe('password-personal')
      expect(await answerTo('mangue verte sous la pluie')).toBe('ok')
    },
  )

  it.each([
    'lavieestbelle', 'plusbellelavie', 'allahouakbar', 'Azerty123456!', 'Académie2024!', 'Bonjour123456!', 'motdepasse2026',
    'P4ssw0rd!P4ssw0rd!', 'martinique972!', 'Rectorat-2026-2027', 'aaaaaaaaaaaaaaaa', 'azertyuiopqsdfg', 'abcdefghijklmnop',
    '1234567890123456', 'S0l31l!2026!!??', 'Fl@mb0y@nt-2026!?', 'M@rt1n1qu3*2024*',
  ])('T-PWD-04, T-PWD-05: that can be guessed is refused: %s', async (password) => {
    expect(await answerTo(password)).toBe('password-guessable')
  }) // prettier-ignore

  it.each(['123456789012', '123456789012345', '٩٠٣٨٤٧٥٦١٢٣٤'])(
    'T-PWD-05: of digits alone has 16 of them at least: %s',
    async (password) => {
      expect(await answerTo(password)).toBe('password-digits')
    },
  )

  it('T-PWD-22: refused ten times costs the activation nothing', async () => {
    for (let i = 0; i < 10; i++) await answerTo('azertyuiopqsdfg')
    expect(await answerTo(GOOD_PASSWORD)).toBe('ok')
  })

  it.each(['\0', '\t', '\r', '\n', '\u001B', '\u007F', '\u2028', '\uD800', '\uDC00', '\uE000', '\u0378', '\uFFFE', '\u200B', '\u202E'])(
    'T-PWD-11, T-PWD-12: with the character %j is refused, and nothing of it dropped',
    async (character) => {
      expect(await answerTo(`mangue${character}verte sous la pluie`)).toBe('password-characters')
      expect(await signsIn('mangueverte sous la pluie')).toBe(false)
    },
  ) // prettier-ignore

  it.each(['""', 'null', '12', '["mangue verte sous la pluie"]'])('T-PWD-12: %s is none', async (json) => {
    const { status } = await send(visitor, 'PUT', `activations/${id}/password`, `{"password":${json}}`)
    expect(status).toBe(json === '""' ? 422 : 400)
  })

  it('T-PWD-20: that is the one in use is refused with that reason', async () => {
    const paul = await world.ports.directory.findByUid('pbalthazar')
    if (!paul) throw new Error('no Paul')
    await expect(checkNewPassword(world.ports, EVERYONES_PASSWORD, paul)).rejects.toMatchObject({
      problem: { code: 'invalid-fields', fields: { password: 'password-same' } },
    })
    await expect(checkNewPassword(world.ports, GOOD_PASSWORD, paul)).resolves.toBeUndefined()
  })

  it('is in no record, message or log of the service', async () => {
    await answerTo('azertyuiopqsdfg')
    await answerTo(GOOD_PASSWORD)
    await signsIn(GOOD_PASSWORD)
    const kept = JSON.stringify(world.world)
    for (const password of ['azertyuiopqsdfg', GOOD_PASSWORD]) expect(kept).not.toContain(password)
  })
})

describe('a password once set', () => {
  it.each([
    ['T-PWD-07: with its spaces', '  mangue  verte sous pluie ', '  mangue  verte sous pluie '],
    ['T-PWD-08: decomposed', 'été mangué vert pluvieux', 'e\u0301te\u0301 mangue\u0301 vert pluvieux'],
    ['T-PWD-08: composed', 'e\u0301te\u0301 mangue\u0301 vert pluvieux', 'été mangué vert pluvieux'],
    ['T-PWD-09: with non-breaking spaces', 'mangue verte sous pluie', 'mangue\u00A0verte\u202Fsous\u3000pluie'],
    ['T-PWD-09: without them', 'mangue\u00A0verte sous pluie', 'mangue verte sous pluie'],
    ['T-PWD-25: with signs that mean something elsewhere', `' " \\ \` $(id) %00 {{7*7}} \${jndi:x} <script>`, `' " \\ \` $(id) %00 {{7*7}} \${jndi:x} <script>`],
    ['with an emoji of several parts', 'vive 👩‍🏫 le tableau ❤️ noir', 'vive 👩‍🏫 le tableau ❤️ noir'],
  ])('%s, signs in', async (_how, set, typed) => {
    expect(await answerTo(set)).toBe('ok')
    expect(await signsIn(typed)).toBe(true)
  }) // prettier-ignore

  it('T-PWD-12: does not sign in with half a character, which no bytes can say but those of another', async () => {
    expect(await answerTo('mangue\uFFFDverte sous la pluie')).toBe('ok')
    expect(await signsIn('mangue\uD800verte sous la pluie')).toBe(false)
    expect(await signsIn('mangue\uFFFDverte sous la pluie')).toBe(true)
  })

  it.each([
    ['without its outer spaces', '  mangue verte sous pluie ', 'mangue verte sous pluie'],
    ['with one space for two', 'mangue  verte sous pluie', 'mangue verte sous pluie'],
    ['in another case', 'Mangue verte sous pluie', 'mangue verte sous pluie'],
    ['without accents', 'mangué verté sous pluie', 'mangue verte sous pluie'],
    ['with compatible characters', 'ﬁn de mangue verte', 'fin de mangue verte'],
    ['as a whole pattern', GOOD_PASSWORD, '*'],
  ])('does not sign in %s', async (_how, set, typed) => {
    expect(await answerTo(set)).toBe('ok')
    expect(await signsIn(typed)).toBe(false)
    expect((await account(visitor)).status).toBe(401)
  })

  it.each(['é', '😀'])(
    'T-PWD-13: of 65 characters counts whole, however many bytes %s takes',
    async (letter) => {
      const password = random(33).split('').join(letter)
      expect(codePoints(password)).toHaveLength(65)
      expect(await answerTo(password)).toBe('ok')
      expect(await signsIn(codePoints(password).slice(0, 64).join(''))).toBe(false)
      expect(await signsIn(password)).toBe(true)
    },
  )

  it('signs in as it was set long ago by other means, outside today’s form', async () => {
    await world.ports.directory.activate('pbalthazar', 'e\u0301te\u0301\u00A0vieux')
    expect((await signIn(visitor, 'pbalthazar', 'e\u0301te\u0301\u00A0vieux')).status).toBe(201)
    await world.ports.directory.activate('pbalthazar', 'court\u200B')
    expect((await signIn(visitor, 'pbalthazar', 'court\u200B')).status).toBe(201)
  })
})
