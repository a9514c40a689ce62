import { describe, expect, it } from 'vitest'
import { maskEmail, maskMobile } from '#src/rules/masks.ts'

describe('maskEmail', () => {
  it('shows two letters and the ending', () => {
    expect(maskEmail('mjdorival@example.net')).toBe('m•••••@e•••••.net')
    expect(maskEmail('x@mail.example.co.uk')).toBe('x•••••@m•••••.uk')
  })

  it('is as wide for a short address as for a long one', () => {
    expect(maskEmail('m@e.net')).toBe(maskEmail('mjdorival@example.net'))
  })
})

describe('maskMobile', () => {
  it('shows the kind and the last two digits of a French mobile, overseas included', () => {
    expect(maskMobile('+33639980003')).toBe('06 •• •• •• 03')
    expect(maskMobile('+33712345678')).toBe('07 •• •• •• 78')
    expect(maskMobile('+596696123456')).toBe('06 •• •• •• 56')
  })

  it('shows the last two digits of any other, and neither country nor length', () => {
    expect(maskMobile('+17584851203')).toBe('+•• … 03')
    expect(maskMobile('+50855123403')).toBe('+•• … 03')
  })
})
