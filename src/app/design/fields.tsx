import { Send } from 'lucide-react'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { CodeField } from '#src/ui/code-field.tsx'
import { DateField } from '#src/ui/date-field.tsx'
import { FileField } from '#src/ui/file-field.tsx'
import { PasswordField } from '#src/ui/password-field.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { SelectField } from '#src/ui/select-field.tsx'
import { TextField } from '#src/ui/text-field.tsx'

const passwordWords = {
  showLabel: 'Show',
  hideLabel: 'Hide',
  shownStatus: 'Your password is shown',
  hiddenStatus: 'Your password is hidden',
  capsLockNotice: 'Caps Lock is on',
}
const partLabels = { day: 'Day', month: 'Month', year: 'Year' }
const birth = { day: { name: 'birthDay' }, month: { name: 'birthMonth' }, year: { name: 'birthYear' } }
const wrong = { day: { name: 'wrongDay' }, month: { name: 'wrongMonth' }, year: { name: 'wrongYear' } }

/** Every field, plain and refused, and every button. */
export function Fields() {
  return (
    <form className="sheet flow" method="post" onSubmit={(event) => event.preventDefault()}>
      <h2>Fields</h2>
      <TextField name="lastName" label="Last name" autoComplete="family-name" />
      <TextField
        name="numen"
        label="NUMEN"
        size={15}
        hint="13 characters, on your pay slip."
        error="A NUMEN has 13 characters; you typed 12."
        defaultValue="23E7O185B8IL"
      />
      <TextField name="phone" type="tel" label="Telephone" optionalLabel="(optional)" />
      <TextField name="address" label="Academic address" defaultValue="jean.sairien@example.org" disabled />
      <PasswordField {...passwordWords} name="password" label="Password" autoComplete="current-password" />
      <PasswordField
        {...passwordWords}
        name="newPassword"
        label="New password"
        autoComplete="new-password"
        error="Choose one that is not in the list of known passwords."
      />
      <CodeField
        name="managerCode"
        label="Manager code"
        length={10}
        inputMode="text"
        autoCapitalize="characters"
        error="This code has 10 characters."
        hint="Your manager gave it to you; it works for 48 hours."
      />
      <DateField label="Birth date" hint="For example 14 3 1985." {...{ partLabels }} parts={birth} />
      <DateField
        label="Birth date"
        error="There is no month 13."
        errorPart="month"
        {...{ partLabels }}
        parts={wrong}
      />
      <RadioGroup
        name="kind"
        label="Your post"
        options={[
          { value: 'teacher', label: 'I teach', hint: 'First or second degree, public or private school.' },
          { value: 'office', label: 'I work in an office' },
          { value: 'other', label: 'Another post' },
        ]}
      />
      <RadioGroup
        name="when"
        label="When may we call?"
        error="Choose morning or afternoon."
        options={[
          { value: 'morning', label: 'In the morning' },
          { value: 'afternoon', label: 'In the afternoon' },
        ]}
      />
      <Checkbox name="warn" label="Tell me before I go to another service" defaultChecked />
      <Checkbox name="charter" label="I accept the charter" error="Tick this box to go on." />
      <SelectField name="category" label="Category" defaultValue="mail">
        <option value="mail">Mail</option>
        <option value="phone">Telephone</option>
      </SelectField>
      <FileField name="attachment" label="Screenshot" hint="PNG, JPEG or PDF, up to 5 MB." />
      <div className="actions">
        <Button type="submit" icon={<Send />}>
          Send
        </Button>
        <Button variant="secondary">Go back</Button>
        <Button variant="danger">Remove</Button>
        <Button variant="quiet">Clear</Button>
      </div>
      <div className="actions">
        <Button busy busyLabel="Sending the code">
          Receive a code
        </Button>
        <Button disabled>Not yet</Button>
        <a className="button button--secondary" href="#link">
          A link
        </a>
      </div>
    </form>
  )
}
