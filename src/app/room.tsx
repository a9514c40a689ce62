import { createElement, use, type ComponentType } from 'react'
import type { Texts } from '#src/i18n/texts.ts'
import { fetchedWithTexts } from '#src/i18n/with-texts.ts'

/** A page that is fetched when it is first opened, or ahead of it. */
export type Room = ComponentType & { preload(): Promise<unknown> }

/** A room of the portal with its texts in the reader's language. */
export function room(fetchRoom: () => Promise<ComponentType>, ...texts: Texts<unknown>[]) {
  const preload = fetchedWithTexts(fetchRoom, ...texts)
  return Object.assign(() => createElement(use(preload())), { preload })
}
