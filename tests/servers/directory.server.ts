import { afterEach } from 'vitest'
import { directoryContract } from '#tests/contract/directory.contract.ts'
import { openDirectory, stopAll } from './open-directory.ts'

afterEach(stopAll)

directoryContract('ldap, STARTTLS', async () => (await openDirectory()).directory)
