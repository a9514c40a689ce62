import { afterEach, expect, it } from 'vitest'
import type { Directory } from '#src/service/ports.ts'
import { EVERYONES_PASSWORD, therese } from '#tests/support/people.ts'
import { openDirectory, stopAll } from './open-directory.ts'
import { generalizedTime, hashOf, line, personLdif } from './people-ldif.ts'
import { DOMAIN, MAX_AGE, MAX_FAILURES } from './slapd-conf.ts'

afterEach(stopAll)

const NEW = 'tamarin frais du marché'
const YEARS_AGO = generalizedTime(Date.now() - 2 * MAX_AGE * 1000)

/** Paule, who has everyone's password, and whatever else her directory says of her. */
const paule = (more: string[]) =>
  personLdif(
    {
      ...{ uid: 'pessai', address: `pessai@${DOMAIN}`, firstName: 'Paule', lastName: 'Essai' },
      ...{ numen: '30E2400099DMZ', birthDate: '1980-01-31', staff: 'teaching' },
      ...{ state: 'active', passwordExpired: false },
    },
    [line('userPassword', hashOf(EVERYONES_PASSWORD)), ...more],
  )
const openWith = async (...more: string[]) => (await openDirectory({ more: [paule(more)] })).directory
const guess = (directory: Directory) => directory.verifyPassword('pessai', 'a wrong password')

it('T-INJ-07: knows the right password of who must choose another, since it expired', async () => {
  const directory = await openWith(`pwdChangedTime: ${YEARS_AGO}`)
  expect(await guess(directory)).toBe(false)
  expect(await directory.verifyPassword('pessai', EVERYONES_PASSWORD)).toBe(true)
  expect((await directory.findByUid('pessai'))?.passwordExpired).toBe(true)

  await directory.setPassword('pessai', NEW)
  expect(await directory.verifyPassword('pessai', NEW)).toBe(true)
  expect((await directory.findByUid('pessai'))?.passwordExpired).toBe(false)
})

it('T-INJ-07: knows the right password of who must choose another, since somebody else set it', async () => {
  const directory = await openWith('pwdReset: TRUE')
  expect(await directory.verifyPassword('pessai', EVERYONES_PASSWORD)).toBe(true)
  expect((await directory.findByUid('pessai'))?.passwordExpired).toBe(true)
  await directory.setPassword('pessai', NEW)
  expect((await directory.findByUid('pessai'))?.passwordExpired).toBe(false)
})

it('T-INJ-07: answers alike about a right and a wrong password once the directory has locked the account', async () => {
  const directory = await openWith()
  expect(directory.lockout).toBe(MAX_FAILURES)
  for (let time = 0; time < MAX_FAILURES; time++) expect(await guess(directory)).toBe(false)
  expect(await directory.verifyPassword('pessai', EVERYONES_PASSWORD)).toBe(false)
  expect((await directory.findByUid('pessai'))?.state).toBe('active')

  await directory.setPassword('pessai', NEW)
  expect(await directory.verifyPassword('pessai', NEW)).toBe(true)
})

it('T-INJ-07: never lifts an administrator’s lock, which a new password would', async () => {
  const directory = await openWith('pwdAccountLockedTime: 000001010000Z')
  for (let time = 0; time < 2; time++) {
    expect((await directory.findByUid('pessai'))?.state).toBe('disabled')
    expect(await directory.verifyPassword('pessai', EVERYONES_PASSWORD)).toBe(false)
    await expect(directory.setPassword('pessai', NEW)).rejects.toThrow('closed')
    await expect(directory.activate('pessai', NEW)).rejects.toThrow('closed')
  }
})

it('T-SES-01: tries no empty password, and an all-blank one as it is', async () => {
  const directory = await openWith()
  for (let time = 0; time <= MAX_FAILURES; time++) expect(await directory.verifyPassword('pessai', '')).toBe(false)
  await directory.setPassword('pessai', ' '.repeat(14))
  for (const [blanks, right] of [[14, true], [13, false], [1, false]] as const)
    expect(await directory.verifyPassword('pessai', ' '.repeat(blanks))).toBe(right)
}) // prettier-ignore

it('refuses a password of before, that the directory remembers, and keeps the one in use', async () => {
  const directory = await openWith()
  await directory.setPassword('pessai', NEW)
  expect(await directory.setPassword('pessai', EVERYONES_PASSWORD)).toBe('used-before')
  expect(await directory.verifyPassword('pessai', NEW)).toBe(true)
})

it('tells a password that the directory finds too weak, and takes the one in use once more', async () => {
  const directory = await openWith()
  expect(await directory.setPassword('pessai', 'too short')).toBe('too-weak')
  expect(await directory.setPassword('pessai', NEW)).toBe('set')
  expect(await directory.setPassword('pessai', NEW)).toBe('set')
})

it('takes an activation back: no password, and as if never used', async () => {
  const directory = await openWith()
  await directory.deactivate('pessai')
  expect((await directory.findByUid('pessai'))?.state).toBe('never-activated')
  expect(await directory.verifyPassword('pessai', EVERYONES_PASSWORD)).toBe(false)
  await directory.activate('pessai', NEW)
  expect(await directory.verifyPassword('pessai', NEW)).toBe(true)
})

it('no longer takes a password for the NUMEN that was changed since, elsewhere', async () => {
  const noted = line('alizeNumenPasswordAt', YEARS_AGO)
  const stillIt = await openWith(noted, line('pwdChangedTime', YEARS_AGO))
  expect(await stillIt.hasNumenPassword('pessai')).toBe(true)
  const changed = await openWith(noted, line('pwdChangedTime', generalizedTime(Date.now())))
  expect(await changed.hasNumenPassword('pessai')).toBe(false)
  expect(await changed.hasNumenPassword(therese.uid)).toBe(true)
})

it('takes as long about nobody, about who has no password, and about a locked account', async () => {
  const directory = await openWith('pwdAccountLockedTime: 000001010000Z')
  const fastest = new Map<string | undefined, number>()
  // In turns, and the quickest of many: whatever else the machine does slows some of each. The right password, where there is
  // one, costs a hash like any other and locks nobody out.
  for (let turn = 0; turn < 12; turn++)
    for (const uid of ['pbalthazar', undefined, 'nobody', 'jsairien', 'pessai']) {
      const start = performance.now()
      await directory.verifyPassword(uid, EVERYONES_PASSWORD)
      fastest.set(uid, Math.min(performance.now() - start, fastest.get(uid) ?? Infinity))
    }
  const known = fastest.get('pbalthazar') ?? Infinity
  for (const [uid, time] of fastest) expect(time / known, uid).toBeGreaterThan(0.5)
})
