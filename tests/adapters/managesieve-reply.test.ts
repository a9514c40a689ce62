import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReply, type Source } from '#src/service/adapters/sieve/managesieve-reply.ts'

/** What a server said, all of it at hand. */
function said(text: string): Source {
  let rest = Buffer.from(text)
  const take = (octets: number) => {
    if (rest.length < octets) throw new Error('nothing more')
    const taken = rest.toString('utf8', 0, octets)
    rest = rest.subarray(octets)
    return taken
  }
  return {
    line: async () => {
      const end = rest.indexOf('\r\n')
      return take(end < 0 ? Infinity : end + 2).slice(0, -2)
    },
    text: async (octets) => take(octets),
  }
}
const read = (text: string) => readReply(said(text))
const string = (value: string) => ({ kind: 'string', value })

describe('a reply of ManageSieve', () => {
  it.each([
    ['OK\r\n', { status: 'OK', code: undefined, text: '', lines: [] }],
    ['ok "Done."\r\n', { status: 'OK', text: 'Done.' }],
    [
      'NO (QUOTA/MAXSIZE) "Too \\"big\\" \\\\"\r\n',
      { status: 'NO', code: 'QUOTA/MAXSIZE', text: 'Too "big" \\' },
    ],
    ['BYE (REFERRAL "sieve://elsewhere") "Go"\r\n', { status: 'BYE', code: 'REFERRAL', text: 'Go' }],
    ['NO (nonexistent)\r\n', { status: 'NO', code: 'NONEXISTENT', text: '' }],
    ['NO {10}\r\nline: é\r\n\r\n', { status: 'NO', text: 'line: é ' }],
    [
      '"OK"\r\n"NO" ACTIVE\r\nOK\r\n',
      { status: 'OK', lines: [[string('OK')], [string('NO'), { kind: 'atom', value: 'ACTIVE' }]] },
    ],
    ['{2}\r\né\r\n{4+}\r\nOK\r\n\r\nOK\r\n', { lines: [[string('é')], [string('OK\r\n')]] }],
    ['"{5}"\r\nOK\r\n', { lines: [[string('{5}')]] }],
    ['""\r\n\r\nOK\r\n', { lines: [[string('')], []] }],
  ])('is understood: %j', async (text, expected) => {
    expect(await read(text)).toMatchObject(expected)
  })

  it.each([
    ['* OK ready\r\nOK\r\n'],
    ['+OK\r\nOK\r\n'],
    ['"no end\r\nOK\r\n'],
    ['"a \\n"\r\nOK\r\n'],
    ['OK "a\0b" \0\r\n'],
    ['{99999999999}\r\nx\r\nOK\r\n'],
    ['{-1}\r\nOK\r\n'],
    ['{1e3}\r\nOK\r\n'],
    ['{5}\r\nab\r\n'],
    ['{ 2}\r\nab\r\nOK\r\n'],
    ['\u0007OK\r\n'],
    ['"endless"\r\n'.repeat(2000) + 'OK\r\n'],
  ])('is none, and is not guessed at: %j', async (text) => {
    await expect(read(text)).rejects.toThrow()
  })

  it('keeps what goes into logs to one short line', async () => {
    const { text } = await read(`NO "${'a\u001B[31m\tb\u202E'.repeat(200)}"\r\n`)
    expect(text).toMatch(/^[ -~]{200}$/)
  })

  it('gives back any text a server sends as a literal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const { lines } = await read(`{${Buffer.byteLength(text)}}\r\n${text}\r\nOK\r\n`)
        expect(lines).toEqual([[string(text)]])
      }),
    )
  })
})
