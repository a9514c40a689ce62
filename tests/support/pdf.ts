import { deflateSync } from 'node:zlib'

export const PAGE = '3 0 obj << /Type /Page /Parent 2 0 R >> endobj\n'

/** One byte for each character. */
export const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

/** The least that passes for a PDF. `catalog` and `trailer` go into their dictionaries, `more` after the catalog. */
export const pdf = (body: string, catalog = '', more = '', trailer = '') =>
  bytesOf(
    `%PDF-1.7\n2 0 obj << /Type /Pages >> endobj\n${body}4 0 obj << /Type /Catalog ${catalog} >> endobj\n${more}\ntrailer << /Root 4 0 R ${trailer} >>\nstartxref\n9\n%%EOF\n`,
  )

/** One object, number 6, in an object stream. */
export function packed(object: string, { filter = '/FlateDecode', length = false } = {}) {
  const plain = Buffer.from(`6 0 ${object}`, 'latin1')
  const content = (filter === '' ? plain : deflateSync(plain)).toString('latin1')
  const entries = `/Type /ObjStm /N 1 /First 4 ${filter && `/Filter ${filter}`} ${length ? `/Length ${content.length}` : '/Length 8 0 R'}`
  return `5 0 obj << ${entries} >>\nstream\n${content}\nendstream endobj\n`
}
