// @vitest-environment jsdom
import '#tests/support/pseudo.ts'
import '#tests/support/dialog.ts'
import '#tests/support/dom.ts'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths.ts'
import { otherThan, send as call, signedIn } from '#tests/support/calls.ts'
import { leaSignedIn } from '#tests/support/check-up.ts'
import { walkIn } from '#tests/support/first-connection.tsx'
import { lastWord, openForward, PRIVATE } from '#tests/support/forwarding.tsx'
import { strayWords } from '#tests/support/hearing.ts'
import { anais, EVERYONES_PASSWORD, GOOD_PASSWORD, jean, solange } from '#tests/support/people.ts'
import { openPortal } from '#tests/support/portal.tsx'
import { withoutMarks } from '#tests/support/pseudo.ts'
import { openReportForm } from '#tests/support/report-form.tsx'
import { openReset } from '#tests/support/reset.tsx'
import { openSignIn } from '#tests/support/sign-in.tsx'
import { openWorld, type TestWorld } from '#tests/support/world.ts'

const OWN = 'mjdorival@example.net'

describe('in a dictionary stands every word', () => {
  it('that Jean reads in his first connection, in each refusal on the way, and in what he is sent', async () => {
    const portal = await openPortal(paths.firstConnection)
    const { screen, user, world } = portal
    const walk = walkIn(portal)
    await walk.press('Continuer')
    await walk.identify({ ...jean, numen: '3OE9900099ZZZ' })
    await screen.findByRole('region', { name: /^Nous ne pouvons pas activer/ })
    await walk.identify(jean)
    await walk.heading(/Où vous envoyer un code/)
    await walk.type('Adresse e-mail privée', 'jean@ac-martinique.fr')
    await walk.press('Recevoir un code')
    await walk.giveEmail('jean@example.net')
    const code = world.lastCode('jean@example.net')
    await walk.enterCode(otherThan(code))
    await screen.findAllByText(/Il vous reste 4 essais/)
    await walk.enterCode(code)
    await walk.choosePassword('jean-sairien-1985')
    await screen.findByRole('link', { name: /donnée personnelle/ })
    await walk.choosePassword()
    await walk.heading(/votre compte est activé/)
    await user.click(screen.getByRole('link', { name: 'Me connecter' }))
    await walk.heading('Connectez-vous')
    // One of the signs of a NUMEN that are easily taken for others.
    expect(strayWords(world, 'O')).toEqual([])
  })

  it('that Anaïs reads, who asks her manager for a code', async () => {
    const portal = await openPortal(paths.firstConnection)
    const walk = walkIn(portal)
    await walk.identify(anais)
    await walk.heading('Saisissez le code que nous vous avons envoyé')
    await walk.enterCode(await portal.world.issueManagerCode(anais.uid))
    await walk.heading(/Où vous envoyer un code/)
    expect(strayWords(portal.world)).toEqual([])
  })

  it('that one reads who signs in, with a wrong password or to a closed account', async () => {
    const { world, screen, signIn, walk } = await openSignIn('?service=https://ailleurs.example.com')
    await walk.press('Se connecter')
    await signIn('mdorival1', 'faux')
    await screen.findByRole('region', { name: /incorrect/ })
    await signIn(solange.uid)
    await screen.findByRole('region', { name: /^Ce compte/ })
    await signIn('mdorival1')
    await walk.heading('Bonjour Marie-Josée')
    expect(strayWords(world)).toEqual([])
  })

  it('that Marie-Josée reads, who forgot her password, and in what she is sent', async () => {
    const { world, walk, askFor, choose } = await openReset()
    await askFor('mdorival1')
    await walk.enterCode(world.lastCode(OWN))
    await choose(GOOD_PASSWORD)
    await walk.heading('Votre nouveau mot de passe est enregistré')
    expect(strayWords(world)).toEqual([])
  })

  it('that she reads when she undoes what an intruder did', async () => {
    const world = await openWorld()
    const passwords = { current: EVERYONES_PASSWORD, password: 'quatre mots venus d’ailleurs' }
    await call(await signedIn(world, 'mdorival1'), 'PUT', 'account/password', passwords)
    const walk = walkIn(await openPortal(paths.undo, { world }))
    await walk.type('Code d’annulation', world.lastCode(OWN))
    await walk.press('Annuler le changement')
    await walk.heading('Le changement est signalé')
    expect(strayWords(world)).toEqual([])
  })

  it('that she reads of her forward, with its code, its test and its alerts', async () => {
    const { walk, world, acceptRisks, confirm, startTest } = await openForward('adresse')
    await walk.press('Continuer')
    await acceptRisks()
    await walk.type('Adresse e-mail privée', PRIVATE)
    await walk.press('Continuer')
    await confirm()
    await startTest()
    const word = lastWord(asRead(world))
    await walk.type('Mot du message', word)
    await walk.press('Vérifier le mot')
    await walk.heading('Mon transfert')
    expect(strayWords(world, word)).toEqual([])
  })

  it('that Léa reads of what an intruder left', async () => {
    const world = await openWorld()
    const visitor = await leaSignedIn(world)
    const { screen } = await openPortal(paths.accountCheckUp, { world, visitor })
    await screen.findByRole('group', { name: 'collecte@example.com' })
    expect(strayWords(world)).toEqual([])
  })

  it('that one reads who asks for one’s NUMEN', async () => {
    const portal = await openPortal(paths.numenUnknown)
    const walk = walkIn(portal)
    await walk.press('Continuer')
    await portal.user.click(portal.screen.getByLabelText(/Personnels enseignants/))
    await walk.press('Continuer')
    await walk.heading('Prenez rendez-vous avec votre gestionnaire')
    expect(strayWords(portal.world)).toEqual([])
  })

  it('that one reads who reports a problem, and in what is sent', async () => {
    const { world, walk, send, fillIn } = await openReportForm()
    await send()
    await fillIn()
    await send()
    await walk.heading('Votre signalement est envoyé')
    expect(strayWords(world, navigator.userAgent, 'fr', 'UTC')).toEqual([])
  })
})

/** What arrived, as people read it. */
const asRead = ({ box }: TestWorld) => ({
  box: JSON.parse(withoutMarks(JSON.stringify(box))) as TestWorld['box'],
})
