/** In pixels: the small print of a card is readable, and a phone sends it in seconds. */
const LONGEST_SIDE = 2000
const QUALITY = 0.85

/**
 * Draws a picture anew, upright, as a JPEG. Nothing but the pixels goes into it: where and when it was taken, on what,
 * and its thumbnail stay behind (UPL-02).
 * @param finish draws over the picture, if anything
 * @throws when the browser cannot open it
 */
export async function redraw(
  file: Blob,
  finish?: (context: CanvasRenderingContext2D) => void,
): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  // Where a PNG lets the background through, a JPEG would be black.
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  finish?.(context)
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  if (!drawn) throw new Error('no picture')
  return drawn
}
