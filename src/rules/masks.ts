const HIDDEN = '•••••'

/** `mjdorival@example.net` → `m•••••@e•••••.net`: enough to recognise, of one width, so that no length is told. */
export function maskEmail(address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return `${address.charAt(0)}${HIDDEN}@${domain.charAt(0)}${HIDDEN}${domain.slice(domain.lastIndexOf('.'))}`
}

/** E.164 → `06 •• •• •• 03` for a French mobile, overseas included; `+•• … 03` for any other country. */
export function maskMobile(e164: string): string {
  const start = /^\+(?:33|590|594|596|262)([67])/.exec(e164)?.[1]
  const end = e164.slice(-2)
  return start ? `0${start} •• •• •• ${end}` : `+•• … ${end}`
}
