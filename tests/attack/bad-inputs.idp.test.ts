import { beforeEach, describe, expect, it } from 'vitest'
import { begin, type Identity } from '#tests/support/calls.ts'
import { anais, jean } from '#tests/support/people.ts'
import { MINUTE, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

let world: TestWorld
let visitor: Visitor
/** NUMENs the directory was asked for. */
let asked: string[]
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
  asked = []
  const { directory } = world.ports
  world.ports.directory = {
    ...directory,
    findByNumen: (numen) => {
      asked.push(numen)
      return directory.findByNumen(numen)
    },
  }
})
const entryOf = (who: Identity) => {
  const entry = world.world.entries.find(({ uid }) => uid === who.uid)
  if (!entry) throw new Error('no such entry')
  return entry
}
const answerTo = async (typed: Partial<Identity>) => {
  const { status, body } = await begin(visitor, { ...jean, ...typed })
  return body.fields ?? body.code ?? status
}

describe('the NUMEN', () => {
  it('T-IDP-01: is found in lower case, by one look-up', async () => {
    expect(await answerTo({ numen: jean.numen.toLowerCase() })).toBe(201)
    expect(asked).toEqual([jean.numen])
  })

  it.each([
    '30 E 24 00001 DMA', '30-E-24-00001-DMA', '30\u00A0E\u202F24\u200B00001 DMA\n', '\t30.E.24.00001.DMA\r\n',
    '３０Ｅ２４００００１ＤＭＡ',
  ])('T-IDP-02, T-IDP-03: is found as it was pasted: %j', async (numen) => {
    expect(await answerTo({ numen })).toBe(201)
    expect(asked).toEqual([jean.numen])
  }) // prettier-ignore

  it.each([
    ['30Е2400001DMA', 'numen-character:3'],
    ['30E2400001DМA', 'numen-character:12'],
    ['30E2400001DM*', 'numen-character:13'],
    ['30E2400001DM', 'numen-length:12'],
    ['30E2400001DMAA', 'numen-length:14'],
    ['', 'required'],
    [' '.repeat(13), 'required'],
    ['3'.repeat(10_000), 'numen-length:200'],
    ['\uFDFA'.repeat(1000), 'numen-character:1'],
  ])('T-IDP-05, T-IDP-06, T-INJ-15: is refused without a look-up: %.20s', async (numen, fault) => {
    expect(await answerTo({ numen })).toEqual({ numen: fault })
    expect(asked).toEqual([])
  })

  it.each(['99E9501234ABC', '30E9501234ABC', '43Z9501234ABC', '01P9501234ABC', 'ABCDEFGHJKLMN', '0123456789012'])(
    'T-IDP-07: is looked up whatever its inner structure: %s',
    async (numen) => {
      expect(await answerTo({ numen })).toBe('identity-not-matched')
      expect(asked).toEqual([numen])
    },
  ) // prettier-ignore
})

describe('the birth date', () => {
  const dated = (date: string) => {
    const [birthDay = '', birthMonth = '', birthYear = ''] = date.split('/')
    return answerTo({ birthDay, birthMonth, birthYear })
  }

  it.each([
    ['31/02/1980', { birthDay: 'date-impossible' }],
    ['29/02/1900', { birthDay: 'date-impossible' }],
    ['00/00/0000', { birthDay: 'date-impossible' }],
    ['32/13/1980', { birthDay: 'date-impossible' }],
    ['01/13/1980', { birthMonth: 'date-impossible' }],
    ['1/2/80', { birthYear: 'year-four-digits' }],
    ['//', { birthDay: 'required' }],
    ['22/11/2026', { birthYear: 'date-future' }],
    ['21/11/2026', { birthYear: 'too-young' }],
    ['01/01/2021', { birthYear: 'too-young' }],
    ['22/11/2011', { birthYear: 'too-young' }],
    ['01/01/1899', { birthYear: 'date-impossible' }],
  ])(
    'T-IDP-09, T-IDP-10, T-IDP-11: %s is refused beside its faulty part, without a look-up',
    async (date, fields) => {
      expect(await dated(date)).toEqual(fields)
      expect(asked).toEqual([])
    },
  )

  it.each(['29/02/2000', '21/11/2011', '01/01/1930', '03/14/1985', ' 1 / 2 / 1980 '])(
    'T-IDP-09, T-IDP-11: %s is either no date or not his',
    async (date) => {
      expect(await dated(date)).toEqual(
        date.startsWith('03/14') ? { birthMonth: 'date-impossible' } : 'identity-not-matched',
      )
    },
  )

  it.each(['14/03/1985', '14/3/1985', ' 14 /03/ 1985', '١٤/٠٣/١٩٨٥'])('T-IDP-10: %s is his', async (date) => {
    expect(await dated(date)).toBe(201)
  })

  it('T-IDP-10: day and month are never swapped for somebody born on the 2nd of November', async () => {
    const swapped = await begin(visitor, { ...anais, birthDay: '11', birthMonth: '2' })
    expect(swapped.body.code).toBe('identity-not-matched')
  })
})

describe('the name', () => {
  it.each([
    ['De La Croix', 'de la croix'],
    ['DELACROIX', 'de La Croix'],
    ['Noe\u0308l', 'Noël'],
    ["d’orival", "D'Orival"],
    ['MARIE JOSEPH', 'Marie-Joseph'],
    ['Lœuillet', 'LOEUILLET'],
    ['Yıldız', 'YILDIZ'],
    ['Wałęsa', 'WALESA'],
    ['Đặng', 'DANG'],
    ['ﬁlloux', 'FILLOUX'],
    ['Null', 'NULL'],
    ['Undefined', 'Undefined'],
    ['true', 'True'],
    ['NaN', 'NaN'],
    ['constructor', 'Constructor'],
  ])('T-IDP-21, T-IDP-22: %j is that of %j', async (typed, known) => {
    entryOf(jean).lastName = known
    expect(await answerTo({ lastName: typed })).toBe(201)
  }) // prettier-ignore

  it('T-IDP-23: is the birth name or the usage name, alone and whole', async () => {
    entryOf(jean).birthName = 'Désiré-Lucas'
    expect(await answerTo({ lastName: 'desire lucas' })).toBe(201)
    expect(await answerTo({ lastName: 'Sairien' })).toBe(201)
    for (const lastName of ['Désiré', 'Sairien Désiré-Lucas', 'Jean', 'Jean Sairien', '-', '\u0301']) {
      expect(await answerTo({ lastName })).toBe('identity-not-matched')
      world.advance(15 * MINUTE)
    }
  })

  it.each(['-', '\u0301', '’', '\u200B'])(
    'T-IDP-23: is never %j, for somebody who has but one name',
    async (lastName) => {
      expect(await answerTo({ lastName })).toBe('identity-not-matched')
    },
  )

  it('T-INJ-15: is read in part when ten thousand accents were piled upon it', async () => {
    expect(await answerTo({ lastName: `S${'\u0301'.repeat(5000)}airien` })).toEqual({ lastName: 'too-long' })
  })
})
