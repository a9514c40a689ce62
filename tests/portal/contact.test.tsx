// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { martinique } from '#src/academy/martinique.ts'
import type { Language } from '#src/contract/language.ts'
import { Offices } from '#src/help/contact/offices.tsx'
import { texts } from '#src/help/contact/texts.ts'
import { LanguageProvider } from '#src/i18n/language.tsx'
import { openPortal } from '#tests/support/portal.tsx'
import { DAY, openWorld } from '#tests/support/world.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) Reflect.deleteProperty(process.env, 'TZ')
  else process.env['TZ'] = zone
})

async function show(children: ReactNode, language: Language = 'fr') {
  await texts.load(language)
  const { container } = render(
    <LanguageProvider first={language} prepare={() => Promise.resolve()}>
      {children}
    </LanguageProvider>,
  )
  return container.textContent
}

const [terreville] = martinique.offices
const door = (date: string, time: string, language?: Language) =>
  show(<Offices offices={terreville ? [terreville] : []} now={{ date, time }} />, language)

describe('what stands on the door', () => {
  it.each([
    ['2026-11-23', '11:59', 'Ouvert, ferme à 12:00'],
    ['2026-11-23', '12:00', 'Pause, rouvre à 14:30'],
    ['2026-11-24', '15:00', 'Fermé, ouvre mercredi à 8:30'],
    ['2026-11-27', '15:00', 'Fermé, ouvre lundi à 8:30'],
    ['2026-11-23', '07:00', 'Fermé, ouvre à 8:30'],
    ['2026-05-22', '09:00', 'Fermé : Abolition de l’esclavageOuvre mardi à 8:30.'],
    ['2026-04-06', '09:00', 'Fermé : Lundi de PâquesOuvre mardi à 8:30.'],
    ['2026-02-17', '09:00', 'À confirmer : Mardi gras'],
    ['2026-12-31', '17:00', 'Fermé, ouvre lundi à 8:30'],
  ])('on %s at %s: %s', async (date, time, words) => {
    process.env['TZ'] = 'America/Martinique'
    expect(await door(date, time)).toContain(words.replace(' :', '\u00a0:'))
  })

  it('is said in the reader’s language', async () => {
    process.env['TZ'] = 'America/Martinique'
    expect(await door('2026-11-27', '15:00', 'en')).toContain('Closed, opens Monday at 8:30')
    expect(await door('2026-11-27', '15:00', 'es')).toContain('Cerrado, abre el lunes a las 8:30')
  })

  it.each([
    ['Europe/Paris', '2026-11-23', '09:00', 'Ouvert, ferme à 12:0017:00 à votre heure'],
    ['Europe/Paris', '2026-07-20', '09:00', 'Ouvert, ferme à 12:0018:00 à votre heure'],
    ['Pacific/Noumea', '2026-11-23', '09:00', 'Ouvert, ferme à 12:00mardi 3:00 à votre heure'],
  ])('is told a reader in %s by both clocks, on %s', async (place, date, time, words) => {
    process.env['TZ'] = place
    expect(await door(date, time)).toContain(words)
  })

  it('says the week’s hours by a reader’s clock that changes in its midst', async () => {
    process.env['TZ'] = 'Europe/Paris'
    const shown = await door('2026-03-26', '09:00')
    expect(shown).toContain('jeudi8:30 – 12:00 et 14:30 – 16:3013:30 – 17:00 et 19:30 – 21:30')
    expect(shown).toContain('lundi8:30 – 12:00 et 14:30 – 16:3014:30 – 18:00 et 20:30 – 22:30')
  })

  it('says nothing of another clock to a reader whose own shows the same', async () => {
    process.env['TZ'] = 'America/Puerto_Rico'
    expect(await door('2026-11-23', '09:00')).not.toContain('votre heure')
  })
})

it('an académie that gave no site says so, and one that gave no hours asks to call', async () => {
  const now = { date: '2026-11-23', time: '09:00' }
  expect(await show(<Offices offices={[]} now={now} />)).toContain('n’a pas encore donné')
  const silent = { name: 'Siège', address: ['1 rue Haute'], reception: {} }
  expect(await show(<Offices offices={[silent]} now={now} />)).toContain('se demandent par téléphone')
})

it('follows the clock of the service, whatever the device’s own says', async () => {
  const world = await openWorld()
  // New Year’s Day.
  world.advance(41 * DAY)
  await openPortal('/contact', { world })
  expect(await screen.findAllByText('Fermé : Jour de l’an')).toHaveLength(2)
})

it('lists the holidays of the next 60 days, and leads to what needs no call', async () => {
  await openPortal('/contact')
  await screen.findByText('vendredi 25 décembre')
  await screen.findByText('vendredi 1er janvier')
  expect(screen.getByText('Noël')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'J’ai oublié mon mot de passe' })).toHaveProperty(
    'pathname',
    '/mot-de-passe-oublie',
  )
  const written = within(screen.getByRole('main')).getByRole('link', { name: 'Signaler un problème' })
  expect(written).toHaveProperty('pathname', '/signaler')
})
