import { expect, test } from 'vitest'
import { chooseAcademy } from '#src/academy/choose.ts'
import { languages } from '#src/contract/language.ts'
import { fr } from '#src/i18n/fr.ts'
import { messagesIn } from '#src/service/messages/messages.ts'
import { assistance } from '#src/academy/assistance.ts'

const WHEN = '21 novembre 2026 à 10:00'

test('an académie that gave no telephone is called by its name, not by a number', () => {
  expect(fr.footer.call(assistance.fr(undefined))).toBe('Appelez le rectorat de votre académie.')
  expect(fr.footer.call(assistance.fr('0596 52 25 00'))).toBe('Appelez le rectorat au 0596 52 25 00.')
})

test.each(languages)('no message in %s then shows a number, or the lack of one', (language) => {
  const facts = { academy: chooseAcademy('creteil'), firstName: 'Noé' }
  const { activated, activationAttempt } = messagesIn(language)
  for (const { paragraphs, sms } of [activated(facts, WHEN), activationAttempt(facts, WHEN)])
    expect([...paragraphs, sms].join('\n').replaceAll(WHEN, '')).not.toMatch(/\d|undefined/)
})
