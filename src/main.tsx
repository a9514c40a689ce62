import '#src/ui/styles/index.css'
import { forgetRestored } from '#src/app/rendered-ahead.ts'
import { roomBehind } from '#src/app/rooms.ts'
import { applyTheme, keptTheme } from '#src/app/theme.ts'
import { beginIn, firstLanguage } from '#src/i18n/language.tsx'
import { shell } from '#src/i18n/shell.ts'

/**
 * The browser starts here: the theme before the first paint, then, side by side, the portal, its texts in the reader's
 * language, and the room they came for (docs/decisions/0015).
 */
applyTheme(keptTheme())
const language = firstLanguage(location.search)
beginIn(language)
forgetRestored()

// No `await` at the top: the portal's file imports this one, and each would wait for the other.
void Promise.all([
  import('#src/app/mount.tsx'),
  shell.load(language),
  // Should it fail, the room asks again when it opens, and says so if it must.
  roomBehind(location.pathname)
    ?.preload()
    .catch(() => undefined),
]).then(([{ mount }]) => mount(language))
