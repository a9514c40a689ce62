import { useState } from 'react'
import { useShell } from '#src/i18n/shell.ts'
import { SelectField } from '#src/ui/select-field.tsx'
import { chooseTheme, keptTheme, themes } from './theme.ts'

export function ThemeMenu() {
  const { theme: words } = useShell()
  const [theme, setTheme] = useState(keptTheme)
  return (
    <SelectField
      id="theme"
      label={words.label}
      value={theme}
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
