import { CodeField } from '#src/ui/code-field.tsx'
import { PasswordField } from '#src/ui/password-field.tsx'
import { State, type Specimen } from './specimen.tsx'

const passwordWords = {
  showLabel: 'Show',
  hideLabel: 'Hide',
  shownStatus: 'Your password is shown',
  hiddenStatus: 'Your password is hidden',
  capsLockNotice: 'Caps Lock is on.',
}

const PasswordStates = () => (
  <>
    <State name="Empty">
      <PasswordField {...passwordWords} name="password-empty" label="Password" autoComplete="off" />
    </State>
    <State name="Refused">
      <PasswordField
        {...passwordWords}
        name="password-error"
        label="New password"
        hint="Three or four words that have nothing to do with each other."
        error="12 characters at least; there are 5 here."
        autoComplete="off"
      />
    </State>
    <State name="Disabled">
      <PasswordField
        {...passwordWords}
        name="password-disabled"
        label="Password"
        autoComplete="off"
        disabled
      />
    </State>
    <State name="Long text" narrow>
      <PasswordField
        {...passwordWords}
        name="password-long"
        label="New password for your account and your mailbox"
        showLabel="Show the password"
        autoComplete="off"
      />
    </State>
  </>
)

const CodeStates = () => (
  <>
    <State name="Six digits">
      <CodeField name="code-empty" label="Code" hint="It works for 10 minutes, once." />
    </State>
    <State name="Refused">
      <CodeField name="code-error" label="Code" error="This is not the code. You have 3 tries left." />
    </State>
    <State name="Ten characters">
      <CodeField name="code-manager" label="Code from your manager" length={10} inputMode="text" />
    </State>
    <State name="Disabled">
      <CodeField name="code-disabled" label="Code" disabled />
    </State>
  </>
)

export const secretFields: Specimen[] = [
  {
    id: 'password',
    name: 'Password',
    about: 'Its owner may look at it, and it is hidden again when the form is sent. Pasting is allowed.',
    keys: [
      ['Tab', 'Goes from the field to “Show”.'],
      ['Enter, Space', 'On “Show”: shows the password, or hides it again; the focus stays.'],
      ['Caps Lock', 'In the field: a notice appears below and is announced, until Caps Lock is off.'],
    ],
    States: PasswordStates,
  },
  {
    id: 'code',
    name: 'Code',
    about: 'One field, which phones fill in by themselves, with room between the characters.',
    keys: [['Ctrl+V', 'Pastes the whole code: nothing is cut off.']],
    States: CodeStates,
  },
]
