import type { Page } from '@playwright/test'
import type { Language } from '#src/contract/language.ts'
import { en as blockedEn } from '#src/flows/reset/blocked-account/texts/en.ts'
import { es as blockedEs } from '#src/flows/reset/blocked-account/texts/es.ts'
import { fr as blockedFr } from '#src/flows/reset/blocked-account/texts/fr.ts'
import { en as laterEn } from '#src/flows/reset/later/texts/en.ts'
import { es as laterEs } from '#src/flows/reset/later/texts/es.ts'
import { fr as laterFr } from '#src/flows/reset/later/texts/fr.ts'
import { en } from '#src/flows/reset/texts/en.ts'
import { es } from '#src/flows/reset/texts/es.ts'
import { fr } from '#src/flows/reset/texts/fr.ts'
import { walk } from './walk.ts'

const dictionaries = {
  fr: { ...fr, ...laterFr, blockedAccount: blockedFr },
  en: { ...en, ...laterEn, blockedAccount: blockedEn },
  es: { ...es, ...laterEs, blockedAccount: blockedEs },
}

/** What someone does to get back in, by the words they read in their language. */
export function walkBack(page: Page, language: Language = 'fr') {
  const common = walk(page, language)
  const reset = dictionaries[language]
  return {
    ...common,
    reset,
    async askFor(identifier: string) {
      await page.getByLabel(reset.identifier.label).fill(identifier)
      await common.press(reset.identifier.submit)
    },
    async chooseAnew(password: string) {
      await page.getByLabel(common.words.forms.newPassword.label).fill(password)
      await common.press(reset.password.submit)
    },
  }
}
