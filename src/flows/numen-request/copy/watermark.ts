/** Of the picture's longer side. */
const LETTER_HEIGHT = 1 / 45

/** Writes the words across the whole picture, again and again, readable on light and dark alike. */
export function writeAcross(context: CanvasRenderingContext2D, words: string) {
  const { width, height } = context.canvas
  const size = Math.max(12, Math.round(Math.max(width, height) * LETTER_HEIGHT))
  const reach = Math.hypot(width, height)
  context.save()
  context.translate(width / 2, height / 2)
  context.rotate(-Math.PI / 6)
  context.font = `600 ${size}px sans-serif`
  context.lineWidth = size / 8
  context.strokeStyle = 'rgb(255 255 255 / 45%)'
  context.fillStyle = 'rgb(140 20 20 / 50%)'
  const step = context.measureText(words).width + 3 * size
  for (let row = 0, y = -reach / 2; y < reach / 2; row += 1, y += 5 * size)
    // Every other row begins half a phrase later: no margin is left to cut off.
    for (let x = -reach / 2 - (row % 2) * (step / 2); x < reach / 2; x += step) {
      context.strokeText(words, x, y)
      context.fillText(words, x, y)
    }
  context.restore()
}
