import type { Page } from '@playwright/test'

/** A photo as a telephone takes it: 400 × 200 black pixels, lying on its side (orientation 6), taken somewhere. */
export async function photo(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 400
    canvas.height = 200
    canvas.getContext('2d')?.fillRect(0, 0, 400, 200)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'))
    return Array.from(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0)))
  })
  // TIFF, big-endian, one entry: orientation (0x0112) = 6; then a word that only metadata holds.
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
  const exif = [...Buffer.from('Exif\0\0'), ...tiff, ...Buffer.from('GPS-SECRET')]
  return Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...drawn.slice(2)])
}
