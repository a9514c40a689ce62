// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { cleanup, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { walkIn } from '#tests/support/first-connection.tsx'
import { jean, lea, marieJosee, solange } from '#tests/support/people.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'

/** All that one can see of the page once the refusal has the focus, what was typed apart. React numbers its ids anew each time. */
async function pageAfter(refused: (walk: ReturnType<typeof walkIn>) => Promise<void>, at: string) {
  const portal = await openPortal(at)
  await refused(walkIn(portal))
  const box = await portal.screen.findByRole('region', { name: /Nous ne pouvons pas|incorrect/ })
  await waitFor(() => {
    expect(document.activeElement).toBe(box)
  })
  const seen = {
    path: pathOf(portal.router),
    title: document.title,
    page: new XMLSerializer()
      .serializeToString(portal.screen.getByRole('main'))
      .replace(/ value="[^"]*"/g, '')
      .replace(/_r_\w+_/g, 'id'),
    depth: history.length,
  }
  cleanup()
  sessionStorage.clear()
  return seen
}

it('T-ENU-10: the page after a refused identity is the same to the letter, whoever it concerns', async () => {
  const seen = (who: typeof jean) => pageAfter((walk) => walk.identify(who), '/premiere-connexion')
  const nobody = await seen({ ...jean, numen: '30E2400099DMZ' })
  for (const who of [{ ...jean, birthDay: '15' }, marieJosee, lea, solange])
    expect(await seen(who)).toEqual(nobody)
})

it('T-ENU-10: the page after a refused sign-in is the same to the letter, whoever it concerns', async () => {
  const seen = (uid: string) =>
    pageAfter(async (walk) => {
      await walk.type('Identifiant', uid)
      await walk.type('Mot de passe', 'wrong')
      await walk.press('Se connecter')
    }, '/connexion')
  const nobody = await seen('nobody')
  for (const uid of [jean.uid, lea.uid, solange.uid, 'pbalthazar']) expect(await seen(uid)).toEqual(nobody)
})
