import { useState } from 'react'
import { useShell } from '#src/i18n/shell.ts'
import { SelectField } from '#src/ui/select-field.tsx'
import { useHydrated } from '#src/ui/use-hydrated.ts'
import { chooseTheme, keptTheme, themes } from './theme.ts'

export function ThemeMenu() {
  const { theme: words } = useShell()
  const isHydrated = useHydrated()
  const [theme, setTheme] = useState(keptTheme)
  return (
    <SelectField
      id="theme"
      label={words.label}
      value={isHydrated ? theme : 'auto'}
      disabled={!isHydrated}
      onChange={(event) => {
        const chosen = themes.find((known) => known === event.currentTarget.value) ?? 'auto'
        chooseTheme(chosen)
        setTheme(chosen)
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
