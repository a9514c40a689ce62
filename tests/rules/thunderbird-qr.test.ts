import jsQR from 'jsqr'
import { encode } from 'uqr'
import { expect, it } from 'vitest'
import type { MailAccount } from '#src/rules/mail-account.ts'
import { thunderbirdQr } from '#src/rules/thunderbird-qr.ts'

const anais: MailAccount = {
  address: 'anais.de-la-croix@ac-martinique.fr',
  displayName: 'Anaïs de La Croix',
  userName: 'adelacroix',
  imap: { host: 'imaps.ac-martinique.fr', port: 993, security: 'SSL/TLS' },
  smtp: { host: 'mxcyrus.ac-martinique.fr', port: 587, security: 'STARTTLS' },
}

it('says what version 1 of the format does: servers, ports, encryption (3 TLS, 2 STARTTLS), who; no password', () => {
  expect(JSON.parse(thunderbirdQr(anais))).toEqual([
    1,
    [1, 1],
    [0, 'imaps.ac-martinique.fr', 993, 3, 1, 'adelacroix'],
    [
      [
        [0, 'mxcyrus.ac-martinique.fr', 587, 2, 1, 'adelacroix'],
        ['anais.de-la-croix@ac-martinique.fr', 'Anaïs de La Croix'],
      ],
    ],
  ])
})

it('names the sender by the address where no name is known: the format wants one', () => {
  expect(thunderbirdQr({ ...anais, displayName: undefined })).toContain(
    '["anais.de-la-croix@ac-martinique.fr","anais.de-la-croix@ac-martinique.fr"]',
  )
})

it.each(['Anaïs de La Croix', '"],["x","', '\\"\u0000<script>', 'Zoé 👩‍🏫 Ñandú'])(
  'T-INJ-09: “%s” is a name and nothing else, and the code holds it to the letter',
  (displayName) => {
    const told = thunderbirdQr({ ...anais, displayName })
    const read = photograph(told)
    expect(read).toBe(told)
    expect(JSON.parse(read)).toMatchObject({ length: 4, 3: [[{}, [anais.address, displayName]]] })
  },
)

/** What another library reads in a picture of the code. */
function photograph(text: string): string {
  const { data, size } = encode(text, { ecc: 'L', border: 4 })
  const zoom = 4
  const width = size * zoom
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      if (data[Math.floor(y / zoom)]?.[Math.floor(x / zoom)])
        pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
  const code = jsQR(pixels, width, width)
  return new TextDecoder().decode(new Uint8Array(code?.binaryData ?? []))
}
