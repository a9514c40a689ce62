/** A message of one part, as a mail program reads it. Dovecot keeps lines as files do, without their CR. */
export interface ReadMessage {
  /** Names in lower case. */
  headers: [name: string, value: string][]
  header(name: string): string | undefined
  text: string
}

export function readMessage(octets: string): ReadMessage {
  const raw = octets.replace(/\r?\n/g, '\r\n')
  const end = raw.indexOf('\r\n\r\n')
  const headers = raw
    .slice(0, end)
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n')
    .map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())]
    })
  const header = (wanted: string) => headers.find(([name]) => name === wanted)?.[1]
  const body = raw.slice(end + 4)
  const isQuoted = header('content-transfer-encoding') === 'quoted-printable'
  return { headers, header, text: isQuoted ? utf8(unquoted(body.replace(/=\r\n/g, ''))) : body }
}

/** RFC 2047: white space between two encoded words does not count. */
const decodeWords = (value: string) =>
  value
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      utf8(how.toLowerCase() === 'b' ? atob(word) : unquoted(word.replaceAll('_', ' '))),
    )
const unquoted = (text: string) =>
  text.replace(/=([\dA-F]{2})/g, (_, octet: string) => String.fromCharCode(parseInt(octet, 16)))
const utf8 = (octets: string) => Buffer.from(octets, 'latin1').toString('utf8')
