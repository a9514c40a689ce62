import { createElement, use, type ComponentType } from 'react'
import { currentLanguage } from '#src/i18n/language.tsx'
import type { Texts } from '#src/i18n/texts.ts'
import { fetchedOnce } from '#src/ui/fetched.ts'

/** A page that is fetched when it is first opened, or ahead of it. */
export type Room = ComponentType & { preload(): Promise<unknown> }

/** A room of the portal with its texts in the reader's language. */
export function room(fetchRoom: () => Promise<ComponentType>, ...texts: Texts<unknown>[]) {
  const preload = fetchedOnce(async () => {
    const [component] = await Promise.all([fetchRoom(), ...texts.map((some) => some.load(currentLanguage()))])
    return component
  })
  return Object.assign(() => createElement(use(preload())), { preload })
}
