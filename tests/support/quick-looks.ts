import { timeoutManager } from '@tanstack/react-query'

/** For tests of what a page looks at every few seconds by itself: it looks a hundred times as often, and nobody waits. */
timeoutManager.setTimeoutProvider({
  setTimeout: (callback, delay) => setTimeout(callback, delay),
  clearTimeout: (id) => {
    clearTimeout(id)
  },
  setInterval: (callback, delay) => setInterval(callback, delay / 100),
  clearInterval: (id) => {
    clearInterval(id)
  },
})
