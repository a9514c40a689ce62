import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { ServiceProvider, type Connect } from '#src/api/service.tsx'
import { isSilence } from '#src/api/silence.ts'
import { watchSession } from '#src/api/session-news.ts'
import type { Language } from '#src/contract/language.ts'
import { LanguageProvider } from '#src/i18n/language.tsx'
import { loadAll } from '#src/i18n/texts.ts'
import { LiveRegion } from '#src/ui/live.tsx'
import { forgetTab } from '#src/ui/storage.ts'
import { Boundary } from './boundary.tsx'
import { Pages } from './routes.tsx'

interface PortalProps {
  /** The same promise every time: the service is fetched once, when a page first needs it. */
  connect: Connect
  /** Where addresses live: the browser's bar, or a test's memory. */
  Router: ComponentType<{ children: ReactNode }>
  language: Language
}

/** The whole portal, over a service and at an address: a browser mounts it, and so do the tests. */
export function Portal({ connect, Router, language }: PortalProps) {
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            networkMode: 'always',
            // Only silence is worth asking again; a refusal is an answer.
            retry: (count, error) => count < 2 && isSilence(error),
          },
        },
      }),
  )
  useEffect(() => watchSession(queries, forgetTab), [queries])
  return (
    <QueryClientProvider client={queries}>
      <ServiceProvider connect={connect}>
        <LanguageProvider first={language} prepare={loadAll}>
          <LiveRegion>
            <Boundary>
              <Suspense>
                <Router>
                  <Pages />
                </Router>
              </Suspense>
            </Boundary>
          </LiveRegion>
        </LanguageProvider>
      </ServiceProvider>
    </QueryClientProvider>
  )
}
