import type { Academy } from './schema.ts'

/**
 * The académie this portal serves. The build chose it by its setting VITE_ACADEMY, checked it, and wrote it here, so
 * that a page carries neither the others nor the schema (vite.config.ts).
 */
export const academy: Academy = __ACADEMY__
