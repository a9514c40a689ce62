import type { PageName } from './article.ts'

/** Pages that have an address and nothing behind it yet: what would lead there is not shown. */
export const comingPaths: readonly PageName[] = ['report']

/** Whether a link may lead to a page. */
export const isThere = (page: PageName) => !comingPaths.includes(page)
