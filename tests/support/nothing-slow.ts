import { AsyncLocalStorage } from 'node:async_hooks'
import { afterEach, expect } from 'vitest'
import type { Ports } from '#src/service/ports.ts'

/** Whether the record still allows it decides if they are made (docs/decisions/0023): nothing else may hold a transaction up. */
const DECIDED_BY_RECORDS = ['directory.activate', 'directory.setPassword', 'directory.deactivate']

const transaction = new AsyncLocalStorage<true>()
const asked: string[] = []
afterEach(() => {
  expect(asked.splice(0), 'asked while a transaction held everybody up').toEqual([])
})

/** The same ports, which note what is asked of directory, mail server and relay inside a transaction: the test then fails. */
export const nothingSlowInside = (ports: Ports): Ports => ({
  ...ports,
  store: {
    transaction: (work) => ports.store.transaction((records) => transaction.run(true, () => work(records))),
  },
  directory: watched('directory', ports.directory),
  filters: watched('filters', ports.filters),
  mail: watched('mail', ports.mail),
  sms: watched('sms', ports.sms),
})

const watched = <Port extends object>(name: string, port: Port): Port =>
  new Proxy(port, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver)
      const call = `${name}.${String(key)}`
      const isAsked = typeof value === 'function' && transaction.getStore()
      if (isAsked && !DECIDED_BY_RECORDS.includes(call)) asked.push(call)
      return value
    },
  })
