import { beforeEach, describe, expect, it } from 'vitest'
import type { Directory } from '#src/service/ports.ts'
import { EVERYONES_PASSWORD, jean, marieJosee, solange, therese } from '#tests/support/people.ts'

const NEW = 'tamarin frais du marché'

/** What every directory must do. `open` gives one that holds the nine people of the demonstration. */
export const directoryContract = (name: string, open: () => Promise<Directory>) =>
  describe(`the directory (${name})`, () => {
    let directory: Directory
    beforeEach(async () => {
      directory = await open()
    })

    it('finds somebody by uid, by address and by NUMEN, in whatever state', async () => {
      for (const identifier of ['sbeaubrun', 'solange.beaubrun@ac-martinique.fr'])
        expect((await directory.findByIdentifier(identifier))?.uid).toBe(solange.uid)
      expect((await directory.findByNumen(jean.numen))?.uid).toBe(jean.uid)
      expect((await directory.findByUid('lrosette'))?.state).toBe('blocked')
    })

    it('opens no account that the académie closed since it was looked at, nor takes its activation back', async () => {
      for (const uid of ['lrosette', solange.uid]) {
        const before = await directory.findByUid(uid)
        await expect(directory.activate(uid, NEW)).rejects.toThrow('closed')
        await expect(directory.deactivate(uid)).rejects.toThrow('closed')
        expect(await directory.findByUid(uid)).toEqual(before)
        expect(await directory.verifyPassword(uid, NEW)).toBe(false)
      }
    })

    it('finds everybody whom HR entered a contact for, in either case, and nobody else', async () => {
      const known = async (kind: 'email' | 'mobile', value: string) =>
        (await directory.findByKnownContact({ kind, value })).map(({ uid }) => uid)
      expect(await known('email', 'anais@example.org')).toEqual(['adelacroix'])
      expect(await known('email', 'Anais@Example.ORG')).toEqual(['adelacroix'])
      for (const value of [
        '',
        '*',
        'anais@*',
        'anais@example.or',
        'mjdorival@example.net',
        'anaıs@example.org',
      ])
        expect(await known('email', value)).toEqual([])
      expect(await known('mobile', 'anais@example.org')).toEqual([])
    })

    it('knows a person’s identity, and gives away nothing of their password', async () => {
      expect(await directory.findByUid(marieJosee.uid)).toEqual({
        uid: 'mdorival1',
        address: 'marie-josee.d-orival@ac-martinique.fr',
        firstName: 'Marie-Josée',
        lastName: "D'Orival",
        numen: '30G1200003DMC',
        birthDate: '1976-02-29',
        staff: 'teaching',
        state: 'active',
        passwordExpired: false,
      })
    })

    it('says who has never been active, who is disabled, whose password expired, and the contact HR entered', async () => {
      expect((await directory.findByUid('jsairien'))?.state).toBe('never-activated')
      expect((await directory.findByUid('sbeaubrun'))?.state).toBe('disabled')
      expect((await directory.findByUid('nmarie2'))?.passwordExpired).toBe(true)
      expect((await directory.findByUid('adelacroix'))?.knownContact).toEqual({
        kind: 'email',
        value: 'anais@example.org',
      })
    })

    it.each([
      '', '*', 'jsair*', 'jsairien*', '*)(uid=*', 'jsairien)(|(uid=*', '\\2a', 'jsairien\0', 'jean.sairien',
      '@ac-martinique.fr', 'ac-martinique.fr', 'uid=jsairien', '30E2400001DMA', 'jsairi\u0435n', 'sairien', '__proto__',
    ])('T-INJ-01: finds nobody by %j', async (text) => {
      expect(await directory.findByIdentifier(text)).toBeUndefined()
      expect(await directory.findByUid(text)).toBeUndefined()
      if (text !== jean.numen) expect(await directory.findByNumen(text)).toBeUndefined()
    }) // prettier-ignore

    it('knows a right password from a wrong one, to the letter', async () => {
      const verify = (password: string) => directory.verifyPassword('pbalthazar', password)
      expect(await verify(EVERYONES_PASSWORD)).toBe(true)
      const wrong = [
        EVERYONES_PASSWORD.toLowerCase(),
        `${EVERYONES_PASSWORD} `,
        EVERYONES_PASSWORD.slice(0, -1),
        '*',
      ]
      for (const password of wrong) expect(await verify(password)).toBe(false)
    })

    it('verifies no password of nobody, of an unknown uid, or of somebody who has none yet', async () => {
      for (const uid of [undefined, 'nobody', '', '*', '__proto__', jean.uid])
        for (const password of [EVERYONES_PASSWORD, jean.numen, 'none'])
          expect(await directory.verifyPassword(uid, password)).toBe(false)
    })

    it('knows whose password is still the NUMEN', async () => {
      expect(await directory.hasNumenPassword(therese.uid)).toBe(true)
      for (const uid of [undefined, 'nobody', jean.uid, marieJosee.uid])
        expect(await directory.hasNumenPassword(uid)).toBe(false)
    })

    it('activates an account with a first password; once more with the same changes nothing', async () => {
      for (let time = 0; time < 2; time++) {
        await directory.activate(jean.uid, NEW)
        expect(await directory.findByUid(jean.uid)).toMatchObject({ state: 'active', passwordExpired: false })
        expect(await directory.verifyPassword(jean.uid, NEW)).toBe(true)
      }
    })

    it('lets the password that was the NUMEN die', async () => {
      await directory.activate(therese.uid, NEW)
      expect(await directory.hasNumenPassword(therese.uid)).toBe(false)
      expect(await directory.verifyPassword(therese.uid, therese.numen)).toBe(false)
    })

    it('activates nobody that is not there', async () => {
      await expect(directory.activate('nobody', NEW)).rejects.toThrow()
    })

    it.each([
      ` ' " \\ \` $(id) %00 {{7*7}} \${jndi:x} <script>`, // T-PWD-25
      'é'.repeat(65) + 'x', // 131 bytes: bcrypt would stop at 72 (T-PWD-13)
      '👩‍🏫 tableau noir ❤️ flamboyant',
      '  deux  espaces  ',
    ])('T-PWD-13, T-PWD-25: takes %j as it is, whole', async (password) => {
      await directory.activate(jean.uid, password)
      expect(await directory.verifyPassword(jean.uid, password)).toBe(true)
      expect(await directory.verifyPassword(jean.uid, password.slice(0, -1))).toBe(false)
    })

    it('hands out copies: changing one changes nobody', async () => {
      const copy = await directory.findByUid('adelacroix')
      if (copy?.knownContact) Object.assign(copy.knownContact, { value: 'x@example.org' })
      expect((await directory.findByUid('adelacroix'))?.knownContact?.value).toBe('anais@example.org')
    })
  })
