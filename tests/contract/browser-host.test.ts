import { openDescribedWorld } from '#tests/support/described.ts'
import { apiContract } from './api.ts'

apiContract('in the browser', openDescribedWorld)
