import { asciiDigits } from './digits.ts'

/**
 * Mobile numbers by international code, most particular first (ARCEP numbering plan). France has one national plan:
 * 0694 is Guyane whatever code was typed. 06 39 is Mayotte, but for 06 39 98, reserved for fiction.
 */
const MOBILES = {
  FR: [
    { code: '+590', national: /^069[01]/ },
    { code: '+594', national: /^0694/ },
    { code: '+596', national: /^069[67]/ },
    { code: '+262', national: /^069[23]|^0639(?!98)/ },
    { code: '+33', national: /^0[67]/ },
  ],
} as const

/**
 * A mobile number as typed, to E.164 (`+596696123456`). National numbers are those of `country`; a number of another
 * country is taken as it is (8 to 15 digits). Undefined when it is none, or a landline, which receives no SMS.
 */
export function normaliseMobile(text: string, { country }: { country: 'FR' }): string | undefined {
  const number = asciiDigits(text)
    .replace(/[\s\p{DI}\p{Pd}\u2212./_]/gu, '')
    .replace('(0)', '')
    .replace(/[()]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+(?:33|590|594|596|262)0?/, '0')
  if (/^0\d{9}$/.test(number)) {
    const mobile = MOBILES[country].find(({ national }) => national.test(number))
    return mobile && mobile.code + number.slice(1)
  }
  return /^\+[1-9]\d{7,14}$/.test(number) ? number : undefined
}

/** A number in E.164 as people of its country write it: `06 39 98 00 03`, `0696 12 34 56`; elsewhere as it is. */
export function formatMobile(e164: string): string {
  return e164
    .replace(/^\+33(\d)(\d{2})(\d{2})(\d{2})(\d{2})$/, '0$1 $2 $3 $4 $5')
    .replace(/^\+(?:590|594|596|262)(\d{3})(\d{2})(\d{2})(\d{2})$/, '0$1 $2 $3 $4')
}
