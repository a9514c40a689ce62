import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, it } from 'vitest'
import { openNodeWorld } from '#tests/support/node-host.ts'
import { ask } from '#tests/support/over-http.ts'

it('is described in valid OpenAPI 3.1, and says so itself', async () => {
  const { server } = await openNodeWorld()
  const answer = await ask(server.port, '/api/openapi.json')
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json'])
  const validator = new Validator()
  expect(await validator.validate(JSON.parse(answer.body.toString()) as Record<string, unknown>)).toEqual({
    valid: true,
  })
  expect(validator.version).toBe('3.1')
})
