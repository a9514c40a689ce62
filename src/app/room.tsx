import { createElement, use, type ComponentType } from 'react'
import { currentLanguage } from '#src/i18n/language.tsx'
import type { Texts } from '#src/i18n/texts.ts'
import { readable } from '#src/ui/readable.ts'

/** A page that is fetched when it is first opened, or ahead of it. */
export type Room = ComponentType & { preload(): Promise<unknown> }

/**
 * A room of the portal with its texts in the reader's language. A fetch that failed is tried once more, and anew
 * each time the room is opened: a network that stumbles must not close a room for good.
 */
export function room(
  fetchRoom: () => Promise<ComponentType>,
  fetchTexts?: () => Promise<{ texts: Texts<unknown> }>,
): Room {
  let fetched: Promise<ComponentType> | undefined
  const fetchBoth = async () => {
    const [component] = await Promise.all([
      fetchRoom(),
      fetchTexts?.().then(({ texts }) => texts.load(currentLanguage())),
    ])
    return component
  }
  const load = () =>
    (fetched ??= readable(
      fetchBoth()
        .catch(fetchBoth)
        .catch((error: unknown) => {
          fetched = undefined
          throw error
        }),
    ))
  return Object.assign(() => createElement(use(load())), { preload: load })
}
