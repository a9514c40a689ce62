/**
 * A text on one line as somebody else will read it: without invisible characters, those that turn its direction included,
 * and with single spaces for white space and control characters.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}\p{DI}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
