import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router-dom'
import { Portal } from '#src/app/portal.tsx'
import type { Language } from '#src/contract/language.ts'
import { beginIn } from '#src/i18n/language.tsx'
import { fetchedOnce } from '#src/ui/fetched.ts'

export interface RenderedPage {
  title: string
  /** What stands in `#root`. */
  html: string
}

/** The portal's own page at an address, as a browser that keeps nothing would show it first. One at a time. */
export async function renderPage(address: string, language: Language): Promise<RenderedPage> {
  beginIn(language)
  const Router = ({ children }: { children: ReactNode }) => (
    <StaticRouter location={address}>{children}</StaticRouter>
  )
  let fault: unknown
  const { prelude } = await prerender(<Portal connect={connect} Router={Router} language={language} />, {
    // Whole: what React would put in place later comes with scripts of its own, which the page's policy refuses.
    progressiveChunkSize: Infinity,
    onError(error) {
      fault ??= error
    },
  })
  const html = await new Response(prelude).text()
  // React would leave the broken part to the browser; a build must not.
  if (fault) throw fault as Error
  // React leaves the title where it stood in the tree when there is no <head> to put it in.
  const [tag, title] = /<title>(.*?)<\/title>/s.exec(html) ?? []
  if (tag === undefined || title === undefined) throw new Error(`${address} has no title`)
  return { title, html: html.replace(tag, '') }
}

const connect = fetchedOnce(async () => (await import('#src/api/connect.ts')).connect())
