import { academy } from '#src/academy/academy.ts'
import type { Account } from '#src/contract/account.ts'
import { formatTelephone, normaliseTelephone } from '#src/rules/telephone.ts'
import { oneLine } from '#src/rules/one-line.ts'

/** What the person adds to what the directory knows. */
export interface Typed {
  role: string
  workplace: string
  /** As typed; a number that is none is left out. */
  telephone: string
  hours: string
  showsAddress: boolean
}

interface Line {
  text: string
  isName?: true
  /** `mailto:` or `tel:`. */
  href?: string
}

/**
 * The paragraphs of a signature, line by line: who one is, then how to reach one; one with nothing in it is left out.
 * Without labels it is the same in every language: it is read by others than the one who reads the portal.
 */
export function write({ firstName, lastName, address }: Account, typed: Typed): Line[][] {
  const number = normaliseTelephone(typed.telephone)
  const paragraphs: (Line | undefined)[][] = [
    [
      { text: `${firstName} ${lastName}`, isName: true },
      { text: typed.role },
      { text: typed.workplace },
      { text: `Académie ${academy.ofName}` },
    ],
    [
      number === undefined ? undefined : { text: formatTelephone(number), href: `tel:${number}` },
      typed.showsAddress ? { text: address, href: mailto(address) } : undefined,
      { text: typed.hours },
    ],
  ]
  return paragraphs
    .map((lines) =>
      lines
        .filter((line) => line !== undefined)
        .map((line) => ({ ...line, text: oneLine(line.text) }))
        .filter(({ text }) => text !== ''),
    )
    .filter((lines) => lines.length > 0)
}

// A `?` in an address would begin headers of the message to be written (RFC 6068).
const mailto = (address: string) => `mailto:${encodeURIComponent(address).replace('%40', '@')}`

/**
 * The signature as text. The line `-- ` that sets a signature apart (RFC 3676, 4.3) is left out: mailboxes write it
 * themselves, and it would stand there twice.
 */
export const toText = (paragraphs: Line[][]) =>
  paragraphs.map((lines) => lines.map(({ text }) => text).join('\n')).join('\n\n')

/** The signature as HTML without any style, so that it takes the face and the size of the message it ends. */
export const toHtml = (paragraphs: Line[][]) =>
  paragraphs.map((lines) => `<p>${lines.map(lineToHtml).join('<br>')}</p>`).join('')

function lineToHtml({ text, isName, href }: Line): string {
  if (href !== undefined) return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`
  return isName ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
