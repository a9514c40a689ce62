import { useSearchParams } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { checkServiceLink, type ServiceLink } from '#src/rules/service-link.ts'

export type AskedService = ServiceLink<(typeof academy.services)[number]>

/** Where `?service=` asks to go on to after signing in: a service the académie lists, or nowhere. */
export function useAskedService(): AskedService | 'refused' | undefined {
  const [link, ...others] = useSearchParams()[0].getAll('service')
  if (link === undefined) return undefined
  // Of two, one reader would check the first and another follow the second.
  return (others.length === 0 && checkServiceLink(link, academy.services)) || 'refused'
}
