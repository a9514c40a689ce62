import { languages, type Language } from '#src/contract/language.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useHydrated } from '#src/ui/use-hydrated.ts'
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx'

/** Each in its own language: whoever needs one reads no other. */
const names: Record<Language, string> = { fr: 'Français', en: 'English', es: 'Español' }

export function LanguageMenu() {
  const shell = useShell()
  const { language, choose } = useLanguage()
  const isHydrated = useHydrated()
  return (
    <>
      <VisuallyHidden>{shell.languages}</VisuallyHidden>
      {languages.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          disabled={!isHydrated}
          aria-current={code === language || undefined}
          // Texts that do not arrive leave the page as it is, in the language it was in.
          onClick={() => void choose(code).catch(() => undefined)}
        >
          {code.toUpperCase()} <VisuallyHidden>{names[code]}</VisuallyHidden>
        </button>
      ))}
    </>
  )
}
