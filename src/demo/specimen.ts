/** In pixels: what a telephone makes of a card, in small. */
const WIDTH = 1200
const HEIGHT = 760

/** Draws an identity card of nobody and hands it over as a file, so that no real one is ever needed here. */
export function saveSpecimen(words: string) {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const context = canvas.getContext('2d')
  if (!context) return
  context.fillStyle = '#dbe9ee'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.fillStyle = '#9db8c2'
  context.fillRect(70, 180, 300, 400)
  context.fillStyle = '#12343b'
  context.font = '700 64px sans-serif'
  context.fillText(words, 70, 110)
  context.font = '48px sans-serif'
  for (const [line, text] of ['SAIRIEN', 'Jean', '14/03/1985', '000000000000'].entries())
    context.fillText(text, 430, 250 + line * 100)
  canvas.toBlob((blob) => {
    if (!blob) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = 'specimen.jpg'
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  }, 'image/jpeg')
}
