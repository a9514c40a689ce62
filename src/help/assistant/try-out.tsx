import { useState, type KeyboardEvent } from 'react'
import { useTexts } from '#src/i18n/texts.ts'
import { TextField } from '#src/ui/text-field.tsx'
import type { CheckResult } from './checks.ts'
import { layoutOf } from './keyboard.ts'
import { texts } from './texts.ts'

interface TryOutProps {
  /** Called with what a key press gives away. */
  onTried: (result: CheckResult) => void
}

/** A field that shows what arrives from the keyboard: a password shows only dots. Nothing typed here is kept. */
export function TryOut({ onTried }: TryOutProps) {
  const { tryOut: t } = useTexts(texts)
  const [typed, setTyped] = useState('')
  const read = (event: KeyboardEvent) => {
    const isOn = event.getModifierState('CapsLock')
    onTried({ check: 'capsLock', state: isOn ? 'problem' : 'fine' })
    const layout = layoutOf(event.code, event.key)
    if (layout !== undefined) onTried({ check: 'keyboard', state: 'fine', layout })
  }
  return (
    // Both on the way down and up: some systems tell of Caps Lock only with the next key.
    <div onKeyDown={read} onKeyUp={read}>
      <TextField
        label={t.label}
        hint={t.hint}
        value={typed}
        size={20}
        maxLength={30}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
      />
    </div>
  )
}
