// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { describe, expect, it, vi } from 'vitest'
import type { Academy } from '#src/academy/schema.ts'
import { openAccount } from '#tests/support/account.tsx'
import { codes, facts, given, PAGE, profile, SERVERS, TITLE } from '#tests/support/devices-page.ts'
import { readProfile } from '#tests/support/devices.ts'
import { openPortal } from '#tests/support/portal.tsx'
import { DAY, HOUR, openWorld } from '#tests/support/world.ts'

describe('before and after new servers', () => {
  const migration: NonNullable<Academy['migration']> = {
    effectiveFrom: '2026-11-22',
    mail: {
      imap: { host: 'imap.example.org', port: 993, security: 'SSL/TLS' },
      smtp: { host: 'smtp.example.org', port: 465, security: 'SSL/TLS' },
      userName: 'address',
    },
    webmail: 'https://webmail.example.org/',
  }
  const ANNOUNCED = 'À partir du 22 novembre 2026, les serveurs de messagerie changent'
  // The clock of the tests begins at 10:00 on the 21st, in Martinique.
  const TO_MIDNIGHT = 14 * HOUR

  it('the page announces them with a list of what to do, until their day begins in the académie, and shows them then', async () => {
    given({ migration })
    const { screen, world, visitor } = await openAccount(PAGE)
    await screen.findByText(ANNOUNCED)
    expect(
      screen.getByText(/^Navigateur : la messagerie s’ouvre désormais sur webmail\.example\.org/),
    ).toBeTruthy()
    world.advance(TO_MIDNIGHT - 60_000)
    await visitor.client.status.$get()
    expect(screen.getByText(ANNOUNCED)).toBeTruthy()
    expect(facts()).toMatchObject(SERVERS)
    world.advance(60_000)
    await visitor.client.status.$get()
    await vi.waitFor(() => expect(screen.queryByText(ANNOUNCED)).toBeNull())
    expect(facts()).toMatchObject({
      'Serveur de réception (IMAP)': 'imap.example.org',
      'Serveur d’envoi (SMTP), numéro de port': '465',
      'Nom d’utilisateur': 'marie-josee.d-orival@ac-martinique.fr',
    })
    await vi.waitFor(async () =>
      expect(readProfile((await profile()).text)).toMatchObject({
        IncomingMailServerHostName: 'imap.example.org',
      }),
    )
    expect(codes()[0]).toMatchObject({ 2: { 1: 'imap.example.org' } })
  })

  it('the home page announces them too, and opens the other webmail from that day on', async () => {
    given({ migration })
    const { screen, world, visitor, user } = await openPortal('/')
    const webmail = () => screen.getByRole('link', { name: /^Ouvrir ma messagerie/ }).getAttribute('href')
    await screen.findByText(ANNOUNCED)
    expect(webmail()).toBe('https://sogomar.ac-martinique.fr/SOGo/')
    await user.click(screen.getByRole('link', { name: 'Ce que vous aurez à faire sur vos appareils' }))
    await screen.findByRole('heading', { level: 1, name: TITLE })
    await user.click(screen.getByRole('link', { name: 'Alizé' }))
    world.advance(TO_MIDNIGHT)
    await visitor.client.status.$get()
    await vi.waitFor(() => expect(webmail()).toBe('https://webmail.example.org/'))
    expect(screen.queryByText(ANNOUNCED)).toBeNull()
  })

  it('so does the account', async () => {
    given({ migration })
    const world = await openWorld()
    world.advance(DAY)
    const { screen } = await openAccount('/compte', 'mdorival1', { world })
    const open = await screen.findByRole('link', { name: 'Ouvrir ma messagerie' })
    expect(open.getAttribute('href')).toBe('https://webmail.example.org/')
  })

  it('nothing is announced where nothing is dated', async () => {
    const { screen } = await openPortal('/')
    expect(screen.queryByText(/les serveurs de messagerie changent/)).toBeNull()
  })
})
