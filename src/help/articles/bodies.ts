import { defineTexts, type Texts } from '#src/i18n/texts.ts'
import type { fr as access } from './access/texts/fr.ts'
import type { fr as moving } from './moving/texts/fr.ts'
import type { fr as services } from './services/texts/fr.ts'
import type { Article, Slug } from './article.ts'
import type { GroupName } from './groups.ts'
import type { fr as webmail } from './webmail/texts/fr.ts'

/** The articles themselves: those of a group are fetched together, in the reader's language, once one of them is read. */
export const bodies: Record<GroupName, Texts<Partial<Record<Slug, Article>>>> = {
  access: defineTexts<typeof access>({
    fr: () => import('./access/texts/fr.ts'),
    en: () => import('./access/texts/en.ts'),
    es: () => import('./access/texts/es.ts'),
  }),
  services: defineTexts<typeof services>({
    fr: () => import('./services/texts/fr.ts'),
    en: () => import('./services/texts/en.ts'),
    es: () => import('./services/texts/es.ts'),
  }),
  webmail: defineTexts<typeof webmail>({
    fr: () => import('./webmail/texts/fr.ts'),
    en: () => import('./webmail/texts/en.ts'),
    es: () => import('./webmail/texts/es.ts'),
  }),
  moving: defineTexts<typeof moving>({
    fr: () => import('./moving/texts/fr.ts'),
    en: () => import('./moving/texts/en.ts'),
    es: () => import('./moving/texts/es.ts'),
  }),
}
