import { isPortalPath } from '#src/pages.ts'
import { paths } from '#src/paths.ts'
import { isPageFile, languageOf, pageFile } from './pages.ts'
import { contentType, smallestVariant } from './variants.ts'

/** A request as HTTP writes it: `target` is the raw path and query, not yet decoded. */
export interface SiteRequest {
  method: string
  target: string
  acceptEncoding: string
  acceptLanguage: string
}

/** What to answer: the content of a file of the site (`/assets/a.js`), or a short text. */
export interface SiteAnswer {
  status: number
  headers: Record<string, string>
  file?: string
  text?: string
}

const page = '/index.html'

// No address of a page holds a dot: whoever asks for one wants a file, or `..`, or `.git`.
const pagePath = /^(?!\/assets\/)(?:\/[^/.]+)*\/?$/

const passwordPage = '/compte/mot-de-passe'

/**
 * Answers a request for the built site. Only what stands in `files` is ever named in the answer, so no
 * target can reach outside the site.
 */
export function answerTo(request: SiteRequest, files: ReadonlySet<string>): SiteAnswer {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return text(405, 'Method Not Allowed', { Allow: 'GET, HEAD' })
  }
  const path = decodedPath(request.target)
  if (path === undefined) return text(400, 'Bad Request')

  // W3C "A Well-Known URL for Changing Passwords": where password managers send people.
  if (path === '/.well-known/change-password') {
    return text(302, 'Found', { Location: isPortalPath(passwordPage) ? passwordPage : paths.account })
  }
  const send = (status: number, file: string): SiteAnswer => {
    const variant = smallestVariant(file, request.acceptEncoding, files)
    return {
      status,
      headers: { 'Cache-Control': cacheControl(file), 'Content-Type': contentType(file), ...variant.headers },
      file: variant.file,
    }
  }
  if (isPortalPath(path)) {
    const ahead = pageFile(path, languageOf(request.target, request.acceptLanguage))
    return files.has(ahead) ? inTheirLanguage(send(200, ahead)) : send(200, page)
  }
  if (path !== page && !isPageFile(path) && files.has(path)) return send(200, path)
  if (pagePath.test(path)) return send(404, page)
  return text(404, 'Not Found')
}

function decodedPath(target: string): string | undefined {
  if (!target.startsWith('/')) return undefined
  try {
    return decodeURIComponent(target.replace(/[?#].*$/s, ''))
  } catch {
    return undefined
  }
}

const inTheirLanguage = (answer: SiteAnswer): SiteAnswer => ({
  ...answer,
  headers: { ...answer.headers, Vary: 'Accept-Language, Accept-Encoding' },
})

function cacheControl(file: string): string {
  if (file === page || isPageFile(file)) return 'no-cache'
  // The build writes a hash of the content in the name of every asset.
  return file.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=86400'
}

function text(status: number, reason: string, headers: Record<string, string> = {}): SiteAnswer {
  return {
    status,
    headers: { 'Cache-Control': 'no-cache', 'Content-Type': 'text/plain; charset=utf-8', ...headers },
    text: `${status} ${reason}\n`,
  }
}
