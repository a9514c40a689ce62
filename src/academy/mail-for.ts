import type { Academy } from './schema.ts'

/**
 * The mail servers and the webmail of an académie on a day, and what will replace them.
 * @param today in the académie's time zone, YYYY-MM-DD; a migration counts from the first moment of its day
 */
export function mailFor({ mail, links, migration }: Academy, today: string) {
  return migration && today >= migration.effectiveFrom
    ? { mail: migration.mail, webmail: migration.webmail, upcoming: undefined }
    : { mail, webmail: links.webmail, upcoming: migration }
}
