import { notifyManager, type QueryClient } from '@tanstack/react-query'
import type { Account } from '#src/contract/account.ts'
import { serviceNow } from './service-time.ts'

/** Where in the page's cache everything stands that only the person signed in may see. */
export const privateData = { queryKey: ['account'] }

let tabs: BroadcastChannel | undefined

/** Tells every other tab that the session here is another (SES-07), or that its owner has left. Never says who. */
export const tellOtherTabs = (news: 'changed' | 'left' = 'changed') => tabs?.postMessage(news)

/**
 * Keeps private data off the screen once its session may be over: somebody signed in or out in another tab, the page
 * comes back from the back/forward cache, or its tab is looked at again after the session's time (SES-07, SES-08).
 * What is forgotten is asked for anew, and a session that ended leads to the sign-in page. Answers with what stops it.
 * @param onLeft somebody signed out in another tab: called before the page is drawn anew
 */
export function watchSession(queries: QueryClient, onLeft: () => void): () => void {
  const askAgain = () => void queries.resetQueries(privateData)
  const onNews = ({ data }: MessageEvent) => {
    if (data === 'left') onLeft()
    askAgain()
  }
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) askAgain()
  }
  // Sooner than that, the query client itself asks again and leaves what is being typed in its place.
  const onVisible = () => {
    const account = queries.getQueryData<Account>(privateData.queryKey)
    if (document.visibilityState === 'visible' && account && account.endsAt <= serviceNow()) askAgain()
  }
  // What is forgotten leaves the screen before the next frame is drawn, not after it.
  notifyManager.setScheduler(queueMicrotask)
  tabs = openChannel()
  tabs?.addEventListener('message', onNews)
  window.addEventListener('pageshow', onShow)
  document.addEventListener('visibilitychange', onVisible)
  return () => {
    tabs?.close()
    tabs = undefined
    window.removeEventListener('pageshow', onShow)
    document.removeEventListener('visibilitychange', onVisible)
  }
}

/** Absent in old browsers, and refused where they may keep nothing: each tab then finds out when it next asks. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('alize:session')
  } catch {
    return undefined
  }
}
