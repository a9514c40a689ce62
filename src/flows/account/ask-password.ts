import { createContext, use } from 'react'

/** What asks for the password: the dialog around the page. */
export const AskPasswordContext = createContext<(then: () => void) => void>(() => undefined)

/** Asks for the password, and then does what was held back (SES-05). */
export const useAskPassword = () => use(AskPasswordContext)
