import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { ForwardTo } from '#src/contract/forward-to.ts'

it.each([
  ['  ', 'required'],
  ['a@x.fr, b@x.fr', 'email-several'],
  ['zoé@x.fr', 'email-ascii'],
  ['user@аc-x.fr', 'email-lookalike'],
  ['"a"@x.fr', 'email-format'],
  [`${'a'.repeat(400)}@x.fr`, 'too-long'],
])('refuses %j as a destination: %s', (typed, refused) => {
  const { success, error } = z.safeParse(ForwardTo, typed)
  expect(success).toBe(false)
  expect(error?.issues.map(({ message }) => message)).toEqual([refused])
})

it('gives the address of the network beside the one people read', () => {
  expect(z.parse(ForwardTo, ' Jean <user@EXÄMPLE.fr> ')).toEqual({
    to: 'user@xn--exmple-cua.fr',
    shown: 'user@exämple.fr',
  })
})
