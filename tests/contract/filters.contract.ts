import { beforeEach, describe, expect, it } from 'vitest'
import { createSieveFilters } from '#src/service/adapters/sieve/filters.ts'
import type { SieveServer } from '#src/service/adapters/sieve/scripts.ts'
import type { Filters, Forward, MailRule } from '#src/service/ports.ts'
import { breaking } from '#tests/support/breaking.ts'
import { copyTo, namedRule, webmailScript } from '#tests/support/mail-rules.ts'

const UID = 'lrosette'
const OTHER = 'mdorival1'
const INTRUDER = 'collecte@example.com'
const home: Forward = { to: 'lea@example.net', keepsCopy: true }
const away: Forward = { to: 'lea@example.org', keepsCopy: false }
const HOLIDAYS = 'Congés "été" ; {{7*7}} <b>'

const foreign = (to = INTRUDER, keepsCopy = true) => ({ kind: 'forward', own: false, to, keepsCopy })
const own = (forward: Forward) => ({ kind: 'forward', own: true, ...forward })
const rule = (name: string) => ({ kind: 'rule', name })

/** What mail rules must do on every Sieve server, on which neither of the two people has a script yet. */
export const filtersContract = (name: string, open: () => Promise<SieveServer>) =>
  describe(`mail rules (${name})`, () => {
    let server: SieveServer
    let state: ReturnType<typeof breaking>['state']
    let filters: Filters
    beforeEach(async () => {
      const broken = breaking(await open())
      ;({ server, state } = broken)
      filters = createSieveFilters(server)
    })
    /** As a webmail does, or an intruder. */
    const install = (script: string, content: string) =>
      server.open(UID, async (scripts) => {
        await scripts.put(script, content)
        await scripts.activate(script)
      })
    /** Every script: its name, its text, and whether it is the active one. */
    const stored = () =>
      server.open(UID, async (scripts) => {
        const found: [string, string, boolean][] = []
        for (const { name: script, active } of await scripts.list())
          found.push([script, await scripts.get(script), active])
        return found.toSorted()
      })
    const active = async () => (await stored()).find(([, , isActive]) => isActive)?.[0]
    const textOf = async (script: string) => (await stored()).find(([known]) => known === script)?.[1]
    const list = (uid = UID) => filters.list(uid)
    const idOf = async (matches: (found: MailRule) => boolean) => (await list()).find(matches)?.id ?? ''
    const isForward = ({ kind }: MailRule) => kind === 'forward'
    const WEBMAIL = webmailScript(namedRule('.'), copyTo(INTRUDER), namedRule(HOLIDAYS, 'Été "2026"'))

    describe('what others wrote', () => {
      beforeEach(() => install('roundcube', WEBMAIL))

      it('T-FWD-21: is listed, forwards and all, in the words of its author and the server’s order, each under its id', async () => {
        const rules = await list()
        expect(rules).toMatchObject([rule('.'), foreign(), rule(HOLIDAYS)])
        expect(new Set(rules.map(({ id }) => id)).size).toBe(3)
        expect(await list()).toEqual(rules)
      })

      it('is none for somebody who has none, and is nobody else’s to remove', async () => {
        expect(await list(OTHER)).toEqual([])
        await filters.remove(OTHER, await idOf(isForward))
        expect(await list()).toHaveLength(3)
      })

      it('T-FWD-22: is removed rule by rule, all else byte for byte, and what it was first can be put back', async () => {
        const id = await idOf(isForward)
        await filters.remove(UID, id)
        expect(await textOf('roundcube')).toBe(WEBMAIL.replace(copyTo(INTRUDER), ''))
        const { changes } = state
        await filters.remove(UID, id)
        expect(state.changes).toBe(changes)
        await filters.remove(UID, await idOf((found) => found.kind === 'rule' && found.name === '.'))
        expect(await list()).toMatchObject([rule(HOLIDAYS)])
        expect(await textOf('roundcube.avant-alize')).toBe(WEBMAIL)
        expect(await active()).toBe('roundcube')
      })

      it('is another rule once it does something else: nobody removes what they have not seen', async () => {
        const seen = await idOf(isForward)
        for (const changed of [`redirect "${INTRUDER}";`, copyTo('ailleurs@example.com')]) {
          await install('roundcube', webmailScript(changed))
          expect(await idOf(isForward)).not.toBe(seen)
          await filters.remove(UID, seen)
          expect(await list()).toHaveLength(1)
        }
      })

      it('throws while the server does not answer, and has forgotten nothing when it does', async () => {
        const id = await idOf(isForward)
        state.down = true
        await expect(list()).rejects.toThrow()
        await expect(filters.remove(UID, id)).rejects.toThrow()
        await expect(filters.setForward(UID, home)).rejects.toThrow()
        state.down = false
        expect(await list()).toHaveLength(3)
      })
    })

    describe('the portal’s forward', () => {
      it('is set, changed and taken away, alone or under a webmail’s script, each time as often as one likes', async () => {
        for (const before of [undefined, WEBMAIL]) {
          if (before !== undefined) await install('roundcube', before)
          const others = await list()
          const script = await active()
          for (const forward of [home, away, undefined]) {
            expect(await filters.setForward(UID, forward)).toBe('set')
            expect(await list()).toMatchObject([...(forward ? [own(forward)] : []), ...others])
            const { changes } = state
            expect(await filters.setForward(UID, forward)).toBe('set')
            expect(state.changes).toBe(changes)
          }
          expect(await active()).toBe(script)
          expect(await textOf('alize')).toBeUndefined()
        }
      })

      it('T-FWD-22: leaves a script of one’s own as it is, byte for byte and in force, with the forward and after it', async () => {
        await install('roundcube', WEBMAIL)
        await filters.setForward(UID, away)
        expect(await textOf('roundcube')).toBe(WEBMAIL)
        expect(await list()).toMatchObject([own(away), rule('.'), foreign(), rule(HOLIDAYS)])
        await filters.setForward(UID, undefined)
        expect(await stored()).toEqual([['roundcube', WEBMAIL, true]])
      })

      it('is removed like any other rule, and then no script of the portal’s stays', async () => {
        await install('roundcube', WEBMAIL)
        const before = await stored()
        await filters.setForward(UID, home)
        await filters.remove(UID, await idOf((found) => found.kind === 'forward' && found.own))
        expect(await stored()).toEqual(before)
      })

      it('T-FWD-21: once a webmail puts its own script in force, is no longer listed; set again, it wraps that one', async () => {
        await filters.setForward(UID, home)
        await install('roundcube', WEBMAIL)
        expect(await list()).toMatchObject([rule('.'), foreign(), rule(HOLIDAYS)])
        await filters.setForward(UID, home)
        expect(await list()).toMatchObject([own(home), rule('.'), foreign(), rule(HOLIDAYS)])
      })

      it('T-FWD-21: is not what somebody else put under its name: that is shown as theirs, moved aside, and stays', async () => {
        const theirs = webmailScript(copyTo(INTRUDER))
        await install('alize', theirs)
        expect(await list()).toMatchObject([foreign()])
        await filters.setForward(UID, undefined)
        expect(await textOf('alize')).toBe(theirs)
        await filters.setForward(UID, home)
        expect(await list()).toMatchObject([own(home), foreign()])
        await filters.setForward(UID, undefined)
        expect(await list()).toMatchObject([foreign()])
        expect(await textOf('alize.avant-alize')).toBe(theirs)
      })

      it('keeps what a script included by another forwards in sight', async () => {
        await install('cache', webmailScript(`if true { ${copyTo(INTRUDER)} }`))
        await install('main', 'require ["include"];\r\ninclude :personal "cache";\r\n')
        await filters.setForward(UID, home)
        expect(await list()).toMatchObject([own(home), foreign()])
        await filters.remove(UID, await idOf((found) => found.kind === 'forward' && !found.own))
        expect(await list()).toMatchObject([own(home)])
      })

      it.each([
        { step: 'put', how: 'before' },
        { step: 'put', how: 'after' },
        { step: 'put', how: 'refused' },
        { step: 'activate', how: 'before' },
        { step: 'activate', how: 'after' },
        { step: 'activate', how: 'refused' },
      ] as const)(
        'T-FWD-23: when $step fails ($how), what was in force before still is, and a second try does it',
        async (broken) => {
          const failed: boolean[] = []
          for (const [before, wanted] of [
            [undefined, home],
            [home, away],
            [home, undefined],
          ] as const) {
            await install('roundcube', WEBMAIL)
            await filters.setForward(UID, before)
            const was = await stored()
            state.broken = broken
            const outcome = await filters.setForward(UID, wanted).catch(() => 'failed')
            state.broken = undefined
            failed.push(outcome === 'failed')
            if (outcome === 'failed') expect(await stored()).toEqual(was)
            expect(await filters.setForward(UID, wanted)).toBe('set')
            expect(await list()).toMatchObject([
              ...(wanted ? [own(wanted)] : []),
              rule('.'),
              foreign(),
              rule(HOLIDAYS),
            ])
          }
          // Changing a forward in force takes no activation, and taking one away writes nothing.
          expect(failed).toEqual(broken.step === 'put' ? [true, true, false] : [true, false, true])
        },
      )

      it('T-FWD-23: a script that cannot be deleted once it is out of force does no harm, and goes the next time', async () => {
        await filters.setForward(UID, home)
        state.broken = { step: 'delete', how: 'refused' }
        expect(await filters.setForward(UID, undefined)).toBe('set')
        expect(await list()).toEqual([])
        state.broken = undefined
        await filters.setForward(UID, undefined)
        expect(await stored()).toEqual([])
      })

      it('T-FWD-25: is refused where the server redirects nothing, or not as often as all forwards need', async () => {
        await install('roundcube', WEBMAIL)
        const was = await stored()
        for (const [maxRedirects, answer] of [
          [0, 'too-many'],
          [1, 'too-many'],
          [2, 'set'],
        ] as const) {
          state.capabilities = { maxRedirects }
          expect(await filters.setForward(UID, home)).toBe(answer)
          if (answer === 'too-many') expect(await stored()).toEqual(was)
        }
        expect(await filters.setForward(UID, undefined)).toBe('set')
      })

      it('refuses an address that no line of Sieve can carry, and changes nothing', async () => {
        for (const to of ['a@b.fr\r\nkeep;', 'a@b.fr\n', 'a@b.fr\0'])
          await expect(filters.setForward(UID, { to, keepsCopy: true })).rejects.toThrow()
        expect(await stored()).toEqual([])
      })
    })
  })
