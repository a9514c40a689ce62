import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { listFiles } from './files.ts'
import { securityHeaders } from './headers.ts'
import { answerTo } from './site.ts'

/**
 * A request listener of `node:http` that serves the site built in `folder`. The folder is listed once: build
 * before you start, and start again after a build.
 */
export function siteListener(
  folder: string,
  { https }: { https: boolean },
): (request: IncomingMessage, response: ServerResponse) => void {
  const files = listFiles(folder)
  const security = securityHeaders({ https })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, headers, file, text } = answerTo(
      {
        method: request.method ?? '',
        target: request.url ?? '',
        acceptEncoding: request.headers['accept-encoding']?.toString() ?? '',
        acceptLanguage: request.headers['accept-language'] ?? '',
      },
      files,
    )
    const body = file === undefined ? Buffer.from(text ?? '') : await readFile(join(folder, file))
    response.writeHead(status, { ...security, ...headers, 'Content-Length': body.length })
    // Node itself leaves the body of a HEAD answer out.
    response.end(body)
  }

  return (request, response) => {
    serve(request, response).catch(() => response.writeHead(500, security).end())
  }
}
