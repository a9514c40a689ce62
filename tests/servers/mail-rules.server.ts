import { afterAll, beforeAll, beforeEach } from 'vitest'
import { createManageSieve } from '#src/service/adapters/sieve/managesieve.ts'
import { filtersContract } from '#tests/contract/filters.contract.ts'
import { startDovecot, type Dovecot } from './dovecot.ts'

let dovecot: Dovecot
beforeAll(async () => {
  dovecot = await startDovecot({ uids: ['lrosette', 'mdorival1'] })
})
afterAll(() => dovecot.stop())
beforeEach(() => dovecot.empty())

filtersContract('Dovecot, Pigeonhole', async () => createManageSieve(dovecot.settings))
