import { browserStorage } from '#src/ui/storage.ts'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
const KEY = 'alize:theme'

export const keptTheme = (): Theme => themes.find((theme) => theme === browserStorage.read(KEY)) ?? 'auto'

/** Shows the portal light, dark, or as the device has it. */
export function applyTheme(theme: Theme) {
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export function chooseTheme(theme: Theme) {
  browserStorage.write(KEY, theme)
  applyTheme(theme)
}
