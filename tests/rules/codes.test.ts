import { describe, expect, it } from 'vitest'
import { formatManagerCode, MANAGER_CODE_ALPHABET, readCode } from '#src/rules/codes.ts'

describe('readCode', () => {
  it.each([
    '123456',
    '123 456',
    '123\u00A0456',
    '123\u202F456',
    '12-34-56',
    '123\u2013456',
    '\u200B123456\r\n',
    'Code : 123456',
    'Votre code\u00A0: 123 456',
    'Código： 123456',
    '١٢٣٤٥٦',
    '１２３４５６',
    'Alizé : code 123456 pour vérifier ce contact, valable 10 minutes. Ne le donnez à personne.',
    'Voici le code demandé : 123456. Il est valable 10 minutes et ne sert qu’une fois.',
    'Votre code est 123456',
    'Your code is (123456)\nIt lasts ten minutes',
  ])('T-TOK-11: reads %j', (typed) => {
    expect(readCode(typed)).toEqual({ kind: 'code', value: '123456' })
  })

  it.each(['123456.', '123456>', '123 456. ', '123456\n.'])(
    'T-TOK-09: drops what a mail program leaves: %j',
    (typed) => {
      expect(readCode(typed)).toEqual({ kind: 'code', value: '123456' })
    },
  )

  it.each([
    '',
    ' ',
    '12345',
    '1234567',
    '12345a',
    '123456x',
    '12:3456',
    '123%20456',
    '1.234.56',
    '123456/123456',
    'Codes : 123456 ou 654321',
    'Le 0596522500, puis 12345',
    'jean123456',
    'AB 123456',
    'ABCDE 234567',
    'Appelez le 06 39 98 00 01',
  ])('T-TOK-09: refuses %j', (typed) => {
    expect(readCode(typed)).toBeUndefined()
  })

  it.each([
    'ABCDE-23456',
    'abcde23456',
    'ABCDE 23456',
    'ab cd e2-34 56',
    'Code : ABCDE-23456.',
    'ＡＢＣＤＥ２３４５６',
  ])('reads the manager code %j', (typed) => {
    expect(readCode(typed)).toEqual({ kind: 'manager-code', value: 'ABCDE23456' })
  })

  it.each([
    'ABCDE-2345',
    'ABCDE-234567',
    'ABCDE-2345O',
    'ABCDI-23456',
    '1234567890',
    'ßABCD2345',
    'ABCDE_23456',
  ])('refuses %j as a manager code', (typed) => {
    expect(readCode(typed)).toBeUndefined()
  })
})

describe('manager codes', () => {
  it('are written in two groups of five, and read back', () => {
    expect(formatManagerCode('ABCDE23456')).toBe('ABCDE-23456')
    expect(readCode(formatManagerCode('ABCDE23456'))?.value).toBe('ABCDE23456')
  })

  it('hold at least 48 bits', () => {
    expect(new Set(MANAGER_CODE_ALPHABET).size ** 10).toBeGreaterThan(2 ** 48)
  })
})
