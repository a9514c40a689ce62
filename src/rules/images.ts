/** What a file is by its first bytes, whatever its name and its declared type say (UPL-02). */
export type FileKind = 'jpeg' | 'png' | 'heif' | 'pdf' | 'other'

/** More than any telephone's camera needs, little enough to be drawn. */
const MOST_PIXELS = 50_000_000

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte)
const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to))

export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  // ISO/IEC 23008-12: HEIC from an iPhone, AVIF from an Android telephone.
  if (ascii(bytes, 4, 8) === 'ftyp' && /^(?:he[ivm]|mif1|msf1|avi)/.test(ascii(bytes, 8, 12))) return 'heif'
  return ascii(bytes, 0, 1024).includes('%PDF-') ? 'pdf' : 'other'
}

/** A JPEG or PNG whose header holds together: its MIME type. Undefined for all else, and for more than 50 megapixels. */
export function imageType(bytes: Uint8Array): 'image/jpeg' | 'image/png' | undefined {
  const kind = fileKind(bytes)
  const size = kind === 'jpeg' ? jpegSize(bytes) : kind === 'png' ? pngSize(bytes) : undefined
  if (!size || size.width < 1 || size.height < 1 || size.width * size.height > MOST_PIXELS) return undefined
  return kind === 'png' ? 'image/png' : 'image/jpeg'
}

/** PNG (third edition) §11.2.1: IHDR comes first, 13 bytes long. */
function pngSize(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33 || view.getUint32(8) !== 13 || ascii(bytes, 12, 16) !== 'IHDR') return undefined
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** ITU-T T.81 §B.1.1: marker segments with their lengths, until the frame header (SOF) tells the size. */
function jpegSize(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    const length = view.getUint16(at + 2)
    // Of what comes before the frame, everything has a length; the scan never does.
    if (length < 2 || marker === 0xda || marker < 0xc0) return undefined
    at += 2 + length
  }
  return undefined
}
