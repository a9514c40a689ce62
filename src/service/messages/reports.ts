import type { Language } from '#src/contract/language.ts'
import { reportsEn } from './reports-en.ts'
import { reportsEs } from './reports-es.ts'
import { reportsFr } from './reports-fr.ts'

export type ReportMessages = typeof reportsFr

const messages: Record<Language, ReportMessages> = { fr: reportsFr, en: reportsEn, es: reportsEs }
/** What the service writes of reports: apart from the rest, as the part that sends it is fetched apart. */
export const reportMessagesIn = (language: Language): ReportMessages => messages[language]
