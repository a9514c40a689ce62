const ARABIC_INDIC = 0x0660
const EXTENDED_ARABIC_INDIC = 0x06f0

/** Compatibility-normalises (NFKC) and turns full-width, Arabic-Indic and extended Arabic-Indic digits into 0–9. */
export function asciiDigits(text: string): string {
  return text.normalize('NFKC').replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (code >= EXTENDED_ARABIC_INDIC ? EXTENDED_ARABIC_INDIC : ARABIC_INDIC))
  })
}
