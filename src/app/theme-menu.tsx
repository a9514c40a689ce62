import { useState } from 'react'
import { useShell } from '#src/i18n/shell.ts'
import { SelectField } from '#src/ui/select-field.tsx'
import { useHydrated } from '#src/ui/use-hydrated.ts'
import { chooseTheme, keptTheme, themes, type Theme } from './theme.ts'

export function ThemeMenu() {
  const { theme: words } = useShell()
  const isHydrated = useHydrated()
  const [chosen, setChosen] = useState<Theme>()
  return (
    <SelectField
      id="theme"
      label={words.label}
      value={chosen ?? (isHydrated ? keptTheme() : 'auto')}
      disabled={!isHydrated}
      onChange={(event) => {
        const theme = themes.find((known) => known === event.currentTarget.value) ?? 'auto'
        chooseTheme(theme)
        setChosen(theme)
      }}
    >
      {themes.map((name) => (
        <option key={name} value={name}>
          {words[name]}
        </option>
      ))}
    </SelectField>
  )
}
