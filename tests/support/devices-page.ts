import { within } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { academy } from '#src/academy/academy.ts'
import type { Academy } from '#src/academy/schema.ts'
import { readQrCode } from './devices.ts'

export const PAGE = '/appareils'
export const TITLE = 'Ma messagerie sur mes appareils'

/** What the page has made a file of, by its address: jsdom makes none. */
const files = new Map<string, Blob>()
let made = 0
const ofTheAcademy = { ...academy }

beforeEach(() => {
  files.clear()
  URL.createObjectURL = (file) => {
    const url = `blob:${++made}`
    files.set(url, file as Blob)
    return url
  }
  URL.revokeObjectURL = (url) => void files.delete(url)
})
afterEach(() => {
  for (const key of Object.keys(academy)) Reflect.deleteProperty(academy, key)
  Object.assign(academy, ofTheAcademy)
})

/** The académie as its team might fill it in, until the test ends. */
export const given = (changes: Partial<Academy>) => void Object.assign(academy, changes)

/** What stands beside each name on the page. */
export const facts = () =>
  Object.fromEntries(
    [...document.querySelectorAll('main .facts > div')].map((fact) => [
      fact.querySelector('dt')?.textContent ?? '',
      fact.querySelector('dd')?.textContent,
    ]),
  )

/** The facts of Martinique’s servers. */
export const SERVERS = {
  'Serveur de réception (IMAP)': 'imaps.ac-martinique.fr',
  'Serveur de réception (IMAP), numéro de port': '993',
  'Serveur de réception (IMAP), sécurité': 'SSL/TLS',
  'Serveur d’envoi (SMTP)': 'mxcyrus.ac-martinique.fr',
  'Serveur d’envoi (SMTP), numéro de port': '587',
  'Serveur d’envoi (SMTP), sécurité': 'STARTTLS',
}

export const codes = () =>
  [...document.querySelectorAll('svg.qr')].map((code) =>
    readQrCode(code.lastElementChild?.getAttribute('d') ?? '', code.getAttribute('viewBox') ?? ''),
  )

export const links = () =>
  within(document.body).queryAllByRole('link', { name: 'Télécharger le profil', hidden: true })

/** The profile behind the first link, once it has been written. */
export async function profile() {
  const file = await vi.waitFor(() => {
    const written = files.get(links()[0]?.getAttribute('href') ?? '')
    if (!written) throw new Error('no profile yet')
    return written
  })
  return { type: file.type, text: await readText(file) }
}
const readText = (file: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.readAsText(file)
  })
