import '#src/ui/styles/index.css'
import { applyTheme, keptTheme } from '#src/app/theme.ts'
import { beginIn, firstLanguage } from '#src/i18n/language.tsx'
import { shell } from '#src/i18n/shell.ts'

/** The browser starts here: the theme before the first paint, then the reader's language and the portal side by side. */
applyTheme(keptTheme())
const language = firstLanguage(location.search)
beginIn(language)
document.documentElement.lang = language
const [{ mount }] = await Promise.all([import('#src/app/mount.tsx'), shell.load(language)])
mount(language)
