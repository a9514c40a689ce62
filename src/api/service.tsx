import { createContext, use, type ReactNode } from 'react'
import type { Service } from './connect.ts'

export type Connect = () => Promise<Service>

const ServiceContext = createContext<Connect | undefined>(undefined)

export const ServiceProvider = ({ connect, children }: { connect: Connect; children: ReactNode }) => (
  <ServiceContext value={connect}>{children}</ServiceContext>
)

/**
 * The way to the service, for what calls it later: the page shows before the client has been fetched. A network that
 * fails then is the call's own failure.
 */
export function useConnect(): Connect {
  const connect = use(ServiceContext)
  if (!connect) throw new Error('no ServiceProvider')
  return connect
}

/** The service behind the page. Suspends until its client has been fetched, the first time it is needed. */
export const useService = (): Service => use(useConnect()())

/** Whether the service runs in this browser, over fictitious people. */
export const isDemonstration = import.meta.env.VITE_API !== 'server'
