import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pdfFault } from '#src/rules/pdf.ts'
import { bytesOf, packed, pdf, PAGE } from '#tests/support/pdf.ts'

describe('a PDF is taken', () => {
  it.each([
    ['of one page', pdf(PAGE)],
    ['of 500 pages', pdf(PAGE.repeat(500))],
    ['that opens at a place', pdf(PAGE, '/OpenAction [3 0 R /XYZ null null 0]')],
    ['that goes to a place', pdf(PAGE, '/OpenAction << /S /GoTo /D [3 0 R /Fit] >>')],
    ['that goes to a place it names elsewhere', pdf(`${PAGE}7 0 obj << /S /GoTo /D (a) >> endobj\n`, '/OpenAction 7 0 R')],
    ['whose pages are packed', pdf(packed('<< /Type /Page >>'), '/OpenAction 1 0 R', '1 0 obj [2 0 R /Fit] endobj')],
    ['packed, and told where its pack ends', pdf(packed('<< /Type /Page >>', { length: true }))],
    ['packed without being compressed', pdf(packed('<< /Type /Page >>', { filter: '' }))],
    ['whose metadata alone name encryption', pdf(PAGE, '/EncryptMetadata false')],
    ['that says “JavaScript” in a sentence', pdf(`${PAGE}9 0 obj (a word on JavaScript) endobj`)],
  ])('%s', async (_what, bytes) => expect(await pdfFault(bytes)).toBeUndefined())
}) // prettier-ignore

describe('a PDF is locked', () => {
  it.each([
    ['encrypted', pdf(PAGE, '', '', '/Encrypt 9 0 R')],
    ['encrypted in its trailer itself', pdf(PAGE, '', '', '/Encrypt<</Filter/Standard>>')],
    ['with JavaScript', pdf(`${PAGE}9 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj`)],
    ['with JavaScript in other letters', pdf(`${PAGE}9 0 obj << /S /J#61vaScrip#74 >> endobj`)],
    ['with code alone', pdf(`${PAGE}9 0 obj << /JS 8 0 R >> endobj`)],
    ['with code after a comment', pdf(`${PAGE}9 0 obj << /JS % a\n(app.alert(1)) >> endobj`)],
    ['with code after a long comment', pdf(`${PAGE}9 0 obj << /JS %${'a'.repeat(999)}\n(1) >> endobj`)],
    ['that starts a program', pdf(`${PAGE}9 0 obj << /S /Launch /F (cmd.exe) >> endobj`)],
    ['with a file in it', pdf(`${PAGE}9 0 obj << /Type /EmbeddedFile >> endobj`)],
    ['with a list of files in it', pdf(PAGE, '/Names << /EmbeddedFiles 9 0 R >>')],
    ['with actions of its own', pdf(PAGE, '/AA << /WC 9 0 R >>')],
    ['with film', pdf(`${PAGE}9 0 obj << /Subtype /RichMedia >> endobj`)],
    ['with a form of XFA', pdf(PAGE, '/AcroForm << /XFA 9 0 R >>')],
    ['that opens an address', pdf(PAGE, '/OpenAction << /S /URI /URI (http://example.com) >>')],
    ['that opens an address it keeps elsewhere', pdf(`${PAGE}7 0 obj << /S /URI >> endobj`, '/OpenAction 7 0 R')],
    ['that opens what is not there', pdf(PAGE, '/OpenAction 77 0 R')],
    ['whose later version opens something else', pdf(`${PAGE}7 0 obj [1] endobj 7 0 obj << /S /URI >> endobj`, '/OpenAction 7 0 R')],
    ['with JavaScript in a pack', pdf(PAGE + packed('<< /S /JavaScript /JS (1) >>'))],
    ['with JavaScript in an untyped pack', pdf(PAGE + packed('<< /S /JavaScript >>').replace('/Type /ObjStm', ''))],
    ['whose pack is compressed in another way', pdf(PAGE + packed('<< >>', { filter: '/LZWDecode' }))],
    ['whose pack is compressed twice', pdf(PAGE + packed('<< >>', { filter: '[/ASCIIHexDecode /FlateDecode]' }))],
    ['whose pack is cut off', pdf(PAGE + packed('<< >>').replace(/[^]{6}\nendstream/, '\nendstream'))],
    ['whose pack is hidden behind a comment', pdf(PAGE + packed('<< >>').replace('stream', `%${'a'.repeat(999)}\nstream`))],
    ['whose pack is hidden in a string', pdf(PAGE + packed('<< >>').replace('>>\nstream', '/X (9 0 obj) >>\nstream'))],
    ['whose packs come to more than anybody reads', pdf(PAGE + packed('a'.repeat(20_000_001)))],
  ])('%s', async (_what, bytes) => expect(await pdfFault(bytes)).toBe('locked'))
}) // prettier-ignore

describe('a PDF is broken', () => {
  it.each([
    ['cut off', pdf(PAGE).slice(0, -20)],
    ['without pages', pdf('2 0 obj << /Type /Pages /Count 0 >> endobj')],
    ['a name and no more', bytesOf('%PDF-1.7\n')],
    [
      'followed by more than a reader looks through',
      bytesOf(`%PDF-1.7\nstartxref\n0\n%%EOF${' '.repeat(2000)}`),
    ],
  ])('%s', async (_what, bytes) => expect(await pdfFault(bytes)).toBe('broken'))
})

it.each(['>>%', '/AA%', '/JS 1', '>> stream\n', '/OpenAction 5 0 R 5 0 obj << ', '/OpenAction<<', '/First 1>>stream\nendstream '])(
  'T-UPL-05: a PDF of 5 MB is looked through in a few seconds, though it be %j over and over',
  async (piece) => {
    const started = performance.now()
    await pdfFault(pdf(piece.repeat(5_000_000 / piece.length)))
    expect(performance.now() - started).toBeLessThan(15_000)
  },
) // prettier-ignore

it('T-UPL-05: a bomb is not inflated past what one looks at', async () => {
  const bomb = deflateSync(new Uint8Array(400_000_000)).toString('latin1')
  const body = `5 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n${bomb}\nendstream endobj\n`
  const started = performance.now()
  expect(await pdfFault(pdf(PAGE + body))).toBe('locked')
  expect(performance.now() - started).toBeLessThan(5_000)
})

it.each([
  ['begin at the same place', () => 0, 4_000_000],
  ['overlap', (i: number) => (i % 2) * 1_000_000, 100_000],
])('T-UPL-05: packed objects that %s are not unpacked', async (_what, from, count) => {
  const header = Array.from({ length: count }, (_, i) => `1 ${from(i)} `).join('')
  const content = deflateSync(`${header}${'x'.repeat(1_000_000)}`).toString('latin1')
  const body = `5 0 obj << /Type /ObjStm /N ${count} /First ${header.length} /Filter /FlateDecode >>\nstream\n${content}\nendstream endobj\n`
  const started = performance.now()
  expect(await pdfFault(pdf(PAGE + body))).toBe('locked')
  expect(performance.now() - started).toBeLessThan(10_000)
})
