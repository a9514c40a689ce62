import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { parse } from 'plist'

/** The mail account in a profile, as a device reads it. */
export function readProfile(profile: string): Record<string, unknown> {
  const { PayloadContent } = parse(profile) as { PayloadContent: Record<string, unknown>[] }
  const [mail = {}] = PayloadContent
  return mail
}

/** What a scanner reads in the picture of a code whose dark modules are the path's squares, "M8 4h1v1h-1z…". */
export function readQrCode(modules: string, viewBox: string): unknown {
  const zoom = 4
  const width = Number(viewBox.split(' ')[2]) * zoom
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, column, row] of modules.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let line = 0; line < zoom; line++) {
      const start = ((Number(row) * zoom + line) * width + Number(column) * zoom) * 4
      // Black, and nothing to see through.
      for (let pixel = start; pixel < start + zoom * 4; pixel += 4) pixels.set([0, 0, 0], pixel)
    }
  const code = jsQR(pixels, width, width)
  return JSON.parse(new TextDecoder().decode(new Uint8Array(code?.binaryData ?? [])))
}

/** What a scanner reads in the code as the browser draws it. */
export async function scan(page: Page): Promise<string> {
  const { pixels, width } = await page.getByRole('img', { name: /^Code QR/ }).evaluate(async (code) => {
    const picture = new Image()
    picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(code))}`
    await picture.decode()
    const canvas = new OffscreenCanvas(400, 400)
    const drawing = canvas.getContext('2d')
    drawing?.drawImage(picture, 0, 0, 400, 400)
    return { width: 400, pixels: Array.from(drawing?.getImageData(0, 0, 400, 400).data ?? []) }
  })
  const code = jsQR(new Uint8ClampedArray(pixels), width, width)
  return new TextDecoder().decode(new Uint8Array(code?.binaryData ?? []))
}
