import { describe, expect, it } from 'vitest'
import { MOST_COPY_BYTES } from '#src/contract/numen-request-steps.ts'
import { MOST_FILE_BYTES } from '#src/contract/report-steps.ts'
import { IDEMPOTENCY_KEY } from '#src/service/idempotency.ts'
import { readRoutes } from '#src/service/node/openapi/routes.ts'
import { openWorld } from '#tests/support/world.ts'

const CHUNK = new TextEncoder().encode('x'.repeat(4096))
const takesFile: Record<string, number> = {
  'PUT /api/numen-requests/:id/copy': MOST_COPY_BYTES,
  'POST /api/reports/files': MOST_FILE_BYTES,
}
const changes = readRoutes().filter(({ method }) => method !== 'GET')

describe('somebody who sends a body that never ends', () => {
  it.each(changes.map(({ method, path }) => `${method} ${path}`))(
    'T-BRW-23: is answered soon by %s',
    async (route) => {
      const [method = '', path = ''] = route.split(' ')
      let sent = 0
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += CHUNK.length
          controller.enqueue(CHUNK)
          // It does end, so that a service which reads it all fails here instead of filling the memory.
          if (sent > 2 * MOST_FILE_BYTES) controller.close()
        },
      })
      const { visitor } = await openWorld()
      const reply = await visitor().fetch(`http://service${path.replace(':id', 'x')}`, {
        method,
        headers: { 'Content-Type': 'application/json', [IDEMPOTENCY_KEY]: 'endless' },
        body,
        // Of fetch as Node has it; the types are the browser's.
        ...{ duplex: 'half' },
      })
      expect(reply.ok).toBe(false)
      expect(sent).toBeLessThan((takesFile[route] ?? 64 * 1024) + 10 * CHUNK.length)
    },
  )
})
