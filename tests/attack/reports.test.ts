import { beforeEach, describe, expect, it } from 'vitest'
import { MOST_FILE_BYTES } from '#src/contract/report-steps.ts'
import { answerReport, listReports, takeUp } from '#src/service/reports/desk.ts'
import { deliver } from '#src/service/outbox.ts'
import { send, signedIn, signIn, times } from '#tests/support/calls.ts'
import { legible } from '#tests/support/legible.ts'
import { jpeg, png } from '#tests/support/numen-requests.ts'
import { bytesOf, packed, PAGE, pdf } from '#tests/support/pdf.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import {
  attach,
  dropFile,
  eraseReport,
  keyIn,
  ownReports,
  sendReport,
  sendSignedIn,
  sentReport,
  viewReport,
  waitingFiles,
  writeMessage,
} from '#tests/support/reports.ts'
import { HOUR, MINUTE, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
})
const kept = () => Object.values(world.world.cabinet)
const idsOf = async (caller: Visitor) => ((await waitingFiles(caller)).body.files ?? []).map(({ id }) => id)
/** Everything the service remembers, as text. */
const everything = () => legible(JSON.stringify([world.world.shelf, world.world.cabinet]))

describe('a file of a report', () => {
  it('T-UPL-01: may be empty, a byte too large or at the limit, and what was there stays', async () => {
    await attach(visitor)
    expect((await attach(visitor, new Uint8Array())).body.fields).toEqual({ files: 'attachment-kind' })
    const tooLarge = await attach(visitor, jpeg({ length: MOST_FILE_BYTES + 1 }))
    expect([tooLarge.status, tooLarge.body.code]).toEqual([413, 'too-large'])
    expect((await attach(visitor, jpeg({ length: MOST_FILE_BYTES }))).status).toBe(201)
    expect(kept()).toHaveLength(2)
  })

  it.each([
    ['SVG', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['HTML', bytesOf('<!doctype html><script>alert(1)</script>')],
    ['ZIP, DOCX', bytesOf('PK\u0003\u0004')],
    ['EXE', bytesOf('MZ')],
    ['HEIC', bytesOf('\0\0\0\u0018ftypheic')],
    ['a PNG cut after its signature', png().slice(0, 20)],
    ['a PDF cut off', pdf(PAGE).slice(0, -20)],
    ['a PDF without pages', pdf('')],
  ])('T-UPL-03: is not %s', async (_kind, bytes) => {
    const { status, body } = await attach(visitor, bytes)
    expect([status, body.fields, kept()]).toEqual([422, { files: 'attachment-kind' }, []])
  })

  it.each([
    ['encrypted', pdf(PAGE, '', '', '/Encrypt 9 0 R')],
    ['with JavaScript', pdf(`${PAGE}9 0 obj << /S /JavaScript /JS (1) >> endobj`)],
    ['with JavaScript packed away', pdf(PAGE + packed('<< /S /JavaScript /JS (1) >>'))],
    ['that starts a program', pdf(`${PAGE}9 0 obj << /S /Launch >> endobj`)],
    ['with a file in it', pdf(`${PAGE}9 0 obj << /Type /EmbeddedFile >> endobj`)],
    ['that opens an address', pdf(PAGE, '/OpenAction << /S /URI /URI (http://example.com) >>')],
  ])('T-UPL-05: is no PDF %s, and the log says why', async (_what, bytes) => {
    const { status, body } = await attach(visitor, bytes)
    expect([status, body.fields, kept()]).toEqual([422, { files: 'attachment-locked' }, []])
    const [line] = await world.ports.store.transaction((records) => records.list('audit'))
    expect([line?.value.event, line?.value.reason]).toEqual(['upload_validation', 'locked'])
  })

  it('T-UPL-05: may be a PDF that is only read', async () => {
    expect((await attach(visitor, pdf(PAGE.repeat(500)))).status).toBe(201)
    expect(kept().map(({ type }) => type)).toEqual(['application/pdf'])
  })

  it('T-UPL-13: is one of three, each once; what was there stays', async () => {
    await attach(visitor, jpeg())
    expect((await attach(visitor, jpeg())).body.fields).toEqual({ files: 'attachment-twice' })
    await attach(visitor, png())
    await attach(visitor, pdf(PAGE))
    expect((await attach(visitor, jpeg({ width: 9 }))).body.fields).toEqual({ files: 'attachments-full' })
    expect([kept().length, (await idsOf(visitor)).length]).toEqual([3, 3])
    await dropFile(visitor, (await idsOf(visitor))[0] ?? '')
    expect((await attach(visitor, jpeg())).body.files).toHaveLength(3)
  })

  it('T-UPL-13: is one of three, each once, also when all arrive at the same instant', async () => {
    // Without a visit yet, each call would begin one of its own.
    await waitingFiles(visitor)
    await times(4, () => attach(visitor, png()))
    await times(6, (i) => attach(visitor, jpeg({ width: i + 1 })))
    expect([kept().length, (await idsOf(visitor)).length]).toEqual([3, 3])
  })

  it('T-UPL-15: sent again because its reply was lost is one file', async () => {
    const first = await attach(visitor, jpeg(), { key: 'one' })
    expect((await attach(visitor, jpeg(), { key: 'one' })).body).toEqual(first.body)
    expect(kept()).toHaveLength(1)
  })

  it('T-UPL-19, T-ENU-11: of somebody else is neither listed, sent, dropped nor told from one that is not there', async () => {
    await attach(visitor)
    const [file = ''] = await idsOf(visitor)
    const stranger = world.visitor()
    for (const id of [file, '0'.repeat(32), '__proto__']) {
      expect((await dropFile(stranger, id)).body).toEqual({ files: [] })
      expect((await sendReport(stranger, { files: [id] })).body.fields).toEqual({ files: 'attachment-gone' })
    }
    expect(file).toMatch(/^[0-9a-f]{32}$/)
    expect(await idsOf(visitor)).toEqual([file])
    expect((await send(visitor, 'GET', `reports/files/${file}`)).status).toBe(404)
  })

  it('T-UPL-09: has a name to be shown, in no header and no letter', async () => {
    const name = 'a\r\nBcc: x@example.net\u202egpj.exe'
    const { body } = await attach(visitor, jpeg(), { headers: { 'Alize-File-Name': encodeURIComponent(name) } })
    const shown = body.files?.[0]?.name ?? ''
    expect(shown).not.toMatch(/[\r\n\u202e:]/)
    await sendReport(visitor, { files: await idsOf(visitor) })
    expect(world.box.map(({ to }) => to)).toEqual(['jean@example.net'])
    expect(JSON.stringify(world.box)).not.toContain('Bcc')
  }) // prettier-ignore

  it('T-UPL-09: has none when what came for one cannot be read', async () => {
    const { body } = await attach(visitor, jpeg(), { headers: { 'Alize-File-Name': '%E0%A4%A' } })
    expect(body.files?.[0]?.name).toBeUndefined()
  })

  it('T-PRI-07: that no report followed is erased after half an hour', async () => {
    await attach(visitor)
    world.advance(30 * MINUTE)
    await attach(visitor, png())
    expect(kept().map(({ type }) => type)).toEqual(['image/png'])
  })

  it('goes with one report, and with no second one', async () => {
    await attach(visitor)
    const files = await idsOf(visitor)
    await sentReport(visitor, { files: [...files, ...files] })
    expect((await sendReport(visitor, { files })).body.fields).toEqual({ files: 'attachment-gone' })
  })
})

describe('a report of somebody else', () => {
  it('T-ENU-11: is neither read, added to nor erased without its key, and not told from one that is not there', async () => {
    const reference = await sentReport(visitor)
    const stranger = world.visitor()
    const wrong = '2'.repeat(28)
    for (const [what, key] of [[reference, ''], [reference, wrong], ['ABCD-2345', ''], ['ABCD-2345', wrong], ['2222-2222', keyIn(world.box)]] as const)
      for (const reply of [viewReport(stranger, what, key), writeMessage(stranger, what, 'Moi', key), eraseReport(stranger, what, key)]) {
        const { status, body } = await reply
        expect([status, body.code, body.fields]).toEqual([422, 'invalid-fields', { key: 'report-unknown' }])
      }
    expect((await viewReport(visitor, reference)).body.messages).toEqual([])
  }) // prettier-ignore

  it('is not opened by another one’s key, nor by a session of somebody else', async () => {
    const paul = await signedIn(world, 'pbalthazar')
    const reference = (await sendSignedIn(paul)).body.reference ?? ''
    await sentReport(visitor, { email: 'autre@example.net' })
    const marie = await signedIn(world, 'mdorival1')
    for (const key of ['', keyIn(world.box, 'autre@example.net')])
      expect((await viewReport(marie, reference, key)).body.fields).toEqual({ key: 'report-unknown' })
    expect((await ownReports(marie)).body.reports).toEqual([])
  })

  it('is not guessed: twenty wrong keys an hour from one network, while right ones are not counted', async () => {
    const reference = await sentReport(visitor)
    const key = keyIn(world.box)
    const colleague = world.visitor()
    for (let i = 0; i < 30; i++) expect((await viewReport(colleague, reference, key)).status).toBe(200)
    const guess = () => viewReport(world.visitor(), reference, '2'.repeat(28))
    expect((await times(25, guess)).filter(({ status }) => status === 422)).toHaveLength(20)
    expect((await viewReport(colleague, reference, key)).status, 'right, from the same network').toBe(429)
    expect((await viewReport(world.visitor('10.9.9.9'), reference, key)).status).toBe(200)
    world.advance(HOUR)
    expect((await viewReport(colleague, reference, key)).status).toBe(200)
  })

  it('keeps nobody from following their own, however many keys their neighbours try', async () => {
    const reference = await sentReport(visitor)
    const paul = await signedIn(world, 'pbalthazar')
    const his = (await sendSignedIn(paul, { email: 'paul@example.net' })).body.reference ?? ''
    for (let i = 0; i < 25; i++) await viewReport(world.visitor(), reference, '2'.repeat(28))
    expect((await viewReport(visitor, reference)).status, 'the visit that sent it').toBe(200)
    expect((await writeMessage(visitor, reference, 'Encore')).status).toBe(200)
    expect((await viewReport(paul, his)).status, 'signed in').toBe(200)
    expect((await viewReport(world.visitor(), his, keyIn(world.box, 'paul@example.net'))).status).toBe(200)
    expect((await viewReport(world.visitor(), reference)).body.fields).toEqual({ key: 'report-unknown' })
  })

  it('fills no log by being asked for without a key', async () => {
    for (let i = 0; i < 30; i++) await viewReport(visitor, 'ABCD-2345')
    expect(await world.ports.store.transaction((records) => records.list('audit'))).toEqual([])
    await viewReport(visitor, 'ABCD-2345', '2'.repeat(28))
    const [line] = await world.ports.store.transaction((records) => records.list('audit'))
    expect(line?.value.event).toBe('report_refused')
  })

  it('is not guessed for many references either: a hundred wrong keys in ten minutes from one network', async () => {
    const guess = (i: number) => viewReport(visitor, `ABCD-${2000 + i}`.replace(/[01]/g, 'Z'), '2'.repeat(28))
    const refused: number[] = []
    for (let i = 0; i < 110; i++) refused.push((await guess(i * 7)).status)
    expect(refused.indexOf(429)).toBe(100)
  })

  it('asks for a reference and a key that could be one', async () => {
    expect((await viewReport(visitor, 'ABCD', '')).body.fields).toEqual({ reference: 'reference-format' })
    expect((await viewReport(visitor, 'ABCD-2345', 'x')).body.fields).toEqual({ key: 'report-key-format' })
    expect((await send(visitor, 'POST', 'reports/view', { reference: 'ABCD-2345' })).status).toBe(400)
  })
})

describe('what a report leaves behind', () => {
  it('T-PRI-09: is shown whole to whoever holds its key, and after erasure is nothing', async () => {
    await attach(visitor)
    const told = { what: 'Texte très personnel', files: await idsOf(visitor) }
    world.world.situation.mailDown = true
    const reference = await sentReport(visitor, told)
    await writeMessage(visitor, reference, 'Suite personnelle')
    await answerReport(world.ports, reference, 'Réponse personnelle')
    const { body } = await viewReport(visitor, reference)
    expect([body.what, body.messages?.map(({ text }) => text), body.files]).toEqual([
      'Texte très personnel',
      ['Suite personnelle', 'Réponse personnelle'],
      [{ bytes: 200 }],
    ])
    const erased = await eraseReport(visitor, reference, '', { key: 'one' })
    expect([erased.status, erased.text]).toEqual([200, '{}'])
    expect((await eraseReport(visitor, reference, '', { key: 'one' })).status).toBe(200)
    world.world.situation.mailDown = false
    await deliver(world.ports)
    expect([kept(), world.box, (await ownReports(visitor)).body.reports]).toEqual([[], [], []])
    for (const word of ['personnel', 'jean@example.net', 'Sairien'])
      expect(everything(), word).not.toContain(word)
    expect((await viewReport(visitor, reference, '')).body.fields).toEqual({ key: 'report-unknown' })
  })

  it('holds its key nowhere, replies that are kept included', async () => {
    const reference = await sentReport(visitor)
    const key = keyIn(world.box)
    await viewReport(visitor, reference, key)
    await writeMessage(visitor, reference, 'Encore là.', key)
    await eraseReport(world.visitor(), reference, '2'.repeat(28))
    expect(everything()).not.toContain(key)
    expect(everything()).not.toContain(key.replaceAll('-', ''))
  })
})

describe('what is typed into a report', () => {
  it.each(['{{7*7}}', '${7*7}', '<%= 7*7 %>', '#{7*7}', '<b>&amp;</b>', '=HYPERLINK("http://a")'])(
    'T-INJ-08: is %j still when it is read, and in no letter',
    async (text) => {
      const reference = await sentReport(visitor, { what: text })
      await writeMessage(visitor, reference, text)
      const { body } = await viewReport(visitor, reference)
      expect([body.what, body.messages?.[0]?.text]).toEqual([text, text])
      expect(JSON.stringify(world.box)).not.toContain(text)
      const words = world.box.flatMap(({ paragraphs }) => paragraphs).join(' ')
      expect(words.replaceAll(/(?:[2-9A-Z]{4}-)+[2-9A-Z]{4}/g, '')).not.toContain('49')
    },
  )

  it('T-INJ-15: may be ten thousand accents or the widest ligature, and is measured before it is read', async () => {
    const zalgo = `a${'\u0300'.repeat(10_000)}`
    expect((await sendReport(visitor, { what: zalgo })).body.fields).toEqual({ what: 'too-long' })
    expect((await sendReport(visitor, { lastName: zalgo })).body.fields).toEqual({ lastName: 'too-long' })
    expect((await sendReport(visitor, { what: '\ufdfa'.repeat(4000) })).status).toBe(201)
    const widest = { what: '漢'.repeat(4000), checks: '漢'.repeat(4000), diagnostics: '漢'.repeat(2000), tried: '漢'.repeat(2000) }
    expect((await sendReport(visitor, widest)).status).toBe(201)
    expect((await sendReport(visitor, { what: 'a'.repeat(70_000) })).status).toBe(413)
  }) // prettier-ignore
})

describe('floods', () => {
  it('five reports an hour of one browser, twenty of one network, three receipts a day to one address', async () => {
    let other = 0
    const sent = async (caller: Visitor, email = `a${other++}@example.net`) => {
      const { status, body } = await sendReport(caller, { email })
      return body.code ?? status
    }
    for (let i = 0; i < 5; i++) expect(await sent(visitor)).toBe(201)
    expect(await sent(visitor), 'one browser').toBe('daily-limit')
    for (let i = 5; i < 20; i++) expect(await sent(world.visitor())).toBe(201)
    expect(await sent(world.visitor()), 'one network').toBe('daily-limit')
    for (let i = 0; i < 3; i++)
      expect(await sent(world.visitor(`10.0.0.${i}`), 'victim@example.net')).toBe(201)
    expect(await sent(world.visitor('10.0.0.9'), 'victim@example.net'), 'one address').toBe('daily-limit')
    world.advance(HOUR)
    expect(await sent(visitor)).toBe(201)
  })

  it('of strangers keep nobody who is signed in from reporting, who may send five an hour from wherever', async () => {
    for (let i = 0; i < 20; i++) await sendReport(world.visitor(), { email: `a${i >> 1}@example.net` })
    for (let i = 0; i < 4; i++) await sendReport(world.visitor(`10.0.0.${i}`), { email: 'paul@example.net' })
    const paul = await signedIn(world, 'pbalthazar')
    const sent = async (caller: Visitor) => (await sendSignedIn(caller, { email: 'paul@example.net' })).status
    for (let i = 0; i < 5; i++) expect(await sent(paul)).toBe(201)
    expect(await sent(paul)).toBe(429)
    const elsewhere = world.visitor('10.9.9.9')
    await signIn(elsewhere, 'pbalthazar', EVERYONES_PASSWORD)
    expect(await sent(elsewhere)).toBe(429)
  })

  it('ten messages an hour to one report, from however many browsers', async () => {
    const reference = await sentReport(visitor)
    const key = keyIn(world.box)
    const replies = await times(14, (i) =>
      writeMessage(world.visitor(`10.0.0.${i}`), reference, `n° ${i}`, key),
    )
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(10)
    expect((await viewReport(visitor, reference)).body.messages).toHaveLength(10)
    world.advance(HOUR)
    expect((await writeMessage(visitor, reference, 'encore')).status).toBe(200)
  })

  it('ten files an hour of one browser', async () => {
    for (let i = 0; i < 10; i++) {
      expect((await attach(visitor, jpeg({ width: i + 1 }))).status).toBe(201)
      await dropFile(visitor, (await idsOf(visitor))[0] ?? '')
    }
    expect((await attach(visitor)).status).toBe(429)
  })

  it('keep nobody from signing in', async () => {
    for (let i = 0; i < 30; i++) await viewReport(visitor, 'ABCD-2345', '2'.repeat(28))
    for (let i = 0; i < 30; i++) await sendReport(visitor)
    expect((await signIn(visitor, 'pbalthazar', EVERYONES_PASSWORD)).status).toBe(201)
  })
})

it('a report taken up at the same instant as its answer comes to one state, and loses no message', async () => {
  const reference = await sentReport(visitor)
  await Promise.allSettled([
    takeUp(world.ports, reference),
    answerReport(world.ports, reference, 'Voilà.'),
    writeMessage(visitor, reference, 'Encore là.'),
  ])
  const [report] = await listReports(world.ports)
  expect(report?.record.messages.map(({ from }) => from).toSorted()).toEqual(['desk', 'person'])
  expect(['answered', 'in-progress']).toContain(report?.record.status)
})
