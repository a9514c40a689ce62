import { Check, Circle } from 'lucide-react'
import { useTexts } from '#src/i18n/texts.ts'
import { foldName } from '#src/rules/names.ts'
import {
  needsAttentionOnPhone,
  PASSWORD_ADVISED,
  PASSWORD_MIN,
  preparePassword,
} from '#src/rules/passwords.ts'
import { codePoints } from '#src/rules/text.ts'
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx'
import { texts } from './texts.ts'

interface PasswordRulesProps {
  id: string
  password: string
  account: { uid: string; address: string } | undefined
}

/** The cheap rules, live while one types. Whether it can be guessed only the service knows. */
export function PasswordRules({ id, password, account }: PasswordRulesProps) {
  const t = useTexts(texts).newPassword
  const prepared = preparePassword(password)
  const length = codePoints('password' in prepared ? prepared.password : password).length
  const folded = foldName(password)
  const rules = [
    { name: t.rules.length, met: length >= PASSWORD_MIN },
    { name: t.rules.advised, met: length >= PASSWORD_ADVISED },
    { name: t.rules.digits, met: length > 0 && (/\P{Nd}/u.test(password) || length >= 16) },
    // Not said of somebody the page does not know: it could not tell.
    ...(account
      ? [
          {
            name: t.rules.personal,
            met: length > 0 && !namesIn(account).some((name) => folded.includes(name)),
          },
        ]
      : []),
  ]
  return (
    <div id={id}>
      <ul className="rules">
        {rules.map(({ name, met }) => (
          <li key={name} data-met={met}>
            {met ? <Check /> : <Circle />}
            <span>{name}</span>
            <VisuallyHidden>{met ? `(${t.met})` : `(${t.notMet})`}</VisuallyHidden>
          </li>
        ))}
      </ul>
      {length > 0 && needsAttentionOnPhone(password) && <p className="field__hint">{t.phone}</p>}
    </div>
  )
}

const namesIn = ({ uid, address }: { uid: string; address: string }) =>
  [uid, ...address.replace(/@.*/, '').split('.')].map(foldName).filter((name) => name.length >= 4)
